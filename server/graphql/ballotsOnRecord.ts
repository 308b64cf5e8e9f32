import { popcount } from "../analysis/popcount.ts";
import type { Context } from "./context.ts";

/** How many ballots of each sort a roll call has on record, counted from the ballots kept in memory. */
export async function ballotsOnRecord(rollCall: string, context: Context) {
  const matrix = await context.snapshot.matrix();
  const r = matrix.rollCalls.indexOf(rollCall);
  const count = (set: Uint32Array) => {
    if (r < 0) return 0;
    let found = 0;
    for (let word = r >>> 5; word < set.length; word += matrix.words) {
      found += popcount((set[word] ?? 0) & (1 << (r & 31)));
    }
    return found;
  };
  const { yes, no, abstain, absent } = matrix;
  return { yes: count(yes), no: count(no), abstain: count(abstain), absent: count(absent) };
}
