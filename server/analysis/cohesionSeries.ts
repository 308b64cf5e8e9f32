import type { BallotMatrix } from "./ballotMatrix.ts";
import { type CohesionChance, cohesionChance } from "./cohesionChance.ts";
import { type BallotCounts, type CohesionIndices, cohesionIndices } from "./cohesionIndices.ts";
import { type BlocLine, type CastBallot, cohesionLine } from "./cohesionLine.ts";
import { type CohesionRange, cohesionRange } from "./cohesionRange.ts";

/** A roll call with who belonged to the bloc when it was taken: state ids. */
export interface BlocRollCall {
  readonly rollCall: string;
  readonly certain: readonly string[];
  /** States that may have belonged: the record does not tell. */
  readonly possible: readonly string[];
}

/** What some members did. `members = yes + no + abstain + absent + noBallot`. */
export interface MemberBallots extends BallotCounts {
  readonly members: number;
  readonly absent: number;
  /** Members of which the record holds no ballot, not even an absence. */
  readonly noBallot: number;
}

export interface GroupCohesion {
  /** Ballots on which it rests: yes, no and abstain. */
  readonly ballots: number;
  readonly indices: CohesionIndices;
  readonly chance: CohesionChance | null;
}

export interface Defection {
  readonly state: string;
  readonly ballot: CastBallot;
  /** Whether both the membership and the line are certain. */
  readonly certain: boolean;
}

export interface CohesionOfRollCall {
  readonly rollCall: string;
  readonly certain: MemberBallots;
  readonly possible: MemberBallots;
  readonly ofCertain: GroupCohesion;
  readonly ofAll: GroupCohesion;
  readonly range: CohesionRange;
  readonly line: BlocLine;
  /** Who cast another ballot than the line; absence breaks no ranks. By state id. */
  readonly defections: readonly Defection[];
  /** States that cast a ballot, as certain and as possible members. */
  readonly voters: { readonly certain: readonly string[]; readonly possible: readonly string[] };
}

/**
 * A bloc's cohesion in each of some roll calls, in their order. The chance level is that of a group of as many voters drawn from everyone
 * who voted in the same roll call.
 * @param seed of the draws where a chance level cannot be summed.
 */
export function cohesionSeries(
  matrix: BallotMatrix,
  rollCalls: readonly BlocRollCall[],
  seed: number,
): readonly CohesionOfRollCall[] {
  const row = new Map(matrix.states.map((state, index) => [state, index]));
  const column = new Map(matrix.rollCalls.map((id, index) => [id, index]));
  const levels = new Map<string, CohesionChance | null>();
  const chanceOf = (all: BallotCounts, size: number) => {
    const key = `${all.yes} ${all.no} ${all.abstain} ${size}`;
    const known = levels.get(key);
    if (known !== undefined) return known;
    const level = cohesionChance(all, size, { seed });
    levels.set(key, level);
    return level;
  };
  return rollCalls.map((one) => {
    const at = column.get(one.rollCall);
    const ballotOf = (state: string) => ballotAt(matrix, row.get(state), at);
    const assembly = tally(matrix.states, ballotOf);
    const certain = tally(one.certain, ballotOf);
    const possible = tally(one.possible, ballotOf);
    const group = (counts: BallotCounts): GroupCohesion => {
      const ballots = counts.yes + counts.no + counts.abstain;
      return { ballots, indices: cohesionIndices(counts), chance: chanceOf(assembly, ballots) };
    };
    const line = cohesionLine(certain, possible);
    const voters = {
      certain: one.certain.filter((state) => isCast(ballotOf(state))),
      possible: one.possible.filter((state) => isCast(ballotOf(state))),
    };
    return {
      rollCall: one.rollCall,
      certain,
      possible,
      ofCertain: group(certain),
      ofAll: group({
        yes: certain.yes + possible.yes,
        no: certain.no + possible.no,
        abstain: certain.abstain + possible.abstain,
      }),
      range: cohesionRange(certain, possible),
      line,
      defections: [
        ...breaking(voters.certain, line, ballotOf, line.certain),
        ...breaking(voters.possible, line, ballotOf, false),
      ].sort((a, b) => (a.state < b.state ? -1 : 1)),
      voters,
    };
  });
}

type OnRecord = CastBallot | "absent" | "none";

function ballotAt(matrix: BallotMatrix, state: number | undefined, rollCall: number | undefined): OnRecord {
  if (state === undefined || rollCall === undefined) return "none";
  const word = state * matrix.words + (rollCall >>> 5);
  const bit = 1 << (rollCall & 31);
  const holds = (set: Uint32Array) => ((set[word] ?? 0) & bit) !== 0;
  if (holds(matrix.yes)) return "yes";
  if (holds(matrix.no)) return "no";
  if (holds(matrix.abstain)) return "abstain";
  return holds(matrix.absent) ? "absent" : "none";
}

function isCast(ballot: OnRecord): ballot is CastBallot {
  return ballot !== "absent" && ballot !== "none";
}

function tally(states: readonly string[], ballotOf: (state: string) => OnRecord): MemberBallots {
  const counts = { yes: 0, no: 0, abstain: 0, absent: 0, none: 0 };
  for (const state of states) counts[ballotOf(state)] += 1;
  const { none: noBallot, ...cast } = counts;
  return { ...cast, noBallot, members: states.length };
}

function breaking(
  states: readonly string[],
  line: BlocLine,
  ballotOf: (state: string) => OnRecord,
  certain: boolean,
): readonly Defection[] {
  if (line.ballot === null) return [];
  return states.flatMap((state) => {
    const ballot = ballotOf(state);
    return isCast(ballot) && ballot !== line.ballot ? [{ state, ballot, certain }] : [];
  });
}
