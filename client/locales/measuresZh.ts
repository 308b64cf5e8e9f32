/** The words of measures, in Chinese. */
export const measuresZh = {};
