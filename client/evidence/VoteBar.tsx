import { BALLOTS } from "../../schema/criteria.ts";
import markStyles from "../design/marks.module.css";
import { BALLOT_LOOKS } from "../design/palette.ts";
import styles from "./panels.module.css";
import { type Totals, totalOf } from "./rollCallEvidence.ts";

interface Props {
  readonly name: string;
  readonly totals: Totals;
  /** Ballots that were cast and are not on record; hatched. */
  readonly unknown?: number;
}

/** Totals as a bar; the table beside it says the same in numbers. Ballots whose number is not known are not drawn. */
export function VoteBar({ name, totals, unknown = 0 }: Props) {
  const parts = BALLOTS.map((ballot) => ({ ballot, value: totalOf(totals, ballot) ?? 0 })).filter(
    ({ value }) => value > 0,
  );
  if (parts.length === 0) return null;
  return (
    <div aria-hidden="true">
      <p className={styles.barName}>{name}</p>
      <div className={styles.bar}>
        {parts.map(({ ballot, value }) => {
          const { colour, edge } = BALLOT_LOOKS[ballot];
          return (
            <span
              key={ballot}
              style={{ flexGrow: value, background: colour, boxShadow: `inset 0 0 0 1px ${edge}` }}
            />
          );
        })}
        {unknown > 0 && (
          <span className={`${styles.unknown} ${markStyles.possibleRow}`} style={{ flexGrow: unknown }} />
        )}
      </div>
    </div>
  );
}
