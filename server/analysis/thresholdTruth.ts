import { TRUTHS, type Truth } from "../../schema/edtf.ts";
import type { FactRow } from "../../schema/kinds.ts";

type Action = FactRow<"PARTICIPATES_IN">;

/** Whether a party had signed and had consented to be bound by a day, by the rules of set questions. */
export interface PartyTruth {
  readonly signed: Truth;
  /** With what a denunciation ended taken out. */
  readonly consented: Truth;
  /** Whether its signature bound it at once. */
  readonly definitive: boolean;
}

/** @param rows the actions of one party on one instrument, with their derived columns (schema/participation.ts). */
export function partyTruth(rows: readonly Action[], asOf: string): PartyTruth {
  return {
    signed: greatest(rows.map(({ signedLo, signedHi }) => reached(signedLo, signedHi, asOf))),
    consented: greatest(rows.map((row) => consentedBy(row, asOf))),
    definitive: rows.some(({ action, inForce }) => action === "signature" && inForce !== null),
  };
}

function consentedBy({ consentLo, consentHi, leftLo, leftHi }: Action, asOf: string): Truth {
  const given = reached(consentLo, consentHi, asOf);
  const left = reached(leftLo, leftHi, asOf);
  if (given === "no" || left === "yes") return "no";
  return given === "yes" && left === "no" ? "yes" : "possibly";
}

function reached(lo: string | null, hi: string | null, asOf: string): Truth {
  if (lo === null || lo > asOf) return "no";
  return hi !== null && hi <= asOf ? "yes" : "possibly";
}

function greatest(truths: readonly Truth[]): Truth {
  return TRUTHS[Math.max(0, ...truths.map((truth) => TRUTHS.indexOf(truth)))] ?? "no";
}
