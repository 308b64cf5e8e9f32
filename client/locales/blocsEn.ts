/** The words of blocs, in English. */
export const blocsEn = {};
