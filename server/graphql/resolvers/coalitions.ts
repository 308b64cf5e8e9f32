import { AtlasError } from "../../../schema/errors.ts";
import { effectiveNumber } from "../../analysis/effectiveNumber.ts";
import type { SureCoalitions } from "../../analysis/sureCoalitions.ts";
import type { QueryResolvers } from "../../generated/resolvers.ts";
import type { Context } from "../context.ts";
import { decisionsWithoutVote } from "../decisionsWithoutVote.ts";
import { USUAL_NETWORK } from "../firstDrawing.ts";
import { label } from "../label.ts";
import { longWork } from "../longWork.ts";
import { MEASURE_OF, measureEnum } from "../measureNames.ts";
import { requireNode } from "../reference.ts";
import { selectRollCalls } from "../rollCallSelection.ts";
import { consensus, linkRule } from "./agreement.ts";

/** How sure the coalitions of an alliance network are, as long work. */
export const coalitions: NonNullable<QueryResolvers["coalitions"]> = async (_parent, args, context) => {
  const [rollCalls, matrix] = await Promise.all([
    selectRollCalls(args.rollCalls, context),
    context.snapshot.matrix(),
  ]);
  const weight = args.consensusWeight ?? 0;
  const without = weight === 0 ? [] : await decisionsWithoutVote(args.rollCalls, context);
  const request = {
    rollCalls,
    minimumJoint: args.minimumJoint ?? USUAL_NETWORK.minimumJoint,
    links: linkRule(args.links),
    seed: args.seed ?? USUAL_NETWORK.seed,
    measure: MEASURE_OF[args.measure ?? "LIJPHART"],
    bootstraps: repetitions("bootstraps", args.bootstraps ?? 200),
    deals: repetitions("deals", args.deals ?? 100),
  };
  const key = { ...request, weight, without: without.map(({ id }) => id) };
  const { progress, result } = longWork(context, "sureCoalitions", key, async () => ({
    matrix,
    ...request,
    ...(weight === 0 ? {} : { consensus: await consensus(weight, without, context) }),
  }));
  return { progress, result: result === null ? null : await answer(result, matrix.states, context) };
};

/** Fewer say nothing, more take minutes. */
function repetitions(argument: string, given: number): number {
  if (Number.isInteger(given) && given >= 20 && given <= 1_000) return given;
  throw new AtlasError("BAD_INPUT", `${argument} is ${given}; expected a whole number from 20 to 1,000.`, {
    details: { argument, given },
  });
}

async function answer(found: SureCoalitions, ids: readonly string[], context: Context) {
  const linked = [...ids.keys()].filter((s) => (found.coalition[s] ?? -1) >= 0);
  const states = await Promise.all(linked.map((s) => requireNode("State", ids[s] ?? "", context)));
  const number = (column: ArrayLike<number>) => linked.map((s) => column[s] ?? 0);
  const share = (column: ArrayLike<number>) =>
    number(column).map((value) => (Number.isNaN(value) ? null : value));
  const coalition = (column: ArrayLike<number>) => number(column).map((home) => (home < 0 ? null : home));
  const { coalition: shown, brokers, measures } = found;
  return {
    states: {
      ids: states.map(({ id }) => id),
      labels: states.map(label),
      coalition: number(shown),
      probability: share(found.probability),
      drawn: number(found.drawn),
      rival: coalition(found.rival),
      rivalProbability: share(found.rivalProbability),
      seeds: number(found.seeds),
      consensus: coalition(found.consensus),
      byMeasure: measures.map((one) => coalition(one.coalition)),
      betweenness: number(brokers.betweenness),
      participation: number(brokers.participation),
      withinZ: share(brokers.withinZ),
      links: number(brokers.links),
    },
    sizes: [...found.sizes],
    effective: effectiveNumber(found.sizes),
    chance: found.chance,
    measures: measures.map(({ measure, ...one }) => ({ ...one, measure: measureEnum(measure) })),
    bootstraps: found.bootstraps,
    runs: found.runs,
    consensusElsewhere: linked.filter((s) => found.consensus[s] !== shown[s]).length,
  };
}
