import { parseEdtf, type Truth } from "../../schema/edtf.ts";
import {
  deriveParticipation,
  type ParticipationColumns,
  type TreatyAction,
} from "../../schema/participation.ts";
import { greatest } from "./truth.ts";
import type { Day } from "./useDay.ts";

/** A party's action as the API gives it. */
export interface PartyAction {
  readonly action: string;
  readonly date: string | null;
  readonly inForce: string | null;
  readonly confidence: string;
}

/** What participation depends on in the instrument, as the API gives it. */
export interface InstrumentRecord {
  readonly inForce: string | null;
  readonly status: string | null;
  readonly participationRecord: string | null;
}

export interface PartyStatus {
  readonly party: Truth;
  readonly consented: Truth;
  readonly signed: Truth;
  readonly invited: boolean;
  readonly denounced: Truth;
}

/** How one party stands to one instrument on a day, by the rules of set questions (schema/participation.ts). */
export function partyStatus(
  actions: readonly PartyAction[],
  instrument: InstrumentRecord,
  { day, created }: Day,
): PartyStatus {
  const rows = deriveParticipation(
    actions.map(toRow),
    {
      inForceLo: boundsOf(instrument.inForce).lo,
      status: instrument.status,
      participation: instrument.participationRecord,
    },
    created,
  );
  return {
    party: greatest(rows.map((row) => partyBy(row, day))),
    consented: greatest(rows.map(({ consentLo, consentHi }) => reached(consentLo, consentHi, day))),
    signed: greatest(rows.map(({ signedLo, signedHi }) => reached(signedLo, signedHi, day))),
    invited: actions.some(({ action }) => action === "INVITED"),
    denounced: greatest(rows.map(({ leftLo, leftHi }) => reached(leftLo, leftHi, day))),
  };
}

function partyBy({ forceLo, forceHi, leftLo, leftHi }: ParticipationColumns, day: string): Truth {
  const began = reached(forceLo, forceHi, day);
  const left = reached(leftLo, leftHi, day);
  if (began === "no" || left === "yes") return "no";
  return began === "yes" && left === "no" ? "yes" : "possibly";
}

function reached(lo: string | null, hi: string | null, day: string): Truth {
  if (lo === null || lo > day) return "no";
  return hi !== null && hi <= day ? "yes" : "possibly";
}

function toRow({ action, date, inForce, confidence }: PartyAction): TreatyAction {
  const acted = boundsOf(date);
  const force = boundsOf(inForce);
  return {
    action: action.toLowerCase(),
    dateLo: acted.lo,
    dateHi: acted.hi,
    inForce,
    inForceLo: force.lo,
    inForceHi: force.hi,
    confidence: confidence.toLowerCase(),
  };
}

function boundsOf(written: string | null) {
  return parseEdtf(written ?? "") ?? { lo: null, hi: null };
}
