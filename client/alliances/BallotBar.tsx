import { useTranslation } from "react-i18next";
import { BALLOTS, type Ballot } from "../../schema/criteria.ts";
import { BallotMark } from "../design/BallotMark.tsx";
import styles from "./evidence.module.css";

/** How often a state cast each ballot, as marks with counts. */
export function BallotBar({ ballots }: { readonly ballots: readonly Ballot[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.bar}>
      {BALLOTS.map((kind) => (
        <li key={kind}>
          <BallotMark ballot={kind} /> <strong>{ballots.filter((ballot) => ballot === kind).length}</strong>{" "}
          <span aria-hidden="true">{t(`ballot.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
