/** Why a dimension was not turned by the state that should have turned it. */
export type OrientationReason = "NOT_AMONG_THE_STATES" | "IN_THE_MIDDLE";

export interface Orientation {
  /** The state that should lie on the positive side. */
  readonly anchor: string;
  /** Null where the anchor lies on the positive side; else why the longer tail does. */
  readonly reason: OrientationReason | null;
}

/** A coordinate nearer to 0 than this, in standard deviations, has no side. */
const MIDDLE = 1e-9;

/**
 * An axis has two directions, and nothing in the ballots prefers one. Its positive side is where the anchor lies; where the anchor is not among
 * the states or lies in the middle, where the longer tail is (the third moment is positive), and where the tails are equal, where the first
 * state by id off the middle lies.
 * @returns 1 to leave the axis as it is, −1 to turn it, and why.
 */
export function orientSpace(
  axis: Float64Array,
  states: readonly string[],
  anchor: string,
): { readonly sign: 1 | -1; readonly orientation: Orientation } {
  const index = states.indexOf(anchor);
  const value = axis[index] ?? 0;
  const deviation = Math.sqrt(moment(axis, 2));
  const side = (number: number, least: number) => (number > least ? 1 : number < -least ? -1 : 0);
  const byAnchor = side(value, MIDDLE * deviation);
  if (byAnchor !== 0) return { sign: byAnchor, orientation: { anchor, reason: null } };
  const reason = index < 0 ? "NOT_AMONG_THE_STATES" : "IN_THE_MIDDLE";
  const byTail = side(moment(axis, 3), MIDDLE * deviation ** 3);
  const byFirst = [...axis].map((number) => side(number, MIDDLE * deviation)).find((sign) => sign !== 0) ?? 1;
  return { sign: byTail !== 0 ? byTail : byFirst, orientation: { anchor, reason } };
}

/** About 0, which is the mean of an axis. */
function moment(axis: Float64Array, power: number): number {
  return axis.reduce((sum, value) => sum + value ** power, 0) / Math.max(1, axis.length);
}
