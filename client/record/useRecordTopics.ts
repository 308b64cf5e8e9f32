import { useMemo } from "react";
import { useRequest } from "../api/useRequest.ts";
import { RecordTopicsDocument, RecordTotalsDocument } from "../generated/operations.ts";
import { useView } from "../state/useView.ts";
import type { RecordTopic } from "./recordWords.ts";

/** The topics that can be chosen, and the one that is shown: the reader's, else the first of those with most lines in the coding. */
export function useRecordTopics() {
  const wanted = useView((state) => state.record.topic);
  const asOf = useView((state) => state.asOf);
  const topics = useRequest(RecordTopicsDocument, {});
  const totals = useRequest(RecordTotalsDocument, { asOf }, { keepPrevious: true });
  const nodes = topics.data?.topics.nodes ?? null;
  const links = totals.data?.recordCoding.links ?? null;
  const topic = useMemo((): RecordTopic | null => {
    if (nodes === null || (wanted === null && links === null)) return null;
    const lines = (id: string) => (links ?? []).filter((link) => link.topic.id === id).length;
    const most = [...nodes].sort((a, b) => lines(b.id) - lines(a.id))[0] ?? null;
    return nodes.find(({ id }) => id === wanted) ?? (wanted === null ? most : null);
  }, [nodes, links, wanted]);
  return {
    topics: nodes ?? [],
    topic,
    /** An id in the address that the data does not hold. */
    unknown: nodes !== null && wanted !== null && topic === null ? wanted : null,
    totals: totals.data ?? null,
    error: topics.error ?? totals.error,
    retry: () => {
      void topics.refetch();
      void totals.refetch();
    },
  };
}
