import { random } from "../../server/analysis/random.ts";
import type { RollCallBallots } from "../../server/store/store.ts";

/** A bloc of a simulated parliament. */
export interface SimulatedBloc {
  readonly size: number;
  /** Where its members stand on average, one number for each dimension. */
  readonly centre: readonly number[];
  /** Standard deviation of its members' points about the centre, in every dimension. Default 0. */
  readonly spread?: number;
  /** Chance that a member casts the bloc's line in place of its own judgement, 0 (default, no whip) to 1 (never a rebel). */
  readonly discipline?: number;
}

export interface ParliamentOptions {
  readonly seed: number;
  readonly rollCalls: number;
  /** All of the same number of dimensions. A parliament without blocs is one bloc with a wide spread. */
  readonly blocs: readonly SimulatedBloc[];
  /**
   * Where a bloc's line comes from: `point` (default) judges as a member at the centre would, without noise; `lot` draws it for every bloc on its
   * own (yes .5, abstain .2, no .3), so that blocs have nothing to do with a space.
   */
  readonly line?: "point" | "lot";
  /** What is added to every member's judgement at every roll call; scale 0 (default) is none. A normal law's scale is its standard deviation, a logistic law's is s (standard deviation s × π / √3). */
  readonly noise?: { readonly law: "logistic" | "normal"; readonly scale: number };
  /** Half the width of the band about the cut in which a member abstains, default 0.15. */
  readonly abstentionBand?: number;
  /** Chance that a ballot is "absent", whoever casts it and whatever is voted on, 0 (default) to 1. */
  readonly absence?: number;
  /** Standard deviation of the cuts' places about 0, default 1. */
  readonly cutSpread?: number;
  /**
   * How often a cut runs across each dimension, one weight for each: [3, 1] makes the first dimension three times as often the issue.
   * Default: cuts run in every direction alike.
   */
  readonly dimensionWeights?: readonly number[];
}

export interface SimulatedParliament {
  /** As the store gives ballots, and as ballotMatrix takes them. */
  readonly rollCalls: readonly RollCallBallots[];
  readonly truth: {
    /** `s000`, `s001` …: sorted, as in the matrix. */
    readonly states: readonly string[];
    /** By state, one number for each dimension. */
    readonly points: readonly (readonly number[])[];
    /** Index of its bloc, by state. */
    readonly bloc: readonly number[];
    /** Where each roll call cuts the space: yes where direction · point is above the cut. In the order of rollCalls. */
    readonly cuts: readonly { readonly direction: readonly number[]; readonly cut: number }[];
  };
}

/**
 * A parliament whose blocs and points are known, to see whether an analysis finds them (the spatial model of Poole and Rosenthal, AJPS 29(2),
 * 1985, with an abstention band). A member with point x judges a roll call by u = direction · x − cut + noise: yes above the band, no below it,
 * abstain inside; a member under the whip casts its bloc's line. The same options give the same ballots.
 */
export function simulatedParliament(options: ParliamentOptions): SimulatedParliament {
  const { blocs, line = "point", abstentionBand: band = 0.15, absence = 0, cutSpread = 1 } = options;
  const draw = random(options.seed);
  const dimensions = blocs[0]?.centre.length ?? 1;
  const bloc = blocs.flatMap(({ size }, index) => new Array<number>(size).fill(index));
  const states = bloc.map((_, s) => `s${String(s).padStart(3, "0")}`);
  const points = bloc.map((index) => {
    const { centre = [], spread = 0 } = blocs[index] ?? {};
    return centre.map((value) => value + spread * normal(draw));
  });
  const judge = (u: number) => (u > band ? "yes" : u < -band ? "no" : "abstain");
  const cuts = Array.from({ length: options.rollCalls }, () => ({
    direction: direction(draw, dimensions, options.dimensionWeights),
    cut: cutSpread * normal(draw),
  }));
  const rollCalls = cuts.map(({ direction: across, cut }, r) => {
    const utility = (point: readonly number[]) =>
      point.reduce((sum, value, d) => sum + value * (across[d] ?? 0), -cut);
    const lines = blocs.map(({ centre }) => (line === "lot" ? lot(draw) : judge(utility(centre))));
    const ballots = points.map((point, s) => {
      // Every draw is made whether it is needed or not, so that changing one rate leaves the other draws as they are.
      const [missing, whipped] = [draw(), draw()];
      const own = judge(utility(point) + noise(draw, options.noise));
      if (missing < absence) return "absent";
      const index = bloc[s] ?? 0;
      return whipped < (blocs[index]?.discipline ?? 0) ? (lines[index] ?? own) : own;
    });
    return { rollCall: `r${String(r).padStart(4, "0")}`, states, ballots };
  });
  return { rollCalls, truth: { states, points, bloc, cuts } };
}

function lot(draw: () => number): string {
  const u = draw();
  return u < 0.5 ? "yes" : u < 0.7 ? "abstain" : "no";
}

function direction(
  draw: () => number,
  dimensions: number,
  weights: readonly number[] | undefined,
): readonly number[] {
  if (weights === undefined) {
    const free = Array.from({ length: dimensions }, () => normal(draw));
    const length = Math.hypot(...free);
    return free.map((value) => value / length);
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let left = draw() * all;
  const axis = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  const sign = draw() < 0.5 ? -1 : 1;
  return weights.map((_, d) => (d === axis ? sign : 0));
}

function noise(draw: () => number, law: ParliamentOptions["noise"]): number {
  const value = law?.law === "normal" ? normal(draw) : logistic(draw);
  return (law?.scale ?? 0) * value;
}

/** Box and Muller's transform. */
function normal(draw: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}

function logistic(draw: () => number): number {
  const u = Math.min(1 - 2 ** -32, Math.max(2 ** -32, draw()));
  return Math.log(u / (1 - u));
}
