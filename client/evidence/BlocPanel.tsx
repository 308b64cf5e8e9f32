import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { useRequest } from "../api/useRequest.ts";
import { CohesionOfBloc } from "../blocs/CohesionOfBloc.tsx";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { BlocEvidenceDocument } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { Details } from "./Details.tsx";
import { MembersOfBloc } from "./MembersOfBloc.tsx";
import { Panel, Section } from "./Panel.tsx";
import { PanelActions } from "./PanelActions.tsx";
import { Sources } from "./Sources.tsx";
import { Sponsorships } from "./Sponsorships.tsx";
import { Statements } from "./Statements.tsx";
import { Treaties } from "./Treaties.tsx";
import { useDay } from "./useDay.ts";
import { wordOf } from "./words.ts";

/** A bloc: what it is, who belonged to it on the day and in what capacity, and what it did and said itself. */
export function BlocPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useDay();
  const { data, error, refetch } = useRequest(BlocEvidenceDocument, { id });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined || day === null) return <Loading />;
  const { bloc } = data;
  if (bloc === null) return <Empty title={t("evidence.noNode", { id })} />;
  const { founded, kind, memberships, participation, shortName, sponsorships, statements } = bloc;
  const instruments = new Set(participation.map(({ instrument }) => instrument.id)).size;
  const name = localName(bloc, language);
  return (
    <Panel kind={t("kind.BLOC")} name={name}>
      <Details
        rows={[
          { name: t("panel.bloc.kind"), value: kind === null ? null : wordOf(t, "blocKind", kind) },
          { name: t("panel.bloc.short"), value: shortName === name ? null : shortName },
          { name: t("panel.bloc.founded"), value: founded === null ? null : dateInWords(founded, language) },
        ]}
      />
      <PanelActions id={id} name={name} find={[{ label: t("panel.bloc.find"), where: { memberOf: id } }]} />
      <CohesionOfBloc id={id} />
      <MembersOfBloc memberships={memberships} day={day} />
      <Section title={t("panel.count", { title: t("panel.bloc.participation"), count: instruments })}>
        <Treaties participation={participation} day={day} />
      </Section>
      <Section title={t("panel.count", { title: t("panel.state.statements"), count: statements.length })}>
        <Statements statements={statements} day={day} of="actor" />
      </Section>
      <Section title={t("panel.count", { title: t("panel.state.sponsored"), count: sponsorships.length })}>
        <Sponsorships sponsorships={sponsorships} day={day} of="sponsor" />
      </Section>
      <Sources sources={bloc.sources} />
    </Panel>
  );
}
