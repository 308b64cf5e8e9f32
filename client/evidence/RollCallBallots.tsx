import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BALLOTS } from "../../schema/criteria.ts";
import { BallotMark } from "../design/BallotMark.tsx";
import { count } from "../design/numbers.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { Cut } from "./Cut.tsx";
import { FactEntry } from "./FactEntry.tsx";
import { foldText } from "./foldText.ts";
import { NodeLink } from "./NodeLink.tsx";
import { Section } from "./Panel.tsx";
import styles from "./panels.module.css";
import type { RollCallEvidence } from "./rollCallEvidence.ts";
import type { Day } from "./useDay.ts";

type Cast = RollCallEvidence["ballots"]["nodes"][number];

interface Props {
  readonly rollCall: RollCallEvidence;
  readonly day: Day;
}

/** The ballots on record, grouped by what was voted; a state can be looked for. Each stands on the sources of its roll call. */
export function RollCallBallots({ rollCall, day }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [text, setText] = useState("");
  const { nodes, totalCount } = rollCall.ballots;
  const wanted = foldText(text);
  const named = (cast: Cast) =>
    foldText(`${cast.state.id} ${cast.state.label} ${localName(cast.state, language)}`).includes(wanted);
  const shown = [...nodes]
    .filter(named)
    .sort((a, b) => localName(a.state, language).localeCompare(localName(b.state, language), language));
  const title = t("panel.count", { title: t("panel.rollCall.ballots"), count: totalCount });
  if (totalCount === 0) {
    return (
      <Section title={title}>
        <p className={styles.quiet}>{t("panel.rollCall.none")}</p>
      </Section>
    );
  }
  return (
    <Section title={title}>
      <TextInput
        size="xs"
        label={t("panel.rollCall.filter")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {totalCount > nodes.length && (
        <p className={styles.quiet}>
          {t("panel.loadMore", { shown: count(nodes.length, language), all: count(totalCount, language) })}
        </p>
      )}
      {shown.length === 0 && <p className={styles.quiet}>{t("panel.rollCall.noState")}</p>}
      {BALLOTS.map((ballot) => {
        const group = shown.filter((cast) => cast.ballot === ballot);
        if (group.length === 0) return null;
        return (
          <div key={ballot}>
            <h4 className={styles.sub}>
              <BallotMark ballot={ballot} withWord /> ({group.length})
            </h4>
            <Cut
              items={group}
              first={6}
              render={(cast) => (
                <li key={cast.key} className={styles.ballot}>
                  <NodeLink node={cast.state} />
                  <FactEntry
                    fact={{ __typename: "BallotCast", sources: rollCall.sources, rollCall, ...cast }}
                    day={day}
                    words={<BallotMark ballot={ballot} withWord />}
                  />
                </li>
              )}
            />
          </div>
        );
      })}
    </Section>
  );
}
