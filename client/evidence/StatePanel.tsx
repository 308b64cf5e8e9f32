import { useTranslation } from "react-i18next";
import { StateInAlliance } from "../alliances/StateInAlliance.tsx";
import { useRequest } from "../api/useRequest.ts";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { StateEvidenceDocument } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { RecordOfState } from "../record/RecordOfState.tsx";
import { useView } from "../state/useView.ts";
import { MembershipsOfState } from "./MembershipsOfState.tsx";
import { Panel, Section } from "./Panel.tsx";
import { PanelActions } from "./PanelActions.tsx";
import { Sources } from "./Sources.tsx";
import { Sponsorships } from "./Sponsorships.tsx";
import { StateBallots } from "./StateBallots.tsx";
import { StateHeader } from "./StateHeader.tsx";
import { Statements } from "./Statements.tsx";
import { Treaties } from "./Treaties.tsx";
import { useDay } from "./useDay.ts";

/** A state: what it is, what it is bound by, how it voted, to what it belongs, what it said and sponsored. */
export function StatePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useDay();
  const inAlliances = useView(({ view }) => view === "alliances");
  const { data, error, refetch } = useRequest(StateEvidenceDocument, { id });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined || day === null) return <Loading />;
  const { state } = data;
  if (state === null) return <Empty title={t("evidence.noNode", { id })} />;
  const instruments = new Set(state.participation.map(({ instrument }) => instrument.id)).size;
  const region = state.region ?? "";
  const find = region === "" ? [] : [{ label: t("panel.state.inRegion", { region }), where: { region } }];
  return (
    <Panel kind={t("kind.STATE")} name={localName(state, language)}>
      <StateHeader state={state} day={day} />
      <PanelActions id={id} name={localName(state, language)} find={find} />
      {inAlliances && <StateInAlliance id={id} />}
      <Section title={t("panel.count", { title: t("panel.state.treaties"), count: instruments })}>
        <Treaties participation={state.participation} day={day} until={state.unMemberUntil} />
      </Section>
      <StateBallots id={id} day={day} />
      <RecordOfState id={id} />
      <Section title={t("panel.count", { title: t("panel.state.blocs"), count: state.memberships.length })}>
        <MembershipsOfState memberships={state.memberships} day={day} />
      </Section>
      <Section
        title={t("panel.count", { title: t("panel.state.statements"), count: state.statements.length })}
      >
        <Statements statements={state.statements} day={day} of="actor" />
      </Section>
      <Section
        title={t("panel.count", { title: t("panel.state.sponsored"), count: state.sponsorships.length })}
      >
        <Sponsorships sponsorships={state.sponsorships} day={day} of="sponsor" />
      </Section>
      {!inAlliances && <StateInAlliance id={id} />}
      <Sources sources={state.sources} />
    </Panel>
  );
}
