import { useTranslation } from "react-i18next";
import type { Ballot } from "../../schema/criteria.ts";
import { BallotMark } from "../design/BallotMark.tsx";
import marks from "../design/marks.module.css";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect } from "../state/useView.ts";
import type { RecordEntry } from "./model.ts";
import styles from "./record.module.css";
import { entryWords, polaritySign, type RecordTopic } from "./recordWords.ts";

interface Props {
  readonly entry: RecordEntry;
  readonly topic: RecordTopic | null;
  /** What it was done to; said aloud with it. */
  readonly name: string | null;
  /** Whether Tab stops here. */
  readonly reachable: boolean;
}

/** One fact as a mark that selects it: a step of the scale, a ballot, a sponsor's diamond, a year. Dashed and hatched where only possible. */
export function EntryMark({ entry, topic, name, reachable }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const select = useSelect();
  const words = entryWords(t, entry, topic, language);
  const label = name === null ? words : `${name}: ${words}`;
  return (
    <button
      type="button"
      className={entry.certain ? styles.mark : `${styles.mark} ${marks.possibleRow}`}
      data-act={entry.act}
      data-direction={entry.direction}
      data-possible={!entry.certain || undefined}
      tabIndex={reachable ? 0 : -1}
      title={label}
      aria-label={label}
      onClick={(event) => {
        event.stopPropagation();
        select({ type: "fact", kind: entry.factKind, key: entry.key });
      }}
    >
      <Shape entry={entry} />
    </button>
  );
}

const BALLOTS: Readonly<Record<string, Ballot>> = {
  yes: "YES",
  no: "NO",
  abstain: "ABSTAIN",
  absent: "ABSENT",
};

function Shape({ entry: { act, value, polarity, date } }: { readonly entry: RecordEntry }) {
  switch (act) {
    case "SAID":
      return polaritySign(polarity);
    case "VOTED":
      return <BallotMark ballot={BALLOTS[value] ?? null} />;
    case "SPONSORED":
      return value === "sponsor" ? "◆" : "◇";
    default: {
      const year = /\d{4}(?!.*\d{4})/.exec(date ?? "")?.[0] ?? "✓";
      return value === "denunciation" ? <s>{year}</s> : year;
    }
  }
}
