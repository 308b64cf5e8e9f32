import { AtlasError } from "../../../schema/errors.ts";
import { type FactKind, type FactRow, factKinds, NODE_KINDS, nodeKinds } from "../../../schema/kinds.ts";
import type { QueryResolvers } from "../../generated/resolvers.ts";
import type { Path } from "../../store/store.ts";
import { checkRange } from "../checkRange.ts";
import type { Context } from "../context.ts";
import { drawnFact } from "../drawnFact.ts";
import { edgeLabel } from "../edgeLabel.ts";
import type { Hubs } from "../hubs.ts";
import { requireNode } from "../reference.ts";

/** Chains are counted up to here; beyond, counting is given up. */
const COUNTED = 1_000;
/** Hubs of a kind that are named; the rest is counted. */
const NAMED = 8;

/** The shortest chains of facts between two nodes. */
export const path: NonNullable<QueryResolvers["path"]> = async (_parent, args, context) => {
  const first = checkRange("first", "paths", args.first ?? 5);
  const { from, to, relations } = args;
  if (from === to)
    throw new AtlasError("BAD_INPUT", `from and to are both "${from}"; expected two different nodes.`);
  const kinds = factKinds.filter((kind) => relations?.includes(kind) ?? true);
  const hubs = args.throughHubs === true ? null : await context.snapshot.hubs();
  const request = {
    from,
    to,
    maxHops: args.maxHops ?? 4,
    kinds,
    avoid: hubs?.hubs.map(({ id }) => id) ?? [],
  };
  const found = await context.store.paths({ ...request, limit: COUNTED });
  const shown = found.slice(0, first);
  const facts = await factsOn(shown, context);
  return {
    paths: await Promise.all(
      shown.map(async (chain) => ({
        nodes: await Promise.all(chain.nodes.map((id) => nodeOf(id, context))),
        facts: chain.facts.flatMap(({ kind, key, from, to }) => {
          const row = facts.get(`${kind} ${key}`);
          return row === undefined
            ? []
            : [{ from, to, label: edgeLabel(kind, row), fact: drawnFact(kind, row) }];
        }),
      })),
    ),
    leftOut: found.length >= COUNTED ? null : found.length - shown.length,
    avoided: [...(hubs === null ? [] : avoidedHubs(hubs, [from, to])), ...avoidedKinds(kinds)],
  };
};

/** The facts of the chains, a statement for each kind, by kind and key. */
async function factsOn(chains: readonly Path[], context: Context): Promise<ReadonlyMap<string, FactRow>> {
  const found = new Map<string, FactRow>();
  const steps = chains.flatMap(({ facts }) => facts);
  for (const kind of new Set(steps.map((step) => step.kind))) {
    const ofKind = steps.filter((step) => step.kind === kind);
    const [from, to] = [ofKind.map((step) => step.from), ofKind.map((step) => step.to)];
    const rows = await context.store.facts<FactKind>(kind, "from", [...new Set(from)], {
      to: [...new Set(to)],
    });
    for (const row of [...rows.values()].flat()) found.set(`${kind} ${row.key}`, row);
  }
  return found;
}

async function nodeOf(id: string, context: Context) {
  const kind = await context.loaders.kindOf(id);
  return requireNode(kind ?? "State", id, context);
}

/** The hubs that were not walked through, a sentence for each kind of node. */
function avoidedHubs({ hubs, threshold }: Hubs, ends: readonly string[]): readonly string[] {
  return nodeKinds.flatMap((kind) => {
    const ids = hubs.filter((hub) => hub.kind === kind && !ends.includes(hub.id)).map(({ id }) => id);
    if (ids.length === 0) return [];
    const rest = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
    const name = `${NODE_KINDS[kind].label.toLowerCase()}${ids.length === 1 ? "" : "s"}`;
    return [
      `${ids.length} ${name} joined to more than ${threshold} nodes each, half the number of states: ${ids.slice(0, NAMED).join(", ")}${rest}`,
    ];
  });
}

function avoidedKinds(kinds: readonly FactKind[]): readonly string[] {
  const other = factKinds.filter((kind) => !kinds.includes(kind));
  return other.length === 0 ? [] : [`facts of other kinds than asked for: ${other.join(", ")}`];
}
