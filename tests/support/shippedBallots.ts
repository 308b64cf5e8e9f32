import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { RollCallBallots } from "../../server/store/store.ts";

const ballotRows = z.array(z.object({ roll_call: z.string(), state: z.string(), ballot: z.string() }));
const rollCallRows = z.array(z.object({ id: z.string(), ballots: z.string() }));

/** The ballots of the shipped dataset as the store gives them, straight from its tables, and the roll calls whose ballots are complete. */
export function shippedBallots(): {
  readonly rollCalls: readonly RollCallBallots[];
  readonly complete: readonly string[];
} {
  const table = (name: string): unknown =>
    parse(readFileSync(new URL(`../../import/dataset/${name}.csv`, import.meta.url)), {
      columns: true,
      bom: true,
    });
  const found = new Map<string, { readonly states: string[]; readonly ballots: string[] }>();
  for (const row of ballotRows.parse(table("ballots"))) {
    const rollCall = found.get(row.roll_call) ?? { states: [], ballots: [] };
    rollCall.states.push(row.state);
    rollCall.ballots.push(row.ballot);
    found.set(row.roll_call, rollCall);
  }
  return {
    rollCalls: [...found].map(([rollCall, columns]) => ({ rollCall, ...columns })),
    complete: rollCallRows
      .parse(table("roll_calls"))
      .filter((row) => row.ballots === "complete")
      .map((row) => row.id),
  };
}
