import { AtlasError } from "../../schema/errors.ts";
import { hashText, mix } from "./random.ts";
import type { TiePairs } from "./tiePairs.ts";

/** Which pairs are drawn: each actor's so many closest partners (1 to 20), those at or below a level of adjusted p, or all. */
export type TieRule =
  | { readonly closest: number }
  | { readonly significant: number }
  | { readonly all: true };

/**
 * Rows of the pairs that a rule draws, ascending, of those with at least the minimum in common.
 *
 * Closest are the partners whose overlap chance explains least (the smallest p), for stances those with most questions in common; of partners
 * as close those with more in common, then the lower seeded hash of the pair, which favours nobody.
 *
 * @throws AtlasError BAD_INPUT for a number out of its range, or for significance of stances, which are not tested.
 */
export function tieRows(
  pairs: TiePairs,
  rule: TieRule,
  { minimum, seed }: { readonly minimum: number; readonly seed: number },
): Uint32Array {
  const enough = [...pairs.count.keys()].filter((row) => (pairs.count[row] ?? 0) >= minimum);
  if ("all" in rule) return Uint32Array.from(enough);
  if ("significant" in rule) {
    const { significant: level } = rule;
    if (!(level >= 0 && level <= 1)) {
      throw new AtlasError("BAD_INPUT", `significant is ${level}; expected a level from 0 to 1.`);
    }
    const adjusted = pairs.test?.adjusted;
    if (adjusted === undefined) {
      throw new AtlasError("BAD_INPUT", "Stances are not tested for significance; ask for closest or all.");
    }
    return Uint32Array.from(enough.filter((row) => (adjusted[row] ?? 1) <= level));
  }
  const { closest } = rule;
  if (!Number.isInteger(closest) || closest < 1 || closest > 20) {
    throw new AtlasError("BAD_INPUT", `closest is ${closest}; expected a whole number from 1 to 20.`);
  }
  const hashes = pairs.actors.map(hashText);
  const rowsOf: number[][] = pairs.actors.map(() => []);
  const lots = new Map<number, number>();
  for (const row of enough) {
    const [a, b] = [pairs.a[row] ?? 0, pairs.b[row] ?? 0];
    lots.set(row, mix(hashes[a] ?? 0, hashes[b] ?? 0, seed));
    rowsOf[a]?.push(row);
    rowsOf[b]?.push(row);
  }
  const p = pairs.test?.p;
  const closer = (one: number, other: number) =>
    (p === undefined ? 0 : (p[one] ?? 0) - (p[other] ?? 0)) ||
    (pairs.count[other] ?? 0) - (pairs.count[one] ?? 0) ||
    (lots.get(one) ?? 0) - (lots.get(other) ?? 0) ||
    one - other;
  const chosen = new Set(rowsOf.flatMap((rows) => rows.sort(closer).slice(0, closest)));
  return Uint32Array.from(chosen).sort();
}
