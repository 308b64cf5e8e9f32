import { NO_BALLOT, type SpaceData } from "./spaceData.ts";

/** A symmetric matrix, row by row. */
export interface Square {
  readonly size: number;
  readonly values: Float64Array;
}

/**
 * The ballots less the mean of their roll call over the states that cast one, row by state. Where a state cast none the mean stands in for
 * its ballot, which is 0 here: a silent state is drawn towards the middle by as much as it was silent.
 */
export function centredBallots({ states, rollCalls, codes }: SpaceData): Float64Array {
  const width = rollCalls.length;
  const centred = new Float64Array(codes.length);
  for (let r = 0; r < width; r += 1) {
    let sum = 0;
    let cast = 0;
    for (let at = r; at < codes.length; at += width) {
      if (codes[at] === NO_BALLOT) continue;
      sum += codes[at] ?? 0;
      cast += 1;
    }
    if (cast === 0) continue;
    for (let s = 0; s < states.length; s += 1) {
      const at = s * width + r;
      // Over one denominator, so that a unanimous roll call comes to exactly 0.
      if (codes[at] !== NO_BALLOT) centred[at] = ((codes[at] ?? 0) * cast - sum) / cast;
    }
  }
  return centred;
}

/** X Xᵀ with one weight for each column of X (default 1), a row at a time. */
export function* crossProducts(
  table: Float64Array,
  rows: number,
  weights?: Float64Array,
): Generator<undefined, Square> {
  const width = rows === 0 ? 0 : table.length / rows;
  const values = new Float64Array(rows * rows);
  const weighted = new Float64Array(width);
  for (let a = 0; a < rows; a += 1) {
    for (let r = 0; r < width; r += 1) weighted[r] = (table[a * width + r] ?? 0) * (weights?.[r] ?? 1);
    for (let b = a; b < rows; b += 1) {
      let sum = 0;
      const start = b * width;
      for (let r = 0; r < width; r += 1) sum += (weighted[r] as number) * (table[start + r] as number);
      values[a * rows + b] = sum;
      values[b * rows + a] = sum;
    }
    yield;
  }
  return { size: rows, values };
}

export interface Distances extends Square {
  /** Pairs without a joint ballot, which stand at the mean distance of the others. */
  readonly filled: number;
}

/**
 * 1 − Lijphart's index of agreement for every pair: Σ|p − q| / 2n over the n roll calls in which both cast a ballot coded 1, 0, −1 (A. Lijphart,
 * APSR 57(4), 1963); a row at a time.
 * @param weights how often each roll call counts; default once.
 */
export function* disagreements(
  { states, rollCalls, codes }: SpaceData,
  weights?: Float64Array,
): Generator<undefined, Distances> {
  const size = states.length;
  const width = rollCalls.length;
  const counted = [...rollCalls.keys()].filter((r) => weights?.[r] !== 0);
  const columns = Int32Array.from(counted);
  const times = Float64Array.from(counted, (r) => weights?.[r] ?? 1);
  const values = new Float64Array(size * size);
  const without: number[] = [];
  let sum = 0;
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      let apart = 0;
      let joint = 0;
      for (let k = 0; k < columns.length; k += 1) {
        const r = columns[k] as number;
        const p = codes[a * width + r] as number;
        const q = codes[b * width + r] as number;
        if (p === NO_BALLOT || q === NO_BALLOT) continue;
        joint += times[k] as number;
        apart += Math.abs(p - q) * (times[k] as number);
      }
      if (joint === 0) {
        without.push(a * size + b, b * size + a);
        continue;
      }
      const distance = apart / (2 * joint);
      sum += distance;
      values[a * size + b] = distance;
      values[b * size + a] = distance;
    }
    yield;
  }
  const pairs = (size * (size - 1)) / 2 - without.length / 2;
  for (const at of without) values[at] = pairs === 0 ? 0 : sum / pairs;
  return { size, values, filled: without.length / 2 };
}

/** −½ J D² J with J the centring matrix: what classical scaling decomposes (W. S. Torgerson, Psychometrika 17(4), 1952). */
export function doubleCentred({ size, values }: Square): Square {
  const squares = values.map((value) => value * value);
  const means = new Float64Array(size);
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < size; b += 1) means[a] = (means[a] ?? 0) + (squares[a * size + b] ?? 0) / size;
  }
  const all = means.reduce((sum, mean) => sum + mean, 0) / Math.max(1, size);
  return {
    size,
    values: squares.map((square, at) => {
      const a = Math.floor(at / size);
      return -(square - (means[a] ?? 0) - (means[at - a * size] ?? 0) + all) / 2;
    }),
  };
}
