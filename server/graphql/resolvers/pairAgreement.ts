import { AtlasError } from "../../../schema/errors.ts";
import { pairTable } from "../../analysis/pairTable.ts";
import { selectionMask } from "../../analysis/selectionMask.ts";
import type { QueryResolvers } from "../../generated/resolvers.ts";
import { ballots } from "../names.ts";
import { requireNode } from "../reference.ts";
import { selectRollCalls } from "../rollCallSelection.ts";

/** Two states ballot by ballot. */
export const pairAgreement: NonNullable<QueryResolvers["pairAgreement"]> = async (_parent, args, context) => {
  const [rollCalls, matrix, index] = await Promise.all([
    selectRollCalls(args.rollCalls, context),
    context.snapshot.matrix(),
    context.snapshot.rollCalls(),
  ]);
  const [a, b] = await Promise.all([stateOf("a", args.a), stateOf("b", args.b)]);
  if (a.id === b.id) {
    throw new AtlasError("BAD_INPUT", `a and b are both "${a.id}"; expected two different states.`);
  }
  const [rowA, rowB] = [matrix.states.indexOf(a.id), matrix.states.indexOf(b.id)];
  // A state without any ballot on record has no row in the matrix: nothing is joint, and every roll call is listed without its ballot.
  const known = rowA >= 0 && rowB >= 0;
  const { table, rollCalls: compared } = known
    ? pairTable(matrix, rowA, rowB, selectionMask(matrix, rollCalls))
    : { table: EMPTY, rollCalls: [] };
  const cells = table.flat();
  const sum = (...at: readonly number[]) => at.reduce((total, cell) => total + (cells[cell] ?? 0), 0);
  const counts = { same: sum(0, 4, 8), oneStep: sum(1, 3, 5, 7), opposed: sum(2, 6) };
  const joint = counts.same + counts.oneStep + counts.opposed;
  const rank = (id: string) => index.rank.get(id) ?? Number.MAX_SAFE_INTEGER;
  const newestFirst = [...compared].sort((left, right) => rank(left.rollCall) - rank(right.rollCall));
  return {
    a,
    b,
    ...counts,
    joint,
    lijphart: joint === 0 ? null : (counts.same + counts.oneStep / 2) / joint,
    table: table.map((row) => [...row]),
    rollCalls: await Promise.all(
      newestFirst.map(async (one) => ({
        rollCall: await requireNode("RollCall", one.rollCall, context),
        a: one.a === null ? null : ballots.name(one.a),
        b: one.b === null ? null : ballots.name(one.b),
        outcome: one.outcome,
      })),
    ),
  };

  async function stateOf(argument: string, id: string) {
    const state = await context.loaders.node("State", id);
    if (state !== null) return state;
    throw new AtlasError("NOT_FOUND", `${argument}: no state has the id "${id}".`, { details: { id } });
  }
};

const EMPTY = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
] as const;
