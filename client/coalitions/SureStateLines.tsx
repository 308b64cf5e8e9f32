import { useTranslation } from "react-i18next";
import styles from "../alliances/evidence.module.css";
import type { Network, StateNode } from "../alliances/network.ts";
import { twoDigits } from "../design/numbers.ts";
import { coalitionLook } from "../design/palette.ts";
import { percent } from "./percent.ts";
import { sureStates } from "./sureStates.ts";
import { useSureCoalitions } from "./useSureCoalitions.ts";

interface Props {
  readonly network: Network;
  readonly node: StateNode;
}

/** How sure a state's coalition is and what it bridges; before that is computed, how many of the runs agree. */
export function SureStateLines({ network, node }: Props) {
  const { t } = useTranslation();
  const { result } = useSureCoalitions();
  if (node.stability === null) return null;
  const state = result === null ? undefined : sureStates(result, network).find(({ id }) => id === node.id);
  if (result === null || state === undefined) {
    return <p className={styles.line}>{t("coalitions.state.runs", { share: percent(node.stability) })}</p>;
  }
  const { probability, rival, rivalProbability, betweenness, participation } = state;
  const drawn = result.states.drawn[result.states.ids.indexOf(node.id)] ?? 0;
  const letter = rival === null ? "" : coalitionLook(rival, "light").letter;
  return (
    <>
      <p className={styles.line}>
        {t("coalitions.state.known", { share: percent(probability), drawn })}{" "}
        {letter !== "" && t("coalitions.state.rival", { letter, share: percent(rivalProbability) })}
      </p>
      <p className={styles.line}>
        {t("coalitions.state.role", {
          paths: Math.round(betweenness),
          participation: twoDigits(participation),
        })}
      </p>
    </>
  );
}
