import { useInfiniteQuery } from "@tanstack/react-query";
import type { ApiError } from "../api/apiError.ts";
import { request } from "../api/request.ts";
import { useRequest } from "../api/useRequest.ts";
import {
  type EvidenceFactFragment,
  RollCallSubjectsDocument,
  StateBallotsDocument,
  type StateBallotsQuery,
} from "../generated/operations.ts";

/** Ballots in one request; the server gives at most 250. */
const PAGE = 100;

export type BallotFact = Extract<EvidenceFactFragment, { __typename: "BallotCast" }>;

/** A state's ballots page by page, newest first. @param rollCalls only in these; null for every one. */
export function useStateBallots(id: string, rollCalls: readonly string[] | null) {
  const query = useInfiniteQuery<StateBallotsQuery, ApiError>({
    queryKey: [StateBallotsDocument.toString(), id, rollCalls],
    queryFn: ({ signal, pageParam }) =>
      request(
        StateBallotsDocument,
        {
          id,
          rollCalls: rollCalls === null ? null : [...rollCalls],
          first: PAGE,
          after: asCursor(pageParam),
        },
        signal,
      ),
    initialPageParam: null,
    getNextPageParam: (last) => {
      const page = last.state?.ballots.pageInfo;
      return page?.hasNextPage === true ? page.endCursor : null;
    },
  });
  const pages = query.data?.pages.flatMap(({ state }) => state?.ballots ?? []) ?? [];
  const ballots: readonly BallotFact[] = pages.flatMap(({ nodes }) => nodes);
  return { ...query, ballots, all: pages[0]?.totalCount ?? 0 };
}

function asCursor(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The subjects of the newest roll calls, with their ids. */
export function useSubjects() {
  const { data } = useRequest(RollCallSubjectsDocument, {});
  const nodes = data?.rollCalls.nodes ?? [];
  return {
    subjects: [...new Set(nodes.flatMap(({ subject }) => subject ?? []))].sort(),
    idsOf: (wanted: string) => nodes.filter(({ subject }) => subject === wanted).map(({ id }) => id),
    shown: nodes.length,
    all: data?.rollCalls.totalCount ?? 0,
  };
}
