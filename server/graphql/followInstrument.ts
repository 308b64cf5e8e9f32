import { AtlasError } from "../../schema/errors.ts";
import type { FactRow } from "../../schema/kinds.ts";
import { compareText } from "../store/compareText.ts";
import type { Context } from "./context.ts";

/** An instrument whose roll calls count where those on one instrument are asked for. */
export interface Followed {
  readonly id: string;
  /** `asked for`, or the relation by which it was reached and to what, such as `draft-of a-res-74-247`. */
  readonly how: string;
}

/**
 * The relations that lead from what came before an instrument to the instrument: its drafts, their earlier versions, amendments to any of
 * them, and the resolution that adopted it. What an instrument itself goes on to amend, supplement or follow is another instrument.
 */
const LEADS_TO: ReadonlySet<string | null> = new Set([
  "draft-of",
  "adopted-as",
  "revised-as",
  "amends",
  "adopts",
]);

/**
 * An instrument and what led to it, in the order in which it is reached, ties by id.
 * @throws AtlasError NOT_FOUND for an id that is no instrument.
 */
export async function followInstrument(id: string, context: Context): Promise<readonly Followed[]> {
  if ((await context.loaders.kindOf(id)) !== "Instrument") {
    throw new AtlasError("NOT_FOUND", `rollCalls.onInstrument: no instrument has the id "${id}".`, {
      details: { ids: [id] },
    });
  }
  const relations = (await context.store.contents("RELATES_TO")) as unknown as FactRow<"RELATES_TO">[];
  const found = new Map<string, string>([[id, "asked for"]]);
  for (const target of found.keys()) {
    relations
      .filter(({ to, relation }) => to === target && LEADS_TO.has(relation))
      .sort((left, right) => compareText(left.from, right.from))
      .forEach(({ from, relation }) => {
        if (!found.has(from)) found.set(from, `${relation} ${target}`);
      });
  }
  return [...found].map(([one, how]) => ({ id: one, how }));
}
