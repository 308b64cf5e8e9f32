import type { CohesionOfRollCall } from "./cohesionSeries.ts";

/** How often a state broke ranks. */
export interface RanksOfState {
  readonly state: string;
  /** Roll calls in which it was a member, cast a ballot, and the bloc had a line, all for certain. */
  readonly ballots: number;
  /** Among these, those in which it cast another ballot than the line. */
  readonly broke: number;
  /** Roll calls in which its membership or the bloc's line is only possible. */
  readonly possibleBallots: number;
  readonly possiblyBroke: number;
}

/** Every state that cast a ballot beside a line of the bloc: those that broke ranks most often first, then by id. */
export function cohesionRanks(series: readonly CohesionOfRollCall[]): readonly RanksOfState[] {
  const tallies = new Map<string, { -readonly [K in keyof RanksOfState]: RanksOfState[K] }>();
  const tallyOf = (state: string) => {
    const known = tallies.get(state) ?? { state, ballots: 0, broke: 0, possibleBallots: 0, possiblyBroke: 0 };
    tallies.set(state, known);
    return known;
  };
  for (const { line, voters, defections } of series) {
    if (line.ballot === null) continue;
    for (const state of voters.certain) tallyOf(state)[line.certain ? "ballots" : "possibleBallots"] += 1;
    for (const state of voters.possible) tallyOf(state).possibleBallots += 1;
    for (const { state, certain } of defections) tallyOf(state)[certain ? "broke" : "possiblyBroke"] += 1;
  }
  return [...tallies.values()].sort(
    (a, b) =>
      b.broke - a.broke ||
      b.possiblyBroke - a.possiblyBroke ||
      b.ballots - a.ballots ||
      (a.state < b.state ? -1 : 1),
  );
}
