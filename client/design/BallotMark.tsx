import { useTranslation } from "react-i18next";
import type { Ballot } from "../../schema/criteria.ts";
import styles from "./marks.module.css";
import { BALLOT_LOOKS } from "./palette.ts";

interface Props {
  /** Null: no ballot on record. */
  readonly ballot: Ballot | null;
  /** Say the ballot in words beside the mark; without it the word is only read aloud. */
  readonly withWord?: boolean;
}

/** One state's ballot as a mark that needs no colour to be read: ● yes, ■ no, ▲ abstain, ○ absent, – none on record. */
export function BallotMark({ ballot, withWord = false }: Props) {
  const { t } = useTranslation();
  const word = ballot === null ? t("ballot.none") : t(`ballot.${ballot}`);
  return (
    <span className={styles.ballot} title={withWord ? undefined : word}>
      <BallotShape ballot={ballot} />
      <span className={withWord ? undefined : styles.unseen}>{word}</span>
    </span>
  );
}

function BallotShape({ ballot }: { readonly ballot: Ballot | null }) {
  if (ballot === null) return <span aria-hidden="true">–</span>;
  const { colour, edge, shape } = BALLOT_LOOKS[ballot];
  const paint = { fill: colour, stroke: edge, strokeWidth: shape === "ring" ? 1.75 : 1 };
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
      {shape === "disc" && <circle cx="6" cy="6" r="4.5" {...paint} />}
      {shape === "ring" && <circle cx="6" cy="6" r="4.2" {...paint} />}
      {shape === "square" && <rect x="1.8" y="1.8" width="8.4" height="8.4" {...paint} />}
      {shape === "triangle" && <path d="M6 1.2 11 10.4H1Z" {...paint} />}
    </svg>
  );
}
