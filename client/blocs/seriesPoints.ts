/** The series as the drawing shows it: one point for each roll call, oldest first. */

import type { Entry, IndexName } from "./blocWords.ts";

export interface SeriesPoint {
  readonly id: string;
  readonly entry: Entry;
  /** Days since 1970 of the middle of what its date can mean; null where the date is unknown. */
  readonly day: number | null;
  /** Of the certain members where nobody is only a possible one, else with the possible ones; null where undefined. */
  readonly value: number | null;
  /** Drawn hollow: a membership, or the day, is known only in part, or one ballot makes the index 1. */
  readonly uncertain: boolean;
  /** The span over every choice of possible members; null where there are none. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly chance: { readonly mean: number; readonly low: number; readonly high: number } | null;
}

export function seriesPoints(series: readonly Entry[], index: IndexName): readonly SeriesPoint[] {
  return series.map((entry) => {
    const { certain, withPossible, low, high } = entry[index];
    const possible = entry.possibleMembers.members > 0;
    const level = possible ? withPossible : certain;
    const { chance, chanceLow, chanceHigh, value, reason } = level;
    const { earliest, latest } = entry.rollCall.dateBounds;
    return {
      id: entry.rollCall.id,
      entry,
      day: middle(earliest, latest),
      value,
      uncertain: possible || earliest !== latest || reason === "ONE_BALLOT",
      range: possible && low !== null && high !== null ? { low, high } : null,
      chance:
        chance === null || chanceLow === null || chanceHigh === null
          ? null
          : { mean: chance, low: chanceLow, high: chanceHigh },
    };
  });
}

/** The index's own bounds, and where its lines are drawn. */
export const SCALES: Readonly<
  Record<IndexName, { readonly low: number; readonly ticks: readonly number[] }>
> = {
  ai: { low: 0, ticks: [0, 0.25, 0.5, 0.75, 1] },
  attina: { low: -1 / 3, ticks: [-1 / 3, 0, 1 / 3, 2 / 3, 1] },
  rice: { low: 0, ticks: [0, 0.25, 0.5, 0.75, 1] },
};

export interface YearTick {
  readonly year: number;
  readonly day: number;
}

/** The first days of years between two days, thinned so that at most `most` are named. */
export function yearTicks(from: number, to: number, most: number): readonly YearTick[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  const step = Math.max(1, Math.ceil((last - first) / Math.max(1, most)));
  const ticks: YearTick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = Date.UTC(year, 0, 1) / DAY;
    if (day >= from && day <= to) ticks.push({ year, day });
  }
  return ticks;
}

const DAY = 86_400_000;

function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

function middle(earliest: string | null, latest: string | null): number | null {
  const days = [earliest, latest].flatMap((day) => (day === null ? [] : [Date.parse(day) / DAY]));
  return days.length === 0 ? null : days.reduce((sum, day) => sum + day, 0) / days.length;
}
