import { ballotTable } from "../../../schema/ballotTable.ts";
import type { GraphData } from "../../../schema/kinds.ts";
import { CELLS } from "../../../server/analysis/pairCells.ts";
import type { Engine, ResultRow } from "../../../server/store/engine.ts";
import type { RollCallBallots } from "../../../server/store/store.ts";
import { world } from "../../support/worlds.ts";

const TIMEOUT_MS = 300_000;

const PATTERN = "MATCH (a:State)-[p:VOTED]->(c:RollCall)<-[q:VOTED]-(b:State) WHERE a.id < b.id";

/** Every pair's table in one statement: a row for each pair and each two ballots that occur. */
const GROUPED =
  `${PATTERN} AND p.ballot IN $ballots AND q.ballot IN $ballots ` +
  "RETURN a.id AS a, b.id AS b, p.ballot AS first, q.ballot AS second, count(*) AS times";

/** One cell of every pair. */
const ONE_CELL = `${PATTERN} AND p.ballot = $first AND q.ballot = $second RETURN a.id AS a, b.id AS b, $first AS first, $second AS second, count(*) AS times`;

const CAST = ["yes", "abstain", "no"] as const;
const WORDS: readonly string[] = CAST;

/** A graph of states, roll calls and ballots alone. */
export function ballotGraph(rollCalls: readonly RollCallBallots[]): GraphData {
  const ballots = ballotTable(
    rollCalls.flatMap(({ rollCall, states, ballots: cast }) =>
      states.map((state, i) => ({ rollCall, state, ballot: cast[i] ?? null })),
    ),
  );
  const nodes = {
    State: ballots.states.map((id) => ({ id })),
    RollCall: ballots.rollCalls.map((id) => ({ id, ballots: "complete" })),
  };
  const hash = String(rollCalls.length).padStart(64, "0");
  return { ...world({ hash, nodes }), ballots };
}

/**
 * Asks for every cell of every pair, in the quickest form that the engine can answer. Neo4j groups by pair and the two ballots in one
 * statement. So does the embedded database for some hundred roll calls; with thousands of them that grouping fills 2 GB and more and is given up,
 * so there the statement is asked once for each two ballots and groups by pair.
 */
export async function askCypher(engine: Engine): Promise<readonly ResultRow[]> {
  if (engine.name === "neo4j") return engine.read(GROUPED, { ballots: CAST }, { timeoutMs: TIMEOUT_MS });
  const rows: ResultRow[][] = [];
  for (const first of CAST) {
    for (const second of CAST) {
      rows.push([...(await engine.read(ONE_CELL, { first, second }, { timeoutMs: TIMEOUT_MS }))]);
    }
  }
  return rows.flat();
}

/** The rows as cells of pairs, in the order of `pairCells`. @param states sorted by code point. */
export function cellsOfRows(rows: readonly ResultRow[], states: readonly string[]): Uint32Array {
  const count = states.length;
  const place = new Map(states.map((state, s) => [state, s]));
  const cells = new Uint32Array(((count * (count - 1)) / 2) * CELLS);
  for (const { a, b, first, second, times } of rows) {
    const [p, q] = [place.get(String(a)), place.get(String(b))];
    const [row, column] = [first, second].map((ballot) => WORDS.indexOf(String(ballot)));
    if (p === undefined || q === undefined || row === undefined || column === undefined) {
      throw new Error(`An answer names a pair that the ballots do not: ${String(a)}, ${String(b)}.`);
    }
    const pair = (p * (2 * count - p - 1)) / 2 + q - p - 1;
    cells[pair * CELLS + row * 3 + column] = Number(times);
  }
  return cells;
}
