import { Anchor } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { useRequest } from "../api/useRequest.ts";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { webAddress } from "../design/SourceList.tsx";
import { SourceEvidenceDocument } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { Details } from "./Details.tsx";
import { Panel } from "./Panel.tsx";
import { PanelActions } from "./PanelActions.tsx";

/** Where facts were read, and what may be done with it. */
export function SourcePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useRequest(SourceEvidenceDocument, { id });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const { source } = data;
  if (source === null) return <Empty title={t("evidence.noNode", { id })} />;
  const address = webAddress(source.url);
  const reuse =
    source.reuse === null || source.reuse === "unknown" ? t("panel.source.reuseUnknown") : source.reuse;
  return (
    <Panel kind={t("kind.SOURCE")} name={source.title ?? source.publisher ?? source.label}>
      <Details
        rows={[
          { name: t("panel.source.publisher"), value: source.publisher },
          {
            name: t("panel.source.address"),
            value:
              address === null ? (
                source.url
              ) : (
                <Anchor href={address} target="_blank" rel="noreferrer" fz="sm">
                  {address}
                </Anchor>
              ),
          },
          { name: t("panel.source.date"), value: dateInWords(source.date ?? "", language) },
          { name: t("panel.source.note"), value: source.note },
          { name: t("panel.source.reuse"), value: reuse },
          { name: t("fact.key"), value: <code>{id}</code> },
        ]}
      />
      <PanelActions id={id} name={source.title ?? source.publisher ?? id} />
    </Panel>
  );
}
