import type { FactKind, NodeKind } from "../../../schema/kinds.ts";
import { factEnds } from "../columns.ts";
import type { Engine, Parameter } from "../engine.ts";

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

const TIMEOUT_MS = 30_000;

/** Every fact of the kinds that starts or ends at one of the nodes, without its properties. In no order. */
export async function readHops(
  engine: Engine,
  nodes: ReadonlyMap<string, NodeKind>,
  kinds: readonly FactKind[],
): Promise<readonly Hop[]> {
  const ids: Record<string, string[]> = {};
  for (const [id, kind] of nodes) {
    const list = ids[`ids${kind}`] ?? [];
    ids[`ids${kind}`] = list;
    list.push(id);
  }
  const branches = kinds.flatMap((kind) =>
    factEnds(kind).flatMap(([from, to]) => {
      const pattern = `MATCH (a:${from})-[r:\`${kind}\`]->(b:${to})`;
      const fact = `'${kind}' AS kind, r.key AS key, a.id AS \`from\`, b.id AS \`to\``;
      return [
        ...(ids[`ids${from}`] === undefined
          ? []
          : [
              `${pattern} WHERE a.id IN $ids${from} RETURN a.id AS node, b.id AS other, '${to}' AS otherKind, ${fact}`,
            ]),
        ...(ids[`ids${to}`] === undefined
          ? []
          : [
              `${pattern} WHERE b.id IN $ids${to} RETURN b.id AS node, a.id AS other, '${from}' AS otherKind, ${fact}`,
            ]),
      ];
    }),
  );
  if (branches.length === 0) return [];
  const statement = branches.join(" UNION ALL ");
  const used = Object.entries(ids).filter(([name]) => statement.includes(`$${name} `));
  const parameters: Readonly<Record<string, Parameter>> = Object.fromEntries(used);
  const rows = await engine.read(statement, parameters, { timeoutMs: TIMEOUT_MS });
  // The columns are those named above.
  return rows as unknown as readonly Hop[];
}
