import { useTranslation } from "react-i18next";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { ByTense } from "./ByTense.tsx";
import { FactEntry } from "./FactEntry.tsx";
import { type MembershipFact, ROLES } from "./MembershipsOfState.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Section } from "./Panel.tsx";
import styles from "./panels.module.css";
import { truthOf } from "./truth.ts";
import type { Day } from "./useDay.ts";

interface Props {
  readonly memberships: readonly MembershipFact[];
  readonly day: Day;
}

/** Who belonged to a bloc on the day, role by role and by name; those who had left and those who came later stand apart. */
export function MembersOfBloc({ memberships, day }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = (fact: MembershipFact) => localName(fact.state, language);
  const sorted = [...memberships].sort((a, b) => name(a).localeCompare(name(b), language));
  if (sorted.length === 0) {
    return (
      <Section title={t("panel.role.MEMBER")}>
        <p className={styles.quiet}>{t("panel.none")}</p>
      </Section>
    );
  }
  return (
    <>
      {ROLES.map((role) => {
        const rows = sorted.filter(({ membershipRole }) => membershipRole === role);
        if (rows.length === 0) return null;
        const certain = rows.filter((fact) => truthOf(fact, day) === "yes").length;
        const possible = rows.filter((fact) => truthOf(fact, day) === "possibly").length;
        const title = t("panel.count", { title: t(`panel.role.${role}`), count: certain });
        return (
          <Section
            key={role}
            title={possible === 0 ? title : `${title} · ${t("panel.instrument.possible", { n: possible })}`}
          >
            <ByTense
              items={rows}
              factsOf={(fact) => [fact]}
              day={day}
              first={10}
              none={t("panel.noneOn")}
              render={(fact, tense) => (
                <li key={fact.key} className={styles.entry} data-tense={tense}>
                  <NodeLink node={fact.state} />
                  <FactEntry fact={fact} day={day} />
                </li>
              )}
            />
          </Section>
        );
      })}
    </>
  );
}
