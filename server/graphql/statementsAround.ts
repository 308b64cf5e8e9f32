import type { FactRow } from "../../schema/kinds.ts";
import type { CohesionOfRollCall } from "../analysis/cohesionSeries.ts";
import { cohesionStatements, type NearStatement } from "../analysis/cohesionStatements.ts";
import type { Context } from "./context.ts";
import { requireNode } from "./reference.ts";

type Said = FactRow<"STATED"> & { readonly texts: readonly (string | null)[] };

export interface StatementsAround {
  /** What a state, or its bloc, said around a roll call. */
  readonly of: (rollCall: string, state: string) => readonly NearStatement<Said>[];
  /** Statements that have no date at all. */
  readonly undated: number;
}

const STATED = { kind: "STATED", end: "from" } as const;
const ANSWERS = { kind: "ANSWERS", end: "from", properties: [] } as const;

/** Statements of those who broke ranks and of the bloc, ready to be looked up by roll call. */
export async function statementsAround(
  bloc: string,
  series: readonly CohesionOfRollCall[],
  days: number,
  context: Context,
): Promise<StatementsAround> {
  const index = await context.snapshot.rollCalls();
  const actors = [
    ...new Set([bloc, ...series.flatMap(({ defections }) => defections.map((one) => one.state))]),
  ];
  const said = new Map(
    await Promise.all(
      actors.map(async (id) => {
        const rows = await context.loaders.facts(STATED, id);
        return [id, await Promise.all(rows.map((row) => withTexts(row, context)))] as const;
      }),
    ),
  );
  const symbols = new Map(
    await Promise.all(
      series.map(async ({ rollCall }) => {
        const ids = index.byId.get(rollCall)?.instruments ?? [];
        const rows = await Promise.all(ids.map((id) => requireNode("Instrument", id, context)));
        return [rollCall, rows.flatMap(({ symbol }) => symbol ?? [])] as const;
      }),
    ),
  );
  return {
    of(rollCall, state) {
      const row = index.byId.get(rollCall)?.row;
      if (row === undefined) return [];
      const statements = [...(said.get(state) ?? []), ...(said.get(bloc) ?? [])];
      const vote = { lo: row.dateLo, hi: row.dateHi };
      return cohesionStatements(vote, symbols.get(rollCall) ?? [], statements, days);
    },
    undated: [...said.values()].flat().filter(({ dateLo, dateHi }) => dateLo === null && dateHi === null)
      .length,
  };
}

/** A statement with every text that may name an instrument: its own, its position's and its question's. */
async function withTexts(row: FactRow<"STATED">, context: Context): Promise<Said> {
  const [position, answers] = await Promise.all([
    requireNode("Position", row.to, context),
    context.loaders.facts(ANSWERS, row.to),
  ]);
  const topics = await Promise.all(answers.map(({ to }) => requireNode("Topic", to, context)));
  return {
    ...row,
    texts: [
      row.summaryEn,
      row.forum,
      position.labelEn,
      ...topics.flatMap(({ questionEn, descriptionEn }) => [questionEn, descriptionEn]),
    ],
  };
}
