import { FACT_KINDS, type FactKind, factKinds, type NodeKind } from "../../../schema/kinds.ts";
import type { Engine } from "../engine.ts";
import { readKinds } from "./nodes.ts";

/** How many facts of each kind start or end at each id. */
export async function readDegrees(
  engine: Engine,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Partial<Record<FactKind, number>>>>> {
  const degrees = new Map<string, Partial<Record<FactKind, number>>>(ids.map((id) => [id, {}]));
  const unique = [...degrees.keys()];
  const kinds = new Set((await readKinds(engine, unique)).filter((kind) => kind !== null));
  const branches = factKinds.flatMap((fact) => [...kinds].flatMap((kind) => countStatements(fact, kind)));
  if (branches.length === 0) return degrees;
  for (const row of await engine.read(branches.join(" UNION ALL "), { ids: unique })) {
    const counts = degrees.get(String(row.id));
    const kind = row.kind as FactKind;
    if (counts !== undefined) counts[kind] = (counts[kind] ?? 0) + Number(row.count);
  }
  return degrees;
}

function countStatements(fact: FactKind, kind: NodeKind): readonly string[] {
  const { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] } = FACT_KINDS[fact];
  const tally = `WHERE n.id IN $ids RETURN n.id AS id, '${fact}' AS kind, count(*) AS count`;
  return [
    ...(from.includes(kind) ? [`MATCH (n:${kind})-[:\`${fact}\`]->(:${to.join("|")}) ${tally}`] : []),
    ...(to.includes(kind) ? [`MATCH (n:${kind})<-[:\`${fact}\`]-(:${from.join("|")}) ${tally}`] : []),
  ];
}
