import { useTranslation } from "react-i18next";
import type { Ballot } from "../../schema/criteria.ts";
import { BallotMark } from "../design/BallotMark.tsx";
import marks from "../design/marks.module.css";
import { count } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect, useView } from "../state/useView.ts";
import styles from "./find.module.css";
import { type FoundGroup, type FoundRow, groupRows } from "./rows.ts";

/** The answer at a glance: states as chips, grouped by how they voted or where they lie; possible ones dashed and hatched. */
export function FindOverview({ rows }: { readonly rows: readonly FoundRow[] }) {
  const { by, groups } = groupRows(rows);
  return (
    <div className={styles.scroll}>
      {groups.map((group) => (
        <section key={group.key ?? ""} className={styles.group}>
          <GroupHead group={group} by={by} />
          <ul className={styles.chips}>
            {group.rows.map((row) => (
              <li key={row.id}>
                <Chip row={row} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function GroupHead({
  group: { key, rows },
  by,
}: {
  readonly group: FoundGroup;
  readonly by: "ballot" | "region";
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const certain = rows.filter((row) => row.certain).length;
  const possible = rows.length - certain;
  const parts = [
    ...(certain > 0 ? [t("find.groupCounts", { certain: count(certain, language) })] : []),
    ...(possible > 0 ? [t("find.groupPossible", { possible: count(possible, language) })] : []),
  ];
  return (
    <h2 className={styles.groupHead}>
      {by === "ballot" ? <BallotMark ballot={key as Ballot | null} withWord /> : (key ?? t("find.noRegion"))}
      <small>{parts.join(" · ")}</small>
    </h2>
  );
}

function Chip({ row }: { readonly row: FoundRow }) {
  const { t } = useTranslation();
  const select = useSelect();
  const selected = useView(({ selection }) => selection?.type === "node" && selection.id === row.id);
  return (
    <button
      type="button"
      className={row.certain ? styles.chip : `${styles.chip} ${marks.possibleRow}`}
      data-possible={!row.certain || undefined}
      aria-pressed={selected}
      title={row.certain ? undefined : t("possible.explained")}
      onClick={() => select(selected ? null : { type: "node", id: row.id })}
    >
      {row.name}
      {!row.certain && <small> {t("possible.word")}</small>}
    </button>
  );
}
