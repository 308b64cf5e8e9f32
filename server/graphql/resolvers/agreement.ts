import type { GraphQLResolveInfo } from "graphql";
import type { NodeRow } from "../../../schema/kinds.ts";
import type { Alliances, LinkRule } from "../../analysis/alliances.ts";
import type { Consensus } from "../../analysis/consensusAgreement.ts";
import type { PairSignificance } from "../../analysis/pairSignificance.ts";
import type { PairColumns } from "../../analysis/pickPairs.ts";
import { significanceOf } from "../../analysis/significantPairs.ts";
import type { LinkRule as AskedRule, QueryResolvers, RollCallSelection } from "../../generated/resolvers.ts";
import type { Context } from "../context.ts";
import { decisionsWithoutVote, wasMember } from "../decisionsWithoutVote.ts";
import { USUAL_NETWORK } from "../firstDrawing.ts";
import { followInstrument } from "../followInstrument.ts";
import { label } from "../label.ts";
import { MEASURE_OF, measureEnum } from "../measureNames.ts";
import { requireNode } from "../reference.ts";
import { selectRollCalls } from "../rollCallSelection.ts";
import { fieldsWithin, selectedFields } from "../selection.ts";

/** The alliance network of a selection of roll calls. */
export const agreement: NonNullable<QueryResolvers["agreement"]> = async (_parent, args, context, info) => {
  const [rollCalls, without] = await Promise.all([
    selectRollCalls(args.rollCalls, context),
    decisionsWithoutVote(args.rollCalls, context),
  ]);
  const measure = MEASURE_OF[args.measure ?? "LIJPHART"];
  const weight = args.consensusWeight ?? 0;
  const found = await context.snapshot.alliances({
    rollCalls,
    minimumJoint: args.minimumJoint ?? USUAL_NETWORK.minimumJoint,
    links: linkRule(args.links),
    seed: args.seed ?? USUAL_NETWORK.seed,
    ...(measure === "lijphart" ? {} : { measure }),
    ...(weight === 0 ? {} : { consensus: await consensus(weight, without, context) }),
  });
  const states = await Promise.all(found.states.ids.map((id) => requireNode("State", id, context)));
  const test = asksForTest(info) ? significanceOf(found.pairs) : null;
  const decisions = rollCalls.length + without.length;
  return {
    ...found,
    rollCalls: await Promise.all(found.rollCalls.map((id) => requireNode("RollCall", id, context))),
    states: {
      ...found.states,
      labels: states.map(label),
      ballots: [...found.states.ballots],
      degree: [...found.states.degree],
      community: [...found.states.community],
      stability: nullable(found.states.stability),
      x: [...found.states.x],
      y: [...found.states.y],
    },
    pairs: columns(found.pairs, test, null),
    links: columns(found.links, test, found.links.row),
    counts: { ...found.counts, pairsUndefined: found.counts.undefined },
    communities: { ...found.communities, sizes: [...found.communities.sizes] },
    measureName: measureEnum(found.measureName),
    consensus: {
      withoutVote: without.length,
      decisions,
      share: decisions === 0 ? null : without.length / decisions,
      weight,
      rollCalls: await Promise.all(
        without
          .map(({ id }) => id)
          .sort()
          .map((id) => requireNode("RollCall", id, context)),
      ),
    },
    followed: await followed(args.rollCalls, rollCalls, context),
    significance: significance(found, test),
  };
};

/** Testing every pair takes about as long as counting them, and the first view asks for none of it. */
function asksForTest(info: GraphQLResolveInfo): boolean {
  const within = ["pairs", "links"].flatMap((field) => [...fieldsWithin(info, field)]);
  return within.includes("p") || within.includes("q") || selectedFields(info).has("significance");
}

/** The states that take part in each decision without a vote, and what it counts. */
export async function consensus(
  weight: number,
  without: readonly NodeRow<"RollCall">[],
  context: Context,
): Promise<Consensus> {
  const states = (await context.store.contents("State")) as unknown as NodeRow<"State">[];
  const { created } = context.snapshot.dataset;
  return {
    weight,
    members: without.map((decision) =>
      states.filter((state) => wasMember(state, decision, created)).map(({ id }) => id),
    ),
  };
}

async function followed(
  selection: RollCallSelection | null | undefined,
  rollCalls: readonly string[],
  context: Context,
) {
  const id = selection?.onInstrument;
  if (id === null || id === undefined) return [];
  const [family, { byId }] = await Promise.all([followInstrument(id, context), context.snapshot.rollCalls()]);
  return Promise.all(
    family.map(async (one) => ({
      instrument: await requireNode("Instrument", one.id, context),
      how: one.how,
      rollCalls: rollCalls.filter((rollCall) => byId.get(rollCall)?.instruments.includes(one.id)).length,
    })),
  );
}

/** The rule that is asked for, or the usual one. */
export function linkRule(asked: AskedRule | null | undefined): LinkRule {
  const { closest, threshold, significant } = asked ?? {};
  if (closest !== null && closest !== undefined) return { closest };
  if (threshold !== null && threshold !== undefined) return { threshold };
  if (significant !== null && significant !== undefined) {
    return {
      significant: { q: significant.q, direction: significant.direction === "LESS" ? "less" : "more" },
    };
  }
  return USUAL_NETWORK.links;
}

/** @param rows of the pairs that were tested; null where the columns hold them all. */
function columns(pairs: PairColumns, test: PairSignificance | null, rows: Uint32Array | null) {
  const tested = (column: Float64Array | undefined) => {
    if (column === undefined) return [];
    return nullable(rows === null ? column : Float64Array.from(rows, (row) => column[row] ?? Number.NaN));
  };
  return {
    a: [...pairs.a],
    b: [...pairs.b],
    joint: [...pairs.joint],
    same: [...pairs.same],
    oneStep: [...pairs.oneStep],
    opposed: [...pairs.opposed],
    lijphart: [...pairs.lijphart],
    value: nullable(pairs.value),
    p: tested(test?.p),
    q: tested(test?.q),
  };
}

const METHOD =
  "Two-sided: the sum of distances between the two states' ballots against what it is when one state's ballots are matched to the other's at random, so that both keep their own shares of yes, abstain and no (exact, or normal with Hoeffding's variance, 1951); q after Benjamini and Hochberg, 1995. Decisions without a vote take no part.";

function significance(found: Alliances, test: PairSignificance | null) {
  const tested = test?.tested ?? 0;
  return { tested, untested: found.pairs.a.length - tested, exact: test?.exact ?? 0, method: METHOD };
}

function nullable(column: Float64Array): (number | null)[] {
  return [...column].map((value) => (Number.isNaN(value) ? null : value));
}
