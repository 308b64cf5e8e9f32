import { openNeo4j } from "../../server/store/neo4j/openNeo4j.ts";
import { votingWorld } from "./votingWorld.ts";

/** Loads a world into Neo4j in a process of its own, a line for each step, so that a test can end it in the middle. */
const { turn, rollCalls, states, transactionRows, ...access } = JSON.parse(
  process.env.ATLAS_TEST_LOAD ?? "{}",
);
const engine = openNeo4j({ ...access, transactionRows });
await engine.load(votingWorld(turn, rollCalls, states), {
  onProgress: (written, total) => console.log(`written ${written} of ${total}`),
});
console.log("done");
await engine.close();
