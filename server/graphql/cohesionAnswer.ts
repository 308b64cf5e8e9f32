import type { CohesionAverage, CohesionAverages } from "../analysis/cohesionAverages.ts";
import type { CohesionIndexName } from "../analysis/cohesionIndices.ts";
import type { CohesionOfRollCall, GroupCohesion } from "../analysis/cohesionSeries.ts";
import type { Context } from "./context.ts";
import { ballots } from "./names.ts";
import { requireNode } from "./reference.ts";
import type { StatementsAround } from "./statementsAround.ts";

/** One roll call of a series, in the words of the API. */
export async function entryOf(one: CohesionOfRollCall, said: StatementsAround["of"], context: Context) {
  const { line } = one;
  return {
    rollCall: await requireNode("RollCall", one.rollCall, context),
    members: one.certain,
    possibleMembers: one.possible,
    ai: indexOf(one, "ai"),
    attina: indexOf(one, "attina"),
    rice: indexOf(one, "rice"),
    line: line.ballot === null ? null : ballots.name(line.ballot),
    lineTruth:
      line.ballot === null ? ("NO" as const) : line.certain ? ("YES" as const) : ("POSSIBLY" as const),
    lineReason: line.reason,
    defections: await Promise.all(
      one.defections.map(async ({ state, ballot, certain }) => ({
        state: await requireNode("State", state, context),
        ballot: ballots.name(ballot),
        truth: certain ? ("YES" as const) : ("POSSIBLY" as const),
        statements: said(one.rollCall, state).map(({ near, ...rest }) => ({
          ...rest,
          near: near === "yes" ? ("YES" as const) : ("POSSIBLY" as const),
        })),
      })),
    ),
  };
}

function indexOf(one: CohesionOfRollCall, name: CohesionIndexName) {
  const range = one.range[name];
  return {
    certain: levelOf(one.ofCertain, name),
    withPossible: levelOf(one.ofAll, name),
    low: range?.low ?? null,
    high: range?.high ?? null,
  };
}

function levelOf({ ballots: cast, indices, chance }: GroupCohesion, name: CohesionIndexName) {
  const level = chance?.[name] ?? null;
  return {
    ballots: cast,
    ...indices[name],
    chance: level?.mean ?? null,
    chanceLow: level?.low ?? null,
    chanceHigh: level?.high ?? null,
    chanceExact: chance?.exact ?? true,
  };
}

/** Averages, in the words of the API. */
export function averagesOf({ ai, attina, rice }: CohesionAverages) {
  return { ai: both(ai), attina: both(attina), rice: both(rice) };
}

function both(average: { readonly ofCertain: CohesionAverage; readonly ofAll: CohesionAverage }) {
  return { certain: average.ofCertain, withPossible: average.ofAll };
}
