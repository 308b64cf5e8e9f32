/** The words of ties, in Chinese. */
export const tiesZh = {};
