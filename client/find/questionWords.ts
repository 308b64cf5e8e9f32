/** A question in words, also while it is being built and in either language: what is not chosen yet is an ellipsis. */

import type { TFunction } from "i18next";
import type { CriteriaLeaf } from "../../schema/criteria.ts";
import { type Draft, groupOf, instrumentOf, leafKind } from "./draft.ts";
import type { Choices } from "./useChoices.ts";

/** The whole question, `party to X and not (voted no on Y)`. */
export function questionWords(t: TFunction, draft: Draft, choices: Choices, inner = false): string {
  if ("not" in draft) return t("find.words.not", { question: questionWords(t, draft.not, choices) });
  const group = groupOf(draft);
  if (group === null) return leafWords(t, draft as CriteriaLeaf, choices);
  if (group.items.length === 0)
    return t(group.kind === "all" ? "find.words.everything" : "find.words.nothing");
  const parts = group.items.map((item) => questionWords(t, item, choices, true));
  const text = parts.join(t(group.kind === "all" ? "find.words.and" : "find.words.or"));
  return inner && parts.length > 1 ? `(${text})` : text;
}

/** One condition, `voted no on Y`. */
export function leafWords(t: TFunction, leaf: CriteriaLeaf, choices: Choices): string {
  const named = (name: string) => (name === "" ? t("find.words.open") : name);
  if ("voted" in leaf) {
    const ballots = leaf.voted.ballots.map((ballot) => t(`ballot.${ballot}`)).join(t("find.words.or"));
    return t("find.words.voted", {
      ballots: named(ballots),
      name: named(choices.nameOf("rollCall", leaf.voted.rollCall)),
    });
  }
  if ("memberOf" in leaf)
    return t("find.words.memberOf", { name: named(choices.nameOf("bloc", leaf.memberOf)) });
  if ("region" in leaf) return t("find.words.region", { name: named(choices.nameOf("region", leaf.region)) });
  if ("stated" in leaf) {
    if ("position" in leaf.stated) {
      return t("find.words.position", { name: named(choices.nameOf("position", leaf.stated.position)) });
    }
    const { id, minPolarity, maxPolarity } = leaf.stated.topic;
    const bounds =
      minPolarity === undefined && maxPolarity === undefined
        ? ""
        : t("find.words.bounds", { least: signed(minPolarity ?? -2), most: signed(maxPolarity ?? 2) });
    return t("find.words.topic", { name: named(choices.nameOf("topic", id)), bounds });
  }
  const kind = leafKind(leaf);
  const name = named(choices.nameOf("instrument", instrumentOf(leaf) ?? ""));
  return kind === "partyTo" || kind === "consentedTo" || kind === "signatoryOf" || kind === "sponsored"
    ? t(`find.words.${kind}`, { name })
    : name;
}

function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
