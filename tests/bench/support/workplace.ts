import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { toGraphData } from "../../../import/graph/toGraph.ts";
import { readPackage } from "../../../import/read/readPackage.ts";
import { SHIPPED_DATASET } from "../../../import/read/readStandard.ts";
import type { GraphData } from "../../../schema/kinds.ts";
import { whyNoLocalNeo4j } from "../../../server/neo4j-local/localJars.ts";
import { type LocalNeo4j, startNeo4j } from "../../../server/neo4j-local/startNeo4j.ts";
import type { Engine } from "../../../server/store/engine.ts";
import { openLadybug } from "../../../server/store/ladybug/openLadybug.ts";
import { openNeo4j } from "../../../server/store/neo4j/openNeo4j.ts";

/** What several benches need, made when first asked for and cleared away at the end of the run. */
export interface Workplace {
  /** The shipped dataset. */
  data(): Promise<GraphData>;
  /** A new empty folder. */
  folder(): Promise<string>;
  /** Why there is no Neo4j here; null where there is one. */
  readonly noNeo4j: string | null;
  /** A Neo4j of our own, empty when first asked for. */
  neo4j(): Promise<LocalNeo4j>;
  /** An engine over that Neo4j; who asks closes it. */
  neo4jEngine(): Promise<Engine>;
  /** Settings of a server over the embedded store, with the shipped dataset imported. */
  embeddedSettings(): Promise<Readonly<Record<string, string>>>;
  /** Settings of a server over Neo4j, with the shipped dataset imported. */
  neo4jSettings(): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

export function openWorkplace(): Workplace {
  const folders: string[] = [];
  let data: Promise<GraphData> | undefined;
  let neo4j: Promise<LocalNeo4j> | undefined;
  let embedded: Promise<string> | undefined;
  const place: Workplace = {
    data: () => {
      data ??= shippedData();
      return data;
    },
    async folder() {
      const folder = await mkdtemp(path.join(tmpdir(), "atlas-bench-"));
      folders.push(folder);
      return folder;
    },
    noNeo4j: whyNoLocalNeo4j(),
    neo4j: () => {
      neo4j ??= startNeo4j();
      return neo4j;
    },
    async neo4jEngine() {
      const { uri, user, password } = await place.neo4j();
      return openNeo4j({ uri, user, password, database: "neo4j" });
    },
    async embeddedSettings() {
      embedded ??= place.folder().then(async (folder) => {
        await loadInto(openLadybug({ folder }), await place.data());
        return folder;
      });
      return { ATLAS_DATA: await embedded };
    },
    async neo4jSettings() {
      const { uri, user, password } = await place.neo4j();
      // An import of the same data is quick, and whatever another bench left there is replaced.
      await loadInto(await place.neo4jEngine(), await place.data());
      return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ATLAS_DATA: await place.folder() };
    },
    async close() {
      await (await neo4j?.catch(() => undefined))?.stop();
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
  return place;
}

async function loadInto(engine: Engine, data: GraphData): Promise<void> {
  try {
    await engine.load(data);
  } finally {
    await engine.close();
  }
}

async function shippedData(): Promise<GraphData> {
  const { package: shipped } = await readPackage(SHIPPED_DATASET);
  if (shipped === null) throw new Error("The shipped dataset cannot be read.");
  return toGraphData(shipped);
}
