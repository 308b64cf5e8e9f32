import type { LinkRule } from "../../analysis/alliances.ts";
import type { LinkRule as AskedRule, QueryResolvers } from "../../generated/resolvers.ts";
import { USUAL_NETWORK } from "../firstDrawing.ts";
import { label } from "../label.ts";
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
