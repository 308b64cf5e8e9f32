import { AtlasError } from "../../../schema/errors.ts";
import type { NodeKind } from "../../../schema/kinds.ts";
import { bipartiteMargins, bipartiteOf } from "../../analysis/bipartite.ts";
import { bipartiteModel } from "../../analysis/bipartiteModel.ts";
import { countTies, stanceTies } from "../../analysis/tiePairs.ts";
import type { QueryResolvers } from "../../generated/resolvers.ts";
import { compareText } from "../../store/compareText.ts";
import type { Context } from "../context.ts";
import { drawnFact } from "../drawnFact.ts";
import { requireNode } from "../reference.ts";
import { actorKinds, type CountedFact, tieFacts } from "../tieFacts.ts";
import { correctionOf, SIGN_NAMES } from "./ties.ts";

/** Two actors and what joins them, with the facts. */
export const tie: NonNullable<QueryResolvers["tie"]> = async (_parent, args, context) => {
  const { of } = args;
  const stances = of === "STANCES";
  const [a, b] = await Promise.all([actorOf("a", args.a, context), actorOf("b", args.b, context)]);
  if (a.id === b.id) {
    throw new AtlasError("BAD_INPUT", `a and b are both "${a.id}"; expected two different actors.`);
  }
  const asOf = args.asOf ?? context.snapshot.dataset.created;
  const { facts } = await tieFacts(
    {
      of,
      asOf,
      basis: args.basis ?? "CONSENT",
      actors: actorKinds(args.actors),
      possibleToo: args.possibleToo ?? true,
    },
    context,
  );
  const pairs = stances ? stanceTies(facts) : countTies(facts, correctionOf(args.correction));
  const [low, high] = [pairs.actors.indexOf(a.id), pairs.actors.indexOf(b.id)].sort((p, q) => p - q);
  const row = pairs.a.findIndex((first, at) => first === low && pairs.b[at] === high);
  const joined = row >= 0;
  // Both take part in the test, but have nothing in common: that is as many as chance gives at least, for certain.
  const tested = pairs.test !== null && low !== undefined && low >= 0;
  const mine = factsOf(a.id, facts);
  const yours = factsOf(b.id, facts);
  const common = [...mine.keys()].filter((id) => yours.has(id)).sort(compareText);
  const chances = tested ? chancesOf(a.id, b.id, facts) : null;
  const expected = chances === null ? null : [...chances.values()].reduce((sum, chance) => sum + chance, 0);
  const shared = await Promise.all(
    common.map(async (id) => {
      const [one, other] = [mine.get(id) ?? [], yours.get(id) ?? []];
      const meet = (same: boolean) =>
        one.some((p) => other.some((q) => ((p.polarity ?? 0) > 0 === (q.polarity ?? 0) > 0) === same));
      return {
        node: await requireNode(stances ? "Topic" : "Instrument", id, context),
        agree: stances ? meet(true) : true,
        clash: stances && meet(false),
        chance: chances?.get(id) ?? null,
        a: one.map(({ kind, row }) => drawnFact(kind, row)),
        b: other.map(({ kind, row }) => drawnFact(kind, row)),
      };
    }),
  );
  const sign = pairs.sign[row];
  return {
    a,
    b,
    of,
    asOf,
    count: joined ? (pairs.count[row] ?? 0) : 0,
    agree: joined ? (pairs.agree[row] ?? 0) : 0,
    clash: joined ? (pairs.clash[row] ?? 0) : 0,
    sign: sign === undefined ? null : SIGN_NAMES[sign],
    expected,
    p: tested ? (pairs.test?.p[row] ?? 1) : null,
    adjusted: tested ? (pairs.test?.adjusted[row] ?? 1) : null,
    tested: pairs.test === null ? 0 : pairs.pairsInAll,
    certain: !joined || pairs.certain[row] === true,
    shared,
  };
};

const ACTORS = ["State", "Bloc", "Organisation"] as const satisfies readonly NodeKind[];

async function actorOf(argument: string, id: string, context: Context) {
  const kind = await context.loaders.kindOf(id);
  const found = ACTORS.find((name) => name === kind);
  if (found !== undefined) return requireNode(found, id, context);
  throw new AtlasError("NOT_FOUND", `${argument}: no state, bloc or organisation has the id "${id}".`, {
    details: { id },
  });
}

/** An actor's facts that take a side or take part, by what they are about. */
function factsOf(actor: string, facts: readonly CountedFact[]): ReadonlyMap<string, readonly CountedFact[]> {
  const found = new Map<string, CountedFact[]>();
  for (const fact of facts) {
    const silent = fact.kind === "STATED" && (fact.polarity === null || fact.polarity === 0);
    if (fact.actor !== actor || silent) continue;
    const list = found.get(fact.shared) ?? [];
    found.set(fact.shared, list);
    list.push(fact);
  }
  return found;
}

/** The chance that two actors both share in each thing, by its id. */
function chancesOf(a: string, b: string, facts: readonly CountedFact[]): ReadonlyMap<string, number> {
  const table = bipartiteOf(facts.map(({ actor, shared }) => [actor, shared]));
  const { chance } = bipartiteModel(bipartiteMargins(table));
  const [p, q] = [table.rows.indexOf(a), table.rows.indexOf(b)];
  return new Map(table.columns.map((id, c) => [id, chance(p, c) * chance(q, c)]));
}
