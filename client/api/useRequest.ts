import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { ApiError } from "./apiError.ts";
import { request, type TypedDocument } from "./request.ts";

interface Options {
  /** Ask only when true. */
  readonly enabled?: boolean;
  /** Show the answer to the last question until the next one is there: for controls that move. */
  readonly keepPrevious?: boolean;
}

/** Asks once for each document and variables; answers stay for the session, since the data changes only with the dataset. */
export function useRequest<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  { enabled = true, keepPrevious = false }: Options = {},
): UseQueryResult<Data, ApiError> {
  return useQuery<Data, ApiError>({
    queryKey: requestKey(document, variables),
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Under what an answer is kept. */
export function requestKey<Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables) {
  return [document.toString(), variables] as const;
}

/** Another try may help where the server was not reached or was busy, never where the question itself is wrong. */
export function mayRetry(failures: number, error: Error): boolean {
  const passing = error instanceof ApiError && (error.code === "UNAVAILABLE" || error.code === "TIMEOUT");
  return passing && failures < 2;
}
