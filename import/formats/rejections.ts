import { type Problem, shorten } from "../problem.ts";
import type { StateNames } from "./stateNames.ts";
import { REASONS_KEPT, type RejectedRows, type UnresolvedState } from "./votingRecord.ts";

type Reason = Omit<Problem, "severity" | "file" | "line">;

/** Rows that are left out, counted by reason; the first of them with their places. */
export interface RejectionList {
  /** @param reason the same object for rows that the same thing is wrong with: it is listed once, and counted for each. */
  add(line: number, reason: Reason): void;
  addState(code: string, name: string, line: number): void;
  rows(): RejectedRows;
  /** States that were not found, by code and name. */
  unresolved(): readonly UnresolvedState[];
}

export function createRejectionList(file: string, names: StateNames): RejectionList {
  const problems: Problem[] = [];
  const byCode = new Map<string, number>();
  const states = new Map<string, { code: string; name: string; rows: number; line: number }>();
  const listed = new Set<Reason>();
  let count = 0;
  return {
    add(line, reason) {
      count += 1;
      byCode.set(reason.code, (byCode.get(reason.code) ?? 0) + 1);
      if (problems.length >= REASONS_KEPT || listed.has(reason)) return;
      listed.add(reason);
      const value = reason.value === null ? null : shorten(reason.value);
      problems.push({ ...reason, value, severity: "error", file, line });
    },
    addState(code, name, line) {
      const key = JSON.stringify([code, name]);
      const known = states.get(key);
      if (known === undefined) states.set(key, { code, name, rows: 1, line });
      else known.rows += 1;
    },
    rows: () => ({ count, problems, byCode: new Map([...byCode].sort(([a], [b]) => (a < b ? -1 : 1))) }),
    unresolved: () =>
      [...states]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, state]) => ({ ...state, suggestions: names.suggest(state.code, state.name) })),
  };
}
