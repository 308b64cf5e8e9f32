import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { parse } from "csv-parse";
import { z } from "zod";
import type { RollCallBallots } from "../../../server/store/store.ts";

/** The ballots of a roll call and the day on which it was held, YYYY-MM-DD. */
export interface DatedBallots extends RollCallBallots {
  readonly date: string;
}

const rowOf = z.array(z.string());
const COLUMNS = ["undl_id", "ms_code", "ms_vote", "date"] as const;
const BALLOTS: Readonly<Record<string, string>> = { Y: "yes", N: "no", A: "abstain", X: "absent" };

/**
 * The ballots of the UN Digital Library's bulk export of General Assembly votes (columns undl_id, ms_code, ms_vote, date), roll call by roll call.
 * @param path a CSV file, or one packed with xz (unpacked by the `xz` command).
 * @param year of the calendar, such as "2018": only roll calls held in it; default every year.
 * @throws where a column is missing.
 */
export async function ungaBallots(path: string, year = ""): Promise<readonly DatedBallots[]> {
  const rollCalls = new Map<string, { date: string; states: string[]; ballots: string[] }>();
  let at: readonly number[] | undefined;
  for await (const line of unpacked(path).pipe(parse({ bom: true }))) {
    // A million lines: the parser gives each of them as many texts as the header, which is checked.
    const cells = line as readonly string[];
    if (at === undefined) {
      at = placesOf(rowOf.parse(line), path);
      continue;
    }
    const [id = "", state = "", letter = "", date = ""] = at.map((column) => cells[column] ?? "");
    const ballot = BALLOTS[letter];
    if (ballot === undefined || !date.startsWith(year)) continue;
    let rollCall = rollCalls.get(id);
    if (rollCall === undefined) {
      rollCall = { date, states: [], ballots: [] };
      rollCalls.set(id, rollCall);
    }
    rollCall.states.push(state);
    rollCall.ballots.push(ballot);
  }
  return [...rollCalls].map(([rollCall, columns]) => ({ rollCall, ...columns }));
}

function placesOf(header: readonly string[], path: string): readonly number[] {
  return COLUMNS.map((name) => {
    const place = header.indexOf(name);
    if (place === -1) throw new Error(`${path} has no column ${name}; its columns are ${header.join(", ")}.`);
    return place;
  });
}

function unpacked(path: string): Readable {
  if (!path.endsWith(".xz")) return createReadStream(path);
  return spawn("xz", ["--decompress", "--stdout", path], { stdio: ["ignore", "pipe", "inherit"] }).stdout;
}
