import type { Ballot, CriteriaLeaf, TopicCriterion } from "./criteria.ts";
import type { Locale } from "./dateInWords.ts";

/** Names for ids: an instrument's short name, a roll call's symbol, a position's label … */
export type Names = (id: string) => string;

export interface LeafWords {
  readonly names: Names;
  /** "on 27 December 2019" and the like, for what is so on a day; "" to say nothing of it. */
  readonly on: string;
  /** "by 27 December 2019", for what had happened by a day. */
  readonly by: string;
  readonly negated: boolean;
}

/** A leaf as what is said of states: "were party to the Budapest Convention on 27 December 2019", "did not vote no on A/RES/74/247". */
export function leafPhrase(leaf: CriteriaLeaf, words: LeafWords, locale: Locale): string {
  return locale === "zh" ? chinese(leaf, words) : english(leaf, words);
}

function english(leaf: CriteriaLeaf, { names, on, by, negated }: LeafWords): string {
  const were = negated ? "were not" : "were";
  const had = negated ? "had not" : "had";
  const name = (id: string) => withArticle(names(id));
  if ("partyTo" in leaf) return `${were} party to ${name(leaf.partyTo)}${on}`;
  if ("consentedTo" in leaf) return `${had} consented to be bound by ${name(leaf.consentedTo)}${by}`;
  if ("signatoryOf" in leaf) return `${had} signed ${name(leaf.signatoryOf)}${by}`;
  if ("memberOf" in leaf) return `${were} members of ${name(leaf.memberOf)}${on}`;
  if ("voted" in leaf) return votedInEnglish(leaf.voted.ballots, names(leaf.voted.rollCall), negated);
  if ("sponsored" in leaf) return `${had} sponsored ${name(leaf.sponsored)}${by}`;
  if ("region" in leaf) return `are ${negated ? "not " : ""}in ${leaf.region}`;
  if ("position" in leaf.stated) return `${had} stated “${names(leaf.stated.position)}”${by}`;
  const { topic } = leaf.stated;
  return `${had} answered “${names(topic.id)}”${polarity(topic, "with a polarity of")}${by}`;
}

/** What a state did, and what it did not do. */
const DONE: Readonly<Record<Ballot, readonly [string, string]>> = {
  YES: ["voted yes", "vote yes"],
  NO: ["voted no", "vote no"],
  ABSTAIN: ["abstained", "abstain"],
  ABSENT: ["stayed away", "stay away"],
};

function votedInEnglish(ballots: readonly Ballot[], rollCall: string, negated: boolean): string {
  const verbs = ballots.map((ballot) => DONE[ballot][negated ? 1 : 0]);
  const spoken = ballots.every((ballot) => ballot === "YES" || ballot === "NO");
  return `${negated ? "did not " : ""}${listed(verbs, "or")} ${spoken ? "on" : "in the vote on"} ${withArticle(rollCall)}`;
}

/** "a, b or c" */
export function listed(items: readonly string[], word: string): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${word} ${items[items.length - 1]}`;
}

function polarity({ minPolarity, maxPolarity }: TopicCriterion, lead: string): string {
  if (minPolarity === undefined && maxPolarity === undefined) return "";
  if (maxPolarity === undefined) return ` ${lead} ${signed(minPolarity)} or more`;
  if (minPolarity === undefined) return ` ${lead} ${signed(maxPolarity)} or less`;
  if (minPolarity === maxPolarity) return ` ${lead} ${signed(minPolarity)}`;
  return ` ${lead} ${signed(minPolarity)} to ${signed(maxPolarity)}`;
}

function signed(value: number | undefined): string {
  return value === undefined ? "" : value < 0 ? `−${-value}` : value > 0 ? `+${value}` : "0";
}

const COMMON =
  /(^Group of .*|\b(Convention|Protocol|Treaty|Agreement|Act|Regulation|Directive|Charter|Resolution|Union|Council|Community|Organi[sz]ation|Group|League|Movement|Coalition|Commonwealth|Court|Bank|Partnership|Association|Forum|States|Nations)( \(.*\))?)$/;

/** A name made of common nouns takes an article, a symbol or an acronym does not. */
export function withArticle(name: string): string {
  return COMMON.test(name) && !/^the /i.test(name) ? `the ${name}` : name;
}

const CAST: Readonly<Record<Ballot, string>> = {
  YES: "投赞成票",
  NO: "投反对票",
  ABSTAIN: "弃权",
  ABSENT: "缺席",
};

/** The day is said once, at the head of the sentence. */
function chinese(leaf: CriteriaLeaf, { names, negated }: LeafWords): string {
  const not = negated ? "未" : "已";
  const is = negated ? "不是" : "是";
  if ("partyTo" in leaf) return `${is}《${names(leaf.partyTo)}》缔约方`;
  if ("consentedTo" in leaf) return `${not}表示同意受《${names(leaf.consentedTo)}》约束`;
  if ("signatoryOf" in leaf) return `${not}签署《${names(leaf.signatoryOf)}》`;
  if ("memberOf" in leaf) return `${is}${names(leaf.memberOf)}成员`;
  if ("voted" in leaf) {
    const cast = leaf.voted.ballots.map((ballot) => CAST[ballot]).join("或");
    return `在${names(leaf.voted.rollCall)}表决中${negated ? "未" : ""}${cast}`;
  }
  if ("sponsored" in leaf) return `${is}${names(leaf.sponsored)}提案国`;
  if ("region" in leaf) return `${negated ? "不位于" : "位于"}${leaf.region}`;
  if ("position" in leaf.stated) return `${negated ? "未曾" : "曾"}表明立场“${names(leaf.stated.position)}”`;
  const { topic } = leaf.stated;
  const { minPolarity: min, maxPolarity: max } = topic;
  const bounds =
    min === undefined && max === undefined ? "" : `（倾向${signed(min ?? -2)}至${signed(max ?? 2)}）`;
  return `${negated ? "未曾" : "曾"}就“${names(topic.id)}”表态${bounds}`;
}
