import { AtlasError } from "../../../schema/errors.ts";
import type { Correction } from "../../analysis/backboneAdjust.ts";
import type { TieSign } from "../../analysis/stances.ts";
import type { TieRule } from "../../analysis/tieRows.ts";
import type {
  TieRule as AskedRule,
  QueryResolvers,
  TieSign as SignName,
  TieCorrection,
} from "../../generated/resolvers.ts";
import { label } from "../label.ts";
import { NODE_KIND_NAMES } from "../names.ts";
import { requireNode } from "../reference.ts";
import { actorKinds, tieFacts } from "../tieFacts.ts";
import { TIE_METHODS } from "../tieWords.ts";

const CORRECTIONS = {
  BENJAMINI_HOCHBERG: "benjamini-hochberg",
  HOLM: "holm",
  NONE: "none",
} as const satisfies Readonly<Record<TieCorrection, Correction>>;

/** The API's name of each sign. */
export const SIGN_NAMES: Readonly<Record<TieSign, SignName>> = {
  P: "POSITIVE",
  N: "NEGATIVE",
  A: "AMBIVALENT",
};

/** The level at which `significant` is counted where none is asked for. */
const LEVEL = 0.05;

/** A network of ties other than ballots. */
export const ties: NonNullable<QueryResolvers["ties"]> = async (_parent, args, context) => {
  const { of } = args;
  const stances = of === "STANCES";
  const asOf = args.asOf ?? context.snapshot.dataset.created;
  const seed = args.seed ?? 1;
  const minimum = args.minimum ?? (stances ? 2 : 1);
  const rule = ruleOf(args.links, stances);
  const correction = correctionOf(args.correction);
  const selection = {
    of,
    asOf,
    basis: args.basis ?? "CONSENT",
    actors: actorKinds(args.actors),
    possibleToo: args.possibleToo ?? true,
  } as const;
  const read = await tieFacts(selection, context);
  const key = JSON.stringify([selection, correction, rule, minimum, seed]);
  const request = { stances, facts: read.facts, correction, rule, minimum, seed };
  const { pairs, rows, balance, groups, places } = await context.snapshot.ties(key, request);
  const kindOf = new Map(read.facts.map(({ row }) => [row.from, row.fromKind]));
  const nodes = await Promise.all(
    pairs.actors.map((id) => requireNode(kindOf.get(id) ?? "State", id, context)),
  );
  const degree = new Uint32Array(pairs.actors.length);
  for (const row of rows) {
    for (const end of [pairs.a[row] ?? 0, pairs.b[row] ?? 0]) degree[end] = (degree[end] ?? 0) + 1;
  }
  const column = <T>(values: ArrayLike<T>): T[] => Array.from(rows, (row) => values[row] as T);
  const noTest = () => Array.from(rows, () => null);
  const level = "significant" in rule ? rule.significant : LEVEL;
  const below = (values: Float64Array | undefined) =>
    values === undefined ? null : values.filter((p) => p <= level).length;
  const belowMinimum = pairs.count.filter((count) => count < minimum).length;
  return {
    of,
    asOf,
    actors: {
      ids: [...pairs.actors],
      labels: nodes.map(label),
      labelsZh: nodes.map((node) => ("nameZh" in node ? node.nameZh : null)),
      kinds: nodes.map((node) => NODE_KIND_NAMES[node.__typename]),
      shares: [...pairs.shares],
      degree: [...degree],
      community: [...groups.community],
      stability: [...groups.stability].map((share) => (Number.isNaN(share) ? null : share)),
      faction: balance === null ? pairs.actors.map(() => -1) : [...balance.faction],
      x: [...places.x],
      y: [...places.y],
    },
    links: {
      a: column(pairs.a),
      b: column(pairs.b),
      count: column(pairs.count),
      agree: column(pairs.agree),
      clash: column(pairs.clash),
      sign: column(pairs.sign).map((sign) => SIGN_NAMES[sign]),
      expected: pairs.test === null ? noTest() : column(pairs.test.expected),
      p: pairs.test === null ? noTest() : column(pairs.test.p),
      adjusted: pairs.test === null ? noTest() : column(pairs.test.adjusted),
      certain: column(pairs.certain),
    },
    shared: await Promise.all(
      pairs.shared.map(async (id, at) => ({
        node: await requireNode(stances ? "Topic" : "Instrument", id, context),
        actors: pairs.sharers[at] ?? 0,
      })),
    ),
    counts: {
      facts: read.facts.length,
      factsPossible: read.facts.filter(({ certain }) => !certain).length,
      factsPossibleOut: read.possibleOut,
      factsNotHeld: read.notHeld,
      factsOtherActors: read.otherActors,
      factsNeutral: pairs.neutral,
      factsUnknown: pairs.unknown,
      actorsDrawn: degree.filter((links) => links > 0).length,
      actorsInAll: pairs.actors.length,
      pairsInAll: pairs.pairsInAll,
      pairsJoined: pairs.count.length,
      pairsBelowMinimum: belowMinimum,
      linksDrawn: rows.length,
      significant: below(pairs.test?.adjusted),
      level,
      smallest: pairs.test === null || pairs.count.length === 0 ? null : Math.min(...pairs.test.adjusted),
      significantFixedRow: below(pairs.test?.fixedRow),
      minimum,
    },
    communities: {
      count: groups.sizes.length,
      sizes: [...groups.sizes],
      modularity: groups.modularity,
      runs: groups.runs,
      runsAtBest: groups.runsAtBest,
      reason: groups.reason,
    },
    balance:
      balance === null
        ? null
        : {
            ...balance,
            triangles: [...balance.triangles],
            camps: [...balance.camps],
            parts: balance.parts,
            causes: balance.causes,
          },
    ...TIE_METHODS[of],
    seed,
  };
};

/** The correction by its name in the API. */
export function correctionOf(asked: TieCorrection | null | undefined): Correction {
  return CORRECTIONS[asked ?? "BENJAMINI_HOCHBERG"];
}

function ruleOf(asked: AskedRule | null | undefined, stances: boolean): TieRule {
  const { closest, significant, all } = asked ?? {};
  if (closest !== null && closest !== undefined) return { closest };
  if (significant !== null && significant !== undefined) return { significant };
  if (all === false) {
    throw new AtlasError(
      "BAD_INPUT",
      "links.all is false; expected true, or one of closest and significant.",
    );
  }
  return all === true || stances ? { all: true } : { closest: 4 };
}
