import { ballotKey, ballotWord, tableRows } from "./ballotTable.ts";
import type { FactRow, GraphData } from "./kinds.ts";

/** The ballots of a dataset as facts, one after the other, whichever form they have there. */
export function* ballotFacts(data: Pick<GraphData, "facts" | "ballots">): Generator<FactRow<"VOTED">> {
  yield* data.facts.VOTED;
  if (data.ballots === undefined) return;
  const { states } = data.ballots;
  for (const { rollCall, cells } of tableRows(data.ballots)) {
    for (const [at, cell] of cells.entries()) {
      const state = states[at];
      if (cell !== 0 && state !== undefined) yield ballotFact(rollCall, state, cell);
    }
  }
}

function ballotFact(rollCall: string, state: string, cell: number): FactRow<"VOTED"> {
  return {
    key: ballotKey(rollCall, state),
    from: state,
    fromKind: "State",
    to: rollCall,
    toKind: "RollCall",
    sources: [],
    ballot: ballotWord(cell),
  };
}
