import { changeAt, type Draft, groupOf } from "./draft.ts";

/** A question with one condition less, and the place of the condition that was left out. */
export interface Smaller {
  readonly place: string;
  readonly draft: Draft;
}

/**
 * Every question that is the given one without one condition, in the order of the conditions. Groups that become empty go too; the
 * last condition is never left out, since everybody answers a question without conditions.
 */
export function withoutLeaf(draft: Draft): readonly Smaller[] {
  return places(draft, "where").flatMap((place) => {
    const rest = changeAt(draft, place, () => null);
    const smaller = rest === null ? null : prune(rest);
    return smaller === null ? [] : [{ place, draft: smaller }];
  });
}

function places(draft: Draft, place: string): readonly string[] {
  if ("not" in draft) return places(draft.not, `${place}.not`);
  const group = groupOf(draft);
  if (group === null) return [place];
  return group.items.flatMap((item, index) => places(item, `${place}.${group.kind}[${index}]`));
}

function prune(draft: Draft): Draft | null {
  if ("not" in draft) {
    const inner = prune(draft.not);
    return inner === null ? null : { not: inner };
  }
  const group = groupOf(draft);
  if (group === null) return draft;
  const items = group.items.flatMap((item) => prune(item) ?? []);
  if (items.length === 0) return null;
  return group.kind === "all" ? { all: items } : { any: items };
}
