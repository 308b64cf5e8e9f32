import MiniSearch from "minisearch";
import type { NodeKind } from "../../schema/kinds.ts";
import { compareText } from "../store/compareText.ts";
import type { SearchEntry } from "../store/store.ts";
import { foldText } from "./foldText.ts";
import { tokenize } from "./tokenize.ts";

export interface SearchResult {
  readonly id: string;
  readonly kind: NodeKind;
  /** The name, code, symbol or title that matched. */
  readonly matched: string;
  /** Higher is better; comparable within one answer. */
  readonly score: number;
}

export interface Search {
  /** Every match, the best first; equal ones by id. Empty for a text without a letter or a digit. */
  find(text: string, kinds?: readonly NodeKind[]): readonly SearchResult[];
}

/** A whole name, code or symbol beats every match of words; a symbol's beginning or end comes next. */
const EXACT = 1_000;
const PART = 100;

/**
 * Searches names, codes, symbols and titles, in English and Chinese. Accents do not matter, the last word may be begun, a word of five
 * letters or more may have a slip in it, and ids, ISO codes and symbols (`TUR`, `A/RES/74/247`, `74/247`) come first when whole.
 */
export function createSearch(entries: readonly SearchEntry[]): Search {
  const index = new MiniSearch<Document>({
    fields: ["text"],
    idField: "at",
    tokenize: (text) => [...tokenize(text)],
    processTerm: (term) => term,
  });
  const documents = entries.flatMap((entry, of) => entry.texts.map((text) => ({ of, text })));
  index.addAll(documents.map(({ text }, at) => ({ at, text })));
  const whole = documents.map(({ text }) => compact(text));

  return {
    find(text, kinds) {
      const best = new Map<number, { score: number; matched: string }>();
      const offer = (at: number, score: number) => {
        const document = documents[at];
        if (document === undefined) return;
        const before = best.get(document.of);
        if (before === undefined || before.score < score) {
          best.set(document.of, { score, matched: document.text });
        }
      };
      const asked = compact(text);
      if (asked === "") return [];
      for (const { id, score } of findWords(index, text)) offer(Number(id), score);
      whole.forEach((name, at) => {
        if (name === asked) offer(at, EXACT);
        else if (asked.length >= 3 && /\d/.test(asked) && name.endsWith(asked)) offer(at, PART);
      });
      return [...best]
        .flatMap(([of, { score, matched }]): readonly SearchResult[] => {
          const entry = entries[of];
          if (entry === undefined || (kinds !== undefined && !kinds.includes(entry.kind))) return [];
          return [{ id: entry.id, kind: entry.kind, matched, score }];
        })
        .sort((left, right) => right.score - left.score || compareText(left.id, right.id));
    },
  };
}

interface Document {
  readonly at: number;
  readonly text: string;
}

/** Every word must be found; where none has them all, some is enough. */
function findWords(index: MiniSearch<Document>, text: string) {
  const last = tokenize(text).length - 1;
  const options = {
    prefix: (_term: string, at: number) => at === last,
    fuzzy: (term: string) => (term.length >= 5 && /^\p{Script=Latin}+$/u.test(term) ? 1 : false),
  };
  const every = index.search(text, { ...options, combineWith: "AND" });
  return every.length > 0 ? every : index.search(text, { ...options, combineWith: "OR" });
}

/** What is left of a name when only its letters and digits count, with single signs between: `A/RES/74/247` is `a res 74 247`. */
function compact(text: string): string {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");
}
