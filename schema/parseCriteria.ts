import {
  BALLOTS,
  type Ballot,
  type CriteriaLeaf,
  type LeafField,
  MAX_DEPTH,
  MAX_LEAVES,
  type StateCriteria,
  type StatedCriterion,
  type TopicCriterion,
  type VotedCriterion,
} from "./criteria.ts";
import { isDay } from "./edtf.ts";
import { AtlasError } from "./errors.ts";

/**
 * Checks a question that came from outside: its shape and its limits, not yet whether its ids exist. By hand, because a schema
 * library recurses before it counts, and names a wrong branch less well.
 * @throws AtlasError BAD_INPUT that names the place in the question (`where.all[1].not.voted.ballots`), what was got and what was
 * expected; LIMIT where it is more than 8 deep or has more than 64 leaves.
 */
export function parseCriteria(value: unknown): StateCriteria {
  return parseAt(value, "where", 1, { leaves: 0 });
}

/**
 * The day that a question is asked of; where none is given, the dataset's date.
 * @throws AtlasError BAD_INPUT for anything that is not a day of the calendar.
 */
export function parseAsOf(value: unknown, created: string): string {
  if (value === undefined || value === null) return created;
  if (typeof value === "string" && isDay(value)) return value;
  throw wrong("asOf", value, "a day of the calendar such as 2019-12-27");
}

const LEAVES: { readonly [K in LeafField]: (value: unknown, place: string) => CriteriaLeaf } = {
  partyTo: (value, place) => ({ partyTo: text(value, place, "the id of an instrument") }),
  consentedTo: (value, place) => ({ consentedTo: text(value, place, "the id of an instrument") }),
  signatoryOf: (value, place) => ({ signatoryOf: text(value, place, "the id of an instrument") }),
  memberOf: (value, place) => ({ memberOf: text(value, place, "the id of a bloc") }),
  voted: (value, place) => ({ voted: voted(value, place) }),
  sponsored: (value, place) => ({ sponsored: text(value, place, "the id of an instrument") }),
  stated: (value, place) => ({ stated: stated(value, place) }),
  region: (value, place) => ({ region: text(value, place, "the name of a region") }),
};
const FIELDS = ["all", "any", "not", ...Object.keys(LEAVES)];

/** Branches without questions under them count as leaves, so that the size of a question is bounded too. */
interface Count {
  leaves: number;
}

function parseAt(value: unknown, place: string, depth: number, count: Count): StateCriteria {
  if (depth > MAX_DEPTH) throw limit("depth", MAX_DEPTH, `${place} is ${depth} deep`, place);
  const fields = entries(value, place, `an object with exactly one of ${FIELDS.join(", ")}`);
  const [field, inner] = fields[0] ?? ["", undefined];
  if (fields.length !== 1 || !FIELDS.includes(field)) {
    throw wrong(place, value, `exactly one field, one of ${FIELDS.join(", ")}`);
  }
  const at = `${place}.${field}`;
  if (field === "not") return { not: parseAt(inner, at, depth + 1, count) };
  if (field === "all" || field === "any") {
    const questions = array(inner, at, "a list of questions");
    if (questions.length === 0) countLeaf(count, at);
    const parsed = questions.map((each, index) => parseAt(each, `${at}[${index}]`, depth + 1, count));
    return field === "all" ? { all: parsed } : { any: parsed };
  }
  countLeaf(count, at);
  return LEAVES[field as LeafField](inner, at);
}

function countLeaf(count: Count, place: string): void {
  count.leaves += 1;
  if (count.leaves > MAX_LEAVES) {
    throw limit("leaves", MAX_LEAVES, `it has more than ${MAX_LEAVES} leaves`, place);
  }
}

function voted(value: unknown, place: string): VotedCriterion {
  const fields = record(value, place, ["rollCall", "ballots"]);
  const expected = `at least one of ${BALLOTS.join(", ")}`;
  const ballots = array(fields.ballots, `${place}.ballots`, expected);
  const at = ballots.findIndex((ballot) => !BALLOTS.includes(ballot as Ballot));
  if (at >= 0) throw wrong(`${place}.ballots[${at}]`, ballots[at], `one of ${BALLOTS.join(", ")}`);
  if (ballots.length === 0) throw wrong(`${place}.ballots`, ballots, expected);
  return {
    rollCall: text(fields.rollCall, `${place}.rollCall`, "the id of a roll call"),
    ballots: BALLOTS.filter((ballot) => ballots.includes(ballot)),
  };
}

function stated(value: unknown, place: string): StatedCriterion {
  const expected = "exactly one of position and topic";
  const fields = entries(value, place, expected);
  const [field, inner] = fields[0] ?? ["", undefined];
  if (fields.length === 1 && field === "position") {
    return { position: text(inner, `${place}.position`, "the id of a position") };
  }
  if (fields.length === 1 && field === "topic") return { topic: topic(inner, `${place}.topic`) };
  throw wrong(place, value, expected);
}

function topic(value: unknown, place: string): TopicCriterion {
  const fields = record(value, place, ["id", "minPolarity", "maxPolarity"]);
  const id = text(fields.id, `${place}.id`, "the id of a topic");
  const min = polarity(fields.minPolarity, `${place}.minPolarity`);
  const max = polarity(fields.maxPolarity, `${place}.maxPolarity`);
  if (min !== null && max !== null && min > max) {
    throw wrong(`${place}.maxPolarity`, max, `a number not below minPolarity, which is ${min}`);
  }
  return { id, ...(min === null ? {} : { minPolarity: min }), ...(max === null ? {} : { maxPolarity: max }) };
}

function polarity(value: unknown, place: string): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= 2) return value;
  throw wrong(place, value, "a whole number from -2 to 2");
}

function text(value: unknown, place: string, expected: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw wrong(place, value, expected);
}

function array(value: unknown, place: string, expected: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrong(place, value, expected);
}

/** The fields of an object that are given; one that is null is given. */
function entries(value: unknown, place: string, expected: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong(place, value, expected);
  return Object.entries(value).filter(([, inner]) => inner !== undefined);
}

function record(value: unknown, place: string, known: readonly string[]): Readonly<Record<string, unknown>> {
  const fields = entries(value, place, `an object with ${known.join(", ")}`);
  const other = fields.find(([field]) => !known.includes(field));
  if (other !== undefined) throw wrong(`${place}.${other[0]}`, other[1], `only ${known.join(", ")}`);
  return Object.fromEntries(fields);
}

function wrong(place: string, value: unknown, expected: string): AtlasError {
  return new AtlasError("BAD_INPUT", `${place}: got ${inShort(value)}, expected ${expected}.`, {
    details: { place },
  });
}

function limit(name: string, maximum: number, what: string, place: string): AtlasError {
  const message = `The question passes the limit "${name}" of ${maximum}: ${what}. Ask for less, or ask in parts.`;
  return new AtlasError("LIMIT", message, { details: { limit: name, maximum, place } });
}

const SHOWN = 80;

function inShort(value: unknown): string {
  if (value === undefined) return "nothing";
  const shown = Array.isArray(value)
    ? `[${value.slice(0, 9).map(inItem).join(", ")}]`
    : typeof value === "object" && value !== null
      ? `an object with ${Object.keys(value).join(", ") || "no fields"}`
      : inItem(value);
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
}

/** Of a list's item only the kind, where it is nested: it may be deeper than what can be printed. */
function inItem(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "object" && value !== null ? "…" : String(value);
}
