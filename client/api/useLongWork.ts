import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ApiError } from "./apiError.ts";
import { request, type TypedDocument } from "./request.ts";
import { requestKey } from "./useRequest.ts";

/** How far a long computation of the server is, 0 to 1; the result is null until it is done. */
export interface Progress<Result> {
  readonly progress: number;
  readonly result: Result | null;
}

/** The result in an answer whose one field is a long computation. */
export type ResultOf<Data> =
  Data extends Readonly<Record<string, infer Field>>
    ? Field extends Progress<infer Result>
      ? NonNullable<Result>
      : never
    : never;

export interface LongWork<Result> extends Progress<Result> {
  readonly error: ApiError | null;
  /** The reader stopped it; nothing is asked until it is started again. */
  readonly stopped: boolean;
  /** Asks no more: the server ends a computation that nobody asks about. */
  readonly stop: () => void;
  readonly restart: () => void;
}

/** Milliseconds between two questions about a computation that goes on. */
const ASK_EVERY = 300;

/**
 * Asks for a long computation, and again until it is done. A component that is not there any more does not ask, and so ends it.
 * @param document has one field, with `progress` and `result`.
 */
export function useLongWork<Data extends Readonly<Record<string, Progress<unknown>>>, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  { enabled = true }: { readonly enabled?: boolean } = {},
): LongWork<ResultOf<Data>> {
  const key = ["long", ...requestKey(document, variables)] as const;
  const name = JSON.stringify(key);
  const [stoppedAt, setStoppedAt] = useState<string | null>(null);
  const stopped = stoppedAt === name;
  const { data, error, refetch } = useQuery<Data, ApiError>({
    queryKey: key,
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled: enabled && !stopped,
    // An answer of before that was not the last one says nothing of now.
    staleTime: ({ state }) => (isDone(state.data) ? Number.POSITIVE_INFINITY : 0),
    refetchInterval: ({ state }) => (state.error === null && !isDone(state.data) ? ASK_EVERY : false),
    // Hidden pages ask too: the reader who comes back wants it done.
    refetchIntervalInBackground: true,
  });
  const found = only(data);
  return {
    progress: found?.progress ?? 0,
    result: (found?.result ?? null) as ResultOf<Data> | null,
    error,
    stopped: stopped && found?.result == null,
    stop: () => setStoppedAt(name),
    restart: () => {
      if (stopped) setStoppedAt(null);
      else void refetch();
    },
  };
}

function isDone(data: Readonly<Record<string, Progress<unknown>>> | undefined): boolean {
  return only(data)?.result != null;
}

function only<Field>(data: Readonly<Record<string, Field>> | undefined): Field | null {
  return data === undefined ? null : (Object.values(data)[0] ?? null);
}
