/** A voting space as the page draws and lists it. */

import type { SpaceUncertaintyQuery, VotingSpaceQuery } from "../generated/operations.ts";

export type VotingSpace = VotingSpaceQuery["space"];
export type Uncertainty = NonNullable<SpaceUncertaintyQuery["spaceUncertainty"]["result"]>;

/** Where a state would lie in 95 of 100 samples of the roll calls. */
export interface Region {
  readonly major: number;
  readonly minor: number;
  /** Radians anticlockwise from dimension 1. */
  readonly angle: number;
  readonly low: number;
  readonly high: number;
  readonly draws: number;
}

export interface SpacePoint {
  readonly id: string;
  readonly label: string;
  /** Index of its coalition as the page letters them; −1 for none, or while it is not known. */
  readonly coalition: number;
  readonly ballots: number;
  readonly x: number;
  /** Null where there is no second dimension. */
  readonly y: number | null;
  /** Null while it is computed, and where too few samples placed the state. */
  readonly region: Region | null;
}

/** States with the same record, which stand at one place. */
export interface Place {
  /** The id of its first state: what tells the place from others. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** By name; at least one. */
  readonly states: readonly SpacePoint[];
  /** The coalition of most of its states, the first by letter where equal. */
  readonly coalition: number;
}

interface Known {
  readonly coalitions: ReadonlyMap<string, number>;
  /** Names in the reader's language; a state without one keeps the server's label. */
  readonly names: ReadonlyMap<string, string>;
  readonly uncertainty: Uncertainty | null;
}

/** States that the space places; empty where it has no dimension. */
export function toPoints({ states }: VotingSpace, known: Known): readonly SpacePoint[] {
  const regions = known.uncertainty === null ? new Map<string, Region>() : regionsOf(known.uncertainty);
  return states.ids.flatMap((id, at) => {
    const x = states.x[at];
    if (x === null || x === undefined) return [];
    return [
      {
        id,
        label: known.names.get(id) ?? states.labels[at] ?? id,
        coalition: known.coalitions.get(id) ?? -1,
        ballots: states.ballots[at] ?? 0,
        x,
        y: states.y[at] ?? null,
        region: regions.get(id) ?? null,
      },
    ];
  });
}

function regionsOf(found: Uncertainty): ReadonlyMap<string, Region> {
  return new Map(
    found.ids.flatMap((id, at) => {
      const [major, minor, angle] = [found.major[at], found.minor[at], found.angle[at]];
      const [low, high] = [found.low[at], found.high[at]];
      if (major == null || minor == null || angle == null || low == null || high == null) return [];
      return [[id, { major, minor, angle, low, high, draws: found.draws[at] ?? 0 }] as const];
    }),
  );
}

/** The places of the points, in the order of their first states' ids. */
export function toPlaces(points: readonly SpacePoint[], { states }: VotingSpace): readonly Place[] {
  const index = new Map(states.ids.map((id, at) => [id, states.place[at] ?? at]));
  const groups = new Map<number, SpacePoint[]>();
  for (const point of points) {
    const at = index.get(point.id) ?? -1;
    const group = groups.get(at) ?? [];
    groups.set(at, group);
    group.push(point);
  }
  return [...groups.values()].map((group): Place => {
    const [first] = group as [SpacePoint, ...SpacePoint[]];
    return {
      key: first.id,
      x: first.x,
      y: first.y ?? 0,
      states: [...group].sort((a, b) => a.label.localeCompare(b.label) || (a.id < b.id ? -1 : 1)),
      coalition: commonest(group.map(({ coalition }) => coalition)),
    };
  });
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rank = (value: number) => (value < 0 ? Number.MAX_SAFE_INTEGER : value);
  return [...counts].sort((a, b) => b[1] - a[1] || rank(a[0]) - rank(b[0]))[0]?.[0] ?? -1;
}
