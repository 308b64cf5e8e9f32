import { useTranslation } from "react-i18next";
import type { EvidenceFactFragment } from "../generated/operations.ts";
import { ByTense } from "./ByTense.tsx";
import { FactEntry } from "./FactEntry.tsx";
import { NodeLink } from "./NodeLink.tsx";
import styles from "./panels.module.css";
import type { Day } from "./useDay.ts";

export type MembershipFact = Extract<EvidenceFactFragment, { __typename: "Membership" }>;
export const ROLES = ["MEMBER", "OBSERVER", "PARTNER", "INVITED"] as const;

interface Props {
  readonly memberships: readonly MembershipFact[];
  readonly day: Day;
}

/** To which blocs a state belongs, by role; what held on the day first, past and later periods apart. */
export function MembershipsOfState({ memberships, day }: Props) {
  const { t } = useTranslation();
  if (memberships.length === 0) return <p className={styles.quiet}>{t("panel.none")}</p>;
  return (
    <>
      {ROLES.map((role) => {
        const rows = memberships.filter(({ membershipRole }) => membershipRole === role);
        if (rows.length === 0) return null;
        return (
          <div key={role}>
            <h4 className={styles.sub}>{t(`panel.asRole.${role}`)}</h4>
            <ByTense
              items={rows}
              factsOf={(fact) => [fact]}
              day={day}
              first={8}
              none={t("panel.noneOn")}
              render={(fact, tense) => (
                <li key={fact.key} className={styles.entry} data-tense={tense}>
                  <NodeLink node={fact.bloc} />
                  <FactEntry fact={fact} day={day} />
                </li>
              )}
            />
          </div>
        );
      })}
    </>
  );
}
