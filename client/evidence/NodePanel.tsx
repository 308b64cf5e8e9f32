import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { NodeKindOfDocument } from "../generated/operations.ts";
import { NODE_PANELS } from "./registry.ts";

/** The panel of a node, chosen by its kind. */
export function NodePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useRequest(NodeKindOfDocument, { id });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  if (data.node === null || data.node === undefined) return <Empty title={t("evidence.noNode", { id })} />;
  const Panel = NODE_PANELS[data.node.nodeKind];
  return <Panel key={id} id={id} />;
}
