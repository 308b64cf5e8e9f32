import { compareText } from "../compareText.ts";
import type { Engine } from "../engine.ts";
import type { RollCallBallots } from "../store.ts";

/** Roll calls in one statement: at 193 ballots each an answer of 193,000 values, a second or two on either engine. */
const BATCH = 1_000;
const TIMEOUT_MS = 60_000;

/** The ballots of roll calls, a record for each roll call, sorted by roll call and by state. */
export async function readBallots(
  engine: Engine,
  rollCalls?: readonly string[],
): Promise<readonly RollCallBallots[]> {
  const wanted = [...new Set(rollCalls ?? (await allRollCalls(engine)))].sort(compareText);
  const found: RollCallBallots[] = [];
  for (let at = 0; at < wanted.length; at += BATCH) {
    const ids = wanted.slice(at, at + BATCH);
    const byRollCall = new Map(ids.map((id) => [id, [] as StateBallot[]]));
    const rows = await engine.read(STATEMENT, { ids }, { timeoutMs: TIMEOUT_MS });
    for (const row of rows) {
      const ballots = byRollCall.get(String(row.rollCall));
      for (const state of row.states as readonly string[]) ballots?.push([state, String(row.ballot)]);
    }
    for (const [rollCall, ballots] of byRollCall)
      if (ballots.length > 0) found.push(sorted(rollCall, ballots));
  }
  return found;
}

type StateBallot = readonly [state: string, ballot: string];

/** By ballot, so that a state's id is all that is sent for each of them. */
const STATEMENT =
  "MATCH (s:State)-[v:VOTED]->(c:RollCall) WHERE c.id IN $ids " +
  "RETURN c.id AS rollCall, v.ballot AS ballot, collect(s.id) AS states";

async function allRollCalls(engine: Engine): Promise<readonly string[]> {
  const rows = await engine.read("MATCH (c:RollCall) RETURN c.id AS id");
  return rows.map((row) => String(row.id));
}

function sorted(rollCall: string, ballots: StateBallot[]): RollCallBallots {
  ballots.sort((left, right) => compareText(left[0], right[0]));
  return { rollCall, states: ballots.map(([state]) => state), ballots: ballots.map(([, ballot]) => ballot) };
}
