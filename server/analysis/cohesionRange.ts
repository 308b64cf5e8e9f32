import type { BallotCounts, CohesionIndexName } from "./cohesionIndices.ts";

export interface IndexRange {
  readonly low: number;
  readonly high: number;
}

/** By index; null where it is undefined whoever belongs. */
export type CohesionRange = Readonly<Record<CohesionIndexName, IndexRange | null>>;

/**
 * The lowest and the highest value of each index when any of the possible members may belong to the group, beside all certain ones.
 * AI and Attinà grow with the share of the largest ballot: it is highest when of the possible members exactly those who cast one ballot
 * belong, and lowest when every ballot is filled up to a common height. Rice is highest with yes and no as far apart as can be, and lowest as
 * close.
 */
export function cohesionRange(certain: BallotCounts, possible: BallotCounts): CohesionRange {
  const share = largestShare(certain, possible);
  const scaled = (slope: number) =>
    share === null ? null : { low: slope * share.low + 1 - slope, high: slope * share.high + 1 - slope };
  return { ai: scaled(1.5), attina: scaled(2), rice: riceRange(certain, possible) };
}

/** The range of M / T: AI = 1.5 M/T − 0.5, Attinà = 2 M/T − 1. */
function largestShare(certain: BallotCounts, possible: BallotCounts): IndexRange | null {
  const ballots = (["yes", "no", "abstain"] as const).map((name) => ({
    least: certain[name],
    most: certain[name] + possible[name],
  }));
  const least = ballots.reduce((sum, ballot) => sum + ballot.least, 0);
  const high = Math.max(
    ...ballots.map((ballot) => (ballot.most === 0 ? 0 : ballot.most / (least + ballot.most - ballot.least))),
  );
  let low = 1;
  const tallest = Math.max(...ballots.map((ballot) => ballot.most));
  if (tallest === 0) return null;
  for (let height = Math.max(1, ...ballots.map((ballot) => ballot.least)); height <= tallest; height += 1) {
    const cast = ballots.reduce((sum, ballot) => sum + Math.min(ballot.most, height), 0);
    low = Math.min(low, height / cast);
  }
  return { low, high };
}

function riceRange(certain: BallotCounts, possible: BallotCounts): IndexRange | null {
  const yes = { least: certain.yes, most: certain.yes + possible.yes };
  const no = { least: certain.no, most: certain.no + possible.no };
  if (yes.most + no.most === 0) return null;
  const rice = (y: number, n: number) => (y + n === 0 ? 0 : Math.abs(y - n) / (y + n));
  const high = Math.max(rice(yes.most, no.least), rice(yes.least, no.most));
  // As many yes as no can be reached where the two spans meet above 0.
  const even = Math.max(1, yes.least, no.least);
  if (even <= Math.min(yes.most, no.most)) return { low: 0, high };
  if (yes.most === 0 || no.most === 0) return { low: 1, high };
  return { low: yes.least > no.most ? rice(yes.least, no.most) : rice(yes.most, no.least), high };
}
