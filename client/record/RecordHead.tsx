import { Popover } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { count } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { CodedLine } from "./CodedLine.tsx";
import type { RecordAnswer, RecordColumn } from "./model.ts";
import styles from "./record.module.css";
import { columnWords } from "./recordWords.ts";

interface Props {
  readonly column: RecordColumn;
  readonly answer: RecordAnswer;
}

/** The head of a column: opened, it says how the column is coded and why, and how many states gave which answer. */
export function RecordHead({ column, answer }: Props) {
  const { t } = useTranslation();
  return (
    <th scope="col" data-act={column.act}>
      <Popover width={340} position="bottom" withArrow shadow="md" withinPortal>
        <Popover.Target>
          <button type="button" className={styles.columnName} title={t("record.columnAbout")}>
            {breakable(column.name) ?? (column.state === "uncoded" ? t("record.uncoded") : t("record.all"))}
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={columnWords(t, column)}>
          <div className={styles.about}>
            <h2>{columnWords(t, column)}</h2>
            {column.act === "SAID" ? (
              <p>{t("record.saidAbout")}</p>
            ) : (
              column.state === "uncoded" && <p>{t(`record.uncodedWhy.${column.act}`)}</p>
            )}
            {column.links.map((open) => (
              <CodedLine key={`${open.link.deed} ${open.link.id}`} open={open} />
            ))}
            <ColumnCounts column={column} answer={answer} />
          </div>
        </Popover.Dropdown>
      </Popover>
    </th>
  );
}

/** A long symbol may be broken after a slash; one like 74/247 stays whole. */
function breakable(name: string | null): string | null {
  return name === null || name.split("/").length < 3 ? name : name.replaceAll("/", "/\u200b");
}

function ColumnCounts({ column, answer }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rows = answer.counts.filter(({ act, what }) => act === column.act && what === column.what);
  if (rows.length === 0) return null;
  return (
    <dl className={styles.counts}>
      {rows.map(({ answer: given, silent, states }) => (
        <div key={`${silent} ${given}`}>
          <dt>{t(`record.${silent ? "silence" : "answer"}.${given}` as never)}</dt>
          <dd>{count(states, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
