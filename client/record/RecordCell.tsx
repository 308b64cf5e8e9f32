import { useTranslation } from "react-i18next";
import { EntryMark } from "./EntryMark.tsx";
import type { RecordCell as Cell, RecordColumn } from "./model.ts";
import styles from "./record.module.css";
import type { RecordTopic } from "./recordWords.ts";

interface Props {
  readonly column: RecordColumn;
  readonly cell: Cell;
  readonly topic: RecordTopic | null;
  readonly reachable: boolean;
}

/** Signs for what is not there. Each silence has its own; not a member is blank, as in every table of ballots here. */
export const SILENCE_SIGNS = {
  NOTHING_SAID: "·",
  NOT_A_MEMBER: "",
  NO_BALLOT_ON_RECORD: "–",
  NOT_SPONSORED: "·",
  NOT_SIGNED: "·",
  NOT_CONSENTED: "·",
  PARTICIPANTS_INCOMPLETE: "?",
} as const;

/** A state's facts in one column, or why there are none. */
export function RecordCell({ column, cell, topic, reachable }: Props) {
  const { t } = useTranslation();
  if (column.state === "uncoded") return <td className={styles.uncoded} />;
  if (column.state === "without-vote") {
    return (
      <td>
        <Nothing sign="=" reason={t("record.withoutVote")} />
      </td>
    );
  }
  const { entries, silence } = cell;
  return (
    <td>
      <span className={styles.marks}>
        {entries.map((entry) => (
          <EntryMark
            key={`${entry.key} ${entry.act}`}
            entry={entry}
            topic={topic}
            name={column.name}
            reachable={reachable}
          />
        ))}
        {entries.length === 0 && silence !== null && (
          <Nothing sign={SILENCE_SIGNS[silence]} reason={t(`record.silence.${silence}`)} />
        )}
      </span>
    </td>
  );
}

function Nothing({ sign, reason }: { readonly sign: string; readonly reason: string }) {
  return (
    <span className={styles.nothing} title={reason}>
      <span aria-hidden="true">{sign}</span>
      <span className={styles.unseen}>{reason}</span>
    </span>
  );
}
