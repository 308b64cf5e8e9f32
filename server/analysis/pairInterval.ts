import { AtlasError } from "../../schema/errors.ts";
import { type Binomial, binomialDraws } from "./binomial.ts";
import { MEASURES, type MeasureName } from "./measures.ts";
import { type Measure, pairMeasures } from "./pairMeasures.ts";
import type { Table } from "./pairTable.ts";
import { percentile } from "./percentile.ts";
import { random } from "./random.ts";

/** What a selection of roll calls holds of two states. */
export interface PairRecord {
  readonly table: Table;
  /** Decisions in which at least one of the two cast no yes, no or abstain. */
  readonly notJoint: number;
  /** Decisions adopted without a vote while both were members, each counted as a yes of both with this weight, 0 to 1; 0 leaves them out. */
  readonly consensus?: { readonly decisions: number; readonly weight: number };
}

export interface IntervalOptions {
  /** 100 to 5,000. */
  readonly resamples: number;
  readonly seed: number;
  /** Above .5 and below 1, such as .95. */
  readonly confidence: number;
}

/**
 * Why there is no interval. UNDEFINED: the measure itself is; TOO_FEW: a single joint decision, which no resampling can vary;
 * MOSTLY_UNDEFINED: in more than half of the resamples the measure is undefined.
 */
export type IntervalReason = "UNDEFINED" | "TOO_FEW" | "MOSTLY_UNDEFINED";

export interface MeasureInterval {
  readonly measure: MeasureName;
  readonly estimate: Measure;
  /** Both null where there is no interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly intervalReason: IntervalReason | null;
  /** Share of the resamples in which the measure is undefined, 0 to 1; the interval is of the rest. */
  readonly undefinedShare: number;
}

/**
 * Every measure of a pair with a percentile interval by the bootstrap over decisions (B. Efron, "Bootstrap Methods: Another Look at the
 * Jackknife", Annals of Statistics 7(1), 1979; percentiles: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13).
 *
 * A resample draws as many decisions as the selection has, with replacement. A decision counts only by the cell of the table it falls
 * in, or as not joint, so that drawing cells with the chances of a multinomial is the same in distribution as drawing roll calls and
 * counting again; that the number of joint ballots varies too is part of the uncertainty. All measures are told of the same resamples.
 *
 * @throws AtlasError BAD_INPUT for options or a weight outside their ranges.
 */
export function pairInterval(record: PairRecord, options: IntervalOptions): readonly MeasureInterval[] {
  check(record, options);
  const { resamples, seed, confidence } = options;
  const cells = record.table.flat();
  const { decisions, weight } = record.consensus ?? { decisions: 0, weight: 0 };
  const counted = weight === 0 ? 0 : decisions;
  const estimates = pairMeasures(withConsensus(cells, counted * weight));
  const drawn = {} as Record<MeasureName, Float64Array>;
  const defined = {} as Record<MeasureName, number>;
  for (const name of MEASURES) {
    drawn[name] = new Float64Array(resamples);
    defined[name] = 0;
  }
  const counts = [...cells, counted, record.notJoint + decisions - counted];
  const all = counts.reduce((sum, count) => sum + count, 0);
  const draw = binomialDraws(all, random(seed));
  const tally = new Uint32Array(counts.length);
  for (let i = 0; i < resamples; i += 1) {
    drawMultinomial(counts, all, draw, tally);
    const measures = pairMeasures(withConsensus(tally, (tally[9] as number) * weight));
    for (const name of MEASURES) {
      const { value } = measures[name];
      if (value === null) continue;
      drawn[name][defined[name]] = value;
      defined[name] += 1;
    }
  }
  const joint = cells.reduce((sum, cell) => sum + cell, 0) + counted;
  return MEASURES.map((measure) => {
    const values = drawn[measure].subarray(0, defined[measure]).sort();
    const undefinedShare = 1 - values.length / resamples;
    const intervalReason = whyNone(estimates[measure], joint, undefinedShare);
    const tail = (1 - confidence) / 2;
    return {
      measure,
      estimate: estimates[measure],
      low: intervalReason === null ? percentile(values, tail) : null,
      high: intervalReason === null ? percentile(values, 1 - tail) : null,
      intervalReason,
      undefinedShare,
    };
  });
}

function whyNone(estimate: Measure, joint: number, undefinedShare: number): IntervalReason | null {
  if (estimate.value === null) return "UNDEFINED";
  if (joint < 2) return "TOO_FEW";
  return undefinedShare > 0.5 ? "MOSTLY_UNDEFINED" : null;
}

/** Draws `all` decisions with the chances that the counts have; each cell is binomial, given those before it. */
function drawMultinomial(counts: readonly number[], all: number, draw: Binomial, tally: Uint32Array): void {
  let [left, rest] = [all, all];
  counts.forEach((count, cell) => {
    const drawn = rest === 0 ? 0 : draw(left, count / rest);
    tally[cell] = drawn;
    left -= drawn;
    rest -= count;
  });
}

/** The nine counts as a table, with what decisions without a vote add to the cell in which both said yes. */
function withConsensus(cells: ArrayLike<number>, added: number): Table {
  const at = (cell: number) => cells[cell] ?? 0;
  return [
    [at(0) + added, at(1), at(2)],
    [at(3), at(4), at(5)],
    [at(6), at(7), at(8)],
  ];
}

function check({ consensus }: PairRecord, { resamples, confidence }: IntervalOptions): void {
  const refuse = (message: string): never => {
    throw new AtlasError("BAD_INPUT", message);
  };
  if (!Number.isInteger(resamples) || resamples < 100 || resamples > 5_000)
    refuse(`resamples is ${resamples}; expected a whole number from 100 to 5,000.`);
  if (!(confidence > 0.5 && confidence < 1))
    refuse(`confidence is ${confidence}; expected a number above .5 and below 1, such as .95.`);
  const weight = consensus?.weight ?? 0;
  if (!(weight >= 0 && weight <= 1))
    refuse(`The weight of decisions without a vote is ${weight}; expected a number from 0 to 1.`);
}
