import type { Truth } from "../../schema/edtf.ts";
import { AtlasError } from "../../schema/errors.ts";
import { FACT_KINDS, type FactKind, type FactRow, type NodeKind } from "../../schema/kinds.ts";
import { compareText } from "../store/compareText.ts";
import type { Context } from "./context.ts";
import { factTruth } from "./factTruth.ts";
import { createLeftOut, type Leave, type LeftOutFacts } from "./leftOut.ts";
import { takeInTurns } from "./takeInTurns.ts";

export interface NetworkRequest {
  readonly around: readonly string[];
  /** Null: every kind. */
  readonly kinds: ReadonlySet<NodeKind> | null;
  /** In the vocabulary's order. */
  readonly relations: readonly FactKind[];
  readonly asOf: string | null;
  readonly depth: number;
  readonly perNode: number;
  readonly limit: number;
}

export interface DrawnFact {
  readonly kind: FactKind;
  readonly row: FactRow;
  readonly truth: Truth;
}

export interface FoundNetwork {
  readonly nodes: ReadonlyMap<string, { readonly kind: NodeKind; readonly depth: number }>;
  /** By kind and key. */
  readonly facts: readonly DrawnFact[];
  readonly leftOut: readonly LeftOutFacts[];
}

/** Facts of one kind at one node beyond which they are counted and not read. */
const MOST_READ = 2_000;

interface Candidate extends DrawnFact {
  /** The node at which it was found, whose account it is on where it is left out; its other end finds it too. */
  readonly at: string;
  readonly other: string;
  readonly otherKind: NodeKind;
}

/**
 * The facts around a selection, step by step. At each node the kinds of facts take turns, so that a state's hundred memberships do not
 * hide its one statement; over the whole, the nodes do. What is not drawn is counted with its reason.
 * @throws AtlasError NOT_FOUND for an id of the selection that the data lacks.
 */
export async function readNetwork(request: NetworkRequest, context: Context): Promise<FoundNetwork> {
  const { asOf, depth, perNode, limit } = request;
  const nodes = new Map<string, { readonly kind: NodeKind; readonly depth: number }>();
  for (const [id, kind] of await kindsOf(request.around, context)) nodes.set(id, { kind, depth: 0 });
  const facts = new Map<string, DrawnFact>();
  const leftOut = createLeftOut();
  const leave = leftOut.leave;

  for (let step = 1; step <= depth; step += 1) {
    const frontier = [...nodes].filter(([, node]) => node.depth === step - 1);
    const queues: Candidate[][] = [];
    for (const [id, candidates] of await candidatesAt(frontier, request, context, leave)) {
      const fresh: Candidate[] = [];
      for (const candidate of candidates) {
        if (facts.has(keyOf(candidate))) continue;
        if (candidate.truth === "no") leave(id, candidate.kind, `did not hold on ${asOf}`, candidate.row.key);
        else fresh.push(candidate);
      }
      const ordered = takeInTurns(byKind(fresh));
      for (const over of ordered.slice(perNode))
        leave(id, over.kind, `limit of ${perNode} at one node`, over.row.key);
      queues.push(ordered.slice(0, perNode));
    }
    for (const candidate of takeInTurns(queues)) {
      if (facts.has(keyOf(candidate))) continue;
      if (facts.size >= limit) {
        leave(candidate.at, candidate.kind, `limit of ${limit} in all`, candidate.row.key);
        continue;
      }
      facts.set(keyOf(candidate), candidate);
      if (!nodes.has(candidate.other)) nodes.set(candidate.other, { kind: candidate.otherKind, depth: step });
    }
  }
  await countBeyond(nodes, facts, request, context, leave);
  return {
    nodes,
    facts: [...facts.values()].sort((left, right) => order(left, right)),
    leftOut: leftOut.counts((kind, key) => facts.has(`${kind} ${key}`)),
  };
}

type Frontier = readonly (readonly [string, { readonly kind: NodeKind }])[];

