import { openStore } from "../../../server/store/openStore.ts";
import { describeNeo4j } from "../../support/neo4j.ts";
import { storeContract } from "./contract.ts";

describeNeo4j("on a real Neo4j", (neo4j) => {
  storeContract("neo4j", async (data) => {
    const { store, engine } = await openStore({ engine: "neo4j", ...neo4j() });
    await engine.load(data);
    return { store, engine, close: () => store.close() };
  });
});
