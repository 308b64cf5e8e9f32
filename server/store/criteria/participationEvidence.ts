import { dateInWords } from "../../../schema/dateInWords.ts";
import { EARLIEST_DAY, NEVER, type Truth } from "../../../schema/edtf.ts";
import type { FactRow, NodeRow } from "../../../schema/kinds.ts";
import { withArticle } from "../../../schema/leafPhrase.ts";
import type { Context, Found } from "./evidenceShape.ts";

type Action = FactRow<"PARTICIPATES_IN">;
type What = "force" | "consent" | "signed";

/** A state's actions on an instrument that make it party, consenting or signatory, or why they do not, or not for certain. */
export function participationEvidence(what: What, id: string, truth: Truth, context: Context): Found {
  const { asOf, records, names, state } = context;
  const rows = records.facts("PARTICIPATES_IN", state).filter(({ to }) => to === id);
  const name = withArticle(names(id));
  if (truth === "yes") {
    const holding = rows.filter(
      (row) => reached(row[`${what}Hi`], asOf) && (what !== "force" || !reached(row.leftLo, asOf)),
    );
    return found(holding, null);
  }
  if (truth === "possibly") {
    const holding = rows.filter(
      (row) => reached(row[`${what}Lo`], asOf) && (what !== "force" || !reached(row.leftHi, asOf)),
    );
    const left = what === "force" && holding.some((row) => reached(row.leftLo, asOf));
    const ends = left ? rows.filter(({ action }) => action === "denunciation") : [];
    const reasons = holding.map((row) => whyPossible(row, what, name, asOf, records.instruments.get(id)));
    return found([...holding, ...ends], [...new Set(reasons)].join(" "));
  }
  return found(rows, whyNot(rows, what, name, asOf, records.instruments.get(id)));
}

function found(rows: readonly Action[], explanation: string | null): Found {
  return { facts: rows.map((fact) => ({ kind: "PARTICIPATES_IN", fact }) as const), explanation };
}

function reached(day: string | null, asOf: string): boolean {
  return day !== null && day <= asOf;
}

function whyPossible(
  row: Action,
  what: What,
  name: string,
  asOf: string,
  instrument: NodeRow<"Instrument"> | undefined,
): string {
  if (what !== "signed" && row.action === "signature" && row.inForce === null) {
    return `It signed ${name}, whose list of participants is not complete: a later consent may be missing.`;
  }
  if (row.confidence !== "stated")
    return `Its ${row.action} is inferred, or known from a secondary source only.`;
  if (what === "force" && reached(row.leftLo, asOf) && reached(row.forceHi, asOf)) {
    return "It denounced it on a day that is known only within bounds.";
  }
  if (what !== "force")
    return `The day of its ${row.action} is known only within bounds: ${dateInWords(row.date ?? "")}.`;
  if (row.inForce !== null) {
    return `The day of entry into force for it is known only within bounds: ${dateInWords(row.inForce)}.`;
  }
  if (instrument?.status === "unknown") return `Whether ${name} is in force is not known.`;
  const from = row.forceLo === EARLIEST_DAY ? null : dateInWords(row.forceLo ?? "");
  const to = row.forceHi === NEVER ? null : dateInWords(row.forceHi ?? "");
  const span = [from === null ? "" : ` not before ${from}`, to === null ? "" : ` not after ${to}`].join(
    from && to ? " and" : "",
  );
  return (
    "The day of entry into force for it is not on record; reckoned from its deposit " +
    `(${dateInWords(row.date ?? "")}) it came${span}.`
  );
}

function whyNot(
  rows: readonly Action[],
  what: What,
  name: string,
  asOf: string,
  instrument: NodeRow<"Instrument"> | undefined,
): string {
  if (rows.length === 0) return `No action of it on ${name} is on record.`;
  const bearing = rows.filter((row) => row[`${what}Lo`] !== null);
  if (what === "force" && bearing.some((row) => reached(row.forceLo, asOf)))
    return "It had left by denunciation.";
  if (bearing.length > 0) return `Only after ${dateInWords(asOf)}.`;
  if (what === "signed") return "No signature is on record.";
  const consented = rows.some(({ consentHi }) => consentHi !== null);
  return what === "force" && consented && instrument?.status === "not-in-force"
    ? `It consented, but ${name} is not in force.`
    : "No consent to be bound is on record.";
}
