/** The words of coalitions, in Chinese. */
export const coalitionsZh = {};
