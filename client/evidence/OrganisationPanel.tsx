import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { OrganisationEvidenceDocument } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { Cut } from "./Cut.tsx";
import { Details } from "./Details.tsx";
import { eventWhen } from "./eventWhen.ts";
import { NodeLink } from "./NodeLink.tsx";
import { Panel, Section } from "./Panel.tsx";
import { PanelActions } from "./PanelActions.tsx";
import styles from "./panels.module.css";
import { RollCallList } from "./RollCallList.tsx";
import { Sources } from "./Sources.tsx";
import { Statements } from "./Statements.tsx";
import { happenedBy } from "./truth.ts";
import { useDay } from "./useDay.ts";
import { wordOf } from "./words.ts";

/** An actor that is neither a state nor a bloc: what it said, the votes that it took, the events that it held. */
export function OrganisationPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useDay();
  const { data, error, refetch } = useRequest(OrganisationEvidenceDocument, { id });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined || day === null) return <Loading />;
  const { organisation } = data;
  if (organisation === null) return <Empty title={t("evidence.noNode", { id })} />;
  const { events, kind, rollCalls, statements } = organisation;
  const name = localName(organisation, language);
  return (
    <Panel kind={t("kind.ORGANISATION")} name={name}>
      <Details
        rows={[
          { name: t("panel.bloc.kind"), value: kind === null ? null : wordOf(t, "organisationKind", kind) },
        ]}
      />
      <PanelActions id={id} name={name} />
      <Section title={t("panel.count", { title: t("panel.state.statements"), count: statements.length })}>
        <Statements statements={statements} day={day} of="actor" />
      </Section>
      <Section
        title={t("panel.count", { title: t("panel.organisation.rollCalls"), count: rollCalls.length })}
      >
        <RollCallList rollCalls={rollCalls} day={day} />
      </Section>
      <Section title={t("panel.count", { title: t("panel.organisation.events"), count: events.length })}>
        {events.length === 0 && <p className={styles.quiet}>{t("panel.none")}</p>}
        <Cut
          items={[...events].reverse()}
          render={(event) => {
            const later = happenedBy(event.date, day) === "no";
            const when = eventWhen(t, event, language);
            const parts = [when, event.place, later ? t("panel.laterWord") : null];
            return (
              <li key={event.id} className={styles.entry} data-tense={later ? "later" : "now"}>
                <NodeLink node={event} />
                <p className={styles.quiet}>
                  {parts.filter((part) => part !== null && part !== "").join(" · ")}
                </p>
              </li>
            );
          }}
        />
      </Section>
      <Sources sources={organisation.sources} />
    </Panel>
  );
}
