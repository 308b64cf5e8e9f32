import { AtlasError } from "../../schema/errors.ts";
import type { BallotMatrix } from "./ballotMatrix.ts";
import { eigen } from "./eigen.ts";
import { finish } from "./finish.ts";
import { type Orientation, orientSpace } from "./orientSpace.ts";
import { selectionMask } from "./selectionMask.ts";
import { type SpaceData, spaceData } from "./spaceData.ts";
import { type SpaceDriver, spaceDrivers } from "./spaceDrivers.ts";
import {
  centredBallots,
  crossProducts,
  type Distances,
  disagreements,
  doubleCentred,
} from "./spaceProducts.ts";

export type SpaceMethod = "pca" | "mds";

export interface SpaceRequest {
  /** Ids of the roll calls that count; default every one of the matrix. */
  readonly rollCalls?: readonly string[];
  /** Default "pca". */
  readonly method?: SpaceMethod;
  /** The state that should lie on the right of the first dimension. Default "USA". */
  readonly anchor?: string;
  /** The state that should lie above on the second dimension. Default "RUS". */
  readonly above?: string;
  /** States that cast fewer ballots are left out and counted, 1 or more. Default 10. */
  readonly minimumBallots?: number;
}

/** TOO_FEW_STATES: fewer than three. NO_VARIANCE: all that voted did the same every time. NO_SECOND_DIMENSION: one dimension says it all. */
export type SpaceReason = "TOO_FEW_STATES" | "NO_VARIANCE" | "NO_SECOND_DIMENSION";

export interface Dimension {
  /** By state, in standard deviations of the first dimension; the mean is 0. */
  readonly places: Float64Array;
  /** PCA: of the variance. MDS: of the sum of the positive eigenvalues. 0 to 1. */
  readonly share: number;
  readonly orientation: Orientation;
  /** At most five. */
  readonly drivers: readonly SpaceDriver[];
}

export interface Space {
  readonly method: SpaceMethod;
  readonly minimumBallots: number;
  readonly data: SpaceData;
  /** Two, one or none. */
  readonly dimensions: readonly Dimension[];
  /** Why there are not two; null where there are. */
  readonly reason: SpaceReason | null;
  /** Shares of the first six dimensions, the largest first. */
  readonly shares: readonly number[];
  /** MDS: Kruskal's stress-1 of the two dimensions; null for PCA and where there are none. */
  readonly stress: number | null;
  /** MDS: pairs without a joint ballot, placed at the mean distance. 0 for PCA. */
  readonly filledPairs: number;
  /** Chosen roll calls in which all who are in the space and voted did the same. */
  readonly unanimous: number;
}

const DRIVERS = 5;
const SHARES = 6;
/** An eigenvalue below this part of the largest is rounding. */
const NOTHING = 1e-9;

/**
 * A voting space: states near each other voted alike.
 *
 * PCA: the ballots (yes 1, abstain 0, no −1; a missing one counts as its roll call's mean) less their roll call's mean, projected on the two
 * directions in which they vary most (K. Pearson, Philosophical Magazine 2(11), 1901). MDS: classical scaling of 1 − Lijphart's index
 * (W. S. Torgerson, Psychometrika 17(4), 1952; J. C. Gower, Biometrika 53, 1966).
 * Dimensions are what the ballots separate, and mean nothing beyond that: see their drivers.
 *
 * @throws AtlasError NOT_FOUND for an unknown roll call, BAD_INPUT where minimumBallots is not a whole number of 1 or more.
 */
export function space(matrix: BallotMatrix, request: SpaceRequest = {}): Space {
  return finish(spaceInSteps(matrix, request));
}

/** The same in pieces of at most some tens of milliseconds, between which a server can do something else. */
export function* spaceInSteps(matrix: BallotMatrix, request: SpaceRequest = {}): Generator<undefined, Space> {
  const { method = "pca", minimumBallots = 10 } = request;
  if (!Number.isInteger(minimumBallots) || minimumBallots < 1) {
    throw new AtlasError(
      "BAD_INPUT",
      `minimumBallots is ${minimumBallots}; expected a whole number of 1 or more.`,
    );
  }
  const data = spaceData(matrix, selectionMask(matrix, request.rollCalls), minimumBallots);
  yield;
  const size = data.states.length;
  const centred = centredBallots(data);
  yield;
  const distances = method === "mds" ? yield* disagreements(data) : null;
  const square = distances === null ? yield* crossProducts(centred, size) : doubleCentred(distances);
  yield;
  const { values, vectors } = eigen(square);
  yield;
  const first = values[0] ?? 0;
  const varies = centred.some((value) => value !== 0);
  const positive = values.filter((value) => value > NOTHING * first);
  const sum = positive.reduce((total, value) => total + value, 0);
  const known = size < 3 || !varies ? 0 : Math.min(2, positive.length);
  const axes = positive.slice(0, known).map((value, k) => {
    const axis = (vectors[k] ?? new Float64Array(size)).map(
      (part) => part * Math.sqrt((value / first) * size),
    );
    const firstAt = new Map([...data.place.keys()].reverse().map((s) => [data.place[s] ?? 0, s]));
    // States with the same record differ by rounding only.
    return axis.map((_, s) => axis[firstAt.get(data.place[s] ?? 0) ?? s] ?? 0);
  });
  const names = [request.anchor ?? "USA", request.above ?? "RUS"];
  const dimensions = axes.map((axis, k) => {
    const { sign, orientation } = orientSpace(axis, data.states, names[k] ?? "");
    const places = axis.map((value) => value * sign);
    const drivers = spaceDrivers(data, centred, places, DRIVERS);
    return { places, share: (positive[k] ?? 0) / sum, orientation, drivers };
  });
  return {
    method,
    minimumBallots,
    data,
    dimensions,
    reason: reasonOf(size, known),
    shares: known === 0 ? [] : positive.slice(0, SHARES).map((value) => value / sum),
    stress: distances === null || known === 0 ? null : stress(distances, axes, first / size),
    filledPairs: distances?.filled ?? 0,
    unanimous: data.rollCalls.filter((_, r) => isUnanimous(centred, r, data.rollCalls.length)).length,
  };
}

function reasonOf(size: number, known: number): SpaceReason | null {
  if (size < 3) return "TOO_FEW_STATES";
  return known === 0 ? "NO_VARIANCE" : known === 1 ? "NO_SECOND_DIMENSION" : null;
}

/**
 * √(Σ(d − δ)² / Σδ²), δ the distances asked for and d those drawn (J. B. Kruskal, Psychometrika 29(1), 1964, without his monotone step).
 * @param unit what one unit of the axes is, squared, in units of δ.
 */
function stress({ size, values }: Distances, axes: readonly Float64Array[], unit: number): number {
  let [off, all] = [0, 0];
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      const asked = values[a * size + b] ?? 0;
      const drawn = Math.sqrt(unit) * Math.hypot(...axes.map((axis) => (axis[a] ?? 0) - (axis[b] ?? 0)));
      off += (drawn - asked) ** 2;
      all += asked * asked;
    }
  }
  return Math.sqrt(off / all);
}

function isUnanimous(centred: Float64Array, r: number, width: number): boolean {
  for (let at = r; at < centred.length; at += width) if (centred[at] !== 0) return false;
  return true;
}
