import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { importPackage } from "../../../import/importPackage.ts";
import { SHIPPED_DATASET } from "../../../import/read/readStandard.ts";
import { readConfig } from "../../../server/config.ts";
import { openStore } from "../../../server/store/openStore.ts";
import { buildClient } from "./buildClient.ts";
import { withLock } from "./withLock.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const LOCK = join(ROOT, ".cache/browser-tests.lock");

export interface Atlas {
  /** Where the page is, `http://127.0.0.1:41234`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The real server as a process of its own on a free port, with the built page and the shipped dataset in a store of its own. */
export async function startAtlas(): Promise<Atlas> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-browser-"));
  const environment = { ATLAS_DATA: folder, PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "error" };
  await withLock(LOCK, async () => {
    await buildClient();
    const { store } = readConfig(environment);
    const result = await importPackage({ folder: SHIPPED_DATASET, target: () => openStore(store) });
    if (result.outcome === "rejected")
      throw new Error("The shipped dataset was rejected; run npm run import.");
  });
  const { NEO4J_URI: _, ...inherited } = process.env;
  const server = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    cwd: ROOT,
    env: { ...inherited, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    address: await addressOf(server),
    close: async () => {
      server.kill("SIGTERM");
      if (server.exitCode === null) await once(server, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The address that the server prints when it is ready. */
async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error("The server's output is not piped.");
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /ready at (http:\/\/\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`The server ended before it was ready (exit code ${server.exitCode}).`);
}