async function kindsOf(ids: readonly string[], context: Context): Promise<readonly [string, NodeKind][]> {
  const unique = [...new Set(ids)].sort(compareText);
  const kinds = await context.store.kindsOf(unique);
  const unknown = unique.filter((_, at) => kinds[at] === null || kinds[at] === undefined);
  if (unknown.length > 0) {
    throw new AtlasError("NOT_FOUND", `around: nothing has the id ${unknown.join(", ")}.`, {
      details: { ids: unknown },
    });
  }
  return unique.map((id, at) => [id, kinds[at] ?? "State"]);
}

/** Every fact of the asked kinds at each node of the frontier, from both ends, by kind and key. */
async function candidatesAt(
  frontier: Frontier,
  request: NetworkRequest,
  context: Context,
  leave: Leave,
): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  const found = new Map<string, Candidate[]>(frontier.map(([id]) => [id, []]));
  const degrees = await context.store.degrees([...found.keys()]);
  const around = new Set(request.around);
  const isRead = (id: string, kind: FactKind) => (degrees.get(id)?.[kind] ?? 0) <= MOST_READ;
  for (const kind of request.relations) {
    for (const [id] of frontier) {
      if (!isRead(id, kind))
        leave(id, kind, `more than ${MOST_READ} at one node`, degrees.get(id)?.[kind] ?? 0);
    }
    for (const end of ["from", "to"] as const) {
      const ends: readonly NodeKind[] = FACT_KINDS[kind][end];
      const ids = frontier
        .filter(([id, node]) => ends.includes(node.kind) && isRead(id, kind))
        .map(([id]) => id);
      for (const [id, rows] of await context.store.facts(kind, end, ids)) {
        context.budget.spend(rows.length);
        const wanted = rows
          .map((row) => candidate(kind, row, end))
          .filter(({ other, otherKind }) => around.has(other) || (request.kinds?.has(otherKind) ?? true));
        found.get(id)?.push(...(await withTruth(wanted, request.asOf, context)));
      }
    }
  }
  return found;
}

function candidate(kind: FactKind, row: FactRow, end: "from" | "to"): Candidate {
  const [at, other, otherKind]: readonly [string, string, NodeKind] =
    end === "from" ? [row.from, row.to, row.toKind] : [row.to, row.from, row.fromKind];
  return { kind, row, truth: "yes", at, other, otherKind };
}

/** Roll calls and events that date a fact are read together. */
function withTruth(
  candidates: readonly Candidate[],
  asOf: string | null,
  context: Context,
): Promise<readonly Candidate[]> | readonly Candidate[] {
  if (asOf === null) return candidates;
  return Promise.all(
    candidates.map(async (each) => ({ ...each, truth: await factTruth(each.kind, each.row, asOf, context) })),
  );
}

/** What hangs on the outermost nodes is counted. */
async function countBeyond(
  nodes: FoundNetwork["nodes"],
  facts: ReadonlyMap<string, DrawnFact>,
  { depth, relations }: NetworkRequest,
  context: Context,
  leave: Leave,
): Promise<void> {
  const outermost = [...nodes].filter(([, node]) => node.depth === depth).map(([id]) => id);
  const drawn = new Map<string, number>();
  for (const { kind, row } of facts.values()) {
    for (const id of [row.from, row.to]) drawn.set(`${id} ${kind}`, (drawn.get(`${id} ${kind}`) ?? 0) + 1);
  }
  const degrees = await context.store.degrees(outermost);
  for (const id of outermost) {
    for (const kind of relations) {
      const more = (degrees.get(id)?.[kind] ?? 0) - (drawn.get(`${id} ${kind}`) ?? 0);
      if (more > 0) leave(id, kind, `beyond ${depth} ${depth === 1 ? "step" : "steps"}`, more);
    }
  }
}

function byKind(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Map<FactKind, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.kind) ?? [];
    groups.set(candidate.kind, group);
    group.push(candidate);
  }
  return [...groups.values()].map((group) => group.sort(order));
}

function keyOf({ kind, row }: DrawnFact): string {
  return `${kind} ${row.key}`;
}

function order(left: DrawnFact, right: DrawnFact): number {
  return compareText(left.kind, right.kind) || compareText(left.row.key, right.row.key);
}
