import { useRequest } from "../api/useRequest.ts";
import { DatasetLineDocument, type DatasetLineQuery } from "../generated/operations.ts";

export type DatasetInfo = DatasetLineQuery["dataset"];

/** Which data the server holds; null until it has answered. */
export function useDataset(): DatasetInfo | null {
  return useRequest(DatasetLineDocument, {}).data?.dataset ?? null;
}
