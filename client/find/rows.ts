/** The answer as rows: one for each state, with what the record says of each condition. */

import { BALLOTS } from "../../schema/criteria.ts";
import { localName } from "../locales/localName.ts";
import type { Language } from "../state/viewState.ts";
import type { Answer } from "./useFind.ts";

type Hit = Answer["certain"][number];
export type Evidence = Hit["evidence"][number];
export type FoundFact = Evidence["facts"][number];

export interface FoundRow {
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
  readonly certain: boolean;
  /** One entry for each condition, in the order of the question. */
  readonly evidence: readonly Evidence[];
}

export type AnswerFilter = "all" | "certain" | "possible";

/** States by name. */
export function foundRows(answer: Answer, language: Language): readonly FoundRow[] {
  const row = (certain: boolean) => (hit: Hit) => ({
    id: hit.state.id,
    name: localName(hit.state, language),
    region: hit.state.region,
    certain,
    evidence: hit.evidence,
  });
  const collator = new Intl.Collator(language === "zh" ? "zh-CN" : "en");
  return [...answer.certain.map(row(true)), ...answer.possible.map(row(false))].sort((a, b) =>
    collator.compare(a.name, b.name),
  );
}

export function filterRows(rows: readonly FoundRow[], filter: AnswerFilter): readonly FoundRow[] {
  if (filter === "all") return rows;
  return rows.filter(({ certain }) => certain === (filter === "certain"));
}

/** What a condition's column is ordered by: the ballot, else the earliest date as written, else whether it holds. */
export function evidenceKey({ facts, truth }: Evidence): string | null {
  const ballot = facts.flatMap((fact) => ("ballot" in fact ? [fact.ballot] : []))[0];
  if (ballot !== undefined) return String(BALLOTS.indexOf(ballot));
  const dates = facts.flatMap((fact) => factDate(fact) ?? []).sort();
  return dates[0] ?? (truth === "NO" ? null : truth);
}

/** The date by which a fact is ordered: of deposit, of membership, of the statement. */
export function factDate(fact: FoundFact): string | null {
  if ("started" in fact) return fact.started;
  return "date" in fact ? fact.date : null;
}

export interface FoundGroup {
  /** A ballot, a region, or null where none is on record. */
  readonly key: string | null;
  readonly rows: readonly FoundRow[];
}

/**
 * The rows in groups that can be taken in at a glance: by ballot in the first roll call that the question names, else by region.
 * Groups in the order of the ballots, or by name; what is not on record comes last, and certain states before possible ones.
 */
export function groupRows(rows: readonly FoundRow[]): {
  readonly by: "ballot" | "region";
  readonly groups: readonly FoundGroup[];
} {
  const at = rows[0]?.evidence.findIndex(({ place }) => place.endsWith(".voted")) ?? -1;
  const by = at < 0 ? "region" : "ballot";
  const keyOf = (row: FoundRow): string | null => {
    if (by === "region") return row.region;
    const fact = row.evidence[at]?.facts.find((held) => "ballot" in held);
    return fact !== undefined && "ballot" in fact ? fact.ballot : null;
  };
  const order = (key: string | null) =>
    key === null ? "~" : by === "ballot" ? String((BALLOTS as readonly string[]).indexOf(key)) : key;
  const keys = [...new Set(rows.map(keyOf))].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return {
    by,
    groups: keys.map((key) => {
      const own = rows.filter((row) => keyOf(row) === key);
      return {
        key,
        rows: [...own.filter(({ certain }) => certain), ...own.filter(({ certain }) => !certain)],
      };
    }),
  };
}
