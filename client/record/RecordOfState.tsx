import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { Failure, Loading } from "../design/Notices.tsx";
import { Cut } from "../evidence/Cut.tsx";
import { Section } from "../evidence/Panel.tsx";
import panels from "../evidence/panels.module.css";
import { RecordOfStateDocument, RecordTopicsDocument } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useWidth } from "../shell/useWidth.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { ContradictionItem } from "./ContradictionItem.tsx";

/** What in a state's record contradicts itself, topic by topic, and the way to its whole record. */
export function RecordOfState({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const asOf = useView((state) => state.asOf);
  const showTopic = useShowTopic();
  const topics = useRequest(RecordTopicsDocument, {});
  const { data, error, refetch } = useRequest(RecordOfStateDocument, {
    state: id,
    asOf,
  });
  const found = data?.contradictions;
  const topicOf = (topic: string) => topics.data?.topics.nodes.find((node) => node.id === topic) ?? null;
  return (
    <Section title={t("record.panel.title")}>
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {error === null && found === undefined && <Loading />}
      {found !== undefined && found.totalCount === 0 && (
        <p className={panels.quiet}>{t("record.panel.none")}</p>
      )}
      {found !== undefined && found.totalCount > 0 && (
        <Cut
          items={found.nodes}
          first={4}
          render={(row) => (
            <li key={row.sentenceEn} className={panels.entry}>
              <button type="button" className={panels.link} onClick={() => showTopic(row.topic.id)}>
                {localName(row.topic, language)}
              </button>
              <ContradictionItem row={row} topic={topicOf(row.topic.id)} />
            </li>
          )}
        />
      )}
      <div className={panels.actions}>
        <Button variant="subtle" size="compact-sm" px={6} onClick={() => showTopic(null)}>
          {t("record.panel.open")}
        </Button>
      </div>
    </Section>
  );
}

/** Opens the view; on a phone the evidence, a page of its own, makes room for it. */
function useShowTopic(): (topic: string | null) => void {
  const store = useViewStore();
  const phone = useWidth() === "phone";
  return (topic) =>
    store.update((state) => ({
      ...state,
      view: "record",
      selection: phone ? null : state.selection,
      record: { ...state.record, topic: topic ?? state.record.topic },
    }));
}
