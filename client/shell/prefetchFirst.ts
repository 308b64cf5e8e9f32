import type { QueryClient } from "@tanstack/react-query";
import { agreementVariables, asksForMore } from "../alliances/agreementVariables.ts";
import { request, type TypedDocument } from "../api/request.ts";
import { requestKey } from "../api/useRequest.ts";
import { AllianceNetworkDocument, DatasetLineDocument, TimeMarksDocument } from "../generated/operations.ts";
import type { ViewState } from "../state/viewState.ts";

/** Asks for what the first picture needs while its code is still on the way. Failures are told by the parts that show the answers. */
export function prefetchFirst(queries: QueryClient, state: ViewState): void {
  const ask = <Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables) =>
    void queries.prefetchQuery({
      queryKey: requestKey(document, variables),
      queryFn: ({ signal }) => request(document, variables, signal),
      retry: false,
    });
  if (state.view === "alliances" && !asksForMore(state.alliances)) {
    ask(AllianceNetworkDocument, agreementVariables(state.alliances, state.asOf));
  }
  ask(DatasetLineDocument, {});
  ask(TimeMarksDocument, {});
}
