/** A question while it is being built: the shape of `StateCriteria`, in which an id may still be empty and a list of ballots too. */

import type { CriteriaLeaf, StateCriteria } from "../../schema/criteria.ts";

export type Draft = StateCriteria;

export const LEAF_KINDS = [
  "partyTo",
  "consentedTo",
  "signatoryOf",
  "memberOf",
  "voted",
  "sponsored",
  "position",
  "topic",
  "region",
] as const;
/** What a condition is about; the two ways of having stated something are kinds of their own. */
export type LeafKind = (typeof LEAF_KINDS)[number];

export type GroupKind = "all" | "any";

/** A condition or a group with the negations around it taken off. */
export interface Core {
  /** The outermost negation, or the thing itself. */
  readonly place: string;
  readonly corePlace: string;
  readonly core: Draft;
  readonly negations: number;
}

/** Takes the negations off. */
export function coreOf(draft: Draft, place: string): Core {
  let core = draft;
  let corePlace = place;
  let negations = 0;
  while ("not" in core) {
    core = core.not;
    corePlace = `${corePlace}.not`;
    negations += 1;
  }
  return { place, corePlace, core, negations };
}

/** The questions of a group, or null for a condition. */
export function groupOf(core: Draft): { readonly kind: GroupKind; readonly items: readonly Draft[] } | null {
  if ("all" in core) return { kind: "all", items: core.all };
  if ("any" in core) return { kind: "any", items: core.any };
  return null;
}

export function asGroup(kind: GroupKind, items: readonly Draft[]): Draft {
  return kind === "all" ? { all: items } : { any: items };
}

/** The condition that stands in a core that is no group. */
export function leafKind(leaf: CriteriaLeaf): LeafKind {
  if ("stated" in leaf) return "topic" in leaf.stated ? "topic" : "position";
  return LEAF_KINDS.find((kind) => kind in leaf) ?? "region";
}

/** A condition of a kind; what was chosen before is kept where it can mean the same thing. */
export function newLeaf(kind: LeafKind, before?: CriteriaLeaf): CriteriaLeaf {
  const instrument = before === undefined ? "" : (instrumentOf(before) ?? "");
  switch (kind) {
    case "partyTo":
      return { partyTo: instrument };
    case "consentedTo":
      return { consentedTo: instrument };
    case "signatoryOf":
      return { signatoryOf: instrument };
    case "sponsored":
      return { sponsored: instrument };
    case "memberOf":
      return { memberOf: "" };
    case "voted":
      return { voted: { rollCall: "", ballots: [] } };
    case "position":
      return { stated: { position: "" } };
    case "topic":
      return { stated: { topic: { id: "" } } };
    case "region":
      return { region: "" };
  }
}

/** The instrument that a condition names; null where it names none. */
export function instrumentOf(leaf: CriteriaLeaf): string | null {
  if ("partyTo" in leaf) return leaf.partyTo;
  if ("consentedTo" in leaf) return leaf.consentedTo;
  if ("signatoryOf" in leaf) return leaf.signatoryOf;
  if ("sponsored" in leaf) return leaf.sponsored;
  return null;
}

/**
 * The draft with what stands at a place (`where.all[1].not`) changed, or taken away where `change` gives null.
 * @returns Null where nothing is left.
 */
export function changeAt(
  draft: Draft,
  at: string,
  change: (draft: Draft) => Draft | null,
  place = "where",
): Draft | null {
  if (place === at) return change(draft);
  if ("not" in draft) {
    const inner = changeAt(draft.not, at, change, `${place}.not`);
    return inner === null ? null : { not: inner };
  }
  const group = groupOf(draft);
  if (group === null) return draft;
  const items = group.items.flatMap((item, index) => {
    const changed = changeAt(item, at, change, `${place}.${group.kind}[${index}]`);
    return changed === null ? [] : [changed];
  });
  return asGroup(group.kind, items);
}

/** Negates what stands at a place, or takes its outermost negation off. */
export function negateAt(draft: Draft, at: string): Draft | null {
  return changeAt(draft, at, (inner) => ("not" in inner ? inner.not : { not: inner }));
}

/** Puts what stands at a place into a group of its own, so that another condition can be set beside it. */
export function nestAt(draft: Draft, at: string): Draft | null {
  return changeAt(draft, at, (inner) => ({ any: [inner] }));
}

/** Adds to the group at a place; a condition there becomes a group with it. */
export function addAt(draft: Draft, at: string, added: Draft): Draft | null {
  return changeAt(draft, at, (inner) => {
    const group = groupOf(inner);
    return group === null ? { all: [inner, added] } : asGroup(group.kind, [...group.items, added]);
  });
}

/** How deep the draft is and how many conditions it has, as the server counts them. */
export function sizeOf(draft: Draft): { readonly depth: number; readonly leaves: number } {
  if ("not" in draft) {
    const inner = sizeOf(draft.not);
    return { depth: inner.depth + 1, leaves: inner.leaves };
  }
  const group = groupOf(draft);
  if (group === null || group.items.length === 0) return { depth: 1, leaves: 1 };
  const sizes = group.items.map(sizeOf);
  return {
    depth: 1 + Math.max(...sizes.map(({ depth }) => depth)),
    leaves: sizes.reduce((sum, { leaves }) => sum + leaves, 0),
  };
}
