import { useMemo } from "react";
import type { ApiError } from "../api/apiError.ts";
import { useRequest } from "../api/useRequest.ts";
import {
  FindStatesDocument,
  type FindStatesQuery,
  type FindStatesQueryVariables,
} from "../generated/operations.ts";
import { useView } from "../state/useView.ts";
import type { Draft } from "./draft.ts";
import { type Missing, missingIn } from "./missing.ts";
import { type Reading, readDraft } from "./readDraft.ts";

export type Answer = FindStatesQuery["findStates"];

export interface Find {
  /** The question of the address; null where there is none. */
  readonly reading: Reading | null;
  readonly draft: Draft | null;
  /** What is still to be chosen; the server is asked only where this is empty. */
  readonly missing: readonly Missing[];
  readonly answer: Answer | null;
  /** True while what is shown still answers the question before. */
  readonly stale: boolean;
  readonly error: ApiError | null;
  readonly retry: () => void;
}

/** The question that the address holds, and its answer on the page's day. Parts of the page that ask for it share one answer. */
export function useFind(): Find {
  const text = useView((state) => state.find.criteria);
  const asOf = useView((state) => state.asOf);
  const reading = useMemo(() => (text === null ? null : readDraft(text)), [text]);
  const draft = reading !== null && "draft" in reading ? reading.draft : null;
  const missing = useMemo(() => (draft === null ? [] : missingIn(draft)), [draft]);
  const ready = draft !== null && missing.length === 0;
  const { data, error, refetch, isPlaceholderData } = useRequest(
    FindStatesDocument,
    findVariables(draft ?? { all: [] }, asOf),
    { enabled: ready, keepPrevious: true },
  );
  return {
    reading,
    draft,
    missing,
    answer: ready ? (data?.findStates ?? null) : null,
    stale: isPlaceholderData,
    error: ready ? error : null,
    retry: () => void refetch(),
  };
}

/** What the server is asked: a copy, since the generated types want lists that can be changed. */
export function findVariables(draft: Draft, asOf: string | null): FindStatesQueryVariables {
  return { where: structuredClone(draft) as FindStatesQueryVariables["where"], asOf };
}
