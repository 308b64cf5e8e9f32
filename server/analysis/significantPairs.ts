import { AtlasError } from "../../schema/errors.ts";
import type { AgreementPairs } from "./agreementPairs.ts";
import { MEASURE_SPECS } from "./measures.ts";
import { type PairSignificance, pairSignificance } from "./pairSignificance.ts";

/** The test of all pairs by the distance that the chosen measure counts; made once for the same pairs. */
export function significanceOf(pairs: Pick<AgreementPairs, "cells" | "measure">): PairSignificance {
  const { distance } = MEASURE_SPECS[pairs.measure];
  const known = tests.get(pairs.cells) ?? pairSignificance(pairs.cells, distance);
  tests.set(pairs.cells, known);
  return known;
}

const tests = new WeakMap<Uint32Array, PairSignificance>();

/**
 * Joins every pair that agrees more (or less) than chance, at a false discovery rate.
 * @param level above 0, at most 0.5.
 * @returns rows of the pairs, ascending.
 * @throws AtlasError BAD_INPUT for another level.
 */
export function significantPairs(
  pairs: Pick<AgreementPairs, "cells" | "measure">,
  level: number,
  direction: "more" | "less",
): Uint32Array {
  if (!(level > 0 && level <= 0.5)) {
    throw new AtlasError("BAD_INPUT", `q is ${level}; expected a number above 0, at most 0.5.`);
  }
  const { q, direction: side } = significanceOf(pairs);
  const wanted = direction === "more" ? 1 : -1;
  return Uint32Array.from(q.keys()).filter((row) => side[row] === wanted && (q[row] ?? Number.NaN) <= level);
}
