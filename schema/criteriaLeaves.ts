import type { CriteriaLeaf, StateCriteria } from "./criteria.ts";

/** A leaf of a question with its place in it, `where.all[1].not.voted`. */
export interface PlacedLeaf {
  readonly place: string;
  readonly leaf: CriteriaLeaf;
}

/** The leaves of a question in the order in which they stand in it. */
export function criteriaLeaves(question: StateCriteria, place = "where"): readonly PlacedLeaf[] {
  if ("all" in question) return listed(question.all, `${place}.all`);
  if ("any" in question) return listed(question.any, `${place}.any`);
  if ("not" in question) return criteriaLeaves(question.not, `${place}.not`);
  return [{ place: `${place}.${Object.keys(question)[0]}`, leaf: question }];
}

function listed(questions: readonly StateCriteria[], place: string): readonly PlacedLeaf[] {
  return questions.flatMap((question, at) => criteriaLeaves(question, `${place}[${at}]`));
}
