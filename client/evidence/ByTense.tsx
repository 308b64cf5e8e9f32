import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import type { EvidenceFactFragment } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { Cut } from "./Cut.tsx";
import styles from "./panels.module.css";
import { type Tense, tenseOf } from "./truth.ts";
import type { Day } from "./useDay.ts";

interface Props<Item> {
  readonly items: readonly Item[];
  /** The facts of an item: it stands with the earliest of them. */
  readonly factsOf: (item: Item) => readonly EvidenceFactFragment[];
  readonly day: Day;
  readonly first?: number;
  readonly render: (item: Item, tense: Tense) => ReactNode;
  /** Said where there are none at all. */
  readonly none?: string;
}

/** Facts as of the day: what held first, then apart what had ended by then and what came later. */
export function ByTense<Item>({ items, factsOf, day, first, render, none }: Props<Item>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const groups: Record<Tense, Item[]> = { now: [], past: [], later: [] };
  for (const item of items) groups[tenseOfAll(factsOf(item), day)].push(item);
  const cut = first === undefined ? {} : { first };
  const date = dateInWords(day.day, language);
  if (items.length === 0) return <p className={styles.quiet}>{none ?? t("panel.none")}</p>;
  return (
    <>
      {groups.now.length === 0 && <p className={styles.quiet}>{none ?? t("panel.none")}</p>}
      {groups.now.length > 0 && <Cut items={groups.now} {...cut} render={(item) => render(item, "now")} />}
      {(["past", "later"] as const).map(
        (tense) =>
          groups[tense].length > 0 && (
            <details key={tense} className={styles.apart}>
              <summary>{t(`panel.${tense}`, { day: date, count: groups[tense].length })}</summary>
              <Cut items={groups[tense]} {...cut} render={(item) => render(item, tense)} />
            </details>
          ),
      )}
    </>
  );
}

function tenseOfAll(facts: readonly EvidenceFactFragment[], day: Day): Tense {
  const tenses = facts.map((fact) => tenseOf(fact, day));
  return (["now", "past", "later"] as const).find((tense) => tenses.includes(tense)) ?? "now";
}
