import type { CriteriaLeaf, StateCriteria } from "../../../schema/criteria.ts";
import { criteriaLeaves } from "../../../schema/criteriaLeaves.ts";
import { AtlasError } from "../../../schema/errors.ts";
import { NODE_KINDS, type NodeKind } from "../../../schema/kinds.ts";
import { compareText } from "../compareText.ts";
import type { Engine } from "../engine.ts";

/** What a leaf names, and the key in the question that names it. */
interface Named {
  readonly kind: NodeKind | "region";
  readonly id: string;
  /** Under the leaf's own place. */
  readonly under: string;
}

/**
 * Whether everything exists that a question names: one statement.
 * @throws AtlasError NOT_FOUND for an unknown id, BAD_INPUT for a region that no state is in; both name it and its place.
 */
export async function checkCriteria(engine: Engine, question: StateCriteria): Promise<void> {
  const named = criteriaLeaves(question).map(({ place, leaf }) => ({ place, ...nameIn(leaf) }));
  const kinds = [...new Set(named.map(({ kind }) => kind))];
  if (kinds.length === 0) return;
  const parameters = Object.fromEntries(
    kinds.flatMap((kind) =>
      kind === "region" ? [] : [[kind, named.filter((each) => each.kind === kind).map(({ id }) => id)]],
    ),
  );
  const statement = kinds
    .map((kind) =>
      kind === "region"
        ? "MATCH (s:State) WHERE s.region IS NOT NULL RETURN DISTINCT 'region' AS kind, s.region AS id"
        : `MATCH (n:${kind}) WHERE n.id IN $${kind} RETURN DISTINCT '${kind}' AS kind, n.id AS id`,
    )
    .join(" UNION ALL ");
  const rows = await engine.read(statement, parameters);
  for (const { place, under, kind, id } of named) {
    if (rows.some((row) => row.kind === kind && row.id === id)) continue;
    const at = `${place}${under}`;
    if (kind !== "region") throw unknownId(at, kind, id);
    const regions = rows.filter((row) => row.kind === kind).map((row) => String(row.id));
    throw unknownRegion(at, id, regions.sort(compareText));
  }
}

/** What a question names, as texts that are equal for equal things: `Instrument budapest`. */
export function namesIn(question: StateCriteria): readonly string[] {
  return criteriaLeaves(question).map(({ leaf }) => {
    const { kind, id } = nameIn(leaf);
    return `${kind} ${id}`;
  });
}

function nameIn(leaf: CriteriaLeaf): Named {
  if ("partyTo" in leaf) return { kind: "Instrument", id: leaf.partyTo, under: "" };
  if ("consentedTo" in leaf) return { kind: "Instrument", id: leaf.consentedTo, under: "" };
  if ("signatoryOf" in leaf) return { kind: "Instrument", id: leaf.signatoryOf, under: "" };
  if ("sponsored" in leaf) return { kind: "Instrument", id: leaf.sponsored, under: "" };
  if ("memberOf" in leaf) return { kind: "Bloc", id: leaf.memberOf, under: "" };
  if ("voted" in leaf) return { kind: "RollCall", id: leaf.voted.rollCall, under: ".rollCall" };
  if ("region" in leaf) return { kind: "region", id: leaf.region, under: "" };
  return "position" in leaf.stated
    ? { kind: "Position", id: leaf.stated.position, under: ".position" }
    : { kind: "Topic", id: leaf.stated.topic.id, under: ".topic.id" };
}

const SHOWN = 80;

function unknownId(place: string, kind: NodeKind, id: string): AtlasError {
  const what = NODE_KINDS[kind].label.toLowerCase();
  const shown = id.length > SHOWN ? `${id.slice(0, SHOWN)}…` : id;
  return new AtlasError(
    "NOT_FOUND",
    `${place}: got ${JSON.stringify(shown)}, expected the id of a known ${what}. Search for it by its name to find its id.`,
    { details: { place, id: shown, kind } },
  );
}

function unknownRegion(place: string, region: string, known: readonly string[]): AtlasError {
  const shown = region.length > SHOWN ? `${region.slice(0, SHOWN)}…` : region;
  return new AtlasError(
    "BAD_INPUT",
    `${place}: got ${JSON.stringify(shown)}, expected one of ${known.join(", ")}.`,
    { details: { place, region: shown } },
  );
}
