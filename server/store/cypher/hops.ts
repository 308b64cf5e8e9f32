import type { FactKind, NodeKind } from "../../../schema/kinds.ts";
import { factEnds } from "../columns.ts";
import type { Engine } from "../engine.ts";

/** One fact seen from one of its ends. */
export interface Hop {
  readonly node: string;
  readonly other: string;
  readonly otherKind: NodeKind;
  readonly kind: FactKind;
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

interface Branch {
  readonly kind: FactKind;
  readonly from: NodeKind;
  readonly to: NodeKind;
  /** The end at which the nodes asked for are. */
  readonly at: "from" | "to";
}

const TIMEOUT_MS = 30_000;

/** Every fact of the kinds that starts or ends at one of the nodes, without its properties. In no order. */
export async function readHops(
  engine: Engine,
  nodes: ReadonlyMap<string, NodeKind>,
  kinds: readonly FactKind[],
): Promise<readonly Hop[]> {
  const ids: Partial<Record<NodeKind, string[]>> = {};
  for (const [id, kind] of nodes) {
    const list = ids[kind] ?? [];
    ids[kind] = list;
    list.push(id);
  }
  const branches = kinds
    .flatMap((kind) => factEnds(kind).map(([from, to]) => ({ kind, from, to })))
    .flatMap((ends): readonly Branch[] => [
      { ...ends, at: "from" },
      { ...ends, at: "to" },
    ])
    .filter((branch) => ids[branch[branch.at]] !== undefined);
  if (branches.length === 0) return [];
  const asked = new Set(branches.map((branch) => branch[branch.at]));
  const parameters = Object.fromEntries([...asked].map((kind) => [`ids${kind}`, ids[kind] ?? []]));
  const rows = await engine.read(branches.map(statement).join(" UNION ALL "), parameters, {
    timeoutMs: TIMEOUT_MS,
  });
  return rows.flatMap((row) => {
    const branch = branches[Number(row.branch)];
    if (branch === undefined) return [];
    const [from, to, key] = [String(row.from), String(row.to), String(row.key)];
    const seen =
      branch.at === "from"
        ? { node: from, other: to, otherKind: branch.to }
        : { node: to, other: from, otherKind: branch.from };
    return [{ ...seen, kind: branch.kind, key, from, to }];
  });
}

/**
 * Every branch returns the same expressions once and in the same order: where one returned an end a second time under another name,
 * the embedded database (0.19.1) mixed up the columns of the branches.
 */
function statement({ kind, from, to, at }: Branch, number: number): string {
  const [end, ids] = at === "from" ? ["a", `$ids${from}`] : ["b", `$ids${to}`];
  return (
    `MATCH (a:${from})-[r:\`${kind}\`]->(b:${to}) WHERE ${end}.id IN ${ids} ` +
    `RETURN a.id AS \`from\`, b.id AS \`to\`, r.key AS key, ${number} AS branch`
  );
}
