import { AtlasError } from "../../../schema/errors.ts";
import type { LinkRule } from "../../analysis/alliances.ts";
import { pairTable } from "../../analysis/pairTable.ts";
import { selectionMask } from "../../analysis/selectionMask.ts";
import type { LinkRule as AskedRule, QueryResolvers } from "../../generated/resolvers.ts";
import { USUAL_NETWORK } from "../firstDrawing.ts";
import { label } from "../label.ts";
import { ballots } from "../names.ts";
import { requireNode } from "../reference.ts";
import { selectRollCalls } from "../rollCallSelection.ts";

/** The alliance network of a selection of roll calls. */
export const agreement: NonNullable<QueryResolvers["agreement"]> = async (_parent, args, context) => {
  const rollCalls = await selectRollCalls(args.rollCalls, context);
  const found = await context.snapshot.alliances({
    rollCalls,
    minimumJoint: args.minimumJoint ?? USUAL_NETWORK.minimumJoint,
    links: linkRule(args.links),
    seed: args.seed ?? USUAL_NETWORK.seed,
  });
  const states = await Promise.all(found.states.ids.map((id) => requireNode("State", id, context)));
  return {
    ...found,
    rollCalls: await Promise.all(found.rollCalls.map((id) => requireNode("RollCall", id, context))),
    states: {
      ...found.states,
      labels: states.map(label),
      ballots: [...found.states.ballots],
      degree: [...found.states.degree],
      community: [...found.states.community],
      stability: [...found.states.stability].map((share) => (Number.isNaN(share) ? null : share)),
      x: [...found.states.x],
      y: [...found.states.y],
    },
    pairs: columns(found.pairs),
    links: columns(found.links),
    communities: { ...found.communities, sizes: [...found.communities.sizes] },
  };
};

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

function linkRule(asked: AskedRule | null | undefined): LinkRule {
  const closest = asked?.closest;
  const threshold = asked?.threshold;
  if (closest !== null && closest !== undefined) return { closest };
  if (threshold !== null && threshold !== undefined) return { threshold };
  return USUAL_NETWORK.links;
}

type Columns = Readonly<
  Record<"a" | "b" | "joint" | "same" | "oneStep" | "opposed", Uint32Array> & { lijphart: Float64Array }
>;

function columns(pairs: Columns) {
  return {
    a: [...pairs.a],
    b: [...pairs.b],
    joint: [...pairs.joint],
    same: [...pairs.same],
    oneStep: [...pairs.oneStep],
    opposed: [...pairs.opposed],
    lijphart: [...pairs.lijphart],
  };
}
