import { AtlasError } from "../../../schema/errors.ts";
import type { BallotMatrix } from "../../analysis/ballotMatrix.ts";
import { type IntervalOptions, type PairRecord, pairInterval } from "../../analysis/pairInterval.ts";
import { pairMeasures } from "../../analysis/pairMeasures.ts";
import { pairTable, type Table } from "../../analysis/pairTable.ts";
import { selectionMask } from "../../analysis/selectionMask.ts";
import { type TellingRollCall, tellingRollCalls } from "../../analysis/tellingRollCalls.ts";
import type { MeasureOfPair, QueryResolvers } from "../../generated/resolvers.ts";
import type { Context } from "../context.ts";
import { decisionsWithoutVote, wasMember } from "../decisionsWithoutVote.ts";
import { measureEnum } from "../measureNames.ts";
import { ballots } from "../names.ts";
import { requireNode } from "../reference.ts";
import { selectRollCalls } from "../rollCallSelection.ts";
import { selectedFields } from "../selection.ts";

/** Two states ballot by ballot. */
export const pairAgreement: NonNullable<QueryResolvers["pairAgreement"]> = async (
  _parent,
  args,
  context,
  info,
) => {
  const { snapshot } = context;
  const [rollCalls, matrix, index] = await Promise.all([
    selectRollCalls(args.rollCalls, context),
    snapshot.matrix(),
    snapshot.rollCalls(),
  ]);
  const [a, b] = await Promise.all([stateOf("a", args.a, context), stateOf("b", args.b, context)]);
  if (a.id === b.id) {
    throw new AtlasError("BAD_INPUT", `a and b are both "${a.id}"; expected two different states.`);
  }
  const rank = (id: string) => index.rank.get(id) ?? Number.MAX_SAFE_INTEGER;
  const { table, compared } = compare(matrix, [a.id, b.id], rollCalls, rank);
  const counts = pairMeasures(table);
  const without = await decisionsWithoutVote(args.rollCalls, context);
  const { created } = snapshot.dataset;
  const both = without.filter((one) => wasMember(a, one, created) && wasMember(b, one, created)).length;
  const weight = args.consensusWeight ?? 0;
  const options: IntervalOptions = {
    resamples: args.resamples ?? 2_000,
    seed: args.seed ?? 1,
    confidence: args.confidence ?? 0.95,
  };
  const record = {
    table,
    notJoint: rollCalls.length - counts.joint,
    consensus: { decisions: both, weight },
  };
  return {
    a,
    b,
    joint: counts.joint,
    same: counts.same,
    oneStep: counts.oneStep,
    opposed: counts.opposed,
    lijphart: counts.lijphart.value,
    table: table.map((row) => [...row]),
    measures: selectedFields(info).has("measures") ? measuresOf(record, options) : [],
    withoutVote: {
      count: without.length,
      bothMembers: both,
      weight,
      rollCalls: await Promise.all(without.map(({ id }) => requireNode("RollCall", id, context))),
    },
    rollCalls: await Promise.all(
      compared.map(async (one) => ({
        rollCall: await requireNode("RollCall", one.rollCall, context),
        a: one.a === null ? null : ballots.name(one.a),
        b: one.b === null ? null : ballots.name(one.b),
        outcome: one.outcome,
        surprisal: one.surprisal,
      })),
    ),
  };
};

function measuresOf(record: PairRecord, options: IntervalOptions): MeasureOfPair[] {
  const { resamples, confidence } = options;
  return pairInterval(record, options).map(({ measure, estimate, ...interval }) => ({
    measure: measureEnum(measure),
    ...estimate,
    ...interval,
    resamples,
    confidence,
  }));
}

async function stateOf(argument: string, id: string, context: Context) {
  const state = await context.loaders.node("State", id);
  if (state !== null) return state;
  throw new AtlasError("NOT_FOUND", `${argument}: no state has the id "${id}".`, { details: { id } });
}

/** A state without any ballot on record has no row in the matrix: nothing is joint, and no roll call is listed. */
function compare(
  matrix: BallotMatrix,
  states: readonly [string, string],
  rollCalls: readonly string[],
  rank: (rollCall: string) => number,
): { readonly table: Table; readonly compared: readonly TellingRollCall[] } {
  const [a, b] = [matrix.states.indexOf(states[0]), matrix.states.indexOf(states[1])];
  if (a < 0 || b < 0) return { table: EMPTY, compared: [] };
  const mask = selectionMask(matrix, rollCalls);
  return {
    table: pairTable(matrix, a, b, mask).table,
    compared: tellingRollCalls(matrix, a, b, rank, mask),
  };
}

const EMPTY: Table = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
];
