import { findStates } from "../criteria/findStates.ts";
import type { Engine } from "../engine.ts";
import type { Store } from "../store.ts";
import { readBallots } from "./ballots.ts";
import { readContents } from "./contents.ts";
import { readDataset } from "./dataset.ts";
import { readDegrees } from "./degrees.ts";
import { readFacts } from "./facts.ts";
import { readKinds, readNodes } from "./nodes.ts";
import { readPage } from "./page.ts";
import { readPaths } from "./paths.ts";
import { readSearchEntries } from "./searchEntries.ts";

/** The one implementation of the port, in the dialect of Cypher that both engines run. Closing it closes the engine. */
export function cypherStore(engine: Engine): Store {
  return {
    dataset: () => readDataset(engine),
    version: () => engine.version(),
    importing: async () => (await engine.importing?.()) ?? null,
    nodes: (kind, ids) => readNodes(engine, kind, ids),
    kindsOf: (ids) => readKinds(engine, ids),
    page: (kind, request) => readPage(engine, kind, request),
    facts: (kind, end, ids, filter, properties) => readFacts(engine, kind, end, ids, filter, properties),
    degrees: (ids) => readDegrees(engine, ids),
    ballots: (rollCalls) => readBallots(engine, rollCalls),
    findStates: (question, asOf, known) => findStates(engine, question, asOf, known),
    paths: (request) => readPaths(engine, request),
    searchEntries: () => readSearchEntries(engine),
    contents: (kind) => readContents(engine, kind),
    close: () => engine.close(),
  };
}
