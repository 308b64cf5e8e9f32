import { AtlasError } from "../../../schema/errors.ts";
import { factKinds } from "../../../schema/kinds.ts";
import type { QueryResolvers } from "../../generated/resolvers.ts";
import { compareText } from "../../store/compareText.ts";
import { checkRange } from "../checkRange.ts";
import { drawnFact } from "../drawnFact.ts";
import { edgeLabel } from "../edgeLabel.ts";
import { NODE_KIND_OF, truths } from "../names.ts";
import { readNetwork } from "../readNetwork.ts";
import { requireNode } from "../reference.ts";

/** The facts around a selection of nodes. */
export const network: NonNullable<QueryResolvers["network"]> = async (_parent, args, context) => {
  const { relations, kinds, asOf } = args;
  checkRange("the number of ids in around", "around", args.around.length);
  const depth = args.depth ?? 1;
  if (depth !== 1 && depth !== 2) throw new AtlasError("BAD_INPUT", `depth is ${depth}; expected 1 or 2.`);
  const found = await readNetwork(
    {
      around: args.around,
      kinds: kinds === null || kinds === undefined ? null : new Set(kinds.map((name) => NODE_KIND_OF[name])),
      relations: factKinds.filter((kind) => relations?.includes(kind) ?? true),
      asOf: asOf ?? null,
      depth,
      perNode: checkRange("perNode", "perNode", args.perNode ?? 60),
      limit: checkRange("limit", "edges", args.limit ?? 600),
    },
    context,
  );
  const ids = [...found.nodes.keys()].sort(compareText);
  const [degrees, nodes] = await Promise.all([
    context.store.degrees(ids),
    Promise.all(ids.map((id) => requireNode(found.nodes.get(id)?.kind ?? "State", id, context))),
  ]);
  return {
    asOf: asOf ?? null,
    nodes: nodes.map((node) => ({
      node,
      depth: found.nodes.get(node.id)?.depth ?? 0,
      degree: Object.values(degrees.get(node.id) ?? {}).reduce((sum, count) => sum + count, 0),
    })),
    edges: found.facts.map(({ kind, row, truth }) => ({
      from: row.from,
      to: row.to,
      label: edgeLabel(kind, row),
      truth: truths.name(truth),
      fact: drawnFact(kind, row),
    })),
    leftOut: found.leftOut.map(({ node, kind, reason, count }) => ({ node, factKind: kind, reason, count })),
  };
};
