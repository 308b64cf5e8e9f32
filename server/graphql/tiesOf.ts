import { setImmediate as othersFirst } from "node:timers/promises";
import { type TiesFound, type TiesRequest, tiesInSteps } from "../analysis/ties.ts";
import type { Snapshot } from "./snapshot.ts";

/** Networks kept for each dataset, the last used ones. */
const KEPT = 16;

const networks = new WeakMap<Snapshot, Map<string, Promise<TiesFound>>>();

/**
 * The network of a request, computed once while it is among the last used ones of its dataset, a step at a time, so that other requests are
 * answered in between.
 * @param key what tells the request from others.
 */
export function tiesOf(snapshot: Snapshot, key: string, request: TiesRequest): Promise<TiesFound> {
  const kept = networks.get(snapshot) ?? new Map<string, Promise<TiesFound>>();
  networks.set(snapshot, kept);
  const found = kept.get(key) ?? inTurn(tiesInSteps(request));
  kept.delete(key);
  kept.set(key, found);
  found.catch(() => kept.delete(key));
  const oldest = kept.keys().next();
  if (kept.size > KEPT && oldest.done === false) kept.delete(oldest.value);
  return found;
}

async function inTurn<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    await othersFirst();
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
