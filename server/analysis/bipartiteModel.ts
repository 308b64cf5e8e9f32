import { AtlasError } from "../../schema/errors.ts";
import type { Margins } from "./bipartite.ts";
import { solveLinear } from "./bipartiteSolve.ts";

/** Chances by class of degree: lines with the same degree share theirs. */
export interface BipartiteModel {
  /** The chance that a row is joined to a column, 0 to 1. */
  chance(row: number, column: number): number;
  /** The greatest difference between a degree and what the model expects of it. */
  readonly deviation: number;
  /** Newton steps taken. */
  readonly steps: number;
}

/** Degrees are met within so much. */
const TOLERANCE = 1e-10;
const MOST_STEPS = 200;

/**
 * The Bipartite Configuration Model: of all ways to join rows and columns the most even one in which every row and every column has its
 * own degree on average, p_rc = x_r y_c / (1 + x_r y_c) (F. Saracco, R. Di Clemente, A. Gabrielli and T. Squartini, "Randomizing
 * bipartite networks", Scientific Reports 5, 10595, 2015). The logarithms of x and y are found by Newton's method on the concave
 * log-likelihood, with one of them held at 0, since only their products count. A row or a column that is empty or full has the chance 0 or
 * 1 throughout and is taken out first.
 *
 * @throws AtlasError INTERNAL where the degrees are not met within 1e-6.
 */
export function bipartiteModel(margins: Margins): BipartiteModel {
  const reduced = takeOut(margins);
  const rows = classes(margins.rows, reduced.rows, reduced.fullColumns);
  const columns = classes(margins.columns, reduced.columns, reduced.fullRows);
  const { theta, phi, deviation, steps } = maximise(rows, columns);
  if (deviation > 1e-6) {
    throw new AtlasError(
      "INTERNAL",
      `The bipartite model misses a degree by ${deviation} after ${steps} steps; expected at most 1e-6.`,
    );
  }
  return {
    chance(row, column) {
      const r = rows.classOf.get(row);
      const c = columns.classOf.get(column);
      if (r !== undefined && c !== undefined) return logistic((theta[r] ?? 0) + (phi[c] ?? 0));
      // The line that was taken out first decides, by what it was.
      const [row0, column0] = [reduced.takenRows.get(row), reduced.takenColumns.get(column)];
      const first = (row0?.at ?? Infinity) < (column0?.at ?? Infinity) ? row0 : column0;
      return first?.full === true ? 1 : 0;
    },
    deviation,
    steps,
  };
}

interface Taken {
  readonly at: number;
  readonly full: boolean;
}

/** Takes out rows and columns that are empty or full among what is left, again and again: each can make another one so. */
function takeOut(margins: Margins) {
  const left = { rows: new Set(margins.rows.keys()), columns: new Set(margins.columns.keys()) };
  const taken = { rows: new Map<number, Taken>(), columns: new Map<number, Taken>() };
  const full = { rows: 0, columns: 0 };
  let at = 0;
  for (let again = true; again; ) {
    again = false;
    for (const [mine, other] of [
      ["rows", "columns"],
      ["columns", "rows"],
    ] as const) {
      for (const line of left[mine]) {
        const degree = (margins[mine][line] ?? 0) - full[other];
        if (degree > 0 && degree < left[other].size) continue;
        const isFull = degree > 0;
        taken[mine].set(line, { at, full: isFull });
        left[mine].delete(line);
        if (isFull) full[mine] += 1;
        at += 1;
        again = true;
      }
    }
  }
  return {
    rows: left.rows,
    columns: left.columns,
    takenRows: taken.rows,
    takenColumns: taken.columns,
    fullRows: full.rows,
    fullColumns: full.columns,
  };
}

interface Classes {
  readonly classOf: ReadonlyMap<number, number>;
  readonly degree: Float64Array;
  readonly size: Float64Array;
}

