import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { PositionEvidenceDocument } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { Details } from "./Details.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Panel, Section } from "./Panel.tsx";
import { PanelActions } from "./PanelActions.tsx";
import { polarityWords } from "./polarityWords.ts";
import { Sources } from "./Sources.tsx";
import { Statements } from "./Statements.tsx";
import { useDay } from "./useDay.ts";

/** An answer to a question under negotiation: which question, where it stands, and who took it, when and where. */
export function PositionPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useDay();
  const { data, error, refetch } = useRequest(PositionEvidenceDocument, { id });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined || day === null) return <Loading />;
  const { position } = data;
  if (position === null) return <Empty title={t("evidence.noNode", { id })} />;
  const { statements, topic, polarity } = position;
  const name = localName(position, language);
  return (
    <Panel kind={t("kind.POSITION")} name={name}>
      <Details
        rows={[
          { name: t("panel.position.question"), value: <NodeLink node={topic} /> },
          { name: t("panel.position.polarity"), value: polarityWords(t, polarity) },
        ]}
      />
      <PanelActions
        id={id}
        name={name}
        find={[{ label: t("panel.position.find"), where: { stated: { position: id } } }]}
      />
      <Section title={t("panel.count", { title: t("panel.position.who"), count: statements.length })}>
        <Statements statements={statements} day={day} of="position" first={8} />
      </Section>
      <Sources sources={[]} />
    </Panel>
  );
}
