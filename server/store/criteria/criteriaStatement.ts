import type { CriteriaLeaf, StateCriteria } from "../../../schema/criteria.ts";
import { criteriaLeaves } from "../../../schema/criteriaLeaves.ts";
import type { Parameter, Parameters } from "../engine.ts";
import { happened, leafClauses } from "./leafClauses.ts";

export interface CriteriaStatement {
  /**
   * One statement. Its rows, by id: `id` of a state for which the question holds or possibly holds, `certain`, and `leaves`: the values of
   * the question's leaves in the order of criteriaLeaves, 0 no, 1 possibly, 2 yes (null where the question has none).
   */
  readonly statement: string;
  readonly parameters: Parameters;
}

/**
 * A question as one Cypher statement in the dialect that both engines run: leaf by leaf a column `l0`, `l1` … for each state, and the
 * question as a condition over them. Every id is a parameter, and must exist (checkCriteria.ts).
 * @param asOf The day asked of.
 * @param created The date of the dataset.
 */
export function criteriaStatement(question: StateCriteria, asOf: string, created: string): CriteriaStatement {
  const leaves = criteriaLeaves(question);
  const columns = new Map<string, number>();
  for (const { leaf } of leaves) if (!columns.has(keyOf(leaf))) columns.set(keyOf(leaf), columns.size);
  const column: Column = (leaf) => columns.get(keyOf(leaf)) ?? 0;
  const parameters: Record<string, Parameter> = { asOf, created };
  // What must hold is asked as soon as its leaves are there, so that later leaves are read for fewer states.
  const conjuncts = conjunctsOf(question).map((each) => ({
    condition: condition(each, "possible", column),
    ready: Math.max(-1, ...criteriaLeaves(each).map(({ leaf }) => column(leaf))),
  }));
  const ended = happened("s.unMemberUntil");
  const lines = ["MATCH (s:State)"];
  const where = (ready: number, before: readonly string[] = []) => {
    const due = [
      ...before,
      ...conjuncts.filter((each) => each.ready === ready).map((each) => each.condition),
    ];
    if (due.length > 0) lines.push(`WHERE ${due.join(" AND ")}`);
  };
  where(-1, [`(s.unMemberUntil IS NULL OR ${ended.notYes})`]);
  const done: string[] = [];
  const seen = new Set<number>();
  for (const { leaf } of leaves) {
    const at = column(leaf);
    if (seen.has(at)) continue;
    seen.add(at);
    const clauses = leafClauses(leaf, at);
    Object.assign(parameters, clauses.parameters);
    const carried = ["s", ...done].join(", ");
    if (clauses.first !== undefined) lines.push(`MATCH ${clauses.first}`, `WITH ${carried}, c`);
    if (clauses.match !== null) lines.push(`OPTIONAL MATCH ${clauses.match}`);
    lines.push(`WITH ${carried}, max(${clauses.value}) AS l${at}`);
    where(at);
    done.push(`l${at}`);
  }
  const listed = leaves.map(({ leaf }) => `l${column(leaf)}`);
  lines.push(
    `RETURN s.id AS id, ${condition(question, "certain", column)} AND (s.unMemberUntil IS NULL OR ${ended.no}) AS certain, ` +
      `${listed.length === 0 ? "null" : `[${listed.join(", ")}]`} AS leaves`,
    "ORDER BY id",
  );
  return { statement: lines.join("\n"), parameters };
}

type Column = (leaf: CriteriaLeaf) => number;

/** A leaf that stands in a question twice is read once. */
function keyOf(leaf: CriteriaLeaf): string {
  return JSON.stringify(leaf);
}

function conjunctsOf(question: StateCriteria): readonly StateCriteria[] {
  return "all" in question ? question.all.flatMap(conjunctsOf) : [question];
}

/** The question over the columns: whether it certainly holds, or at least possibly. `not` turns the one into the other. */
function condition(question: StateCriteria, mode: "certain" | "possible", column: Column): string {
  if ("all" in question) return joined(question.all, " AND ", "true", mode, column);
  if ("any" in question) return joined(question.any, " OR ", "false", mode, column);
  if ("not" in question) {
    return `NOT ${condition(question.not, mode === "certain" ? "possible" : "certain", column)}`;
  }
  return `(l${column(question)} ${mode === "certain" ? "= 2" : "> 0"})`;
}

function joined(
  questions: readonly StateCriteria[],
  word: string,
  empty: string,
  mode: "certain" | "possible",
  column: Column,
): string {
  if (questions.length === 0) return `(${empty})`;
  return `(${questions.map((each) => condition(each, mode, column)).join(word)})`;
}
