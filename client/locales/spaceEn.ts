/** The words of space, in English. */
export const spaceEn = {};
