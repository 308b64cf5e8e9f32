import type { DataPackage } from "../../import/package.ts";
import type { StateCriteria } from "../../schema/criteria.ts";
import { parseEdtf } from "../../schema/edtf.ts";
import { referenceParticipation } from "./referenceParticipation.ts";
import {
  type Asked,
  type Cells,
  certainty,
  greatest,
  happened,
  least,
  opposite,
  type Value,
} from "./referenceValues.ts";
import { cellsOf } from "./shippedPackage.ts";

export interface ReferenceAnswer {
  readonly certain: readonly string[];
  readonly possible: readonly string[];
}

/**
 * The contract of set questions, written down row by row and as plainly as it can be, over the tables of a package as they are. It shares
 * no rule with the program: not the derived columns, not the statements.
 */
export function referenceAnswer(pkg: DataPackage, question: StateCriteria, day: string): ReferenceAnswer {
  const asked: Asked = { rows: (table) => cellsOf(pkg, table), created: pkg.descriptor.created, day };
  const values = asked.rows("states").map((state) => {
    const ended = state.un_member_until === "" ? 0 : happened(state.un_member_until, day, asked.created);
    const value = evaluate(question, state, asked);
    return { id: state.id ?? "", value: least([value, opposite(ended)]) };
  });
  const withValue = (wanted: Value) =>
    values
      .filter(({ value }) => value === wanted)
      .map(({ id }) => id)
      .sort();
  return { certain: withValue(2), possible: withValue(1) };
}

function evaluate(question: StateCriteria, state: Cells, asked: Asked): Value {
  const { rows, created, day } = asked;
  const id = state.id ?? "";
  if ("all" in question) return least(question.all.map((each) => evaluate(each, state, asked)));
  if ("any" in question) return greatest(question.any.map((each) => evaluate(each, state, asked)));
  if ("not" in question) return opposite(evaluate(question.not, state, asked));
  if ("partyTo" in question) return referenceParticipation("partyTo", question.partyTo, id, asked);
  if ("consentedTo" in question)
    return referenceParticipation("consentedTo", question.consentedTo, id, asked);
  if ("signatoryOf" in question)
    return referenceParticipation("signatoryOf", question.signatoryOf, id, asked);
  if ("memberOf" in question) {
    const periods = rows("memberships").filter(
      (row) => row.bloc === question.memberOf && row.state === id && row.role === "member",
    );
    return greatest(
      periods.map((row) => {
        const over = row.end === "" ? 0 : happened(row.end, day, created);
        return least([happened(row.start, day, created), opposite(over)]);
      }),
    );
  }
  if ("voted" in question) {
    const rollCall = rows("roll_calls").find((row) => row.id === question.voted.rollCall);
    if (rollCall === undefined) throw new Error(`no roll call ${question.voted.rollCall}`);
    const wanted = question.voted.ballots.map((ballot) => ballot.toLowerCase());
    return least([happened(rollCall.date, day, created), cast(rollCall, wanted, state, asked)]);
  }
  if ("sponsored" in question) {
    const own = rows("sponsorships").filter(
      (row) => row.instrument === question.sponsored && row.actor === id,
    );
    return greatest(own.map((row) => happened(row.date, day, created)));
  }
  if ("stated" in question) {
    const positions = positionsOf(question.stated, asked);
    const own = rows("statements").filter(
      (row) => row.actor === id && positions.includes(row.position ?? ""),
    );
    return greatest(own.map((row) => least([happened(row.date, day, created), certainty(row)])));
  }
  return state.region === question.region ? 2 : 0;
}

function cast(rollCall: Cells, wanted: readonly string[], state: Cells, { rows, created }: Asked): Value {
  const ballots = rows("ballots").filter((row) => row.roll_call === rollCall.id);
  const own = ballots.find((row) => row.state === state.id);
  if (own !== undefined) return wanted.includes(own.ballot ?? "") ? 2 : 0;
  if (rollCall.ballots === "complete" || rollCall.outcome === "adopted-without-vote") return 0;
  if (!canBeMember(state, rollCall.date ?? "", created)) return 0;
  const full = (ballot: string) =>
    rollCall[ballot] !== "" &&
    ballots.filter((row) => row.ballot === ballot).length >= Number(rollCall[ballot]);
  return wanted.every(full) ? 0 : 1;
}

function canBeMember(state: Cells, rollCallDate: string, created: string): boolean {
  if (state.un_member !== "true") return false;
  const taken = parseEdtf(rollCallDate);
  const since = parseEdtf(state.un_member_since ?? "")?.lo ?? null;
  if (since !== null && since > (taken?.hi ?? created)) return false;
  if (state.un_member_until === "") return true;
  const first = taken?.lo ?? null;
  return first === null || happened(state.un_member_until, first, created) !== 2;
}

function positionsOf(
  stated: Extract<StateCriteria, { stated: unknown }>["stated"],
  { rows }: Asked,
): readonly string[] {
  if ("position" in stated) return [stated.position];
  const { id, minPolarity, maxPolarity } = stated.topic;
  return rows("positions")
    .filter((row) => row.topic === id)
    .filter(({ polarity }) => {
      if (minPolarity === undefined && maxPolarity === undefined) return true;
      if (polarity === "") return false;
      return Number(polarity) >= (minPolarity ?? -9) && Number(polarity) <= (maxPolarity ?? 9);
    })
    .map((row) => row.id ?? "");
}
