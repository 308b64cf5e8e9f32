import { useMemo } from "react";
import type { ApiError } from "../api/apiError.ts";
import { useRequest } from "../api/useRequest.ts";
import {
  type FactKind,
  GraphAroundDocument,
  type GraphAroundQuery,
  type GraphAroundQueryVariables,
  type NodeKind,
} from "../generated/operations.ts";
import { useDataset } from "../shell/useDataset.ts";
import { useView } from "../state/useView.ts";
import type { GraphSettings } from "../state/viewState.ts";
import { NODE_LOOKS } from "./looks.ts";
import { type GraphModel, toModel } from "./model.ts";
import { useGraphWords } from "./useGraphWords.ts";

/** What is shown before anything is chosen: the two conventions that the negotiations were about. */
export const FIRST_AROUND: readonly string[] = ["budapest", "un-cybercrime"];
/** Nodes that can be expanded at once, and facts that the server draws in all. */
export const MOST_AROUND = 20;
const MOST_FACTS = 2000;

export const NODE_KINDS = Object.keys(NODE_LOOKS) as readonly NodeKind[];
export const FACT_KINDS: readonly FactKind[] = [
  "PARTICIPATES_IN",
  "VOTED",
  "SPONSORED",
  "STATED",
  "MEMBER_OF",
  "RELATES_TO",
  "ON",
  "ANSWERS",
  "HELD_BY",
];

export interface GraphAnswer {
  readonly network: GraphAroundQuery["network"];
  readonly model: GraphModel;
  readonly around: readonly string[];
  readonly stale: boolean;
}

/** The graph around what is expanded, on the page's day. */
export function useGraph(enabled: boolean): {
  readonly answer: GraphAnswer | null;
  readonly error: ApiError | null;
  readonly retry: () => void;
} {
  const words = useGraphWords();
  const settings = useView((state) => state.graph);
  const created = useDataset()?.created ?? null;
  const asOf = useView((state) => state.asOf) ?? created;
  const { data, error, refetch, isPlaceholderData } = useRequest(
    GraphAroundDocument,
    graphVariables(settings, asOf),
    { enabled: enabled && asOf !== null, keepPrevious: true },
  );
  const around = aroundOf(settings);
  const network = data?.network;
  const model = useMemo(
    () => (network === undefined ? null : toModel(network.nodes, network.edges, around, words)),
    [network, around, words],
  );
  return {
    answer:
      network === undefined || model === null ? null : { network, model, around, stale: isPlaceholderData },
    error,
    retry: () => void refetch(),
  };
}

/** The nodes whose facts are drawn. */
export function aroundOf({ around }: GraphSettings): readonly string[] {
  return around.length === 0 ? FIRST_AROUND : around;
}

/** What the server is asked. Kinds taken out are not asked for, so that the rest has their room. */
export function graphVariables(settings: GraphSettings, asOf: string | null): GraphAroundQueryVariables {
  const around = aroundOf(settings);
  const kinds = NODE_KINDS.filter((kind) => !settings.hidden.includes(kind));
  const relations = FACT_KINDS.filter((kind) => !settings.hiddenFacts.includes(kind));
  return {
    around: [...around],
    kinds: kinds.length === NODE_KINDS.length ? null : kinds,
    relations: relations.length === FACT_KINDS.length ? null : relations,
    asOf,
    perNode: settings.perNode,
    limit: Math.min(MOST_FACTS, Math.max(600, around.length * settings.perNode)),
  };
}
