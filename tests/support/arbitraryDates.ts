import fc from "fast-check";
import { parseEdtf } from "../../schema/edtf.ts";

/** Days of a span of years, every one a day of the calendar. */
export function arbitraryDay(fromYear: number, toYear: number): fc.Arbitrary<string> {
  return fc
    .date({
      min: new Date(Date.UTC(fromYear, 0, 1)),
      max: new Date(Date.UTC(toYear, 11, 31)),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
}

/** A year, a month or a day. */
export function arbitraryPoint(fromYear: number, toYear: number): fc.Arbitrary<string> {
  return fc
    .tuple(arbitraryDay(fromYear, toYear), fc.constantFrom(4, 7, 10))
    .map(([day, length]) => day.slice(0, length));
}

/** Every shape of date that the dataset may hold, the empty one included. */
export function arbitraryEdtf(fromYear: number, toYear: number): fc.Arbitrary<string> {
  const point = arbitraryPoint(fromYear, toYear);
  return fc.oneof(
    { weight: 3, arbitrary: point },
    { weight: 1, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: point.map((to) => `[..${to}]`) },
    { weight: 1, arbitrary: point.map((from) => `[${from}..]`) },
    { weight: 2, arbitrary: fc.tuple(point, point).map(inOrder) },
  );
}

function inOrder([one, other]: readonly [string, string]): string {
  const given = `[${one}..${other}]`;
  return parseEdtf(given) === null ? `[${other}..${one}]` : given;
}
