import { agreementPairs } from "./agreementPairs.ts";
import { agreementThreshold } from "./agreementThreshold.ts";
import type { BallotMatrix } from "./ballotMatrix.ts";
import { closestPartners } from "./closestPartners.ts";
import { communities } from "./communities.ts";
import { layout } from "./layout.ts";
import { type PairColumns, pickPairs } from "./pickPairs.ts";
import { ballotsCast, selectionMask } from "./selectionMask.ts";

/**
 * Which pairs are drawn as links: each state's so many closest partners (1 to 20), or every pair of at least so much agreement (0 to 1).
 * A pair that never agreed is not drawn.
 */
export type LinkRule = { readonly closest: number } | { readonly threshold: number };

export interface AlliancesRequest {
  /** Ids of the roll calls that count; default every one of the matrix. */
  readonly rollCalls?: readonly string[];
  /** Pairs with fewer joint ballots are left out and counted. Default 10. */
  readonly minimumJoint?: number;
  /** Default the six closest partners of each state. */
  readonly links?: LinkRule;
  /** Default 1. */
  readonly seed?: number;
  /** Runs of Louvain's method, at most, 1 to 1,000. Default 200. */
  readonly runs?: number;
  /** Places of a drawing made before, by state: the new one starts there and is turned onto it. */
  readonly previous?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

export type Alliances = ReturnType<typeof alliances>;

/** The measure by which states are joined, with its source, for people. */
const LIJPHART =
  "Lijphart's index of agreement, (same + half of one step apart) / joint ballots; only roll calls in which both cast yes, no or abstain (Lijphart, APSR 57(4), 1963)";

/**
 * The alliance network of a selection of roll calls: who agrees with whom, which pairs are drawn, which groups they make, and where
 * each state stands in the drawing. The same request gives the same bytes.
 *
 * @returns `states` are those that cast at least one ballot in the selection; `pairs` and `links` point into them.
 * @throws AtlasError NOT_FOUND for an unknown roll call, BAD_INPUT for a number out of its range.
 */
export function alliances(matrix: BallotMatrix, request: AlliancesRequest = {}) {
  const steps = alliancesInSteps(matrix, request);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, in pieces of some tens of milliseconds each, between which a server can do something else. */
export function* alliancesInSteps(matrix: BallotMatrix, request: AlliancesRequest = {}) {
  const { minimumJoint = 10, links: rule = { closest: 6 }, seed = 1, runs = 200, previous } = request;
  const rollCalls =
    request.rollCalls === undefined ? matrix.rollCalls : [...new Set(request.rollCalls)].sort();
  const selection = selectionMask(matrix, rollCalls);
  const cast = ballotsCast(matrix, selection);
  const voters = [...cast.keys()].filter((s) => cast[s] !== 0);
  const ids = voters.map((s) => matrix.states[s] ?? "");
  const ballots = Uint32Array.from(voters, (s) => cast[s] ?? 0);

  const pairs = agreementPairs(matrix, { selection, minimumJoint });
  const chosen =
    "closest" in rule
      ? closestPartners(pairs, { partners: rule.closest, seed })
      : agreementThreshold(pairs, rule.threshold);
  // Two states that opposed each other every time are joined by nothing, whatever the rule would allow.
  const rows = chosen.filter((row) => (pairs.lijphart[row] ?? 0) > 0);
  const index = new Uint32Array(matrix.states.length);
  voters.forEach((s, i) => {
    index[s] = i;
  });
  const links = pickPairs(pairs, index, rows);
  const weighted = { a: links.a, b: links.b, weight: links.lijphart };
  yield;
  const groups = communities(ids, weighted, { seed, runs });
  yield;
  const places = layout(ids, weighted, groups.community, {
    seed,
    radius: radii(ballots),
    ...(previous === undefined ? {} : { previous }),
  });
  const degree = degrees(links, ids.length);
  const every = (ids.length * Math.max(0, ids.length - 1)) / 2;
  return {
    rollCalls,
    ballotsCount: ballots.reduce((sum, count) => sum + count, 0),
    states: { ids, ballots, degree, community: groups.community, stability: groups.stability, ...places },
    /** With a ballot or an absence on record. */
    statesCount: onRecord(matrix, selection),
    pairs: pickPairs(pairs, index),
    links,
    counts: {
      /** With at least one link. */
      statesDrawn: degree.reduce((sum, links) => sum + (links > 0 ? 1 : 0), 0),
      statesInAll: ids.length,
      linksDrawn: links.a.length,
      pairsEnough: pairs.a.length,
      pairsBelowMinimum: pairs.belowMinimum,
      pairsNone: every - pairs.a.length - pairs.belowMinimum,
      minimumJoint,
    },
    communities: {
      count: groups.sizes.length,
      sizes: groups.sizes,
      modularity: groups.modularity,
      reason: groups.reason,
      runs: groups.runs,
      runsAtBest: groups.runsAtBest,
    },
    measure: LIJPHART,
    seed,
  };
}

/** Pixels, 2 to 8, as the page draws them: the area grows evenly with the ballots cast. */
function radii(ballots: Uint32Array): Float64Array {
  const most = Math.max(1, ...ballots);
  return Float64Array.from(ballots, (count) => Math.sqrt(4 + (60 * count) / most));
}

function degrees(links: PairColumns, states: number): Uint32Array {
  const degree = new Uint32Array(states);
  for (const end of [links.a, links.b]) for (const s of end) degree[s] = (degree[s] ?? 0) + 1;
  return degree;
}

function onRecord({ states, words, yes, abstain, no, absent }: BallotMatrix, selection: Uint32Array): number {
  return states.filter((_, s) =>
    selection.some((chosen, w) => {
      const i = s * words + w;
      return (((yes[i] ?? 0) | (abstain[i] ?? 0) | (no[i] ?? 0) | (absent[i] ?? 0)) & chosen) !== 0;
    }),
  ).length;
}
