import { type AgreementPairs, agreementPairs } from "./agreementPairs.ts";
import { agreementThreshold } from "./agreementThreshold.ts";
import type { BallotMatrix } from "./ballotMatrix.ts";
import { closestPartners } from "./closestPartners.ts";
import { communitiesInSteps } from "./communities.ts";
import { type Consensus, consensusAgreement } from "./consensusAgreement.ts";
import { finish } from "./finish.ts";
import { layout } from "./layout.ts";
import { linkWeight, MEASURE_SPECS, type MeasureName } from "./measures.ts";
import { type PairColumns, pickPairs } from "./pickPairs.ts";
import { ballotsCast, selectionMask } from "./selectionMask.ts";
import { significantPairs } from "./significantPairs.ts";

/**
 * Which pairs are drawn as links: each state's so many closest partners (1 to 20), every pair with at least so much of the measure, or every
 * pair that agrees more (or less) than chance at a false discovery rate. A pair no closer than strangers is not drawn, unless it is opponents
 * that are asked for.
 */
export type LinkRule =
  | { readonly closest: number }
  | { readonly threshold: number }
  | { readonly significant: { readonly q: number; readonly direction: "more" | "less" } };

export interface AlliancesRequest {
  /** Ids of the roll calls that count; default every one of the matrix. */
  readonly rollCalls?: readonly string[];
  /** Pairs with fewer joint ballots are left out and counted. Default 10. */
  readonly minimumJoint?: number;
  /** Default the six closest partners of each state. */
  readonly links?: LinkRule;
  /** Default Lijphart's index. */
  readonly measure?: MeasureName;
  /** Decisions without a vote; default none counts. */
  readonly consensus?: Consensus;
  /** Default 1. */
  readonly seed?: number;
  /** Runs of Louvain's method, at most, 1 to 1,000. Default 200. */
  readonly runs?: number;
  /** Places of a drawing made before, by state: the new one starts there and is turned onto it. */
  readonly previous?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

export type Alliances = ReturnType<typeof alliances>;

/**
 * The alliance network of a selection of roll calls: who agrees with whom, which pairs are drawn, which groups they make, and where
 * each state stands in the drawing. The same request gives the same bytes.
 *
 * @returns `states` are those that cast at least one ballot in the selection; `pairs` and `links` point into them.
 * @throws AtlasError NOT_FOUND for an unknown roll call, BAD_INPUT for a number out of its range.
 */
export function alliances(matrix: BallotMatrix, request: AlliancesRequest = {}) {
  return finish(alliancesInSteps(matrix, request));
}

/** The same, in pieces of some tens of milliseconds each, between which a server can do something else. */
export function* alliancesInSteps(matrix: BallotMatrix, request: AlliancesRequest = {}) {
  const { minimumJoint = 10, links: rule = { closest: 6 }, seed = 1, runs = 200, previous } = request;
  const { measure = "lijphart", consensus } = request;
  const rollCalls =
    request.rollCalls === undefined ? matrix.rollCalls : [...new Set(request.rollCalls)].sort();
  const selection = selectionMask(matrix, rollCalls);
  const cast = ballotsCast(matrix, selection);
  const voters = [...cast.keys()].filter((s) => cast[s] !== 0);
  const ids = voters.map((s) => matrix.states[s] ?? "");
  const ballots = Uint32Array.from(voters, (s) => cast[s] ?? 0);

  const pairs = agreementPairs(matrix, {
    selection,
    minimumJoint,
    measure,
    ...(consensus === undefined ? {} : { agreed: consensusAgreement(matrix.states, consensus) }),
  });
  const rows = linkRows(pairs, rule, seed);
  const index = new Uint32Array(matrix.states.length);
  voters.forEach((s, i) => {
    index[s] = i;
  });
  const links = pickPairs(pairs, index, rows);
  // Opponents are drawn, but it is friends that make groups and stand together.
  const friends = isOpponents(rule)
    ? pickPairs(pairs, index, closerThanStrangers(pairs, significantPairs(pairs, rule.significant.q, "more")))
    : links;
  const weight = friends.value.map((value) => linkWeight(measure, value));
  const weighted = { a: friends.a, b: friends.b, weight };
  yield;
  const groups = yield* communitiesInSteps(ids, weighted, { seed, runs });
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
    pairs: { ...pickPairs(pairs, index), cells: pairs.cells, measure },
    links: { ...links, row: rows },
    counts: {
      /** With at least one link. */
      statesDrawn: degree.reduce((sum, links) => sum + (links > 0 ? 1 : 0), 0),
      statesInAll: ids.length,
      linksDrawn: links.a.length,
      pairsEnough: pairs.a.length,
      pairsBelowMinimum: pairs.belowMinimum,
      pairsNone: every - pairs.a.length - pairs.belowMinimum,
      minimumJoint,
      undefined: undefinedPairs(pairs),
      linksThin: links.joint.reduce((sum, joint) => sum + (joint < THIN ? 1 : 0), 0),
    },
    communities: {
      count: groups.sizes.length,
      sizes: groups.sizes,
      modularity: groups.modularity,
      reason: groups.reason,
      runs: groups.runs,
      runsAtBest: groups.runsAtBest,
    },
    measure: MEASURE_SPECS[measure].formula,
    measureName: measure,
    consensusWeight: consensus?.weight ?? 0,
    seed,
  };
}

/** A pair with fewer joint ballots is thin: one roll call moves it by more than .05. */
const THIN = 20;

function isOpponents(rule: LinkRule): rule is Extract<LinkRule, { readonly significant: object }> {
  return "significant" in rule && rule.significant.direction === "less";
}

/** Rows of the pairs that a rule joins. */
export function linkRows(pairs: AgreementPairs, rule: LinkRule, seed: number): Uint32Array {
  if ("closest" in rule)
    return closerThanStrangers(pairs, closestPartners(pairs, { partners: rule.closest, seed }));
  if ("threshold" in rule) return closerThanStrangers(pairs, agreementThreshold(pairs, rule.threshold));
  const { q, direction } = rule.significant;
  const rows = significantPairs(pairs, q, direction);
  if (direction === "more") return closerThanStrangers(pairs, rows);
  return rows.filter((row) => !Number.isNaN(pairs.value[row]));
}

/** Two states that opposed each other every time are joined by nothing, whatever the rule would allow. */
function closerThanStrangers(pairs: AgreementPairs, rows: Uint32Array): Uint32Array {
  const { nothing } = MEASURE_SPECS[pairs.measure];
  return rows.filter((row) => (pairs.value[row] ?? Number.NaN) > nothing);
}

/** Pairs with enough joint ballots for which the measure is undefined: all for the one reason that a measure has. */
function undefinedPairs({ value, measure }: AgreementPairs) {
  const pairs = value.reduce((sum, one) => sum + (Number.isNaN(one) ? 1 : 0), 0);
  const reason = measure === "yesNoOnly" ? ("NO_YES_NO_BALLOTS" as const) : ("NO_VARIANCE" as const);
  return pairs === 0 ? [] : [{ reason, pairs }];
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
