import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ApiError } from "../api/apiError.ts";
import type { TypedDocument } from "../api/request.ts";
import { requestKey, useRequest } from "../api/useRequest.ts";
import {
  AllianceMeasuredDocument,
  AllianceNetworkDocument,
  type AllianceNetworkQuery,
  AllianceReferenceDocument,
  StateNamesZhDocument,
} from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView } from "../state/useView.ts";
import { INITIAL_VIEW } from "../state/viewState.ts";
import { agreementVariables, asksForMore, measuredVariables } from "./agreementVariables.ts";
import { matchCoalitions } from "./matchCoalitions.ts";
import { joinsOpponents } from "./measureWords.ts";
import { type Agreement, type Network, toNetwork } from "./network.ts";

/** The answer to the first view, where it was asked for already: it names the coalitions. */
const FIRST_VIEW = requestKey(AllianceNetworkDocument, agreementVariables(INITIAL_VIEW.alliances, null));

export interface NetworkAnswer {
  readonly agreement: Agreement;
  readonly network: Network;
  /** True while what is shown still answers the question before. */
  readonly stale: boolean;
}

export interface NetworkRequest {
  readonly answer: NetworkAnswer | null;
  readonly error: ApiError | null;
  readonly retry: () => void;
}

/** The alliance network for the reader's settings. Parts of the page that ask for it share one answer. */
export function useNetwork(): NetworkRequest {
  const settings = useView((state) => state.alliances);
  const asOf = useView((state) => state.asOf);
  const names = useStateNames();
  const plain =
    asOf === null &&
    JSON.stringify(settings) === JSON.stringify({ ...INITIAL_VIEW.alliances, size: settings.size });
  const question = asksForMore(settings)
    ? ask(AllianceMeasuredDocument, measuredVariables(settings, asOf))
    : ask(AllianceNetworkDocument, agreementVariables(settings, asOf));
  const main = useRequest(question.document, question.variables, { keepPrevious: true });
  const firstView = useQueryClient().getQueryData<AllianceNetworkQuery>(FIRST_VIEW)?.agreement.states;
  const reference = useRequest(AllianceReferenceDocument, {}, { enabled: !plain && firstView === undefined });
  const agreement = main.data?.agreement;
  const lettered = plain ? undefined : (firstView ?? reference.data?.agreement.states);
  const opponents = joinsOpponents(settings.links);
  const network = useMemo(() => {
    if (agreement === undefined) return null;
    const communities = byState(agreement.states);
    const letters = matchCoalitions(communities, lettered === undefined ? communities : byState(lettered));
    return toNetwork(agreement, letters, names, opponents);
  }, [agreement, lettered, names, opponents]);
  const waiting = !plain && lettered === undefined && reference.error === null;
  return {
    answer:
      agreement === undefined || network === null || waiting
        ? null
        : { agreement, network, stale: main.isPlaceholderData },
    error: main.error,
    retry: () => void main.refetch(),
  };
}

interface Question {
  readonly document: TypedDocument<{ readonly agreement: Agreement }, object>;
  readonly variables: object;
}

/** A question with its variables: only the types of its variables are forgotten. */
function ask<Variables extends object>(
  document: TypedDocument<{ readonly agreement: Agreement }, Variables>,
  variables: Variables,
): Question {
  return { document: { toString: () => document.toString() }, variables };
}

/** Names of states in Chinese by id; empty in English, where the server's labels do. */
export function useStateNames(): ReadonlyMap<string, string> {
  const chinese = useLanguage() === "zh";
  const { data } = useRequest(StateNamesZhDocument, {}, { enabled: chinese });
  return useMemo(() => {
    const nodes = chinese ? (data?.states.nodes ?? []) : [];
    return new Map(nodes.flatMap(({ id, nameZh }) => (nameZh == null ? [] : [[id, nameZh] as const])));
  }, [chinese, data]);
}

function byState({
  ids,
  community,
}: {
  readonly ids: readonly string[];
  readonly community: readonly number[];
}) {
  return new Map(ids.map((id, at) => [id, community[at] ?? -1]));
}
