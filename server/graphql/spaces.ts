import { setImmediate as othersFirst } from "node:timers/promises";
import { type Space, type SpaceRequest, spaceInSteps } from "../analysis/space.ts";
import type { Snapshot } from "./snapshot.ts";

/** Spaces kept for a dataset, the last used ones. */
const KEPT = 16;
const kept = new WeakMap<Snapshot, Map<string, Promise<Space>>>();

/** A voting space of a dataset, made once for each request, in steps between which others are answered. */
export function spaceOf(snapshot: Snapshot, request: SpaceRequest): Promise<Space> {
  const spaces = kept.get(snapshot) ?? new Map<string, Promise<Space>>();
  kept.set(snapshot, spaces);
  const key = JSON.stringify(request);
  const found = spaces.get(key) ?? make(snapshot, request);
  spaces.delete(key);
  spaces.set(key, found);
  found.catch(() => spaces.delete(key));
  const oldest = spaces.keys().next();
  if (spaces.size > KEPT && oldest.done === false) spaces.delete(oldest.value);
  return found;
}

async function make(snapshot: Snapshot, request: SpaceRequest): Promise<Space> {
  const steps = spaceInSteps(await snapshot.matrix(), request);
  for (;;) {
    await othersFirst();
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
