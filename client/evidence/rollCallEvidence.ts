import type { Ballot } from "../../schema/criteria.ts";
import type { RollCallEvidenceQuery } from "../generated/operations.ts";

/** A roll call as its panel asks for it. */
export type RollCallEvidence = NonNullable<RollCallEvidenceQuery["rollCall"]>;
export type Totals = RollCallEvidence["totals"];

const NAMES = { YES: "yes", NO: "no", ABSTAIN: "abstain", ABSENT: "absent" } as const;

/** The number of one ballot among totals; null where it is not known. */
export function totalOf(totals: Totals, ballot: Ballot): number | null {
  return totals[NAMES[ballot]];
}
