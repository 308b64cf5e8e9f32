/** The words of record, in Chinese. */
export const recordZh = {};
