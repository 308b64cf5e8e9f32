/** Where the marks of the time strip stand: pure, in shares of its width. */

import type { TimeMarksQuery } from "../generated/operations.ts";

export interface TimeMark {
  readonly id: string;
  readonly kind: "event" | "rollCall";
  readonly label: string;
  readonly titleZh: string | null;
  /** As written; null where unknown. */
  readonly date: string | null;
  /** The day it is drawn at: the latest that its date can mean. */
  readonly day: string;
  /** False for a roll call whose ballots are not all on record. */
  readonly complete: boolean;
}

/** Everything with a day, by day and id; what has none cannot stand on a strip and is counted in `undated`. */
export function timeMarks(data: TimeMarksQuery): {
  readonly marks: readonly TimeMark[];
  readonly undated: number;
} {
  const all = [
    ...data.events.nodes.map((node) => ({ ...node, kind: "event" as const, complete: true })),
    ...data.rollCalls.nodes.map((node) => ({
      ...node,
      kind: "rollCall" as const,
      titleZh: null,
      complete: node.ballotsRecord === "complete",
    })),
  ];
  const marks = all.flatMap(({ id, kind, label, titleZh, date, dateBounds, complete }) => {
    const day = dateBounds.latest ?? dateBounds.earliest;
    return day == null
      ? []
      : [{ id, kind, label, titleZh: titleZh ?? null, date: date ?? null, day, complete }];
  });
  marks.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
  return { marks, undated: all.length - marks.length };
}

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** The day of a day number, `2019-12-27`. */
export function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The lane of each mark, so that no two in a lane are closer than `gap`; where every lane is taken, the emptiest one.
 * @param places Ascending, in pixels.
 */
export function lanes(places: readonly number[], gap: number, count: number): readonly number[] {
  const last = new Array<number>(count).fill(Number.NEGATIVE_INFINITY);
  return places.map((place) => {
    const free = last.findIndex((end) => place - end >= gap);
    const lane = free >= 0 ? free : last.indexOf(Math.min(...last));
    last[lane] = place;
    return lane;
  });
}
