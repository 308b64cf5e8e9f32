/** The words of record, in English. */
export const recordEn = {};
