import type { StoreConfig } from "../config.ts";
import { cypherStore } from "./cypher/cypherStore.ts";
import type { Engine } from "./engine.ts";
import { openLadybug } from "./ladybug/openLadybug.ts";
import type { Store } from "./store.ts";

export interface OpenStore {
  readonly store: Store;
  readonly engine: Engine;
}

/**
 * The store over the engine that the settings name. Nothing is read yet: an empty or unreachable database shows with the first
 * question. Close the store when done; it closes the engine.
 */
export async function openStore(config: StoreConfig): Promise<OpenStore> {
  const engine = await openEngine(config);
  return { engine, store: cypherStore(engine) };
}

/** The Neo4j driver is loaded only where it is used. */
async function openEngine(config: StoreConfig): Promise<Engine> {
  if (config.engine === "ladybug") return openLadybug({ folder: config.folder });
  const { openNeo4j } = await import("./neo4j/openNeo4j.ts");
  return openNeo4j(config);
}
