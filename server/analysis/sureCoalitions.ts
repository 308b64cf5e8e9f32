import { ballotCodes, dealtAnew, matrixOfCodes } from "./ballotCodes.ts";
import type { BallotMatrix } from "./ballotMatrix.ts";
import { type Brokers, brokers } from "./brokers.ts";
import { coalitionLinks, type LinkRequest, signedLinks } from "./coalitionLinks.ts";
import { communities } from "./communities.ts";
import { consensusPartition } from "./consensusPartition.ts";
import type { JobTools } from "./jobTools.ts";
import { matchGroups } from "./matchGroups.ts";
import type { MeasureName } from "./measures.ts";
import { random } from "./random.ts";
import { selectionMask } from "./selectionMask.ts";
import { signedCommunities } from "./signedCommunities.ts";

export interface SureRequest extends LinkRequest {
  readonly matrix: BallotMatrix;
  /** Ids of the roll calls that count. */
  readonly rollCalls: readonly string[];
  /** How often the roll calls are drawn anew, and their ballots dealt anew. */
  readonly bootstraps: number;
  readonly deals: number;
}

/** Modularity of the network beside that of networks in which nobody agrees but by chance. */
export interface AgainstChance {
  /** Of the network shown, with no more runs than each deal has; null where nothing is joined. */
  readonly observed: number | null;
  readonly mean: number | null;
  /** Standard deviation of the deals that had any link. */
  readonly sd: number | null;
  /** (observed − mean) / sd; null where one of them is. */
  readonly z: number | null;
  /** (1 + deals at least as modular) / (1 + deals): one-sided. */
  readonly p: number | null;
  readonly deals: number;
}

/** The same states grouped by another measure. */
export interface OtherMeasure {
  readonly measure: MeasureName;
  readonly signed: boolean;
  readonly groups: number;
  readonly modularity: number | null;
  /** By state of the matrix: the coalition of the network shown that its group matches; −1 for another one, −2 without a group. */
  readonly coalition: Int32Array;
}

/** By state of the matrix, where nothing else is said. */
export interface SureCoalitions {
  /** −1 without links. */
  readonly coalition: Int32Array;
  readonly sizes: readonly number[];
  readonly runs: number;
  /** Share of the seeded runs that keep it with its coalition; NaN without links. */
  readonly seeds: Float64Array;
  /** Share of the bootstraps in which it is in its coalition, of those in which it has links; NaN where there are none. */
  readonly probability: Float64Array;
  /** The other coalition in which it is most often; −1 for none. And in what share. */
  readonly rival: Int32Array;
  readonly rivalProbability: Float64Array;
  /** Bootstraps in which it had links. */
  readonly drawn: Uint32Array;
  /** The coalition on which the runs agree, matched to those shown; −1 for none of them. */
  readonly consensus: Int32Array;
  readonly measures: readonly OtherMeasure[];
  readonly chance: AgainstChance;
  readonly brokers: Brokers;
  readonly bootstraps: number;
}

/** Runs of Louvain's method in the network shown, as there, and in each drawn one. */
const RUNS = 200;
const RUNS_DRAWN = 10;
const STARTS = 20;

/**
 * How sure the coalitions of an alliance network are: against other runs, other draws of the roll calls (nonparametric bootstrap; ties between
 * partners are broken anew in each), other measures, and chance (every roll call's ballots dealt anew among those who voted, which keeps each roll
 * call's yes, abstentions and no; decisions without a vote stay). Groups of a draw are matched one to one to the coalitions shown.
 */
