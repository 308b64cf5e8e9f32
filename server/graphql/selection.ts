import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";

const known = new WeakMap<readonly FieldNode[], ReadonlySet<string>>();

/**
 * The names of the fields that a query selects under the field that is being resolved, in whatever fragment; a field that a directive
 * may leave out counts as selected. Found once for all items of a list: the executor hands the same nodes to each.
 */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const before = known.get(info.fieldNodes);
  if (before !== undefined) return before;
  const names = new Set<string>();
  for (const { selectionSet } of info.fieldNodes) collect(selectionSet, info.fragments, names);
  known.set(info.fieldNodes, names);
  return names;
}

function collect(
  selectionSet: SelectionSetNode | undefined,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  names: Set<string>,
): void {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === "Field") names.add(selection.name.value);
    else if (selection.kind === "InlineFragment") collect(selection.selectionSet, fragments, names);
    else collect(fragments[selection.name.value]?.selectionSet, fragments, names);
  }
}

/** What the id of a node tells, and the fields that are read from the facts at it. */
const TOLD_BY_ID: ReadonlySet<string> = new Set([
  ...["id", "nodeKind", "__typename"],
  ...["participation", "memberships", "ballots", "sponsorships", "statements", "rollCalls", "events"],
  ...["relations", "onRecord", "instruments", "body", "positions", "topic", "heldBy"],
]);
const onlyIds = new WeakMap<readonly FieldNode[], boolean>();

/**
 * Whether a query asks of a node only what its id tells, so that it need not be read.
 * @param field where the nodes are not what is being resolved but what this field of it holds.
 */
export function selectsIdOnly(info: GraphQLResolveInfo, field?: string): boolean {
  const before = onlyIds.get(info.fieldNodes);
  if (before !== undefined) return before;
  const fields = field === undefined ? selectedFields(info) : fieldsWithin(info, field);
  const only = [...fields].every((name) => TOLD_BY_ID.has(name));
  onlyIds.set(info.fieldNodes, only);
  return only;
}

/** The names that a query selects under a field, by its name and not its alias, of the one that is being resolved. */
export function fieldsWithin(
  { fieldNodes, fragments }: GraphQLResolveInfo,
  field: string,
): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (selectionSet: SelectionSetNode | undefined): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === "InlineFragment") look(selection.selectionSet);
      else if (selection.kind === "FragmentSpread") look(fragments[selection.name.value]?.selectionSet);
      else if (selection.name.value === field) collect(selection.selectionSet, fragments, names);
    }
  };
  for (const { selectionSet } of fieldNodes) look(selectionSet);
  return names;
}

/** Whether a query selects one of the names at any depth under the field that is being resolved. */
export function selectsAnywhere(info: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const within = (selectionSet: SelectionSetNode | undefined): boolean =>
    (selectionSet?.selections ?? []).some((selection) => {
      if (selection.kind === "Field")
        return names.has(selection.name.value) || within(selection.selectionSet);
      if (selection.kind === "InlineFragment") return within(selection.selectionSet);
      const name = selection.name.value;
      if (seen.has(name)) return false;
      seen.add(name);
      return within(info.fragments[name]?.selectionSet);
    });
  return info.fieldNodes.some(({ selectionSet }) => within(selectionSet));
}
