import type { StateCriteria } from "../../../schema/criteria.ts";
import { criteriaGraphql } from "../../../schema/criteriaGraphql.ts";
import { criteriaLeaves } from "../../../schema/criteriaLeaves.ts";
import { criteriaSentence } from "../../../schema/criteriaSentence.ts";
import { dateInWords } from "../../../schema/dateInWords.ts";
import type { Truth } from "../../../schema/edtf.ts";
import { AtlasError } from "../../../schema/errors.ts";
import { leafPhrase } from "../../../schema/leafPhrase.ts";
import type { Store } from "../store.ts";
import { caveats } from "./caveats.ts";
import { criteriaCypher } from "./criteriaCypher.ts";
import { leafEvidence } from "./evidence.ts";
import type { EvidenceFact } from "./evidenceShape.ts";
import { recordNames } from "./recordNames.ts";
import { readRecords } from "./records.ts";

export interface StateAnswer {
  readonly asOf: string;
  /** By id of the state. */
  readonly certain: readonly EvidencedHit[];
  readonly possible: readonly EvidencedHit[];
  readonly caveats: readonly string[];
  readonly sentence: string;
  readonly graphql: string;
  readonly cypher: string;
}

export interface EvidencedHit {
  readonly state: string;
  /** One entry for each leaf of the question, in its order. */
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  /** The leaf's place in the question, `where.all[1].not.voted`. */
  readonly place: string;
  readonly phrase: string;
  /** Whether the leaf itself holds, before any `not` around it. */
  readonly truth: Truth;
  readonly facts: readonly EvidenceFact[];
  /** What is missing, or why it does not hold; null where the facts say all. */
  readonly explanation: string | null;
}

/** An answer that an import overtakes is given up so often before the caller is asked to come back. */
const ATTEMPTS = 3;

/**
 * Everything that an answer to a question says: the states, why they are in it, what the record lacks, and the question said back.
 * All of it is of one dataset: where an import put another one in use meanwhile, it is answered again.
 * A fixed number of statements, whatever the number of states and leaves.
 * @param question As parseCriteria gives it; `asOf` as parseAsOf gives it.
 * @throws AtlasError as Store.findStates does; BUSY where one import after another overtakes it.
 */
export async function answerQuestion(
  store: Store,
  question: StateCriteria,
  asOf: string,
): Promise<StateAnswer> {
  let before = await store.dataset();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const answer = await answerFrom(store, question, asOf, before.created);
    const after = await store.dataset();
    if (after.hash === before.hash && after.importedAt === before.importedAt) return answer;
    before = after;
  }
  throw new AtlasError(
    "BUSY",
    `The data were replaced ${ATTEMPTS} times while the question was answered: an import follows the other. Ask again.`,
  );
}

async function answerFrom(
  store: Store,
  question: StateCriteria,
  asOf: string,
  created: string,
): Promise<StateAnswer> {
  const placed = criteriaLeaves(question);
  const leaves = placed.map(({ leaf }) => leaf);
  const hits = await store.findStates(question, asOf);
  const records = await readRecords(
    store,
    leaves,
    hits.map(({ state }) => state),
    created,
  );
  const names = recordNames(records);
  const day = dateInWords(asOf, "en", { month: "long" });
  const phrases = leaves.map((leaf) =>
    leafPhrase(leaf, { names, on: ` on ${day}`, by: ` by ${day}`, negated: false }, "en"),
  );
  const evidenced = hits.map(({ state, certain, leaves: truths }) => ({
    state,
    certain,
    evidence: placed.map(({ place, leaf }, at): Evidence => {
      const truth = truths[at] ?? "no";
      return {
        place,
        phrase: phrases[at] ?? "",
        truth,
        ...leafEvidence(leaf, truth, { state, asOf, records, names }),
      };
    }),
  }));
  const list = (certain: boolean) =>
    evidenced.filter((hit) => hit.certain === certain).map(({ state, evidence }) => ({ state, evidence }));
  return {
    asOf,
    certain: list(true),
    possible: list(false),
    caveats: caveats(leaves, records, names),
    sentence: criteriaSentence(question, names, asOf),
    graphql: criteriaGraphql(question, asOf),
    cypher: criteriaCypher(question, asOf, records.created),
  };
}
