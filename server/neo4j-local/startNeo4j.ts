import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, openSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { AtlasError } from "../../schema/errors.ts";
import { awaitBolt } from "./awaitBolt.ts";
import { freePort } from "./freePort.ts";
import { localJars } from "./localJars.ts";

export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly version: string;
  /** Where its data lie. */
  readonly home: string;
  /** Stops it in order and waits for its end. A home that nobody named is removed. */
  stop(): Promise<void>;
  /** Kills it as a power cut would and waits for its end; the home stays as it is. */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** Folder of the data, made where it is missing. Default: a fresh one that `stop` removes. */
  readonly home?: string;
  /** Bolt's port on 127.0.0.1. Default: a free one. */
  readonly port?: number;
  /** Java's heap, in its own words. Default "1g". */
  readonly heap?: string;
  /** Spares Java its deeper compilation: ready sooner, slower in the long run. For tests, never for measuring. Default false. */
  readonly quick?: boolean;
}

const START_MS = 120_000;
const OPENED = [
  "java.base/java.nio",
  "java.base/java.io",
  "java.base/sun.nio.ch",
  "java.base/java.util.concurrent",
];

/**
 * Starts a real Neo4j Community server on this machine, without Docker: needs Java 17 and, the first time, Maven. Authentication is on;
 * the password is made up once for a home and kept in it. The server ends with this process at the latest, even a killed one.
 * @throws AtlasError UNAVAILABLE with the end of the server's own log.
 */
export async function startNeo4j(options: StartOptions = {}): Promise<LocalNeo4j> {
  const jars = await localJars();
  const home = options.home ?? (await mkdtemp(path.join(os.tmpdir(), "atlas-neo4j-")));
  const port = options.port ?? (await freePort());
  await writeConfiguration(home, port);
  const password = await keptPassword(home);
  const guard = spawnGuarded(home, javaCommand(jars, home, options));
  const ended = new Promise<void>((resolve) => guard.once("exit", () => resolve()));
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    const version = await awaitBolt({
      uri,
      password,
      timeoutMs: START_MS,
      gone: () => guard.exitCode !== null,
    });
    return {
      uri,
      user: "neo4j",
      password,
      version,
      home,
      async stop() {
        // An orderly stop takes ten seconds and is of use only to data that are kept.
        if (options.home === undefined) guard.stdin?.write("kill\n");
        else guard.stdin?.end();
        await ended;
        if (options.home === undefined) await rm(home, { recursive: true, force: true });
      },
      async kill() {
        guard.stdin?.write("kill\n");
        await ended;
      },
    };
  } catch (cause) {
    guard.stdin?.end();
    await ended;
    const log = await readFile(path.join(home, "logs", "console.log"), "utf8").catch(() => "");
    const message = `Neo4j did not start in ${home}. Check that port ${port} is free and that no other server uses the folder. The end of its log:\n${log.slice(-2_000)}`;
    throw new AtlasError("UNAVAILABLE", message, { cause });
  }
}

async function writeConfiguration(home: string, port: number): Promise<void> {
  await mkdir(path.join(home, "conf"), { recursive: true });
  await mkdir(path.join(home, "logs"), { recursive: true });
  const lines = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "server.memory.pagecache.size=256m",
    "dbms.usage_report.enabled=false",
    "db.tx_log.preallocate=false",
  ];
  await writeFile(path.join(home, "conf", "neo4j.conf"), `${lines.join("\n")}\n`);
}

async function keptPassword(home: string): Promise<string> {
  const file = path.join(home, "password");
  if (!existsSync(file)) await writeFile(file, randomBytes(18).toString("base64url"), { mode: 0o600 });
  return readFile(file, "utf8");
}

function javaCommand(
  jars: string,
  home: string,
  { heap = "1g", quick = false }: StartOptions,
): readonly string[] {
  return [
    "java",
    `-Xmx${heap}`,
    ...(quick ? ["-XX:TieredStopAtLevel=1"] : []),
    ...OPENED.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    "-cp",
    path.join(jars, "*"),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${path.join(home, "conf")}`,
  ];
}

/** In a process group of its own, so that Ctrl-C reaches the server as an orderly stop and not twice. */
function spawnGuarded(home: string, command: readonly string[]): ChildProcess {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const guard = path.join(import.meta.dirname, "guard", "main.ts");
  const log = openSync(path.join(home, "logs", "console.log"), "a");
  const child = spawn(process.execPath, ["--import", loader, guard, ...command], {
    detached: true,
    stdio: ["pipe", log, log],
  });
  closeSync(log);
  // The guard may be gone before the word reaches it; its exit says so.
  child.stdin?.on("error", () => {});
  return child;
}
