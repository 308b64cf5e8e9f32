import { ballotTable, tableRows } from "../../schema/ballotTable.ts";
import { AtlasError } from "../../schema/errors.ts";
import type { GraphData } from "../../schema/kinds.ts";

export interface HeldBallots {
  /** Ids of states, sorted: all of `states`. */
  readonly states: readonly string[];
  /** By roll call, a byte for each of the states. */
  readonly rows: ReadonlyMap<string, Uint8Array>;
}

/**
 * The ballots of a dataset, with a column for each of the states.
 * @param states sorted; every state of the dataset is among them.
 * @throws AtlasError INTERNAL for a ballot that is none of the four, or of a state that is not among them.
 */
export function ballotsOf(data: GraphData, states: readonly string[]): HeldBallots {
  const facts = data.facts.VOTED.map(({ to, from, ballot }) => ({ rollCall: to, state: from, ballot }));
  const table = data.ballots ?? ballotTable(facts);
  if ("leftOut" in table && table.leftOut !== 0) throw unknown(`${table.leftOut} ballots of another kind`);
  const place = new Map(states.map((state, at) => [state, at]));
  const columns = table.states.map((state) => place.get(state) ?? -1);
  const strange = columns.indexOf(-1);
  if (strange !== -1) throw unknown(`a ballot of ${table.states[strange]}`);
  const rows = new Map<string, Uint8Array>();
  for (const { rollCall, cells } of tableRows(table)) {
    const row = new Uint8Array(states.length);
    for (const [at, cell] of cells.entries()) row[columns[at] ?? 0] = cell;
    rows.set(rollCall, row);
  }
  return { states, rows };
}

function unknown(got: string): AtlasError {
  return new AtlasError(
    "INTERNAL",
    `Got ${got} in the dataset, expected yes, no, abstain or absent of a state that it holds. Import the dataset anew.`,
  );
}
