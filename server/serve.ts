import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { AtlasError } from "../schema/errors.ts";
import type { Config } from "./config.ts";
import { createApp } from "./http/createApp.ts";
import { openStore } from "./store/openStore.ts";

export interface Served {
  /** Where it answers, `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Finishes the requests in flight, then closes the store. */
  close(): Promise<void>;
}

const CLIENT = fileURLToPath(new URL("../dist/client", import.meta.url));

/** Opens the store and listens. It starts without a dataset or a reachable database too: `/readyz` says so, and it recovers by itself. */
export async function serve(config: Config): Promise<Served> {
  const { store } = await openStore(config.store);
  const app = await createApp({
    store,
    clientFolder: CLIENT,
    responseCache: config.responseCache,
    prepare: true,
    logLevel: config.logLevel,
  });
  const address = await listen(app, config).catch(async (error: unknown) => {
    await app.close();
    await store.close();
    throw error;
  });
  return {
    address,
    async close() {
      await app.close();
      await store.close();
    },
  };
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    const taken = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
    if (!taken) throw cause;
    throw new AtlasError(
      "UNAVAILABLE",
      `Port ${port} on ${host} is taken by another program. End it, or set PORT to another number.`,
      { cause },
    );
  }
}
