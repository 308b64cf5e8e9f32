/** The view's rows as CSV, with ids beside names, so that they can be joined to other data. */

import { type Cell, toCsv } from "../download/csv.ts";
import { type Cohesion, type Ranking, rollCallName } from "./blocWords.ts";

const INDICES = ["ai", "attina", "rice"] as const;

export function rollCallsCsv({ series, bloc }: Cohesion): string {
  const header = INDICES.flatMap((name) => [
    name,
    `${name}_reason`,
    `${name}_chance`,
    `${name}_chance_p05`,
    `${name}_chance_p95`,
    `${name}_with_possible`,
    `${name}_low`,
    `${name}_high`,
  ]);
  const counts = ["members", "yes", "no", "abstain", "absent", "noBallot"] as const;
  return toCsv(
    [
      "bloc",
      "roll_call",
      "title",
      "date",
      ...counts.map((name) => (name === "noBallot" ? "no_ballot" : name)),
      "possible_members",
      ...header,
      "line",
      "line_certain",
      "line_reason",
      "broke_ranks",
    ],
    series.map((entry): Cell[] => [
      bloc.id,
      entry.rollCall.id,
      rollCallName(entry.rollCall),
      entry.rollCall.date,
      ...counts.map((name) => entry.members[name]),
      entry.possibleMembers.members,
      ...INDICES.flatMap((name): Cell[] => {
        const { certain, withPossible, low, high } = entry[name];
        const { value, reason, chance, chanceLow, chanceHigh } = certain;
        return [value, reason, chance, chanceLow, chanceHigh, withPossible.value, low, high];
      }),
      entry.line,
      entry.line === null ? null : entry.lineTruth === "YES",
      entry.lineReason,
      entry.defections.length,
    ]),
  );
}

export function defectionsCsv({ series, bloc }: Cohesion): string {
  return toCsv(
    ["bloc", "roll_call", "date", "line", "state", "name", "ballot", "certain", "statements"],
    [...series]
      .reverse()
      .flatMap(({ rollCall, line, defections }) =>
        defections.map(({ state, ballot, truth, statements }) => [
          bloc.id,
          rollCall.id,
          rollCall.date,
          line,
          state.id,
          state.label,
          ballot,
          truth === "YES",
          statements.map(({ statement }) => statement.key).join("; "),
        ]),
      ),
  );
}

export function statesCsv({ states, bloc }: Cohesion): string {
  return toCsv(
    ["bloc", "state", "name", "broke_ranks", "ballots", "possibly_broke_ranks", "possible_ballots"],
    states.map(({ state, broke, ballots, possiblyBroke, possibleBallots }) => [
      bloc.id,
      state.id,
      state.label,
      broke,
      ballots,
      possiblyBroke,
      possibleBallots,
    ]),
  );
}

export function rankingCsv({ blocs }: Ranking): string {
  const parts = ["value", "low", "high", "chance", "aboveChance", "rollCalls"] as const;
  const names = ["mean", "low", "high", "chance", "above_chance", "roll_calls"];
  return toCsv(
    [
      "bloc",
      "name",
      "fewest_ballots",
      "most_ballots",
      ...INDICES.flatMap((name) => [
        ...names.map((part) => `${name}_${part}`),
        `${name}_mean_with_possible`,
        `${name}_roll_calls_with_possible`,
      ]),
    ],
    blocs.map(({ bloc, averages, fewestBallots, mostBallots }): Cell[] => [
      bloc.id,
      bloc.label,
      fewestBallots,
      mostBallots,
      ...INDICES.flatMap((name): Cell[] => {
        const { certain, withPossible } = averages[name];
        return [...parts.map((part) => certain[part]), withPossible.value, withPossible.rollCalls];
      }),
    ]),
  );
}
