import { openStore } from "../../../server/store/openStore.ts";
import { describeNeo4j } from "../../support/neo4j.ts";
import { questionContract } from "./questionContract.ts";

describeNeo4j("on a real Neo4j", (neo4j) => {
  questionContract("neo4j", 12, async () => {
    const { store, engine } = await openStore({ engine: "neo4j", ...neo4j() });
    return { store, engine, close: () => store.close() };
  });
});
