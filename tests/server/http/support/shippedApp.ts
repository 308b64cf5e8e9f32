import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FastifyInstance } from "fastify";
import { toGraphData } from "../../../../import/graph/toGraph.ts";
import { createApp } from "../../../../server/http/createApp.ts";
import { cypherStore } from "../../../../server/store/cypher/cypherStore.ts";
import type { Engine } from "../../../../server/store/engine.ts";
import { openLadybug } from "../../../../server/store/ladybug/openLadybug.ts";
import { shippedPackage } from "../../../support/shippedPackage.ts";

export interface TestApp {
  readonly app: FastifyInstance;
  readonly folder: string;
  /** Statements read since the app was opened, without looks at which dataset it is: these come by the clock, not by the request. */
  statements(): number;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Empty where there is none. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** A folder of the embedded store with the shipped dataset in it. */
export async function shippedFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "atlas-app-"));
  const engine = openLadybug({ folder });
  await engine.load(toGraphData(await shippedPackage()));
  await engine.close();
  return folder;
}

/** The real server over an engine, asked in memory. */
export async function appOver(engine: Engine, folder: string, responseCache = false): Promise<TestApp> {
  let read = 0;
  const counting: Engine = {
    ...engine,
    name: engine.name,
    read(statement, parameters, options) {
      if (!statement.startsWith("MATCH (d:Dataset)")) read += 1;
      return engine.read(statement, parameters, options);
    },
    load: (data, options) => engine.load(data, options),
    version: () => engine.version(),
    close: () => engine.close(),
  };
  const store = cypherStore(counting);
  const app = await createApp({
    store,
    clientFolder: path.join(folder, "no-page"),
    responseCache,
    logLevel: "silent",
  });
  return {
    app,
    folder,
    statements: () => read,
    async ask(query, variables) {
      const response = await app.inject({ method: "POST", url: "/graphql", payload: { query, variables } });
      const body: unknown = JSON.parse(response.body);
      const { data, errors = [] } = body as { data?: Answer["data"] | null; errors?: Answer["errors"] };
      return { status: response.statusCode, headers: response.headers, data: data ?? {}, errors };
    },
    async close() {
      await app.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The real server over the embedded store with the shipped dataset. */
export async function shippedApp(responseCache = false): Promise<TestApp> {
  const folder = await shippedFolder();
  return appOver(openLadybug({ folder }), folder, responseCache);
}
