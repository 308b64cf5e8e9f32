import { useTranslation } from "react-i18next";
import { StateLink } from "../alliances/StateLink.tsx";
import { CoalitionBadge } from "../design/CoalitionBadge.tsx";
import styles from "./coalitions.module.css";
import { percent } from "./percent.ts";
import type { SureState } from "./sureStates.ts";

/** The coalitions with all their members, each with how often it is there, the surest first. */
export function CoalitionMembers({ states }: { readonly states: readonly SureState[] }) {
  const { t } = useTranslation();
  const numbers = [...new Set(states.map(({ coalition }) => coalition))].sort(
    (a, b) => Number(a < 0) - Number(b < 0) || a - b,
  );
  return (
    <>
      <h3>{t("coalitions.members")}</h3>
      {numbers.map((number) => {
        const members = states
          .filter(({ coalition }) => coalition === number)
          .sort((a, b) => (b.probability ?? -1) - (a.probability ?? -1) || (a.id < b.id ? -1 : 1));
        const mean = members.reduce((sum, { probability }) => sum + (probability ?? 0), 0) / members.length;
        return (
          <details key={number} className={styles.members}>
            <summary>
              <CoalitionBadge coalition={number} />{" "}
              {t("coalitions.coalition", { count: members.length, mean: percent(mean) })}
            </summary>
            <ul>
              {members.map(({ id, label, probability }) => (
                <li key={id}>
                  <StateLink id={id} name={label} /> <span>{percent(probability)}</span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
