import type { MeasureName } from "../analysis/measures.ts";
import type { Measure } from "../generated/resolvers.ts";

/** The analysis's name of each of the API's measures. */
export const MEASURE_OF: Readonly<Record<Measure, MeasureName>> = {
  LIJPHART: "lijphart",
  STRICT: "strict",
  YES_NO_ONLY: "yesNoOnly",
  S_ABSOLUTE: "sAbsolute",
  S_SQUARED: "sSquared",
  KAPPA: "kappa",
  PI: "pi",
  KAPPA_NOMINAL: "kappaNominal",
  PI_NOMINAL: "piNominal",
};

const NAMES = new Map(Object.entries(MEASURE_OF).map(([name, measure]) => [measure, name as Measure]));

/** The API's name of a measure. */
export function measureEnum(measure: MeasureName): Measure {
  return NAMES.get(measure) ?? "LIJPHART";
}