export function sureCoalitions(request: SureRequest, { progress }: JobTools): SureCoalitions {
  const { bootstraps, deals, seed } = request;
  const codes = ballotCodes(request.matrix, chosen(request.matrix, request.rollCalls));
  const ids = codes.states;
  const group = (matrix: BallotMatrix, at: number, runs: number) =>
    communities(ids, coalitionLinks(matrix, { ...request, seed: at }), { seed: at, runs });
  const shown = matrixOfCodes(codes);
  const links = coalitionLinks(shown, request);
  const found = communities(ids, links, { seed, runs: RUNS });
  const consensus = matchGroups(consensusPartition(ids, links, seed), found.community);
  const rng = random(seed);
  const steps = bootstraps + deals;

  const counts = Array.from({ length: ids.length }, () => new Uint32Array(found.sizes.length));
  const drawn = new Uint32Array(ids.length);
  for (let draw = 0; draw < bootstraps; draw += 1) {
    const picks = Uint32Array.from({ length: codes.rollCalls }, () => Math.floor(rng() * codes.rollCalls));
    const { community } = group(matrixOfCodes(codes, picks), seed + 1 + draw, RUNS_DRAWN);
    matchGroups(community, found.community).forEach((home, s) => {
      if ((community[s] ?? -1) < 0) return;
      drawn[s] = (drawn[s] ?? 0) + 1;
      const count = counts[s];
      if (home >= 0 && count !== undefined) count[home] = (count[home] ?? 0) + 1;
    });
    progress((draw + 1) / steps);
  }

  const dealt: number[] = [];
  for (let deal = 0; deal < deals; deal += 1) {
    const { modularity } = group(matrixOfCodes(dealtAnew(codes, rng)), seed + 1 + deal, RUNS_DRAWN);
    if (modularity !== null) dealt.push(modularity);
    progress((bootstraps + deal + 1) / steps);
  }

  const share = (s: number, home: number) =>
    home < 0 || drawn[s] === 0 ? Number.NaN : (counts[s]?.[home] ?? 0) / (drawn[s] ?? 1);
  const rival = found.community.map((home, s) => rivalOf(counts[s] ?? new Uint32Array(), home));
  return {
    coalition: found.community,
    sizes: found.sizes,
    runs: found.runs,
    seeds: found.stability,
    probability: Float64Array.from(found.community, (home, s) => share(s, home)),
    rival,
    rivalProbability: Float64Array.from(rival, (home, s) => share(s, home)),
    drawn,
    consensus,
    measures: otherMeasures(shown, request, found.community),
    chance: againstChance(group(shown, seed, RUNS_DRAWN).modularity, dealt),
    brokers: brokers(ids.length, links, found.community),
    bootstraps,
  };
}

function chosen(matrix: BallotMatrix, rollCalls: readonly string[]): readonly number[] {
  const mask = selectionMask(matrix, rollCalls);
  return [...matrix.rollCalls.keys()].filter((r) => (((mask[r >>> 5] ?? 0) >>> (r & 31)) & 1) === 1);
}

function rivalOf(counts: Uint32Array, home: number): number {
  let best = -1;
  counts.forEach((count, group) => {
    if (group !== home && count > 0 && count > (counts[best] ?? 0)) best = group;
  });
  return best;
}

/** Partners of each state where the rule of the network shown has a threshold, which means another thing in every measure. */
const PARTNERS = 6;

function otherMeasures(matrix: BallotMatrix, request: SureRequest, shown: Int32Array): OtherMeasure[] {
  const links = "closest" in request.links ? request.links : { closest: PARTNERS };
  const by = (measure: MeasureName, signed: boolean): OtherMeasure => {
    const asked = { ...request, links, measure };
    const found = signed
      ? signedCommunities(matrix.states.length, signedLinks(matrix, asked), {
          seed: request.seed,
          starts: STARTS,
        })
      : communities(matrix.states, coalitionLinks(matrix, asked), { seed: request.seed, runs: RUNS });
    const matched = matchGroups(found.community, shown);
    return {
      measure,
      signed,
      groups: found.sizes.length,
      modularity: found.modularity,
      coalition: matched.map((home, s) => ((found.community[s] ?? -1) < 0 ? -2 : home)),
    };
  };
  return [by("strict", false), by("lijphart", false), by("kappa", true)];
}

function againstChance(observed: number | null, dealt: readonly number[]): AgainstChance {
  const deals = dealt.length;
  if (observed === null || deals < 2) return { observed, mean: null, sd: null, z: null, p: null, deals };
  const mean = dealt.reduce((sum, one) => sum + one, 0) / deals;
  const sd = Math.sqrt(dealt.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (deals - 1));
  const atLeast = dealt.filter((one) => one >= observed - 1e-9).length;
  return {
    observed,
    mean,
    sd,
    z: sd === 0 ? null : (observed - mean) / sd,
    p: (1 + atLeast) / (1 + deals),
    deals,
  };
}
