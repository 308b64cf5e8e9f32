import type { GraphData } from "../../schema/kinds.ts";
import { world } from "./worlds.ts";

const BALLOTS = ["yes", "no", "abstain", "absent"] as const;

/** A world in which every state votes in every roll call. `turn` turns the ballots, so that worlds of one size differ in every fact. */
export function votingWorld(turn: number, rollCalls: number, states: number): GraphData {
  const stateIds = Array.from({ length: states }, (_, at) => `S${String(at).padStart(3, "0")}`);
  const rollCallIds = Array.from({ length: rollCalls }, (_, at) => `rc${String(at).padStart(4, "0")}`);
  return world({
    hash: String(turn).padStart(64, "0"),
    nodes: {
      State: stateIds.map((id) => ({ id, nameEn: id })),
      RollCall: rollCallIds.map((id) => ({ id, title: id, ballots: "complete" })),
    },
    facts: {
      VOTED: rollCallIds.flatMap((to, row) =>
        stateIds.map((from, column) => ({
          key: `${to}:${from}`,
          from,
          to,
          ballot: BALLOTS[(turn + row + column) % BALLOTS.length] ?? "yes",
        })),
      ),
    },
  });
}
