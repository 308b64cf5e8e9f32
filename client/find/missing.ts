import { type Draft, groupOf } from "./draft.ts";

/** What a condition still needs before it can be asked. */
export type Need =
  | "instrument"
  | "bloc"
  | "rollCall"
  | "ballots"
  | "position"
  | "topic"
  | "bounds"
  | "region"
  | "group";

export interface Missing {
  /** The place of the condition or group, as the server names it: `where.all[1].not`. */
  readonly place: string;
  readonly need: Need;
}

/** Everything that is not chosen yet, in the order of the question; empty where it can be asked. */
export function missingIn(draft: Draft, place = "where"): readonly Missing[] {
  if ("not" in draft) return missingIn(draft.not, `${place}.not`);
  const group = groupOf(draft);
  if (group !== null) {
    if (group.items.length === 0) return [{ place, need: "group" }];
    return group.items.flatMap((item, index) => missingIn(item, `${place}.${group.kind}[${index}]`));
  }
  return needsOf(draft).map((need) => ({ place, need }));
}

function needsOf(leaf: Draft): readonly Need[] {
  if ("voted" in leaf) {
    const { rollCall, ballots } = leaf.voted;
    return [
      ...(rollCall === "" ? ["rollCall" as const] : []),
      ...(ballots.length === 0 ? ["ballots" as const] : []),
    ];
  }
  if ("stated" in leaf) {
    if ("position" in leaf.stated) return leaf.stated.position === "" ? ["position"] : [];
    const { id, minPolarity = -2, maxPolarity = 2 } = leaf.stated.topic;
    return [
      ...(id === "" ? ["topic" as const] : []),
      ...(minPolarity > maxPolarity ? ["bounds" as const] : []),
    ];
  }
  if ("memberOf" in leaf) return leaf.memberOf === "" ? ["bloc"] : [];
  if ("region" in leaf) return leaf.region === "" ? ["region"] : [];
  return Object.values(leaf).includes("") ? ["instrument"] : [];
}
