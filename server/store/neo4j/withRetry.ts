import { setTimeout as pause } from "node:timers/promises";
import { isPassing } from "./neo4jError.ts";

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Does `work` again after a lost connection or a passing failure, with pauses that double from 0.1 to 2 seconds, as long as the next
 * attempt begins within `budgetMs`; then the last failure is thrown. `work` must be harmless to repeat.
 */
export async function withRetry<T>(work: () => Promise<T>, budgetMs: number): Promise<T> {
  const deadline = performance.now() + budgetMs;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || performance.now() + wait > deadline) throw error;
      await pause(wait);
    }
  }
}
