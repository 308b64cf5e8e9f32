import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BallotBar } from "../alliances/BallotBar.tsx";
import { BallotMark } from "../design/BallotMark.tsx";
import { DateText } from "../design/DateText.tsx";
import { Failure, Loading } from "../design/Notices.tsx";
import { count } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { ByTense } from "./ByTense.tsx";
import { FactEntry } from "./FactEntry.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Section } from "./Panel.tsx";
import styles from "./panels.module.css";
import { tenseOf } from "./truth.ts";
import type { Day } from "./useDay.ts";
import { type BallotFact, useStateBallots, useSubjects } from "./useStateBallots.ts";
import { subjectWord } from "./words.ts";

/** How a state voted in every roll call on record, newest first, in pages from the server; perhaps only on one subject. */
export function StateBallots({ id, day }: { readonly id: string; readonly day: Day }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [subject, setSubject] = useState("");
  const choice = useSubjects();
  const rollCalls = subject === "" ? null : choice.idsOf(subject);
  const { data, ballots, all, error, ...query } = useStateBallots(id, rollCalls);
  const title = t("panel.state.ballots");
  // No number before it is known: none on record would be another thing.
  return (
    <Section title={data === undefined ? title : t("panel.count", { title, count: all })}>
      {choice.subjects.length > 1 && (
        <NativeSelect
          size="xs"
          mb={8}
          label={t("panel.state.subject")}
          value={subject}
          data={[
            { value: "", label: t("panel.state.everySubject") },
            ...choice.subjects.map((value) => ({ value, label: subjectWord(t, value) })),
          ]}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
      )}
      {subject !== "" && choice.all > choice.shown && (
        <p className={styles.quiet}>
          {t("panel.state.subjectsCut", {
            shown: count(choice.shown, language),
            all: count(choice.all, language),
          })}
        </p>
      )}
      {error !== null && <Failure error={error} retry={() => void query.refetch()} />}
      {error === null && data === undefined && <Loading />}
      {data !== undefined && <Ballots ballots={ballots} day={day} />}
      {query.hasNextPage && (
        <Button
          variant="subtle"
          size="compact-sm"
          px={6}
          ml={-6}
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t("panel.loadMore", { shown: count(ballots.length, language), all: count(all, language) })}
        </Button>
      )}
    </Section>
  );
}

function Ballots({ ballots, day }: { readonly ballots: readonly BallotFact[]; readonly day: Day }) {
  const cast = ballots.filter((fact) => tenseOf(fact, day) === "now").map(({ ballot }) => ballot);
  return (
    <>
      {cast.length > 0 && <BallotBar ballots={cast} />}
      <ByTense
        items={ballots}
        factsOf={(fact) => [fact]}
        day={day}
        render={(fact, tense) => (
          <li key={fact.key} className={styles.entry} data-tense={tense}>
            <NodeLink node={fact.rollCall} />
            <FactEntry
              fact={fact}
              day={day}
              words={
                <>
                  <BallotMark ballot={fact.ballot} withWord /> · <DateText date={fact.rollCall.date} />
                </>
              }
            />
          </li>
        )}
      />
    </>
  );
}
