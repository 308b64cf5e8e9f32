/** The words of measures, in English. */
export const measuresEn = {};
