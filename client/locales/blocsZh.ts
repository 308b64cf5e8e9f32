/** The words of blocs, in Chinese. */
export const blocsZh = {};
