/** What the selection of roll calls can be narrowed to: only what the data holds, with how many complete roll calls each choice leaves. */

import type { TimeMarksQuery } from "../generated/operations.ts";
import type { RollCallChoice } from "../state/viewState.ts";

type RollCallBrief = TimeMarksQuery["rollCalls"]["nodes"][number];

export interface Option {
  readonly value: string;
  /** Complete roll calls that the choice leaves, with the other choices of subject, session, body and days as they are. */
  readonly count: number;
}

export interface RollCallOptions {
  /** Complete roll calls on every subject, with the other two choices as they are. */
  readonly allSubjects: number;
  readonly subjects: readonly Option[];
  readonly sessions: readonly Option[];
  readonly bodies: readonly (Option & { readonly label: string; readonly nameZh: string | null })[];
}

export function rollCallOptions(
  rollCalls: readonly RollCallBrief[],
  choice: RollCallChoice,
): RollCallOptions {
  const complete = rollCalls.filter(({ ballotsRecord }) => ballotsRecord === "complete");
  const left = (but: keyof RollCallChoice) =>
    complete.filter(
      (rollCall) =>
        (but === "subject" || choice.subject === null || rollCall.subject === choice.subject) &&
        (but === "session" || choice.session === null || rollCall.session === choice.session) &&
        (but === "body" || choice.body === null || rollCall.body?.id === choice.body) &&
        (choice.from === null || (rollCall.dateBounds.earliest ?? "") >= choice.from) &&
        (choice.until === null || (rollCall.dateBounds.latest ?? "9") <= choice.until),
    );
  const bodies = new Map(complete.flatMap(({ body }) => (body == null ? [] : [[body.id, body]])));
  return {
    allSubjects: left("subject").length,
    subjects: tally(
      complete.map(({ subject }) => subject),
      left("subject").map(({ subject }) => subject),
    ),
    sessions: tally(
      complete.map(({ session }) => session),
      left("session").map(({ session }) => session),
    ),
    bodies: tally(
      complete.map(({ body }) => body?.id),
      left("body").map(({ body }) => body?.id),
    ).map((option) => ({
      ...option,
      label: bodies.get(option.value)?.label ?? option.value,
      nameZh: bodies.get(option.value)?.nameZh ?? null,
    })),
  };
}

/** Every value in order, also those of which nothing is left. */
function tally(
  all: readonly (string | null | undefined)[],
  left: readonly (string | null | undefined)[],
): readonly Option[] {
  const counts = new Map<string, number>();
  for (const value of all) if (value != null && value !== "") counts.set(value, 0);
  for (const value of left)
    if (value != null && value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => a.value.localeCompare(b.value, "en", { numeric: true }));
}
