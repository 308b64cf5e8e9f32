import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { EventEvidenceDocument } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { Details } from "./Details.tsx";
import { eventWhen } from "./eventWhen.ts";
import { NodeLink } from "./NodeLink.tsx";
import { Panel, Section } from "./Panel.tsx";
import { PanelActions } from "./PanelActions.tsx";
import styles from "./panels.module.css";
import { Sources } from "./Sources.tsx";
import { happenedBy } from "./truth.ts";
import { useDay } from "./useDay.ts";

/** A session, an adoption, a signing ceremony: when, where and who held it. */
export function EventPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useDay();
  const { data, error, refetch } = useRequest(EventEvidenceDocument, { id });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined || day === null) return <Loading />;
  const { event } = data;
  if (event === null) return <Empty title={t("evidence.noNode", { id })} />;
  const name = localName(event, language);
  const later = happenedBy(event.date, day) === "no";
  return (
    <Panel kind={t("kind.EVENT")} name={name}>
      <Details
        rows={[
          {
            name: t("panel.event.when"),
            value: `${eventWhen(t, event, language)}${later ? ` · ${t("panel.laterWord")}` : ""}`,
          },
          { name: t("panel.event.place"), value: event.place },
        ]}
      />
      <PanelActions id={id} name={name} />
      <Section title={t("panel.event.heldBy")}>
        {event.heldBy.length === 0 && <p className={styles.quiet}>{t("panel.none")}</p>}
        <ul className={styles.list}>
          {event.heldBy.map((holder) => (
            <li key={holder.id} className={styles.entry}>
              <NodeLink node={holder} />
            </li>
          ))}
        </ul>
      </Section>
      <Sources sources={event.sources} />
    </Panel>
  );
}
