import type { GraphQLResolveInfo } from "graphql";
import { AtlasError } from "../../schema/errors.ts";
import { ballotAt } from "../analysis/pairTable.ts";
import type { RollCallBallotsArgs, StateBallotsArgs } from "../generated/resolvers.ts";
import { checkRange } from "./checkRange.ts";
import type { Context } from "./context.ts";
import { ballots } from "./names.ts";
import type { FactOf } from "./rows.ts";
import { selectedFields } from "./selection.ts";

export interface BallotPage {
  readonly totalCount: number;
  readonly nodes: FactOf<"VOTED">[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * A state's ballots, newest roll call first. Which roll calls stand on the page is told by the ballots kept in memory, so that only
 * the facts of the page are read, for all states of a list together.
 */
export async function ballotsOfState(
  state: string,
  args: StateBallotsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<BallotPage> {
  const [matrix, index] = await Promise.all([context.snapshot.matrix(), context.snapshot.rollCalls()]);
  const row = matrix.states.indexOf(state);
  const wanted = args.rollCalls === null || args.rollCalls === undefined ? null : new Set(args.rollCalls);
  const rank = (id: string) => index.rank.get(id) ?? Number.MAX_SAFE_INTEGER;
  const cast = matrix.rollCalls
    .filter((id, r) => row >= 0 && (wanted?.has(id) ?? true) && ballotAt(matrix, row, r) !== null)
    .sort((left, right) => rank(left) - rank(right));
  const { ids, ...page } = cutPage(cast, args);
  if (ids.length === 0 || !selectedFields(info).has("nodes")) return { ...page, nodes: [] };
  const found = await context.loaders.ballots(state, ids);
  const nodes = [...found].sort((left, right) => rank(left.to) - rank(right.to));
  return { ...page, nodes };
}

/** A roll call's ballots on record, by state. */
export async function ballotsOfRollCall(
  rollCall: string,
  args: RollCallBallotsArgs,
  context: Context,
): Promise<BallotPage> {
  const words = args.ballots?.map(ballots.word);
  const filter = words === undefined ? {} : { ballot: words };
  const facts = await context.loaders.facts(
    { kind: "VOTED", end: "to", filter, properties: ["ballot"] },
    rollCall,
  );
  const { ids, ...page } = cutPage(
    facts.map(({ from }) => from),
    args,
  );
  const start = ids[0] === undefined ? 0 : facts.findIndex(({ from }) => from === ids[0]);
  return { ...page, nodes: facts.slice(start, start + ids.length) };
}

/** The part of a list of ids after a cursor, which is the last id of the page before. */
function cutPage(
  list: readonly string[],
  { first, after }: { readonly first?: number | null; readonly after?: string | null },
) {
  const size = checkRange("first", "first", first ?? 0, 0);
  const at = after === null || after === undefined ? -1 : list.indexOf(after);
  if (at < 0 && after !== null && after !== undefined) {
    throw new AtlasError(
      "BAD_INPUT",
      `The list has no "${after}" to go on after. Use endCursor of the page before, with the same arguments.`,
      { details: { after } },
    );
  }
  const ids = list.slice(at + 1, at + 1 + size);
  return {
    ids,
    totalCount: list.length,
    pageInfo: { hasNextPage: at + 1 + ids.length < list.length, endCursor: ids.at(-1) ?? null },
  };
}
