import { nodeKinds } from "../../../schema/kinds.ts";
import type { Bolt } from "./bolt.ts";

const TIMEOUT_MS = 30_000;

/** One uniqueness constraint on the id of each kind of node, by name; it is the kind's index too. */
export function constraints(): ReadonlyMap<string, string> {
  return new Map(
    [...nodeKinds, "Dataset", "ImportLock"].map((kind) => {
      const name = `atlas_${kind.toLowerCase()}_id`;
      return [
        name,
        `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE`,
      ] as const;
    }),
  );
}

/** Creates the constraints that are missing. */
export async function ensureConstraints(bolt: Bolt): Promise<void> {
  const { rows } = await bolt.read({ text: "SHOW CONSTRAINTS YIELD name" }, TIMEOUT_MS);
  const there = new Set(rows.map(({ name }) => name));
  const missing = [...constraints()].filter(([name]) => !there.has(name));
  await Promise.all(missing.map(([, text]) => bolt.runAlone({ text })));
}
