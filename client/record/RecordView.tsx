import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { useRequest } from "../api/useRequest.ts";
import { Figure } from "../design/Figure.tsx";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { RecordOfTopicDocument } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useDataset } from "../shell/useDataset.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { ContradictionList } from "./ContradictionList.tsx";
import { type RecordAnswer, recordColumns, recordRows, shownRows } from "./model.ts";
import { RecordCounts } from "./RecordCounts.tsx";
import { RecordLegend } from "./RecordLegend.tsx";
import { RecordMatrix } from "./RecordMatrix.tsx";
import { RecordTable } from "./RecordTable.tsx";
import styles from "./record.module.css";
import { contradictionsCsv, recordCsv } from "./recordCsv.ts";
import type { RecordTopic } from "./recordWords.ts";
import { useRecordTopics } from "./useRecordTopics.ts";

/** Say and do: what every state said on a topic, how it voted, what it sponsored, signed and ratified, and what in it contradicts itself. */
export function RecordView() {
  const { t } = useTranslation();
  const store = useViewStore();
  const { topic, unknown, error, retry } = useRecordTopics();
  if (error !== null) return <Failure error={error} retry={retry} figure />;
  if (unknown !== null) {
    const leave = () => store.update((state) => ({ ...state, record: { ...state.record, topic: null } }));
    return (
      <Empty
        title={t("record.noTopic", { id: unknown })}
        action={{ label: t("record.firstTopic"), run: leave }}
      />
    );
  }
  return topic === null ? <Loading figure /> : <OfTopic topic={topic} />;
}

function OfTopic({ topic }: { readonly topic: RecordTopic }) {
  const asOf = useView((state) => state.asOf);
  const { data, error, refetch, isPlaceholderData } = useRequest(
    RecordOfTopicDocument,
    { topic: topic.id, asOf },
    { keepPrevious: true },
  );
  if (error !== null) return <Failure error={error} retry={() => void refetch()} figure />;
  if (data === undefined) return <Loading figure />;
  return <RecordFigure topic={topic} answer={data.record} stale={isPlaceholderData} />;
}

interface Props {
  readonly topic: RecordTopic;
  readonly answer: RecordAnswer;
  readonly stale: boolean;
}

function RecordFigure({ topic, answer, stale }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const settings = useView((state) => state.record);
  const columns = useMemo(() => recordColumns(answer, language), [answer, language]);
  const all = useMemo(() => recordRows(answer, columns, language), [answer, columns, language]);
  const rows = useMemo(() => shownRows(all, columns, settings), [all, columns, settings]);
  const title = localName(topic, language);
  const deeds = (deed: string) => answer.links.filter(({ link }) => link.deed === deed).length;
  const context = { topic: topic.id, answer, hash: dataset?.hash ?? "" };
  const layer = (rest: ReactNode) => (
    <div className={styles.layer} data-stale={stale || undefined}>
      {rest}
    </div>
  );
  return (
    <Figure
      title={title}
      subtitle={t("record.subtitle", {
        votes: deeds("VOTE"),
        drafts: deeds("SPONSORSHIP"),
        treaties: deeds("TREATY"),
        version: answer.codingVersion,
        asOf: dateInWords(answer.asOf, language),
      })}
      counts={<RecordCounts answer={answer} rows={all} shown={rows.length} />}
      drawingName={t("record.matrix")}
      drawing={layer(
        <>
          <ContradictionList rows={all} topic={topic} />
          {rows.length === 0 ? (
            <Empty title={t("record.nobody")} />
          ) : (
            <RecordMatrix caption={title} answer={answer} columns={columns} rows={rows} topic={topic} />
          )}
          <RecordLegend />
        </>,
      )}
      table={layer(<RecordTable caption={title} columns={columns} rows={rows} topic={topic} />)}
      source={t("record.source")}
      downloads={[
        {
          name: `record-${topic.id}-${answer.asOf}.csv`,
          label: t("record.csv"),
          text: () => recordCsv(rows, columns, context),
        },
        {
          name: `contradictions-${topic.id}-${answer.asOf}.csv`,
          label: t("record.csvContradictions"),
          text: () => contradictionsCsv(all, context),
        },
      ]}
    />
  );
}
