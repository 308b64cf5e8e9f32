import type { StateCriteria } from "../../../schema/criteria.ts";
import { TRUTHS, type Truth } from "../../../schema/edtf.ts";
import { readDataset } from "../cypher/dataset.ts";
import type { Engine } from "../engine.ts";
import type { KnownOfDataset, StateHit } from "../store.ts";
import { checkCriteria } from "./checkCriteria.ts";
import { criteriaStatement } from "./criteriaStatement.ts";

/**
 * The states for which a question holds on a day, certainly or possibly, by id: one statement, and two more for what is not known.
 * @param question As parseCriteria gives it.
 * @throws AtlasError NOT_FOUND or BAD_INPUT for what the question names and the data lack.
 */
export async function findStates(
  engine: Engine,
  question: StateCriteria,
  asOf: string,
  known?: KnownOfDataset,
): Promise<readonly StateHit[]> {
  const [created] = await Promise.all([
    known?.created ?? readDataset(engine).then((dataset) => dataset.created),
    known?.named === true ? undefined : checkCriteria(engine, question),
  ]);
  const { statement, parameters } = criteriaStatement(question, asOf, created);
  const rows = await engine.read(statement, parameters);
  return rows.map(({ id, certain, leaves }) => ({
    state: String(id),
    certain: certain === true,
    leaves: Array.isArray(leaves) ? leaves.map(truthOf) : [],
  }));
}

function truthOf(value: unknown): Truth {
  return TRUTHS[Number(value)] ?? "no";
}
