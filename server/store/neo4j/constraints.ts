import { nodeKinds } from "../../../schema/kinds.ts";
import type { Bolt } from "./bolt.ts";

/** One uniqueness constraint on the id of each kind of node, which is its index too. */
export function constraints(): readonly string[] {
  return [...nodeKinds, "Dataset", "ImportLock"].map(
    (kind) =>
      `CREATE CONSTRAINT atlas_${kind.toLowerCase()}_id IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE`,
  );
}

export async function ensureConstraints(bolt: Bolt): Promise<void> {
  for (const text of constraints()) await bolt.runAlone({ text });
}
