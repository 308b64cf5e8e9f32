import type { Points } from "./alignLayout.ts";
import { finish } from "./finish.ts";
import type { JobTools } from "./jobTools.ts";
import { leadingPair } from "./leadingPair.ts";
import { procrustes } from "./procrustes.ts";
import { random } from "./random.ts";
import type { SpaceMethod } from "./space.ts";
import { NO_BALLOT, type SpaceData } from "./spaceData.ts";
import { centredBallots, crossProducts, disagreements, doubleCentred, type Square } from "./spaceProducts.ts";
import { type Region, regionOf } from "./spaceRegion.ts";

export interface UncertaintyInput {
  readonly data: SpaceData;
  readonly method: SpaceMethod;
  /** The solution that the samples are laid on: a space's places; y is 0 throughout where it has no second dimension. */
  readonly places: Points;
  /** Samples, 2 or more. */
  readonly draws: number;
  readonly seed: number;
}

export interface Uncertainty {
  /** By state; null where fewer than two samples placed it. */
  readonly regions: readonly (Region | null)[];
  /** Samples that gave a space. */
  readonly drawsUsed: number;
  /** Samples in which all voted alike. */
  readonly drawsWithoutSpace: number;
}

/**
 * How firmly each state stands where it stands: as many roll calls as there are, drawn with replacement, are made into a space, which is
 * shifted, turned, mirrored and stretched onto the solution; the scatter of a state over the samples gives its region (W. G. Jacoby and
 * D. A. Armstrong II, "Bootstrap Confidence Regions for Multidimensional Scaling Solutions", AJPS 58(1), 2014).
 * A state that cast no ballot in a sample is not placed by it.
 */
export function spaceUncertainty(input: UncertaintyInput, { progress }: JobTools): Uncertainty {
  const { data, method, places, draws } = input;
  const draw = random(input.seed);
  const size = data.states.length;
  const width = data.rollCalls.length;
  const centred = centredBallots(data);
  const samples: Points[] = [];
  for (let done = 0; done < draws; done += 1) {
    const weights = new Float64Array(width);
    for (let k = 0; k < width; k += 1) {
      const r = Math.floor(draw() * width);
      weights[r] = (weights[r] ?? 0) + 1;
    }
    const square: Square =
      method === "mds"
        ? doubleCentred(finish(disagreements(data, weights)))
        : finish(crossProducts(centred, size, weights));
    const { values, vectors } = leadingPair(square, [places.x, places.y], draw);
    const axis = (k: number) =>
      (vectors[k] ?? new Float64Array(size)).map((part) => part * Math.sqrt(Math.max(0, values[k] ?? 0)));
    const voted = votersOf(data, weights);
    if ((values[0] ?? 0) > 0) {
      const moved = procrustes({ x: axis(0), y: axis(1) }, places, voted);
      samples.push({
        x: moved.x.map((value, s) => (voted[s] === true ? value : Number.NaN)),
        y: moved.y.map((value, s) => (voted[s] === true ? value : Number.NaN)),
      });
    }
    progress((done + 1) / draws);
  }
  return {
    regions: data.states.map((_, s) => regionOf(samples, s)),
    drawsUsed: samples.length,
    drawsWithoutSpace: draws - samples.length,
  };
}

function votersOf({ states, rollCalls, codes }: SpaceData, weights: Float64Array): readonly boolean[] {
  return states.map((_, s) =>
    weights.some((weight, r) => weight > 0 && codes[s * rollCalls.length + r] !== NO_BALLOT),
  );
}
