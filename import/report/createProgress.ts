import { SingleBar } from "cli-progress";
import { formatValue } from "./formatTable.ts";

export interface Progress {
  step(name: "read" | "check" | "plan" | "write"): void;
  written(count: number, total: number): void;
  /** Leaves the terminal as it was; also after a failure. */
  stop(): void;
}

const STEPS = {
  read: "Reading",
  check: "Checking",
  plan: "Comparing with what the store holds",
  write: "Writing",
} as const;

/** Tenths of the whole after which a plain line is written. */
const LINES = 10;

/** How an import gets on: a bar on a terminal, plain lines elsewhere (a file, a log, a screen reader's pipe). */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const bar = stream.isTTY
    ? new SingleBar({ stream, format: "{bar} {value} of {total} nodes and facts" })
    : null;
  let tenth = 0;
  let drawn = false;
  return {
    step: (name) => stream.write(`${STEPS[name]}…\n`),
    written(count, total) {
      if (bar !== null) {
        if (drawn) bar.update(count);
        else bar.start(total, count);
        drawn = true;
        return;
      }
      const reached = total === 0 ? LINES : Math.floor((count * LINES) / total);
      if (reached <= tenth) return;
      tenth = reached;
      stream.write(`Written ${formatValue(count)} of ${formatValue(total)} nodes and facts\n`);
    },
    stop() {
      if (drawn) bar?.stop();
    },
  };
}
