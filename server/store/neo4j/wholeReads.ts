import { setTimeout as pause } from "node:timers/promises";
import { AtlasError } from "../../../schema/errors.ts";
import type { ResultRow } from "../engine.ts";
import type { Bolt, Statement } from "./bolt.ts";
import { importRuns } from "./importLock.ts";
import { isWhole, READ_STANDING, type Standing, standingOf } from "./standing.ts";

export interface WholeReads {
  read(statement: Statement, timeoutMs: number): Promise<readonly ResultRow[]>;
  /** The hash that an import in several transactions is writing, or was when it was cut off; else null. */
  importing(timeoutMs: number): Promise<string | null>;
}

/** Between two looks at an import that is being put in place. */
const LOOK_MS = 50;
/** A commit takes less as a rule; after that it is asked whether the import still runs. */
const ASK_AFTER_MS = 500;

/**
 * Reads that never mix the data before an import with the data after it. Neo4j shows a statement that runs during a commit a part of it,
 * so an import marks the Dataset node before it commits and after (a sequence lock), and a read that saw the mark, or another revision
 * than the read before, is made again. An answer's bookmark says whether anything was written at all since the last look, so that
 * in quiet times the mark is never asked for.
 * @param settleMs After so long the mark is that of an import that was killed; one transaction is there whole or not at all. A read waits
 * at most so much longer than its timeout.
 */
export function wholeReads(bolt: Bolt, settleMs: number): WholeReads {
  let known: { readonly bookmark: string; readonly revision: number } | undefined;
  let marked: { readonly revision: number; readonly since: number } | undefined;
  let abandoned: number | undefined;
  let asking: Promise<boolean> | undefined;

  const standing = async (timeoutMs: number): Promise<Standing> => {
    const found = standingOf((await bolt.read(READ_STANDING, timeoutMs)).rows);
    if (found === null || found.hash === null) throw nothingImported(found);
    return found;
  };
  const isSettled = async (now: Standing): Promise<boolean> => {
    if (isWhole(now) || now.revision === abandoned) return true;
    if (marked?.revision !== now.revision) marked = { revision: now.revision, since: performance.now() };
    const age = performance.now() - marked.since;
    if (age < ASK_AFTER_MS) return false;
    asking ??= importRuns(bolt)
      // A user who may only read cannot ask.
      .catch(() => age < settleMs)
      .finally(() => {
        asking = undefined;
      });
    if (await asking) return false;
    abandoned = now.revision;
    return true;
  };

  return {
    async read(statement, timeoutMs) {
      let deadline = performance.now() + timeoutMs;
      const last = deadline + settleMs;
      const left = () => Math.max(1, Math.ceil(deadline - performance.now()));
      for (;;) {
        const before = known;
        const { rows, bookmark } = await bolt.read(statement, left());
        if (bookmark === before?.bookmark) return rows;
        const now = await standing(left());
        if (now.importing !== null) {
          known = undefined;
          return rows;
        }
        if (await isSettled(now)) {
          // The bookmark is older than the look: whatever is marked later has another one.
          known = { bookmark, revision: now.revision };
          if (before?.revision === now.revision) return rows;
        } else {
          known = undefined;
          await pause(LOOK_MS);
          // Waiting for an import to be in place is no part of the statement's own time.
          deadline = Math.min(performance.now() + timeoutMs, last);
        }
      }
    },
    importing: async (timeoutMs) => (await standing(timeoutMs)).importing,
  };
}

function nothingImported(found: Standing | null): AtlasError {
  const message =
    found === null
      ? "The graph database holds no dataset yet. Import one first: npm run import."
      : "The first import into this graph database has not finished: it is under way, or was cut off. Run it (again): npm run import.";
  return new AtlasError("NO_DATASET", message, { details: { importing: found?.importing ?? null } });
}
