import { fileURLToPath } from "node:url";
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
    logLevel: config.logLevel,
  });
  const address = await app.listen({ host: config.host, port: config.port });
  return {
    address,
    async close() {
      await app.close();
      await store.close();
    },
  };
}
