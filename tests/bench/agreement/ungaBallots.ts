import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { parse } from "csv-parse";
import { z } from "zod";
import type { RollCallBallots } from "../../../server/store/store.ts";

const row = z.object({ undl_id: z.string(), ms_code: z.string(), ms_vote: z.string(), date: z.string() });
const BALLOTS: Readonly<Record<string, string>> = { Y: "yes", N: "no", A: "abstain", X: "absent" };

/**
 * The ballots of the UN Digital Library's bulk export of General Assembly votes (columns undl_id, ms_code, ms_vote, date), roll call by roll call.
 * @param path a CSV file, or one packed with xz (unpacked by the `xz` command).
 * @param year of the calendar, such as "2018": only roll calls held in it; default every year.
 */
export async function ungaBallots(path: string, year = ""): Promise<readonly RollCallBallots[]> {
  const rollCalls = new Map<string, { readonly states: string[]; readonly ballots: string[] }>();
  const rows = unpacked(path).pipe(parse({ columns: true, bom: true }));
  for await (const line of rows) {
    const { undl_id, ms_code, ms_vote, date } = row.parse(line);
    const ballot = BALLOTS[ms_vote];
    if (ballot === undefined || !date.startsWith(year)) continue;
    const rollCall = rollCalls.get(undl_id) ?? { states: [], ballots: [] };
    rollCall.states.push(ms_code);
    rollCall.ballots.push(ballot);
    rollCalls.set(undl_id, rollCall);
  }
  return [...rollCalls].map(([rollCall, columns]) => ({ rollCall, ...columns }));
}

function unpacked(path: string): Readable {
  if (!path.endsWith(".xz")) return createReadStream(path);
  return spawn("xz", ["--decompress", "--stdout", path], { stdio: ["ignore", "pipe", "inherit"] }).stdout;
}