function classes(degrees: Uint32Array, lines: ReadonlySet<number>, full: number): Classes {
  const values = [...new Set([...lines].map((line) => degrees[line] ?? 0))].sort((p, q) => p - q);
  const at = new Map(values.map((value, index) => [value, index]));
  const classOf = new Map([...lines].map((line) => [line, at.get(degrees[line] ?? 0) ?? 0]));
  const size = new Float64Array(values.length);
  for (const index of classOf.values()) size[index] = (size[index] ?? 0) + 1;
  return { classOf, degree: Float64Array.from(values, (value) => value - full), size };
}

function maximise(rows: Classes, columns: Classes) {
  const [R, C] = [rows.degree.length, columns.degree.length];
  // The last column's parameter stays at 0.
  const parameters = new Float64Array(R + C);
  const free = Math.max(0, R + C - 1);
  let state = slopes(parameters, rows, columns);
  let steps = 0;
  while (state.deviation > TOLERANCE && steps < MOST_STEPS) {
    const step = solveLinear(state.curvature, state.gradient.slice(0, free), free);
    // Half the step until the likelihood does not fall; a full step is right near the top.
    let scale = 1;
    let next = state;
    for (let halving = 0; halving < 40; halving += 1) {
      const tried = parameters.map((value, i) => value + scale * (i < free ? (step[i] ?? 0) : 0));
      next = slopes(tried, rows, columns);
      if (next.likelihood >= state.likelihood - 1e-12 * Math.abs(state.likelihood)) {
        parameters.set(tried);
        break;
      }
      scale /= 2;
    }
    state = next;
    steps += 1;
  }
  return { theta: parameters.slice(0, R), phi: parameters.slice(R), deviation: state.deviation, steps };
}

/** The log-likelihood at some parameters, its gradient, and its curvature with the sign turned. */
function slopes(parameters: Float64Array, rows: Classes, columns: Classes) {
  const [R, C] = [rows.degree.length, columns.degree.length];
  const free = Math.max(0, R + C - 1);
  const gradient = new Float64Array(R + C);
  const curvature = new Float64Array(free * free);
  let likelihood = 0;
  const add = (i: number, j: number, value: number) => {
    if (i < free && j < free) curvature[i * free + j] = (curvature[i * free + j] ?? 0) + value;
  };
  rows.degree.forEach((degree, r) => {
    gradient[r] = (rows.size[r] ?? 0) * degree;
    likelihood += (gradient[r] ?? 0) * (parameters[r] ?? 0);
  });
  columns.degree.forEach((degree, c) => {
    gradient[R + c] = (columns.size[c] ?? 0) * degree;
    likelihood += (gradient[R + c] ?? 0) * (parameters[R + c] ?? 0);
  });
  for (let r = 0; r < R; r += 1) {
    for (let c = 0; c < C; c += 1) {
      const sum = (parameters[r] ?? 0) + (parameters[R + c] ?? 0);
      const weight = (rows.size[r] ?? 0) * (columns.size[c] ?? 0);
      const chance = logistic(sum);
      likelihood -= weight * (Math.max(0, sum) + Math.log1p(Math.exp(-Math.abs(sum))));
      gradient[r] = (gradient[r] ?? 0) - weight * chance;
      gradient[R + c] = (gradient[R + c] ?? 0) - weight * chance;
      const spread = weight * chance * (1 - chance);
      add(r, r, spread);
      add(R + c, R + c, spread);
      add(r, R + c, spread);
      add(R + c, r, spread);
    }
  }
  let deviation = 0;
  gradient.forEach((value, i) => {
    const size = i < R ? (rows.size[i] ?? 1) : (columns.size[i - R] ?? 1);
    deviation = Math.max(deviation, Math.abs(value) / size);
  });
  return { likelihood, gradient, curvature, deviation };
}

function logistic(value: number): number {
  return value >= 0 ? 1 / (1 + Math.exp(-value)) : Math.exp(value) / (1 + Math.exp(value));
}
