import { isDeepStrictEqual } from "node:util";
import type { Bench } from "../support/bench.ts";
import { ask, CONNECTIONS, hammer, type Load, type Question, ROUND_S, ROUNDS } from "../support/hammer.ts";
import { type ServerProcess, startServer } from "../support/serverProcess.ts";
import { number, ratio, table } from "../support/table.ts";
import type { Workplace } from "../support/workplace.ts";
import { acceptance, type Contest, page } from "./questions.ts";

export const acceptanceBench: Bench = {
  id: "acceptance",
  title: "The acceptance question (parties to Budapest that did not vote against 74/247)",
  run: (say, place) => contest(acceptance, say, place),
};

export const pageBench: Bench = {
  id: "page",
  title: "A page of 100 states with treaty actions and blocs",
  run: (say, place) => contest(page, say, place),
};

interface Entrant {
  readonly name: string;
  readonly server: ServerProcess;
  readonly question: Question;
  readonly read: (data: unknown) => unknown;
}

/** Puts one question to our server over either engine and to @neo4j/graphql on the same Neo4j; then to ours with its kept answers. */
async function contest(question: Contest, say: (line: string) => void, place: Workplace) {
  const entrants: Entrant[] = [];
  try {
    const ours = async (name: string, settings: Readonly<Record<string, string>>) => {
      const server = await startServer("server/main.ts", settings, "/readyz");
      entrants.push({ name, server, question: question.ours, read: question.readOurs });
    };
    const embedded = await place.embeddedSettings();
    await ours("ours, embedded", { ...embedded, ...NO_CACHE });
    if (place.noNeo4j === null) {
      const settings = await place.neo4jSettings();
      await ours("ours, Neo4j", { ...settings, ...NO_CACHE });
      const server = await startServer("tests/bench/peer/main.ts", settings, "/healthz");
      entrants.push({
        name: "@neo4j/graphql, same Neo4j",
        server,
        question: question.peer,
        read: question.readPeer,
      });
    }
    const compared = entrants.length;
    await ours(KEPT, embedded);

    const answers = await Promise.all(
      entrants.map(async ({ server, question: asked, read }) => read(await ask(urlOf(server), asked))),
    );
    const same = answers.every((answer) => isDeepStrictEqual(answer, answers[0]));
    const loads = await hammer(entrants.map((one) => ({ url: urlOf(one.server), question: one.question })));
    const without = entrants
      .slice(0, compared)
      .map(({ name }, at) => row(name, loads[at], loads[compared - 1]));
    say(
      `${CONNECTIONS} connections, the median of ${ROUNDS} rounds of ${ROUND_S} s in turn, after a warm-up; ` +
        `${same ? "every server gives the same answer" : "THE SERVERS' ANSWERS DIFFER"}. Without a response cache:\n`,
    );
    say(table(["", "requests/s", "median ms", "requests against the last"], without));
    say("\nAnd with answers kept while the dataset stays the same (a server's default):\n");
    say(
      table(
        ["", "requests/s", "median ms", "requests against the last above"],
        [row(KEPT, loads[compared], loads[compared - 1])],
      ),
    );
    if (place.noNeo4j !== null) say(`\nNeo4j was not measured: ${place.noNeo4j}`);
    return undefined;
  } finally {
    await Promise.all(entrants.map(({ server }) => server.stop()));
  }
}

/** Every request is answered from the database. */
const NO_CACHE = { ATLAS_RESPONSE_CACHE: "off" };
const KEPT = "ours, embedded, kept answers";

function urlOf({ address }: ServerProcess): string {
  return `${address}/graphql`;
}

function row(name: string, load: Load | undefined, base: Load | undefined): readonly string[] {
  const [rate, latency] = [load?.requestsPerSecond ?? Number.NaN, load?.medianLatency ?? Number.NaN];
  return [name, number(rate), number(latency), ratio(rate, base?.requestsPerSecond ?? Number.NaN)];
}
