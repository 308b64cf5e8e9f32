import { AtlasError } from "../../schema/errors.ts";
import type { AgreementPairs } from "./agreementPairs.ts";
import { hashText, mix } from "./random.ts";

/**
 * Joins every state to the partners with which it agrees most: a link stands where either of the two is among the other's closest.
 *
 * Of partners with the same agreement the one with more joint ballots is closer: a perfect record over ten roll calls says less than
 * one over twenty. Many states share one record, so that the last place is still usually a tie. It goes to the lower seeded hash of
 * the pair, which favours no state; broken by name, the tie would make hubs of the states at the head of the alphabet.
 * A pair for which the chosen measure is undefined is nobody's partner.
 *
 * @param options.partners how many for each state, 1 to 20; a state with fewer pairs has fewer.
 * @returns rows of the pairs, ascending.
 * @throws AtlasError BAD_INPUT for another number of partners.
 */
export function closestPartners(
  pairs: AgreementPairs,
  options: { readonly partners: number; readonly seed: number },
): Uint32Array {
  const { partners, seed } = options;
  if (!Number.isInteger(partners) || partners < 1 || partners > 20) {
    throw new AtlasError("BAD_INPUT", `partners is ${partners}; expected a whole number from 1 to 20.`);
  }
  const hashes = pairs.states.map(hashText);
  const lots = new Uint32Array(pairs.joint.length);
  const rowsOf: number[][] = pairs.states.map(() => []);
  for (let row = 0; row < lots.length; row += 1) {
    const a = pairs.a[row] ?? 0;
    const b = pairs.b[row] ?? 0;
    if (Number.isNaN(pairs.value[row])) continue;
    lots[row] = mix(hashes[a] ?? 0, hashes[b] ?? 0, seed);
    rowsOf[a]?.push(row);
    rowsOf[b]?.push(row);
  }
  const at = (column: Uint32Array | Float64Array, row: number) => column[row] ?? 0;
  const closer = (p: number, q: number) =>
    at(pairs.value, q) - at(pairs.value, p) ||
    at(pairs.joint, q) - at(pairs.joint, p) ||
    at(lots, p) - at(lots, q) ||
    p - q;
  const chosen = new Set<number>();
  for (const rows of rowsOf) {
    rows.sort(closer);
    for (const row of rows.slice(0, partners)) chosen.add(row);
  }
  return Uint32Array.from(chosen).sort();
}
