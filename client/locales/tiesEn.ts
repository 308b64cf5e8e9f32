/** The words of ties, in English. */
export const tiesEn = {};
