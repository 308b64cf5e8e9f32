import type { CriteriaLeaf, StateCriteria } from "./criteria.ts";
import { dateInWords, type Locale } from "./dateInWords.ts";
import { leafPhrase, listed, type Names } from "./leafPhrase.ts";

/**
 * A question as a sentence: "States that were party to the Budapest Convention on 27 December 2019 and did not vote no on A/RES/74/247".
 * It says what is asked, not how well it is known: a state is in the answer for certain, or possibly.
 * @param names Names for the ids of the question; what it does not know may come back as it is.
 * @param asOf The day asked of, named where it is first needed and "then" after that.
 */
export function criteriaSentence(
  question: StateCriteria,
  names: Names,
  asOf: string,
  locale: Locale = "en",
): string {
  const day = dateInWords(asOf, locale, { month: "long" });
  if (locale === "zh") {
    return `截至${day}，${clause(question, false, CHINESE, (leaf, negated) =>
      leafPhrase(leaf, { names, on: "", by: "", negated }, "zh"),
    )}的国家`;
  }
  let dated = false;
  const phrase: Phrase = (leaf, negated) => {
    if ("voted" in leaf || "region" in leaf) {
      return leafPhrase(leaf, { names, on: "", by: "", negated }, "en");
    }
    const words = dated ? { on: " then", by: " by then" } : { on: ` on ${day}`, by: ` by ${day}` };
    dated = true;
    return leafPhrase(leaf, { names, ...words, negated }, "en");
  };
  const said = clause(question, false, ENGLISH, phrase);
  return `States that ${said}${dated ? "" : ` (as of ${day})`}`;
}

type Phrase = (leaf: CriteriaLeaf, negated: boolean) => string;

interface Grammar {
  readonly all: (items: readonly string[]) => string;
  readonly any: (items: readonly string[]) => string;
  readonly group: (items: string) => string;
  /** An empty list of conditions: always so, and never so. */
  readonly always: string;
  readonly never: string;
}

const ENGLISH: Grammar = {
  all: (items) => listed(items, "and"),
  any: (items) => (items.length > 1 ? `either ${listed(items, "or")}` : listed(items, "or")),
  group: (items) => `(${items})`,
  always: "meet an empty list of conditions (all do)",
  never: "meet one of no conditions (none do)",
};

const CHINESE: Grammar = {
  all: (items) => items.join("且"),
  any: (items) => items.join("或"),
  group: (items) => `（${items}）`,
  always: "符合空条件（所有国家）",
  never: "符合零个条件之一（没有国家）",
};

/** `not` is taken to the leaves: not (a and b) is (not a) or (not b), with three values too. */
function clause(
  question: StateCriteria,
  negated: boolean,
  grammar: Grammar,
  phrase: Phrase,
  nested = false,
): string {
  if ("not" in question) return clause(question.not, !negated, grammar, phrase, nested);
  const questions = "all" in question ? question.all : "any" in question ? question.any : null;
  if (questions === null) return phrase(question as CriteriaLeaf, negated);
  const all = "all" in question !== negated;
  if (questions.length === 0) return all ? grammar.always : grammar.never;
  const [only] = questions;
  if (questions.length === 1 && only !== undefined) return clause(only, negated, grammar, phrase, nested);
  const items = questions.map((each) => clause(each, negated, grammar, phrase, true));
  const said = all ? grammar.all(items) : grammar.any(items);
  return nested ? grammar.group(said) : said;
}
