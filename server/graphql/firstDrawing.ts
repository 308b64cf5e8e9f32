import type { AlliancesRequest } from "../analysis/alliances.ts";
import { usualRollCalls } from "./rollCallSelection.ts";
import type { Snapshot } from "./snapshot.ts";

/** What an agreement is asked for where a query does not say. The schema names the same values. */
export const USUAL_NETWORK = {
  minimumJoint: 10,
  links: { closest: 6 },
  seed: 1,
} as const satisfies AlliancesRequest;

/** Computes the network that the page draws first, so that it is there when it is asked for. */
export async function prepareFirstDrawing(snapshot: Snapshot): Promise<void> {
  await snapshot.alliances({ rollCalls: await usualRollCalls(snapshot), ...USUAL_NETWORK });
}
