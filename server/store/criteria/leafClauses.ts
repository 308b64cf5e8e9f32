import type { CriteriaLeaf } from "../../../schema/criteria.ts";
import { AtlasError } from "../../../schema/errors.ts";
import type { Parameter } from "../engine.ts";

/** How one leaf is read for every state `s`: what to match, and the leaf's value, 0 no, 1 possibly, 2 yes. */
export interface LeafClauses {
  /** Matched before, once for all states, and then named `c`. */
  readonly first?: string;
  /** Matched for each state where it is there; null for a leaf that needs only the state. */
  readonly match: string | null;
  /** Of one matched row; over a state's rows the greatest counts. */
  readonly value: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/**
 * The clauses of one leaf. They compare the day `$asOf` with stored bounds; `$created` stands for an open latest day.
 * @param at A number that tells the leaf's parameters from those of others.
 */
export function leafClauses(leaf: CriteriaLeaf, at: number): LeafClauses {
  const id = `id${at}`;
  if ("partyTo" in leaf) return participation(leaf.partyTo, id, "force");
  if ("consentedTo" in leaf) return participation(leaf.consentedTo, id, "consent");
  if ("signatoryOf" in leaf) return participation(leaf.signatoryOf, id, "signed");
  if ("memberOf" in leaf) {
    const start = happened("r.started");
    const end = happened("r.ended");
    return {
      match: `(s)-[r:MEMBER_OF]->(:Bloc {id: $${id}})`,
      value: three(
        `r.role = 'member' AND ${start.yes} AND (r.ended IS NULL OR ${end.no})`,
        `r.role = 'member' AND ${start.possible} AND (r.ended IS NULL OR ${end.notYes})`,
      ),
      parameters: { [id]: leaf.memberOf },
    };
  }
  if ("voted" in leaf) return voted(leaf.voted, at);
  if ("sponsored" in leaf) {
    const date = happened("r.date");
    return {
      match: `(s)-[r:SPONSORED]->(:Instrument {id: $${id}})`,
      value: three(`r.key IS NOT NULL AND ${date.yes}`, `r.key IS NOT NULL AND ${date.possible}`),
      parameters: { [id]: leaf.sponsored },
    };
  }
  if ("stated" in leaf) return stated(leaf.stated, at);
  if ("region" in leaf) {
    return { match: null, value: three(`s.region = $${id}`, "false"), parameters: { [id]: leaf.region } };
  }
  leaf satisfies never;
  throw new AtlasError("INTERNAL", `No clauses for the leaf ${JSON.stringify(leaf)}.`);
}

/** The columns that schema/participation.ts derives. A signature and a consent stay; being party ends by denunciation. */
function participation(instrument: string, id: string, what: "force" | "consent" | "signed"): LeafClauses {
  const [stays, mayStay] = what === "force" ? [" AND r.leftLo > $asOf", " AND r.leftHi > $asOf"] : ["", ""];
  return {
    match: `(s)-[r:PARTICIPATES_IN]->(:Instrument {id: $${id}})`,
    value: three(`r.${what}Hi <= $asOf${stays}`, `r.${what}Lo <= $asOf${mayStay}`),
    parameters: { [id]: instrument },
  };
}

function voted(
  { rollCall, ballots }: { rollCall: string; ballots: readonly string[] },
  at: number,
): LeafClauses {
  const date = happened("c.date");
  const open = ballots.map((ballot) => `c.open${ballot[0]}${ballot.slice(1).toLowerCase()}`).join(" OR ");
  // A member on any day that the roll call can have been taken.
  const member =
    "s.unMember AND coalesce(s.unMemberSinceLo, '') <= coalesce(c.dateHi, $created) AND (s.unMemberUntil IS NULL OR " +
    "coalesce(s.unMemberUntilHi, $created) > coalesce(c.dateLo, '') OR coalesce(s.unMemberUntilLo, '') > coalesce(c.dateLo, ''))";
  return {
    first: `(c:RollCall {id: $id${at}})`,
    match: "(s)-[r:VOTED]->(c)",
    value: three(
      `r.ballot IN $ballots${at} AND ${date.yes}`,
      `${date.possible} AND (r.ballot IN $ballots${at} OR (r.ballot IS NULL AND (${open}) AND ${member}))`,
    ),
    parameters: { [`id${at}`]: rollCall, [`ballots${at}`]: ballots.map((ballot) => ballot.toLowerCase()) },
  };
}

function stated(criterion: Extract<CriteriaLeaf, { stated: unknown }>["stated"], at: number): LeafClauses {
  const date = happened("r.date");
  if ("position" in criterion) {
    return {
      match: `(s)-[r:STATED]->(:Position {id: $id${at}})`,
      value: three(`r.confidence = 'stated' AND ${date.yes}`, `r.key IS NOT NULL AND ${date.possible}`),
      parameters: { [`id${at}`]: criterion.position },
    };
  }
  const { id, minPolarity, maxPolarity } = criterion.topic;
  const bounds = [
    ...(minPolarity === undefined ? [] : [` AND p.polarity >= $min${at}`]),
    ...(maxPolarity === undefined ? [] : [` AND p.polarity <= $max${at}`]),
  ].join("");
  return {
    match: `(s)-[r:STATED]->(p:Position)-[:ANSWERS]->(:Topic {id: $id${at}})`,
    value: three(
      `r.confidence = 'stated' AND ${date.yes}${bounds}`,
      `r.key IS NOT NULL AND ${date.possible}${bounds}`,
    ),
    parameters: {
      [`id${at}`]: id,
      ...(minPolarity === undefined ? {} : { [`min${at}`]: minPolarity }),
      ...(maxPolarity === undefined ? {} : { [`max${at}`]: maxPolarity }),
    },
  };
}

/** `happened` of schema/edtf.ts over a stored date's columns. "" is before every day. */
export function happened(date: string) {
  const lo = `coalesce(${date}Lo, '')`;
  const hi = `coalesce(${date}Hi, $created)`;
  return {
    yes: `${hi} <= $asOf AND ${lo} <= $asOf`,
    possible: `${lo} <= $asOf`,
    no: `${lo} > $asOf`,
    notYes: `${hi} > $asOf OR ${lo} > $asOf`,
  };
}

function three(yes: string, possible: string): string {
  const maybe = possible === "false" ? "" : ` WHEN ${possible} THEN 1`;
  return `CASE WHEN ${yes} THEN 2${maybe} ELSE 0 END`;
}
