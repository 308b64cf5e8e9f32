import { AtlasError } from "../../../schema/errors.ts";
import { factKinds, type NodeKind } from "../../../schema/kinds.ts";
import { compareText } from "../compareText.ts";
import type { Engine } from "../engine.ts";
import type { Path, PathRequest } from "../store.ts";
import { type Hop, readHops } from "./hops.ts";
import { readKinds } from "./nodes.ts";

const MAX_HOPS = 6;

/** Nodes reached from one end: how many facts away, and its outermost nodes by kind. */
interface Side {
  readonly distance: Map<string, number>;
  frontier: ReadonlyMap<string, NodeKind>;
  depth: number;
}

/**
 * Shortest chains between two nodes, along facts in either direction: breadth first from both ends, the smaller side first, one
 * statement a step. One chain for each sequence of nodes; where several facts join two nodes, it takes the first by kind and key.
 */
export async function readPaths(engine: Engine, request: PathRequest): Promise<readonly Path[]> {
  checkRequest(request);
  const { from, to, maxHops, limit } = request;
  const kinds = factKinds.filter((kind) => request.kinds.includes(kind));
  const [fromKind, toKind] = await readKinds(engine, [from, to]);
  const unknown = [...(fromKind ? [] : [from]), ...(toKind ? [] : [to])];
  if (!fromKind || !toKind) {
    throw new AtlasError("NOT_FOUND", `No node has the id ${unknown.map((id) => `"${id}"`).join(" or ")}.`, {
      details: { ids: unknown },
    });
  }
  if (from === to || limit === 0 || kinds.length === 0) return [];
  const avoid = new Set(request.avoid.filter((id) => id !== from && id !== to));
  const start = side(from, fromKind);
  const goal = side(to, toKind);
  const steps = new Steps();
  while (start.depth + goal.depth < maxHops) {
    const smaller = start.frontier.size <= goal.frontier.size ? start : goal;
    if (smaller.frontier.size === 0) return [];
    const hops = await readHops(engine, smaller.frontier, kinds);
    advance(
      smaller,
      hops.filter((hop) => !avoid.has(hop.other)),
      (hop) =>
        smaller === start ? steps.add(hop.node, hop.other, hop) : steps.add(hop.other, hop.node, hop),
    );
    const meeting = [...smaller.frontier.keys()].filter(
      (id) => start.distance.get(id) === start.depth && goal.distance.get(id) === goal.depth,
    );
    if (meeting.length > 0) return steps.chains(from, to, meeting, limit);
  }
  return [];
}

function side(id: string, kind: NodeKind): Side {
  return { distance: new Map([[id, 0]]), frontier: new Map([[id, kind]]), depth: 0 };
}

/** One step outwards; `onHop` hears of every hop to a node that this step reached first. */
function advance(from: Side, hops: readonly Hop[], onHop: (hop: Hop) => void): void {
  const next = new Map<string, NodeKind>();
  from.depth += 1;
  for (const hop of hops) {
    const known = from.distance.get(hop.other);
    if (known !== undefined && known < from.depth) continue;
    from.distance.set(hop.other, from.depth);
    next.set(hop.other, hop.otherKind);
    onHop(hop);
  }
  from.frontier = next;
}

/** The steps that lead from one end towards the other, by node. */
class Steps {
  private readonly onwards = new Map<string, Map<string, Hop>>();
  private readonly back = new Map<string, Set<string>>();

  add(node: string, next: string, hop: Hop): void {
    const steps = this.onwards.get(node) ?? new Map<string, Hop>();
    this.onwards.set(node, steps);
    const known = steps.get(next);
    if (known === undefined || compareHops(hop, known) < 0) steps.set(next, hop);
    const before = this.back.get(next) ?? new Set<string>();
    this.back.set(next, before.add(node));
  }

  /** Every chain through a meeting node, by its nodes' ids; beyond `limit` it stops. Steps past the meeting all reach the goal. */
  chains(from: string, to: string, meeting: readonly string[], limit: number): readonly Path[] {
    const useful = this.leadingTo(meeting);
    const found: Path[] = [];
    const walk = (nodes: readonly string[], hops: readonly Hop[]) => {
      const node = nodes.at(-1) ?? from;
      if (node === to) {
        found.push({ nodes, facts: hops.map(({ kind, key, from, to }) => ({ kind, key, from, to })) });
        return;
      }
      const steps = [...(this.onwards.get(node) ?? [])].filter(([next]) => useful.has(next));
      for (const [next, hop] of steps.sort(([left], [right]) => compareText(left, right))) {
        if (found.length === limit) return;
        walk([...nodes, next], [...hops, hop]);
      }
    };
    walk([from], []);
    return found;
  }

  /** The meeting nodes, everything that leads to one, and everything beyond. */
  private leadingTo(meeting: readonly string[]): ReadonlySet<string> {
    const useful = new Set(meeting);
    for (const node of useful) for (const before of this.back.get(node) ?? []) useful.add(before);
    const beyond = new Set(meeting);
    for (const node of beyond) for (const next of this.onwards.get(node)?.keys() ?? []) beyond.add(next);
    return new Set([...useful, ...beyond]);
  }
}

function compareHops(left: Hop, right: Hop): number {
  return factKinds.indexOf(left.kind) - factKinds.indexOf(right.kind) || compareText(left.key, right.key);
}

function checkRequest({ maxHops, limit }: PathRequest): void {
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > MAX_HOPS) {
    throw new AtlasError(
      "BAD_INPUT",
      `maxHops is ${maxHops}; expected a whole number from 1 to ${MAX_HOPS}.`,
      {
        details: { limit: "maxHops", maximum: MAX_HOPS, given: maxHops },
      },
    );
  }
  if (!Number.isInteger(limit) || limit < 0) {
    throw new AtlasError("BAD_INPUT", `limit is ${limit}; expected a whole number from 0.`, {
      details: { given: limit },
    });
  }
}
