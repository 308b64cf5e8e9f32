import type { FactRow, GraphData, NodeRow } from "./kinds.ts";
import { openBallots } from "./openBallots.ts";
import { deriveParticipation } from "./participation.ts";

/**
 * Fills in the columns that no table of a package has and that set questions compare: those of participation on every treaty action
 * (schema/participation.ts), and the open ballots of every roll call (schema/openBallots.ts). Whatever stood in them is replaced;
 * everything else, and every order, stays.
 */
export function derive(data: GraphData): GraphData {
  return {
    ...data,
    nodes: { ...data.nodes, RollCall: withOpenBallots(data.nodes.RollCall, data.facts.VOTED) },
    facts: {
      ...data.facts,
      PARTICIPATES_IN: withParticipation(
        data.facts.PARTICIPATES_IN,
        data.nodes.Instrument,
        data.dataset.created,
      ),
    },
  };
}

function withOpenBallots(
  rollCalls: readonly NodeRow<"RollCall">[],
  votes: readonly FactRow<"VOTED">[],
): readonly NodeRow<"RollCall">[] {
  const cast = groupBy(votes, ({ to }) => to);
  return rollCalls.map((rollCall) => ({
    ...rollCall,
    ...openBallots(
      rollCall,
      (cast.get(rollCall.id) ?? []).map(({ ballot }) => ballot),
    ),
  }));
}

function withParticipation(
  actions: readonly FactRow<"PARTICIPATES_IN">[],
  instruments: readonly NodeRow<"Instrument">[],
  created: string,
): readonly FactRow<"PARTICIPATES_IN">[] {
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const derived = new Map<FactRow<"PARTICIPATES_IN">, FactRow<"PARTICIPATES_IN">>();
  for (const rows of groupBy(actions, ({ to, from }) => JSON.stringify([to, from])).values()) {
    const instrument = byId.get(rows[0]?.to ?? "") ?? UNKNOWN;
    const columns = deriveParticipation(rows, instrument, created);
    for (const [at, row] of rows.entries()) derived.set(row, { ...row, ...columns[at] });
  }
  return actions.map((row) => derived.get(row) ?? row);
}

const UNKNOWN = { inForceLo: null, status: null, participation: null };

function groupBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
