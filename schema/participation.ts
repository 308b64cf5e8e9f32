import { type Bounds, EARLIEST_DAY, NEVER } from "./edtf.ts";
import type { FactRow, NodeRow } from "./kinds.ts";

/** One row of a party's treaty actions, as far as participation depends on it. */
export type TreatyAction = Pick<
  FactRow<"PARTICIPATES_IN">,
  "action" | "dateLo" | "dateHi" | "inForce" | "inForceLo" | "inForceHi" | "confidence"
>;

/** What participation depends on in the instrument. */
export type ParticipatedInstrument = Pick<NodeRow<"Instrument">, "inForceLo" | "status" | "participation">;

/**
 * What a set question compares with its day D, for one row. `…Lo`: from this day on it can be so. `…Hi`: from this day on it is so for
 * certain; NEVER where the record cannot make it certain. Null where the row does not bear on it.
 * - `signed`: the party had signed. `consent`: it had consented to be bound. `force`: the instrument had entered into force for it.
 * - `left`: this consent had ended by denunciation; beside every `force`, NEVER where none ended it.
 *
 * The party is party by this row for certain where forceHi ≤ D < leftLo, and possibly where forceLo ≤ D < leftHi; over rows the greatest counts.
 */
export type ParticipationColumns = Pick<
  FactRow<"PARTICIPATES_IN">,
  "signedLo" | "signedHi" | "consentLo" | "consentHi" | "forceLo" | "forceHi" | "leftLo" | "leftHi"
>;

/** Actions that express consent to be bound. */
export const CONSENTS: readonly string[] = [
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "succession",
  "bound",
];

/**
 * Resolves the rows of one party to one instrument.
 * @param actions All of that party's rows, in any order.
 * @param created The date of the dataset, a day: what is on record had happened by then.
 * @returns Columns in the order of `actions`.
 */
export function deriveParticipation(
  actions: readonly TreatyAction[],
  instrument: ParticipatedInstrument,
  created: string,
): readonly ParticipationColumns[] {
  const denunciations = actions.filter(({ action }) => action === "denunciation");
  const consented = actions.some(isConsent);
  return actions.map((row): ParticipationColumns => {
    const signed = row.action === "signature" ? spanOf(row.dateLo, row.dateHi, created) : null;
    const firm = isFirm(row);
    if (isConsent(row)) {
      const consent = depositOf(row, created);
      const force = forceOf(row, consent, instrument, created);
      const left = force === null ? null : endOf(consent, denunciations, created);
      return columns(firm, { signed, consent, force, left });
    }
    if (signed === null || consented || instrument.participation !== "partial") {
      return columns(firm, { signed });
    }
    // Where the list of participants is incomplete, a signatory may have consented without a row that says so.
    const consent = { lo: signed.lo, hi: NEVER };
    if (instrument.status === "not-in-force") return columns(firm, { signed, consent });
    const force = { lo: later(signed.lo, instrument.inForceLo ?? EARLIEST_DAY), hi: NEVER };
    return columns(firm, { signed, consent, force, left: { lo: NEVER, hi: NEVER } });
  });
}

/** From when something can be so, and from when it is so. */
interface Span {
  readonly lo: string;
  readonly hi: string;
}

/** A signature with an entry into force of its own is a definitive one: it binds. */
function isConsent({ action, inForce }: TreatyAction): boolean {
  return action !== null && (CONSENTS.includes(action) || (action === "signature" && inForce !== null));
}

function spanOf(lo: Bounds["lo"], hi: Bounds["hi"], created: string): Span {
  const from = lo ?? EARLIEST_DAY;
  return { lo: from, hi: later(hi ?? created, from) };
}

/** Consent came no later than its own entry into force. */
function depositOf({ dateLo, dateHi, inForce, inForceHi }: TreatyAction, created: string): Span {
  const given = dateHi ?? created;
  return spanOf(dateLo, inForce === null ? given : earlier(given, inForceHi ?? created), created);
}

function forceOf(
  { inForce, inForceLo, inForceHi }: TreatyAction,
  deposit: Span,
  instrument: ParticipatedInstrument,
  created: string,
): Span | null {
  if (inForce !== null) return spanOf(inForceLo, inForceHi, created);
  if (instrument.status === "not-in-force") return null;
  if (instrument.status === "unknown") return { lo: deposit.lo, hi: NEVER };
  const lo = later(deposit.lo, instrument.inForceLo ?? EARLIEST_DAY);
  return { lo, hi: later(oneYearAfter(deposit.hi), lo) };
}

/** As long as the longest waiting time of a treaty here, from deposit to entry into force. A year after 29 February is 1 March. */
function oneYearAfter(day: string): string {
  const year = String(Number(day.slice(0, 4)) + 1).padStart(4, "0");
  return day.endsWith("-02-29") ? `${year}-03-01` : `${year}${day.slice(4)}`;
}

/** A denunciation ends what was deposited before it; one whose order or whose date is not certain ends it possibly. */
function endOf(deposit: Span, denunciations: readonly TreatyAction[], created: string): Span {
  let end: Span = { lo: NEVER, hi: NEVER };
  for (const row of denunciations) {
    const { lo, hi } = spanOf(row.dateLo, row.dateHi, created);
    if (deposit.lo >= hi) continue;
    const certain = deposit.hi < lo && isFirm(row);
    end = { lo: earlier(end.lo, lo), hi: certain ? earlier(end.hi, hi) : end.hi };
  }
  return end;
}

/** What is inferred, or known from a secondary source only, is never certain. */
function isFirm({ confidence }: TreatyAction): boolean {
  return confidence === "stated";
}

interface Spans {
  readonly signed?: Span | null;
  readonly consent?: Span | null;
  readonly force?: Span | null;
  readonly left?: Span | null;
}

/** The end does not depend on how well the row itself is known. */
function columns(firm: boolean, { signed, consent, force, left }: Spans): ParticipationColumns {
  const certainly = (span: Span | null | undefined) => (firm ? (span?.hi ?? null) : span ? NEVER : null);
  return {
    signedLo: signed?.lo ?? null,
    signedHi: certainly(signed),
    consentLo: consent?.lo ?? null,
    consentHi: certainly(consent),
    forceLo: force?.lo ?? null,
    forceHi: certainly(force),
    leftLo: left?.lo ?? null,
    leftHi: left?.hi ?? null,
  };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
