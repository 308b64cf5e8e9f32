import { loadavg } from "node:os";
import { alliances } from "../../../server/analysis/alliances.ts";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { openLadybug } from "../../../server/store/ladybug/openLadybug.ts";
import type { RollCallBallots } from "../../../server/store/store.ts";
import { shippedBallots } from "../../support/shippedBallots.ts";
import type { Bench } from "../support/bench.ts";
import { number } from "../support/table.ts";
import { timed } from "../support/timed.ts";
import type { Workplace } from "../support/workplace.ts";
import { compareCypher } from "./compareCypher.ts";
import { compareLoops } from "./compareLoops.ts";
import { ungaBallots } from "./ungaBallots.ts";

type Say = (line: string) => void;

/** The calendar year of which Neo4j is asked. */
const YEAR = "2018";

/** Every pair's nine cells and nine measures: the server's way against plain loops, plain bit sets and Cypher, on one core. */
export const agreementBench: Bench = {
  id: "agreement",
  title: "Nine cells and every measure of every pair of states",
  async run(say, place) {
    say(`Load of the machine over the last minute: ${number(loadavg()[0] ?? 0)}.`);
    say(
      "Wall: milliseconds that passed. Processor: milliseconds that this process computed, whatever else the machine did; ratios are of these.\n",
    );
    const shipped = shippedBallots();
    await compareLoops("Shipped dataset", shipped.rollCalls, say);
    const request = { rollCalls: shipped.complete };
    const matrix = ballotMatrix(shipped.rollCalls);
    const whole = timed(() => alliances(matrix, request), { rounds: 5, warmUp: 2 });
    say(
      `\nThe whole first view (pairs, links, 200 runs of communities, layout) of ${shipped.complete.length} roll calls: ${number(whole.median)} ms.\n`,
    );
    const path = process.env.ATLAS_BENCH_UNGA ?? "";
    if (path === "") {
      await onLadybug("Shipped dataset", shipped.rollCalls, say, place);
      await onNeo4j("Shipped dataset", shipped.rollCalls, say, place);
      say(
        "\nThe General Assembly's roll calls of all years were not measured. Set ATLAS_BENCH_UNGA to the UN Digital Library's export.",
      );
    } else {
      const all = await ungaBallots(path);
      await compareLoops("General Assembly, all years", all, say);
      say("");
      await onLadybug("General Assembly, all years", all, say, place);
      const year = all.filter(({ date }) => date.startsWith(YEAR));
      await onNeo4j(`General Assembly, ${YEAR}`, year, say, place);
    }
    say(`\nLoad of the machine over the last minute, at the end: ${number(loadavg()[0] ?? 0)}.`);
    return undefined;
  },
};

async function onLadybug(
  name: string,
  rollCalls: readonly RollCallBallots[],
  say: Say,
  place: Workplace,
): Promise<void> {
  const engine = openLadybug({ folder: await place.folder() });
  try {
    await compareCypher({ name, rollCalls, engine, sameProcess: true, rounds: 3, warmUp: 1 }, say);
  } finally {
    await engine.close();
  }
}

async function onNeo4j(
  name: string,
  rollCalls: readonly RollCallBallots[],
  say: Say,
  place: Workplace,
): Promise<void> {
  if (place.noNeo4j !== null) {
    say(`\nNeo4j was not measured: ${place.noNeo4j}.`);
    return;
  }
  say("");
  const engine = await place.neo4jEngine();
  try {
    await compareCypher({ name, rollCalls, engine, sameProcess: false, rounds: 5, warmUp: 5 }, say);
  } finally {
    await engine.close();
  }
}
