import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export interface RunningServer {
  /** Where it answers, `http://127.0.0.1:41234`. */
  readonly address: string;
  terminate(): void;
  /** The exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Everything that it has printed so far, its log among it. */
  printed(): string;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<ServerAnswer>;
}

export interface ServerAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
}

/** The real server as a process of its own on a free port, as a user starts it; killed when the test is over. */
export async function startServer(settings: Readonly<Record<string, string>>): Promise<RunningServer> {
  const child = spawn(process.execPath, ["--import", LOADER, "server/main.ts"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0", HOST: "", NEO4J_URI: "", LOG_LEVEL: "", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  let words = "";
  const ready = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      words += chunk.toString();
      const [, found] = /^Coalition Atlas is ready at (http:\/\/127\.0\.0\.1:\d+)$/m.exec(words) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const gone = ended.then((code): never => {
    throw new Error(`The server ended before it was ready, with ${code}.`);
  });
  const address = await Promise.race([ready, gone]);
  gone.catch(() => undefined);
  return {
    address,
    terminate: () => void child.kill("SIGTERM"),
    ended,
    printed: () => words,
    async ask(query, variables) {
      const response = await fetch(`${address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      const body: unknown = await response.json();
      return { status: response.status, headers: response.headers, body: body as ServerAnswer["body"] };
    },
  };
}
