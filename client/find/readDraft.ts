import { BALLOTS, MAX_DEPTH, MAX_LEAVES } from "../../schema/criteria.ts";
import { type Draft, sizeOf } from "./draft.ts";

const IDS = ["partyTo", "consentedTo", "signatoryOf", "memberOf", "sponsored", "region"] as const;

export type Reading = { readonly draft: Draft } | { readonly problem: "shape" | "limit" };

/**
 * Reads the question of an address. What is merely not chosen yet is fine; another shape, or more than the server takes, is a problem
 * that the reader is told of.
 */
export function readDraft(text: string): Reading {
  try {
    const draft = read(JSON.parse(text), 1);
    if (draft === null) return { problem: "shape" };
    const { depth, leaves } = sizeOf(draft);
    return depth > MAX_DEPTH || leaves > MAX_LEAVES ? { problem: "limit" } : { draft };
  } catch (error) {
    return { problem: error instanceof RangeError ? "limit" : "shape" };
  }
}

function read(value: unknown, depth: number): Draft | null {
  if (depth > 4 * MAX_DEPTH) throw new RangeError("The question is too deep.");
  const [field, inner, ...more] = fields(value).flat();
  if (typeof field !== "string" || more.length > 0) return null;
  if (field === "not") {
    const negated = read(inner, depth + 1);
    return negated === null ? null : { not: negated };
  }
  if (field === "all" || field === "any") {
    const items = Array.isArray(inner) ? inner.map((item) => read(item, depth + 1)) : [null];
    if (!items.every((item) => item !== null)) return null;
    return field === "all" ? { all: items } : { any: items };
  }
  if (field === "voted") return readVoted(inner);
  if (field === "stated") return readStated(inner);
  return IDS.some((name) => name === field) && typeof inner === "string"
    ? ({ [field]: inner } as Draft)
    : null;
}

function readVoted(value: unknown): Draft | null {
  const { rollCall, ballots, ...more } = Object.fromEntries(fields(value));
  if (typeof rollCall !== "string" || !Array.isArray(ballots) || Object.keys(more).length > 0) return null;
  const known = BALLOTS.filter((ballot) => ballots.includes(ballot));
  return known.length === new Set(ballots).size ? { voted: { rollCall, ballots: known } } : null;
}

function readStated(value: unknown): Draft | null {
  const { position, topic, ...more } = Object.fromEntries(fields(value));
  if (Object.keys(more).length > 0) return null;
  if (typeof position === "string" && topic === undefined) return { stated: { position } };
  if (position !== undefined) return null;
  const { id, minPolarity, maxPolarity, ...other } = Object.fromEntries(fields(topic));
  if (typeof id !== "string" || Object.keys(other).length > 0) return null;
  if (![minPolarity, maxPolarity].every(isBound)) return null;
  return {
    stated: {
      topic: {
        id,
        ...(typeof minPolarity === "number" ? { minPolarity } : {}),
        ...(typeof maxPolarity === "number" ? { maxPolarity } : {}),
      },
    },
  };
}

function isBound(value: unknown): boolean {
  return value == null || (typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= 2);
}

function fields(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
