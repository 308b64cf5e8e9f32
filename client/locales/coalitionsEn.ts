/** The words of coalitions, in English. */
export const coalitionsEn = {};
