import type { StateCriteria } from "../../../schema/criteria.ts";
import { AtlasError } from "../../../schema/errors.ts";
import type { Engine } from "../engine.ts";
import type { StateHit } from "../store.ts";

/** States for which a question holds, certainly or possibly, on a day. */
export async function readStates(
  _engine: Engine,
  _question: StateCriteria,
  _asOf: string,
): Promise<readonly StateHit[]> {
  throw new AtlasError("INTERNAL", "Set questions have no statement yet.");
}
