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
  const rows = {
    nodes: {
      State: await nodes("State"),
      Topic: await nodes("Topic"),
      Position: await nodes("Position"),
      RollCall: await nodes("RollCall"),
      Instrument: await nodes("Instrument"),
    },
    facts: {
      ANSWERS: await facts("ANSWERS"),
      ON: await facts("ON"),
      STATED: await facts("STATED"),
      SPONSORED: await facts("SPONSORED"),
      PARTICIPATES_IN: await facts("PARTICIPATES_IN"),
    },
  };
  const links = knownLinks(rows);
  const voted = [...new Set(links.flatMap(({ deed, id }) => (deed === "vote" ? [id] : [])))].sort();
  const ballots = voted.length === 0 ? [] : [...(await store.facts("VOTED", "to", voted)).values()].flat();
  return recordWorldOf(rows, ballots, created, links);
}
