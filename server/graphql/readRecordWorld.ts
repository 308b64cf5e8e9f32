import type { FactKind, FactRow, NodeKind, NodeRow } from "../../schema/kinds.ts";
import type { RecordWorld } from "../analysis/recordWorld.ts";
import { knownLinks, recordWorldOf } from "../analysis/recordWorldOf.ts";
import type { Store } from "../store/store.ts";

/**
 * What records are read from. Of ballots only those of coded roll calls: the whole General Assembly would be a million rows.
 * @param created the date of the dataset.
 */
export async function readRecordWorld(store: Store, created: string): Promise<RecordWorld> {
  const nodes = async <K extends NodeKind>(kind: K) =>
    (await store.contents(kind)) as unknown as readonly NodeRow<K>[];
  const facts = async <K extends FactKind>(kind: K) =>
    (await store.contents(kind)) as unknown as readonly FactRow<K>[];
  const [State, Topic, Position, RollCall, Instrument] = await Promise.all([
    nodes("State"),
    nodes("Topic"),
    nodes("Position"),
    nodes("RollCall"),
    nodes("Instrument"),
  ]);
  const [ANSWERS, ON, STATED, SPONSORED, PARTICIPATES_IN] = await Promise.all([
    facts("ANSWERS"),
    facts("ON"),
    facts("STATED"),
    facts("SPONSORED"),
    facts("PARTICIPATES_IN"),
  ]);
  const rows = {
    nodes: { State, Topic, Position, RollCall, Instrument },
    facts: { ANSWERS, ON, STATED, SPONSORED, PARTICIPATES_IN },
  };
  const links = knownLinks(rows);
  const voted = [...new Set(links.flatMap(({ deed, id }) => (deed === "vote" ? [id] : [])))].sort();
  const ballots = voted.length === 0 ? [] : [...(await store.facts("VOTED", "to", voted)).values()].flat();
  return recordWorldOf(rows, ballots, created, links);
}
