import { type BallotTable, ballotKey, tableRows } from "../../schema/ballotTable.ts";
import type { KindPlan } from "./importPlan.ts";

/** Keys of ballots that a plan lists; what goes beyond is counted. */
export const KEYS_LISTED = 10_000;

/** What an import does to ballots that are held in a table. */
export function compareBallots(wanted: BallotTable, held: BallotTable): KindPlan {
  const counts = { added: 0, changed: 0, removed: 0 };
  const added: string[] = [];
  const changed: { id: string; properties: readonly string[] }[] = [];
  const removed: string[] = [];
  const touched = new Set<string>();
  let unchanged = 0;
  const see = (rollCall: string, state: string, now: number, before: number) => {
    if (now === before) {
      if (now !== 0) unchanged += 1;
      return;
    }
    touched.add(state);
    const what = before === 0 ? "added" : now === 0 ? "removed" : "changed";
    counts[what] += 1;
    if (counts[what] > KEYS_LISTED) return;
    const key = ballotKey(rollCall, state);
    if (what === "added") added.push(key);
    else if (what === "removed") removed.push(key);
    else changed.push({ id: key, properties: ["ballot"] });
  };

  const states = [...new Set([...wanted.states, ...held.states])].sort();
  const nowAt = places(states, wanted);
  const beforeAt = places(states, held);
  const now = new Map([...tableRows(wanted)].map(({ rollCall, cells }) => [rollCall, cells]));
  const before = new Map([...tableRows(held)].map(({ rollCall, cells }) => [rollCall, cells]));
  for (const rollCall of [...new Set([...wanted.rollCalls, ...held.rollCalls])].sort()) {
    const wantedCells = now.get(rollCall);
    const heldCells = before.get(rollCall);
    for (const [at, state] of states.entries()) {
      see(rollCall, state, wantedCells?.[nowAt[at] ?? -1] ?? 0, heldCells?.[beforeAt[at] ?? -1] ?? 0);
    }
  }
  return { kind: "VOTED", added, changed, removed, unchanged, counts, touched };
}

/** Where each state stands in a table; -1 where it has no column. */
function places(states: readonly string[], table: BallotTable): readonly number[] {
  const at = new Map(table.states.map((state, place) => [state, place]));
  return states.map((state) => at.get(state) ?? -1);
}
