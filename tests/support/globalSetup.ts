import type { TestProject } from "vitest/node";
import { type Neo4jOffer, startNeo4jBroker } from "./neo4jBroker.ts";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: Neo4jOffer;
  }
}

/** Once for a run of the suite: offers a Neo4j, which starts when the first test asks for it and stops when the run ends. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const broker = await startNeo4jBroker(process.env);
  project.provide("neo4j", broker.offer);
  return () => broker.close();
}
