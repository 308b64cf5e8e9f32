import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { InstrumentEvidenceDocument } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { ToEnterIntoForce } from "../record/ToEnterIntoForce.tsx";
import { FindLink } from "./FindLink.tsx";
import { InstrumentHeader } from "./InstrumentHeader.tsx";
import type { InstrumentEvidence } from "./instrumentEvidence.ts";
import { Panel, Section } from "./Panel.tsx";
import { PanelActions } from "./PanelActions.tsx";
import { Participants } from "./Participants.tsx";
import styles from "./panels.module.css";
import { Relations } from "./Relations.tsx";
import { RollCallList } from "./RollCallList.tsx";
import { Sources } from "./Sources.tsx";
import { Sponsorships } from "./Sponsorships.tsx";
import { Standing } from "./Standing.tsx";
import { type Day, useDay } from "./useDay.ts";
import { wordOf } from "./words.ts";

/** An instrument: what it is, who is bound by it on the day, who did what, how it relates to others, votes on it, sponsors. */
export function InstrumentPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useDay();
  const { data, error, refetch } = useRequest(InstrumentEvidenceDocument, { id });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined || day === null) return <Loading />;
  const { instrument } = data;
  if (instrument === null) return <Empty title={t("evidence.noNode", { id })} />;
  const kind = instrument.kind === null ? t("kind.INSTRUMENT") : wordOf(t, "instrumentKind", instrument.kind);
  const name = localName(instrument, language);
  return (
    <Panel kind={kind} name={language === "en" ? (instrument.shortName ?? name) : name}>
      <InstrumentHeader instrument={instrument} day={day} />
      <PanelActions id={id} name={name} />
      <Sections instrument={instrument} day={day} />
    </Panel>
  );
}

/** Documents that nobody joins have no participants to ask for; those that nobody sponsored or voted on say so. */
function Sections({ instrument, day }: { readonly instrument: InstrumentEvidence; readonly day: Day }) {
  const { t } = useTranslation();
  const { id, participation, participationRecord, relations, rollCalls, sponsorships } = instrument;
  const hasParties = participation.length > 0 || participationRecord !== null;
  return (
    <>
      {hasParties && (
        <>
          <Standing instrument={instrument} day={day} />
          <Participants instrument={instrument} day={day} />
          {participation.some(({ action }) => action === "SIGNATURE") && (
            <ToEnterIntoForce id={id} day={day} />
          )}
        </>
      )}
      <Section title={t("panel.count", { title: t("panel.instrument.rollCalls"), count: rollCalls.length })}>
        <RollCallList rollCalls={rollCalls} day={day} />
      </Section>
      <Section title={t("panel.count", { title: t("panel.instrument.relations"), count: relations.length })}>
        <Relations id={id} relations={relations} day={day} />
      </Section>
      <Section
        title={t("panel.count", { title: t("panel.instrument.sponsors"), count: sponsorships.length })}
      >
        <Sponsorships sponsorships={sponsorships} day={day} of="instrument" />
        {sponsorships.length > 0 && (
          <div className={styles.actions}>
            <FindLink where={{ sponsored: id }}>{t("panel.instrument.findSponsors")}</FindLink>
          </div>
        )}
      </Section>
      <Sources sources={instrument.sources} />
    </>
  );
}
