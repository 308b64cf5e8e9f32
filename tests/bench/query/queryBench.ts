import { isDeepStrictEqual } from "node:util";
import type { Bench } from "../support/bench.ts";
import { ask, hammer, type Load } from "../support/hammer.ts";
import { startServer } from "../support/serverProcess.ts";
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

/** Puts one question to our server over either engine and to @neo4j/graphql, one server at a time, without a response cache. */
async function contest(
  { ours, peer, readOurs, readPeer }: Contest,
  say: (line: string) => void,
  place: Workplace,
) {
  const measured: { readonly name: string; readonly load: Load }[] = [];
  const answers: unknown[] = [];
  const measure = async (
    name: string,
    script: string,
    settings: Readonly<Record<string, string>>,
    question: Contest["ours"],
    read: (data: unknown) => unknown,
  ) => {
    const server = await startServer(script, settings, "/healthz");
    try {
      const url = `${server.address}/graphql`;
      answers.push(read(await ask(url, question)));
      measured.push({ name, load: await hammer(url, question) });
    } finally {
      await server.stop();
    }
  };

  await measure("ours, embedded", OURS, { ...NO_CACHE, ...(await place.embeddedSettings()) }, ours, readOurs);
  if (place.noNeo4j === null) {
    const settings = await place.neo4jSettings();
    await measure("ours, Neo4j", OURS, { ...NO_CACHE, ...settings }, ours, readOurs);
    await measure("@neo4j/graphql, same Neo4j", "tests/bench/peer/main.ts", settings, peer, readPeer);
  }
  const same = answers.every((answer) => isDeepStrictEqual(answer, answers[0]));
  say(
    `8 connections, 10 s after a warm-up of 4 s; ${same ? "every server gives the same answer" : "THE SERVERS' ANSWERS DIFFER"}.\n`,
  );
  const base = measured.at(-1)?.load;
  say(
    table(
      ["", "requests/s", "median ms", "requests against the last"],
      measured.map(({ name, load }) => [
        name,
        number(load.requestsPerSecond),
        number(load.medianLatency),
        base === undefined ? "–" : ratio(load.requestsPerSecond, base.requestsPerSecond),
      ]),
    ),
  );
  if (place.noNeo4j !== null) say(`\nNeo4j was not measured: ${place.noNeo4j}`);
  return undefined;
}

const OURS = "server/main.ts";
/** Every request is answered from the database. */
const NO_CACHE = { ATLAS_RESPONSE_CACHE: "off" };
