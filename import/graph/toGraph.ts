import { derive } from "../../schema/derive.ts";
import {
  type DatasetInfo,
  type FactKind,
  factKinds,
  type GraphData,
  type NodeKind,
  nodeKinds,
} from "../../schema/kinds.ts";
import type { DataPackage } from "../package.ts";
import { coverage } from "./coverage.ts";
import { factRows } from "./factRows.ts";
import { kindsById, nodeRows } from "./nodeRows.ts";

/**
 * A checked package in the vocabulary of the graph: nodes sorted by id, facts by key, both by code point; the same package gives the same
 * data, whatever the order of its rows. Columns that no table has are derived (schema/derive.ts).
 * @throws AtlasError INTERNAL for a cell or a reference that the check of a package lets nobody pass with.
 */
export function toGraphData(pkg: DataPackage): GraphData {
  const kinds = kindsById(pkg);
  const nodes = Object.fromEntries(
    nodeKinds.map((kind) => [kind, sorted(nodeRows(pkg, kind), (row) => row.id)]),
  ) as unknown as GraphData["nodes"];
  const facts = Object.fromEntries(
    factKinds.map((kind) => [kind, sorted(factRows(pkg, kind, kinds), (row) => row.key)]),
  ) as unknown as GraphData["facts"];
  return derive({ dataset: datasetInfo(pkg, nodes, facts), nodes, facts });
}

function datasetInfo(
  pkg: DataPackage,
  nodes: GraphData["nodes"],
  facts: GraphData["facts"],
): Omit<DatasetInfo, "importedAt"> {
  const { name, title, version, created, licence, attribution } = pkg.descriptor;
  const counts: Partial<Record<NodeKind | FactKind, number>> = {};
  for (const kind of nodeKinds) counts[kind] = nodes[kind].length;
  for (const kind of factKinds) counts[kind] = facts[kind].length;
  return {
    hash: pkg.hash,
    name,
    title,
    version,
    created,
    licence,
    attribution,
    counts,
    ...coverage({ nodes, facts }),
  };
}

/** Ids and keys are ASCII, where the order of code units is that of code points. */
function sorted<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return [...rows].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}
