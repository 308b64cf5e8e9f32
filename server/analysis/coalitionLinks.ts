import { agreementPairs } from "./agreementPairs.ts";
import { type LinkRule, linkRows } from "./alliances.ts";
import type { BallotMatrix } from "./ballotMatrix.ts";
import { type Consensus, consensusAgreement } from "./consensusAgreement.ts";
import { linkWeight, type MeasureName } from "./measures.ts";
import type { WeightedLinks } from "./weightedLinks.ts";

/** How a network is made of ballots: what the alliance network takes, without its drawing. */
export interface LinkRequest {
  readonly minimumJoint: number;
  readonly links: LinkRule;
  readonly measure: MeasureName;
  readonly consensus?: Consensus;
  /** Breaks ties between partners as close. */
  readonly seed: number;
}

/** The weighted links by which states make coalitions; ends are indices into the matrix's states. Opponents make none. */
export function coalitionLinks(matrix: BallotMatrix, request: LinkRequest): WeightedLinks {
  const { measure, links, seed } = request;
  const pairs = pairsOf(matrix, request);
  const rows = linkRows(pairs, friends(links), seed);
  return {
    a: Uint32Array.from(rows, (row) => pairs.a[row] ?? 0),
    b: Uint32Array.from(rows, (row) => pairs.b[row] ?? 0),
    weight: Float64Array.from(rows, (row) => linkWeight(measure, pairs.value[row] ?? 0)),
  };
}

/** Every pair with enough joint ballots and a value that is not 0, with its sign: what signed coalitions are made of. */
export function signedLinks(matrix: BallotMatrix, request: LinkRequest): WeightedLinks {
  const pairs = pairsOf(matrix, request);
  const rows = [...pairs.value.keys()].filter((row) => Math.abs(pairs.value[row] ?? Number.NaN) > 0);
  return {
    a: Uint32Array.from(rows, (row) => pairs.a[row] ?? 0),
    b: Uint32Array.from(rows, (row) => pairs.b[row] ?? 0),
    weight: Float64Array.from(rows, (row) => pairs.value[row] ?? 0),
  };
}

function pairsOf(matrix: BallotMatrix, { minimumJoint, measure, consensus }: LinkRequest) {
  return agreementPairs(matrix, {
    minimumJoint,
    measure,
    ...(consensus === undefined ? {} : { agreed: consensusAgreement(matrix.states, consensus) }),
  });
}

function friends(rule: LinkRule): LinkRule {
  if (!("significant" in rule)) return rule;
  return { significant: { q: rule.significant.q, direction: "more" } };
}
