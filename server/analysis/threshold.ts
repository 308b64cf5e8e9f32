import type { Truth } from "../../schema/edtf.ts";
import type { FactRow } from "../../schema/kinds.ts";
import type { RecordWorld } from "./recordWorld.ts";
import { partyTruth } from "./thresholdTruth.ts";

/** How a state stands to the coalitions: from an alliance network, or nothing where it is not in it. */
export interface Closeness {
  /** The states to which it is joined there. */
  readonly partners: readonly string[];
}

/** What a signatory did with the other treaties that it signed. A definitive signature binds at once and is not counted. */
export interface RatificationPattern {
  /** Every treaty counted, by id: whether consent followed the signature by the day. */
  readonly treaties: readonly { readonly instrument: string; readonly consented: Truth }[];
  /** Consented to for certain. */
  readonly ratified: number;
  /** Not consented to, on a complete list. */
  readonly open: number;
  /** The record does not tell. */
  readonly unknown: number;
  /** ratified / (ratified + open); null where both are 0. */
  readonly share: number | null;
}

/** A state that signed and is not known to have consented. */
export interface ThresholdSignatory {
  readonly state: string;
  readonly signed: Truth;
  readonly consented: Truth;
  readonly pattern: RatificationPattern;
  /** Null where it is not in the alliance network. */
  readonly closeness: {
    readonly partners: number;
    /** Of them, those that consented: for certain, and possibly besides. */
    readonly joined: number;
    readonly joinedPossibly: number;
  } | null;
}

export interface Threshold {
  /** Ids of states that had consented by the day: for certain, and possibly besides. */
  readonly consented: readonly string[];
  readonly consentedPossibly: readonly string[];
  /** Ids of blocs that signed or consented: whether theirs counts is for the treaty to say, and they are not counted. */
  readonly blocs: readonly string[];
  /** How many are missing, at least and at most; null where no threshold is given. */
  readonly missing: { readonly least: number; readonly most: number } | null;
  /** Those who could bring it there. */
  readonly signatories: readonly ThresholdSignatory[];
}

/**
 * Who could bring a treaty to the number of consents that its entry into force needs: its signatories that are not known to have consented.
 * First those that signed for certain and have not consented for certain, then the doubtful; within them by the share of other signed
 * treaties that they ratified (a share of few is no better known than it is: n stands beside it), then by how many of their closest partners
 * are in, then by id.
 *
 * Power indices are left out on purpose: every deposit weighs the same, so by symmetry Shapley's and Banzhaf's index give each signatory
 * 1/n and tell them apart in nothing.
 *
 * @param needed at least 1; null where it is not known.
 * @param closeness by state.
 */
export function threshold(
  world: RecordWorld,
  instrument: string,
  needed: number | null,
  asOf: string,
  closeness: ReadonlyMap<string, Closeness> = new Map(),
): Threshold {
  const byInstrument = groupBy(world.actions, ({ to }) => to);
  const own = groupBy(byInstrument.get(instrument) ?? [], ({ from }) => from);
  const states = new Set(world.states.map(({ id }) => id));
  const truths = new Map([...own].map(([party, rows]) => [party, partyTruth(rows, asOf)]));
  const ofStates = [...truths].filter(([party]) => states.has(party)).sort(([a], [b]) => text(a, b));
  const holding = (truth: Truth) =>
    ofStates.filter(([, { consented }]) => consented === truth).map(([party]) => party);
  const [consented, consentedPossibly] = [holding("yes"), holding("possibly")];
  const signatories = ofStates
    .filter(([, { signed, consented }]) => signed !== "no" && consented !== "yes")
    .map(([state, { signed, consented }]): ThresholdSignatory => {
      const near = closeness.get(state);
      return {
        state,
        signed,
        consented,
        pattern: patternOf(byInstrument, state, instrument, asOf),
        closeness: near === undefined ? null : joinedOf(near, truths),
      };
    });
  return {
    consented,
    consentedPossibly,
    blocs: [...truths]
      .filter(
        ([party, { signed, consented }]) => !states.has(party) && (signed !== "no" || consented !== "no"),
      )
      .map(([party]) => party)
      .sort(text),
    missing: missingOf(needed, consented.length, consentedPossibly.length),
    signatories: signatories.sort(likeliestFirst),
  };
}

function missingOf(needed: number | null, certain: number, possible: number): Threshold["missing"] {
  if (needed === null) return null;
  return { least: Math.max(0, needed - certain - possible), most: Math.max(0, needed - certain) };
}

type Rows = readonly FactRow<"PARTICIPATES_IN">[];

function patternOf(
  byInstrument: ReadonlyMap<string, Rows>,
  state: string,
  except: string,
  asOf: string,
): RatificationPattern {
  const treaties = [...byInstrument].flatMap(([instrument, rows]) => {
    const own = instrument === except ? [] : rows.filter(({ from }) => from === state);
    const { signed, consented, definitive } = partyTruth(own, asOf);
    return signed === "yes" && !definitive ? [{ instrument, consented }] : [];
  });
  const count = (truth: Truth) => treaties.filter(({ consented }) => consented === truth).length;
  const [ratified, open] = [count("yes"), count("no")];
  return {
    treaties: treaties.sort((a, b) => text(a.instrument, b.instrument)),
    ratified,
    open,
    unknown: count("possibly"),
    share: ratified + open === 0 ? null : ratified / (ratified + open),
  };
}

function joinedOf({ partners }: Closeness, truths: ReadonlyMap<string, { readonly consented: Truth }>) {
  const count = (truth: Truth) => partners.filter((id) => truths.get(id)?.consented === truth).length;
  return { partners: partners.length, joined: count("yes"), joinedPossibly: count("possibly") };
}

function likeliestFirst(a: ThresholdSignatory, b: ThresholdSignatory): number {
  const doubt = ({ signed, consented }: ThresholdSignatory) =>
    signed === "yes" && consented === "no" ? 0 : 1;
  const near = ({ closeness }: ThresholdSignatory) =>
    (closeness?.joined ?? 0) + (closeness?.joinedPossibly ?? 0);
  return (
    doubt(a) - doubt(b) ||
    (b.pattern.share ?? -1) - (a.pattern.share ?? -1) ||
    near(b) - near(a) ||
    text(a.state, b.state)
  );
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
