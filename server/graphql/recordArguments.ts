import { AtlasError } from "../../schema/errors.ts";
import type { RecordWorld } from "../analysis/recordWorld.ts";

/** @throws AtlasError NOT_FOUND where the data holds no such topic. */
export function checkTopic(world: RecordWorld, topic: string): void {
  if (world.topics.some(({ id }) => id === topic)) return;
  throw new AtlasError(
    "NOT_FOUND",
    `topic: no topic has the id "${topic}". The list \`topics\` holds every one.`,
    { details: { ids: [topic] } },
  );
}

/**
 * The states that are asked for; undefined where all are.
 * @throws AtlasError NOT_FOUND where one of them is no state of the data.
 */
export function checkStates(
  world: RecordWorld,
  ids: readonly string[] | null | undefined,
): ReadonlySet<string> | undefined {
  if (ids === null || ids === undefined) return undefined;
  const known = new Set(world.states.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return new Set(ids);
  throw new AtlasError("NOT_FOUND", `states: no state has the id ${unknown.join(", ")}.`, {
    details: { ids: unknown },
  });
}
