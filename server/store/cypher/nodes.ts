import { AtlasError } from "../../../schema/errors.ts";
import { type NodeKind, type NodeRow, nodeKinds } from "../../../schema/kinds.ts";
import type { Engine, ResultRow } from "../engine.ts";
import { selectNode } from "./select.ts";

export const MAX_IDS = 1_000;

/** Nodes of one kind in the order of `ids`, null for an unknown one. */
export async function readNodes<K extends NodeKind>(
  engine: Engine,
  kind: K,
  ids: readonly string[],
): Promise<readonly (NodeRow<K> | null)[]> {
  if (ids.length > MAX_IDS) {
    throw new AtlasError(
      "LIMIT",
      `${ids.length} ids were asked for; at most ${MAX_IDS} can be asked for at once.`,
      {
        details: { limit: "ids", maximum: MAX_IDS, given: ids.length },
      },
    );
  }
  if (ids.length === 0) return [];
  const rows = await engine.read(`MATCH (n:${kind}) WHERE n.id IN $ids RETURN ${selectNode(kind)}`, { ids });
  const found = new Map<unknown, ResultRow>(rows.map((row) => [row.id, row]));
  // The columns are the kind's own: see selectNode.
  return ids.map((id) => (found.get(id) as NodeRow<K> | undefined) ?? null);
}

/** The kind of each id in the order of `ids`, null for an unknown one. */
export async function readKinds(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (NodeKind | null)[]> {
  if (ids.length === 0) return [];
  const statement = nodeKinds
    .map((kind) => `MATCH (n:${kind}) WHERE n.id IN $ids RETURN n.id AS id, '${kind}' AS kind`)
    .join(" UNION ALL ");
  const found = new Map<unknown, NodeKind>();
  for (const row of await engine.read(statement, { ids })) {
    const kind = row.kind as NodeKind;
    const other = found.get(row.id);
    if (other === undefined || nodeKinds.indexOf(kind) < nodeKinds.indexOf(other)) found.set(row.id, kind);
  }
  return ids.map((id) => found.get(id) ?? null);
}
