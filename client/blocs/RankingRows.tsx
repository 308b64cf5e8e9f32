import { Tooltip } from "@mantine/core";
import { useTranslation } from "react-i18next";
import marks from "../design/marks.module.css";
import { twoDigits } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import styles from "./blocs.module.css";
import { blocName, type IndexName, type Rank, reasonWords } from "./blocWords.ts";
import { SCALES } from "./seriesPoints.ts";

interface Props {
  readonly blocs: readonly Rank[];
  readonly index: IndexName;
  readonly open: (bloc: string) => void;
}

/** The ranking drawn: each bloc's mean with its interval beside its chance level, the farthest above chance first. */
export function RankingRows({ blocs, index, open }: Props) {
  const { t } = useTranslation();
  const above = ({ averages }: Rank) => {
    const { certain, withPossible } = averages[index];
    return certain.aboveChance ?? (withPossible.aboveChance === null ? -3 : withPossible.aboveChance - 2);
  };
  const sorted = [...blocs].sort((a, b) => above(b) - above(a));
  return (
    <div className={styles.scroll} data-drawn>
      <p className={styles.quiet}>
        {t("blocs.ranking.order")} {t("blocs.ranking.legend")}
      </p>
      <ol className={styles.ranking}>
        {sorted.map((rank) => (
          <li key={rank.bloc.id}>
            <RankRow rank={rank} index={index} open={open} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface RowProps {
  readonly rank: Rank;
  readonly index: IndexName;
  readonly open: (bloc: string) => void;
}

function RankRow({ rank, index, open }: RowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { certain, withPossible } = rank.averages[index];
  const possible = certain.value === null && withPossible.value !== null;
  const mean = possible ? withPossible : certain;
  const { low: least } = SCALES[index];
  const at = (value: number) => `${((value - least) / (1 - least)) * 100}%`;
  const name = blocName(rank.bloc, language);
  return (
    <>
      <button type="button" className={styles.rank} onClick={() => open(rank.bloc.id)}>
        <span className={styles.rankName}>{name}</span>
        <svg className={styles.strip} height="18" aria-hidden="true">
          <line x1="0" x2="100%" y1="9" y2="9" className={styles.rule} />
          {mean.chance !== null && (
            <line x1={at(mean.chance)} x2={at(mean.chance)} y1="2" y2="16" className={styles.chanceMean} />
          )}
          {mean.low !== null && mean.high !== null && (
            <line x1={at(mean.low)} x2={at(mean.high)} y1="9" y2="9" className={styles.interval} />
          )}
          {mean.value !== null && (
            <circle cx={at(mean.value)} cy="9" r="5" className={possible ? styles.hollowDot : styles.dot} />
          )}
        </svg>
        <span className={styles.rankValue}>
          {mean.value === null ? "–" : twoDigits(mean.value)}
          <small>n {mean.rollCalls}</small>
          <span className={marks.unseen}>
            {mean.value === null
              ? reasonWords(t, "NO_ROLL_CALLS")
              : t("blocs.ranking.chance", { chance: twoDigits(mean.chance ?? 0) })}
            {possible && ` · ${t("blocs.ranking.possible")}`}
          </span>
        </span>
      </button>
      <span className={styles.flag}>
        {rank.small && (
          <Tooltip
            label={t("blocs.ranking.smallWhy")}
            multiline
            maw={280}
            events={{ hover: true, focus: true, touch: true }}
          >
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard */}
            <span tabIndex={0} className={styles.small}>
              {t("blocs.ranking.small")}
            </span>
          </Tooltip>
        )}
      </span>
    </>
  );
}
