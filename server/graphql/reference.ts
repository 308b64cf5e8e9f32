import type { GraphQLResolveInfo } from "graphql";
import { AtlasError } from "../../schema/errors.ts";
import type { FactKind, FactRow, NodeKind } from "../../schema/kinds.ts";
import { FACT_KINDS } from "../../schema/kinds.ts";
import type { Context } from "./context.ts";
import type { FactQuestion } from "./loaders.ts";
import type { NodeOf } from "./rows.ts";
import { selectedFields, selectsIdOnly } from "./selection.ts";

/** The node at the end of a fact: read only where a query asks for more than its id tells. */
export function reference<K extends NodeKind>(
  kind: K,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): NodeOf<K> | Promise<NodeOf<K>> {
  // Only the id and the kind of such a node are looked at.
  if (selectsIdOnly(info)) return { __typename: kind, id } as unknown as NodeOf<K>;
  return requireNode(kind, id, context);
}

/** @throws AtlasError INTERNAL: the importer refuses a reference to nothing. */
export async function requireNode<K extends NodeKind>(
  kind: K,
  id: string,
  context: Context,
): Promise<NodeOf<K>> {
  const node = await context.loaders.node(kind, id);
  if (node === null)
    throw new AtlasError("INTERNAL", `A fact names the ${kind} "${id}", which the graph lacks.`);
  return node;
}

/** The nodes at the ends of facts, in their order. */
export function references<K extends NodeKind>(
  kind: K,
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): NodeOf<K>[] | Promise<NodeOf<K>[]> {
  if (selectsIdOnly(info)) return ids.map((id) => ({ __typename: kind, id }) as unknown as NodeOf<K>);
  return Promise.all(ids.map((id) => requireNode(kind, id, context)));
}

/**
 * Facts of a node, of which only the properties are read that the query asks for.
 * @param options.always properties that the caller needs besides: one array for all calls, by which what is wanted is found again.
 */
export function factsOf<K extends FactKind>(
  kind: K,
  end: "from" | "to",
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
  options: {
    readonly filter?: FactQuestion<K>["filter"];
    readonly always?: readonly (keyof FactRow<K> & string)[];
  } = {},
): Promise<readonly FactRow<K>[]> {
  const properties = wantedProperties(kind, selectedFields(info), options.always ?? NONE);
  const { filter } = options;
  return context.loaders.facts({ kind, end, properties, ...(filter === undefined ? {} : { filter }) }, id);
}

const NONE = [] as const;

/** By the fields of a query and what is needed besides, which can change with the arguments while the fields stay the same. */
const wanted = new WeakMap<ReadonlySet<string>, Map<readonly string[], readonly string[]>>();

function wantedProperties<K extends FactKind>(
  kind: K,
  fields: ReadonlySet<string>,
  always: readonly (keyof FactRow<K> & string)[],
): readonly (keyof FactRow<K> & string)[] {
  const known = wanted.get(fields) ?? new Map<readonly string[], readonly string[]>();
  wanted.set(fields, known);
  const before = known.get(always);
  if (before !== undefined) return before as readonly (keyof FactRow<K> & string)[];
  const names = new Set<string>(always);
  if (fields.has("sources")) names.add("sources");
  for (const [name, type] of Object.entries(FACT_KINDS[kind].properties)) {
    if (fields.has(name)) names.add(name);
    if (type === "date" && fields.has(`${name}Bounds`)) names.add(`${name}Lo`).add(`${name}Hi`);
  }
  const sorted = [...names].sort();
  known.set(always, sorted);
  return sorted as unknown as readonly (keyof FactRow<K> & string)[];
}
