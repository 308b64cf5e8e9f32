import neo4j from "neo4j-driver";
import type { GraphData } from "../../../schema/kinds.ts";
import type { Engine } from "../../../server/store/engine.ts";
import { openLadybug } from "../../../server/store/ladybug/openLadybug.ts";
import type { Bench } from "../support/bench.ts";
import { runScript } from "../support/serverProcess.ts";
import { number, ratio, table } from "../support/table.ts";
import type { Workplace } from "../support/workplace.ts";
import { type Rate, rowByRowLadybug, rowByRowNeo4j } from "./rowByRow.ts";
import { ungaImport } from "./ungaImport.ts";

const ROUNDS = 3;
/** Ballots written one by one, from which the time for every row is projected. */
const SAMPLE = 1_000;

/** Writing the shipped dataset as the import does, against one statement for each row. */
export const importBench: Bench = {
  id: "import",
  title: "Writing the shipped dataset",
  async run(say, place) {
    const data = await place.data();
    const rows = rowCount(data);
    const sample = data.facts.VOTED.slice(0, SAMPLE);
    const lines: (readonly string[])[] = [];
    const add = (engine: string, ours: number, loop: Rate) => {
      const projected = rows / loop.rowsPerSecond;
      lines.push(
        [`${engine}, as imported`, number(ours), number(rows / ours), "1 ×"],
        [
          `${engine}, row by row`,
          `${number(projected)} (projected)`,
          number(loop.rowsPerSecond),
          ratio(projected, ours),
        ],
      );
    };

    const folder = await place.folder();
    add(
      "embedded",
      await loadSeconds(() => openLadybug({ folder }), data),
      await rowByRowLadybug(folder, sample),
    );
    if (place.noNeo4j === null) {
      const ours = await loadNeo4j(place, data);
      add("Neo4j", ours, await rowByRowNeo4j(await place.neo4j(), sample));
    }
    say(`${number(rows)} rows: nodes, relationships with their sources; the median of ${ROUNDS} loads.`);
    say(
      `The row-by-row loop was run for ${number(sample.length)} ballots (one statement and one commit each) and projected to all rows.\n`,
    );
    say(table(["", "seconds", "rows/s", "time against ours"], lines));
    const whole = await commandSeconds(await place.folder());
    say(
      `\nThe whole command, \`npm run import\` into an empty folder (start, read, check, plan, write): ${number(whole)} s.`,
    );
    const unga = process.env.ATLAS_BENCH_UNGA;
    if (unga === undefined) {
      say(
        "\nThe General Assembly's record at full size: not measured. Set ATLAS_BENCH_UNGA to the UN Digital Library's export.",
      );
    } else await ungaImport(say, place, unga);
    if (place.noNeo4j !== null) say(`\nNeo4j was not measured: ${place.noNeo4j}`);
    return undefined;
  },
};

async function commandSeconds(folder: string): Promise<number> {
  const start = performance.now();
  await runScript("import/main.ts", { ATLAS_DATA: folder });
  return (performance.now() - start) / 1000;
}

/** Each load goes into an empty database: one that holds the same data already has nothing to write. */
async function loadNeo4j(place: Workplace, data: GraphData): Promise<number> {
  const { uri, user, password } = await place.neo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    return await loadSeconds(
      () => place.neo4jEngine(),
      data,
      async () => {
        await driver.executeQuery("MATCH (n) DETACH DELETE n");
      },
    );
  } finally {
    await driver.close();
  }
}

async function loadSeconds(
  open: () => Engine | Promise<Engine>,
  data: GraphData,
  before: () => Promise<void> = async () => undefined,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await before();
    const engine = await open();
    const start = performance.now();
    await engine.load(data);
    times.push((performance.now() - start) / 1000);
    await engine.close();
  }
  return times.sort((p, q) => p - q)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

function rowCount({ nodes, facts }: GraphData): number {
  return [...Object.values(nodes), ...Object.values(facts)].reduce((sum, rows) => sum + rows.length, 0);
}
