/** The words of space, in Chinese. */
export const spaceZh = {};
