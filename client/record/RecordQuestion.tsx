import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { count } from "../design/numbers.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { RECORD_ORDERS, RECORD_SHOWN, type RecordSettings } from "../state/viewState.ts";
import styles from "./recordQuestion.module.css";
import { useRecordTopics } from "./useRecordTopics.ts";

/** The topic, which states are shown, and in which order. */
export function RecordQuestion() {
  const { t } = useTranslation();
  const language = useLanguage();
  const store = useViewStore();
  const { shown, order } = useView((state) => state.record);
  const { topics, topic, totals } = useRecordTopics();
  const change = (part: Partial<RecordSettings>) =>
    store.update((state) => ({ ...state, record: { ...state.record, ...part } }));
  const contradictions = (id: string) =>
    totals?.contradictions.nodes.filter((row) => row.topic.id === id).length ?? 0;
  return (
    <>
      <NativeSelect
        size="xs"
        label={t("record.topic")}
        value={topic?.id ?? ""}
        onChange={(event) => change({ topic: event.currentTarget.value || null })}
        data={topics.map((each) => ({
          value: each.id,
          label: t("record.topicOption", { name: localName(each, language), n: contradictions(each.id) }),
        }))}
      />
      {topic !== null && (
        <p className={styles.topic}>
          {localName(topic, language)}
          {language === "en" && topic.descriptionEn !== null && <small>{topic.descriptionEn}</small>}
        </p>
      )}
      <NativeSelect
        size="xs"
        label={t("record.shownLabel")}
        value={shown}
        onChange={(event) => {
          const next = RECORD_SHOWN.find((each) => each === event.currentTarget.value);
          if (next !== undefined) change({ shown: next });
        }}
        data={RECORD_SHOWN.map((value) => ({ value, label: t(`record.shown.${value}`) }))}
      />
      <NativeSelect
        size="xs"
        label={t("record.orderLabel")}
        value={order}
        onChange={(event) => {
          const next = RECORD_ORDERS.find((each) => each === event.currentTarget.value);
          if (next !== undefined) change({ order: next });
        }}
        data={RECORD_ORDERS.map((value) => ({ value, label: t(`record.order.${value}`) }))}
      />
      {totals !== null && (
        <p className={styles.note}>
          {t("record.codingNote", {
            rollCalls: count(totals.recordCoding.uncodedRollCalls.length, language),
            treaties: count(totals.recordCoding.uncodedTreaties.length, language),
            drafts: count(totals.recordCoding.uncodedDrafts.length, language),
          })}
        </p>
      )}
    </>
  );
}
