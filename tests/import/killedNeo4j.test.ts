import { describeNeo4j } from "../support/neo4j.ts";
import { testKilledImports } from "./support/killedImports.ts";

describeNeo4j("an import into Neo4j", (neo4j) => {
  testKilledImports(
    async () => {
      const { uri, user, password, database } = neo4j();
      return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    },
    // The next test imports the small world over what this one left.
    async () => undefined,
  );
});
