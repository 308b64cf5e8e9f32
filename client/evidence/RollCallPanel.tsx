import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { RollCallEvidenceDocument } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { Details } from "./Details.tsx";
import { datedWords } from "./datedWords.ts";
import { MissingBallots } from "./MissingBallots.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Panel, Section } from "./Panel.tsx";
import { PanelActions } from "./PanelActions.tsx";
import styles from "./panels.module.css";
import { RollCallBallots } from "./RollCallBallots.tsx";
import { Sources } from "./Sources.tsx";
import { useDay } from "./useDay.ts";
import { VoteTotals } from "./VoteTotals.tsx";
import { subjectWord, wordOf } from "./words.ts";

/** A roll call: what was voted on, the official totals against the ballots on record, who voted how, and who is missing. */
export function RollCallPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useDay();
  const { data, error, refetch } = useRequest(RollCallEvidenceDocument, { id });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined || day === null) return <Loading />;
  const { rollCall } = data;
  if (rollCall === null) return <Empty title={t("evidence.noNode", { id })} />;
  const { body, date, instruments, label, note, outcome, session, sources, subject } = rollCall;
  const voted = outcome !== "adopted-without-vote";
  return (
    <Panel kind={t("kind.ROLL_CALL")} name={label}>
      <Details
        rows={[
          { name: t("panel.rollCall.date"), value: datedWords(t, date, day, language) },
          { name: t("panel.rollCall.body"), value: body === null ? null : <NodeLink node={body} /> },
          { name: t("panel.rollCall.session"), value: session },
          { name: t("panel.rollCall.subject"), value: subject === null ? null : subjectWord(t, subject) },
          {
            name: t("panel.rollCall.outcome"),
            value: outcome === null ? null : wordOf(t, "outcome", outcome),
          },
          { name: t("fact.note"), value: note },
        ]}
      />
      <PanelActions id={id} name={label} />
      <Section title={t("panel.rollCall.on")}>
        {instruments.length === 0 && <p className={styles.quiet}>{t("panel.none")}</p>}
        <ul className={styles.list}>
          {instruments.map((instrument) => (
            <li key={instrument.id} className={styles.entry}>
              <NodeLink node={instrument} />
              {instrument.kind !== null && (
                <p className={styles.quiet}>{wordOf(t, "instrumentKind", instrument.kind)}</p>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("panel.rollCall.totals")}>
        {voted ? (
          <VoteTotals rollCall={rollCall} />
        ) : (
          <p className={styles.text}>{t("panel.rollCall.withoutVote")}</p>
        )}
      </Section>
      {voted && <RollCallBallots rollCall={rollCall} day={day} />}
      {voted && rollCall.ballots.totalCount > 0 && <MissingBallots rollCall={rollCall} />}
      <Sources sources={sources} />
    </Panel>
  );
}
