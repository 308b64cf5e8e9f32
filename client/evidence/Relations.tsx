import { useTranslation } from "react-i18next";
import type { EvidenceFactFragment } from "../generated/operations.ts";
import { Cut } from "./Cut.tsx";
import { FactEntry } from "./FactEntry.tsx";
import { NodeLink } from "./NodeLink.tsx";
import styles from "./panels.module.css";
import { happenedBy } from "./truth.ts";
import type { Day } from "./useDay.ts";
import { wordOf } from "./words.ts";

type RelationFact = Extract<EvidenceFactFragment, { __typename: "InstrumentRelation" }>;

interface Props {
  readonly id: string;
  readonly relations: readonly RelationFact[];
  readonly day: Day;
}

/** How an instrument relates to others and to bodies, read from its own side: "was adopted as", "is amended by". */
export function Relations({ id, relations, day }: Props) {
  const { t } = useTranslation();
  if (relations.length === 0) return <p className={styles.quiet}>{t("panel.none")}</p>;
  return (
    <Cut
      items={relations}
      render={(fact) => {
        const outward = fact.instrument.id === id;
        const other = outward ? fact.target : fact.instrument;
        const date = "adopted" in other ? (other.adopted ?? other.dated) : null;
        const later = date !== null && happenedBy(date, day) === "no";
        return (
          <li key={fact.key} className={styles.entry} data-tense={later ? "later" : "now"}>
            <FactEntry
              fact={fact}
              day={day}
              words={wordOf(t, outward ? "relation" : "relationBack", fact.relation)}
            />
            <NodeLink node={other} />
            {later && <span className={styles.quiet}> {t("panel.laterWord")}</span>}
          </li>
        );
      }}
    />
  );
}
