import { useMemo } from "react";
import { rollCallSelection } from "../alliances/agreementVariables.ts";
import { useNetwork, useStateNames } from "../alliances/useNetwork.ts";
import type { ApiError } from "../api/apiError.ts";
import { type LongWork, useLongWork } from "../api/useLongWork.ts";
import { useRequest } from "../api/useRequest.ts";
import {
  SpaceUncertaintyDocument,
  VotingSpaceDocument,
  type VotingSpaceQueryVariables,
} from "../generated/operations.ts";
import { useView } from "../state/useView.ts";
import type { ViewState } from "../state/viewState.ts";
import {
  type Place,
  type SpacePoint,
  toPlaces,
  toPoints,
  type Uncertainty,
  type VotingSpace,
} from "./model.ts";

export interface SpaceAnswer {
  readonly space: VotingSpace;
  readonly points: readonly SpacePoint[];
  readonly places: readonly Place[];
  /** True while what is shown still answers the question before. */
  readonly stale: boolean;
}

export interface SpaceRequest {
  readonly answer: SpaceAnswer | null;
  readonly error: ApiError | null;
  readonly retry: () => void;
  readonly uncertainty: LongWork<Uncertainty>;
}

/** The voting space for the reader's settings, coloured by the coalitions of the alliance network. */
export function useSpace(): SpaceRequest {
  const variables = useSpaceVariables();
  const seed = useView((state) => state.alliances.seed);
  const names = useStateNames();
  const network = useNetwork().answer?.network;
  const main = useRequest(VotingSpaceDocument, variables, { keepPrevious: true });
  const space = main.data?.space;
  const stale = main.isPlaceholderData;
  const uncertainty = useLongWork(
    SpaceUncertaintyDocument,
    { ...variables, seed },
    { enabled: !stale && (space?.dimensions.length ?? 0) > 0 },
  );
  const found = stale ? null : uncertainty.result;
  const answer = useMemo(() => {
    if (space === undefined) return null;
    const coalitions = new Map(network?.nodes.map(({ id, coalition }) => [id, coalition]));
    const points = toPoints(space, { coalitions, names, uncertainty: found });
    return { space, points, places: toPlaces(points, space) };
  }, [space, network, names, found]);
  return {
    answer: answer === null ? null : { ...answer, stale },
    error: main.error,
    retry: () => void main.refetch(),
    uncertainty,
  };
}

/** What the server is asked; the figure and its controls share one answer. */
export function useSpaceVariables(): VotingSpaceQueryVariables {
  const rollCalls = useView((state) => state.alliances.rollCalls);
  const asOf = useView((state) => state.asOf);
  const space = useView((state) => state.space);
  return spaceVariables(space, rollCallSelection(rollCalls, asOf));
}

function spaceVariables(
  { method, anchor, minimumBallots }: ViewState["space"],
  rollCalls: NonNullable<VotingSpaceQueryVariables["rollCalls"]>,
): VotingSpaceQueryVariables {
  return {
    rollCalls,
    method: method === "mds" ? "MDS" : "PCA",
    anchor,
    minimumBallots,
  };
}
