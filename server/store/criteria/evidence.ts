import type { CriteriaLeaf } from "../../../schema/criteria.ts";
import { dateInWords } from "../../../schema/dateInWords.ts";
import { type Bounds, happened, type Truth } from "../../../schema/edtf.ts";
import { AtlasError } from "../../../schema/errors.ts";
import type { FactRow } from "../../../schema/kinds.ts";
import type { Context, Found } from "./evidenceShape.ts";
import { participationEvidence } from "./participationEvidence.ts";
import type { Records } from "./records.ts";
import { votedEvidence } from "./votedEvidence.ts";

/**
 * The facts that give one leaf the value it has for one state, and what is missing where they do not say all.
 * @param truth As the store found it.
 */
export function leafEvidence(leaf: CriteriaLeaf, truth: Truth, context: Context): Found {
  const { state, records, names, asOf } = context;
  if ("partyTo" in leaf) return participationEvidence("force", leaf.partyTo, truth, context);
  if ("consentedTo" in leaf) return participationEvidence("consent", leaf.consentedTo, truth, context);
  if ("signatoryOf" in leaf) return participationEvidence("signed", leaf.signatoryOf, truth, context);
  if ("voted" in leaf) return votedEvidence(leaf.voted, truth, context);
  if ("region" in leaf) return { facts: [], explanation: null };
  if ("memberOf" in leaf) {
    const rows = records.facts("MEMBER_OF", state).filter(({ to }) => to === leaf.memberOf);
    return memberEvidence(rows, truth, names(leaf.memberOf), context);
  }
  if ("sponsored" in leaf) {
    const rows = records.facts("SPONSORED", state).filter(({ to }) => to === leaf.sponsored);
    const facts = rows.map((fact) => ({ kind: "SPONSORED", fact }) as const);
    return { facts, explanation: whenUncertain(rows, truth, asOf, "No sponsorship is on record.") };
  }
  if ("stated" in leaf) {
    const rows = records.facts("STATED", state).filter(matches(leaf.stated, records));
    const made = (row: FactRow<"STATED">) => happened(boundsOf(row), asOf, records.created);
    const holding = {
      yes: rows.filter((row) => row.confidence === "stated" && made(row) === "yes"),
      possibly: rows.filter((row) => made(row) !== "no"),
      no: rows,
    }[truth];
    const facts = holding.map((fact) => ({ kind: "STATED", fact }) as const);
    const inferred = truth === "possibly" && holding.every(({ confidence }) => confidence !== "stated");
    return {
      facts,
      explanation: inferred
        ? "Inferred, or known from a secondary source only."
        : whenUncertain(holding, truth, asOf, "No such statement is on record."),
    };
  }
  leaf satisfies never;
  throw new AtlasError("INTERNAL", `No evidence for the leaf ${JSON.stringify(leaf)}.`);
}

function memberEvidence(
  rows: readonly FactRow<"MEMBER_OF">[],
  truth: Truth,
  bloc: string,
  { asOf, records: { created } }: Context,
): Found {
  const members = rows.filter(({ role }) => role === "member");
  const began = (row: FactRow<"MEMBER_OF">) =>
    happened({ lo: row.startedLo, hi: row.startedHi }, asOf, created);
  const holding = truth === "no" ? rows : members.filter((row) => began(row) !== "no");
  const facts = holding.map((fact) => ({ kind: "MEMBER_OF", fact }) as const);
  if (truth === "yes") return { facts, explanation: null };
  if (truth === "possibly") {
    const parts = holding.map(
      ({ started, ended }) =>
        `began ${dateInWords(started ?? "")}${ended === null ? "" : `, ended ${dateInWords(ended)}`}`,
    );
    return { facts, explanation: `Its membership is known only within bounds: ${parts.join("; ")}.` };
  }
  if (rows.length === 0) return { facts, explanation: `No membership of ${bloc} is on record.` };
  if (members.length > 0) return { facts, explanation: `Not a member on ${dateInWords(asOf)}.` };
  const roles = [...new Set(rows.map(({ role }) => role))].join(", ");
  return { facts, explanation: `On record only as ${roles}.` };
}

type StatedLeaf = Extract<CriteriaLeaf, { stated: unknown }>["stated"];

function matches(stated: StatedLeaf, records: Records): (row: FactRow<"STATED">) => boolean {
  if ("position" in stated) return ({ to }) => to === stated.position;
  const { id, minPolarity, maxPolarity } = stated.topic;
  return ({ to }) => {
    const polarity = records.positions.get(to)?.polarity ?? null;
    if (!(records.answers.get(id)?.includes(to) ?? false)) return false;
    if (minPolarity !== undefined && (polarity === null || polarity < minPolarity)) return false;
    return maxPolarity === undefined || (polarity !== null && polarity <= maxPolarity);
  };
}

interface Dated {
  readonly date: string | null;
  readonly dateLo: string | null;
  readonly dateHi: string | null;
}

function boundsOf({ dateLo, dateHi }: Dated): Bounds {
  return { lo: dateLo, hi: dateHi };
}

function whenUncertain(rows: readonly Dated[], truth: Truth, asOf: string, none: string): string | null {
  if (truth === "yes") return null;
  if (rows.length === 0) return none;
  const dates = [...new Set(rows.map(({ date }) => dateInWords(date ?? "")))].join("; ");
  return truth === "no"
    ? `Only after ${dateInWords(asOf)}.`
    : `The day is known only within bounds: ${dates}.`;
}
