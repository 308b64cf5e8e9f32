import { NO_BALLOT, type SpaceData } from "./spaceData.ts";

/** A roll call that carries a dimension. */
export interface SpaceDriver {
  readonly rollCall: string;
  /** Its share in what all chosen roll calls together separate along the dimension, 0 to 1. In PCA the squared loading. */
  readonly share: number;
  /** Pearson's correlation of the ballots (yes 1, abstain 0, no −1) with the dimension, over the states that cast one; positive where yes lies on the positive side. */
  readonly correlation: number;
  /** Ballots of the states in the space. */
  readonly yes: number;
  readonly abstain: number;
  readonly no: number;
}

/**
 * The roll calls that separate the states most along a dimension. With cᵣ = Σ x̃ₛᵣ dₛ over the states (x̃ the ballot less its roll call's mean,
 * d the dimension) the share is cᵣ² / Σ c²; for a principal component this is the squared loading (I. T. Jolliffe, Principal Component Analysis,
 * 2nd ed., 2002), and for a scaling solution the same number read from the drawing. A lone dissent may correlate more, but moves little.
 * @param centred from `centredBallots`.
 * @returns the first `most`, by share, then by id; roll calls that separate nobody are left out.
 */
export function spaceDrivers(
  data: SpaceData,
  centred: Float64Array,
  dimension: Float64Array,
  most: number,
): readonly SpaceDriver[] {
  const width = data.rollCalls.length;
  const covariances = data.rollCalls.map((_, r) =>
    dimension.reduce((sum, value, s) => sum + value * (centred[s * width + r] ?? 0), 0),
  );
  const all = covariances.reduce((sum, value) => sum + value * value, 0);
  return data.rollCalls
    .map((rollCall, r) => ({ rollCall, r, share: (covariances[r] ?? 0) ** 2 / all }))
    .filter(({ share }) => share > ROUNDING)
    .sort((p, q) => q.share - p.share || (p.rollCall < q.rollCall ? -1 : 1))
    .slice(0, most)
    .flatMap(({ rollCall, r, share }) => {
      const correlation = correlationWith(data, r, dimension);
      return correlation === null ? [] : [{ rollCall, share, correlation, ...totals(data, r) }];
    });
}

/** A share below this is what computing leaves of 0. */
const ROUNDING = 1e-12;

function totals({ states, rollCalls, codes }: SpaceData, r: number) {
  const count = (code: number) => states.filter((_, s) => codes[s * rollCalls.length + r] === code).length;
  return { yes: count(1), abstain: count(0), no: count(-1) };
}

/** Null where either does not vary. */
function correlationWith({ states, rollCalls, codes }: SpaceData, r: number, d: Float64Array): number | null {
  const voters = [...states.keys()].filter((s) => codes[s * rollCalls.length + r] !== NO_BALLOT);
  const code = (s: number) => codes[s * rollCalls.length + r] ?? 0;
  const mean = (of: (s: number) => number) => voters.reduce((sum, s) => sum + of(s), 0) / voters.length;
  const [meanCode, meanPlace] = [mean(code), mean((s) => d[s] ?? 0)];
  let [both, codes2, places2] = [0, 0, 0];
  for (const s of voters) {
    const [c, p] = [code(s) - meanCode, (d[s] ?? 0) - meanPlace];
    both += c * p;
    codes2 += c * c;
    places2 += p * p;
  }
  return codes2 === 0 || places2 === 0 ? null : both / Math.sqrt(codes2 * places2);
}
