import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { TopicEvidenceDocument, type TopicEvidenceQuery } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { NodeLink } from "./NodeLink.tsx";
import { Panel, Section } from "./Panel.tsx";
import { PanelActions } from "./PanelActions.tsx";
import styles from "./panels.module.css";
import { polarityWords } from "./polarityWords.ts";
import { Sources } from "./Sources.tsx";
import { Statements } from "./Statements.tsx";
import { tenseOf } from "./truth.ts";
import { type Day, useDay } from "./useDay.ts";

type Position = NonNullable<TopicEvidenceQuery["topic"]>["positions"][number];

/** A question under negotiation and its answers, from against to for, each with who gave it. */
export function TopicPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useDay();
  const { data, error, refetch } = useRequest(TopicEvidenceDocument, { id });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined || day === null) return <Loading />;
  const { topic } = data;
  if (topic === null) return <Empty title={t("evidence.noNode", { id })} />;
  const name = localName(topic, language);
  const description = topic.descriptionEn ?? "";
  return (
    <Panel kind={t("kind.TOPIC")} name={name} {...(description === "" ? {} : { lead: description })}>
      <PanelActions
        id={id}
        name={name}
        find={[{ label: t("panel.position.findTopic"), where: { stated: { topic: { id } } } }]}
      />
      {[...topic.positions].sort(byPolarity).map((position) => (
        <Answer key={position.id} position={position} day={day} />
      ))}
      <Sources sources={[]} />
    </Panel>
  );
}

function Answer({ position, day }: { readonly position: Position; readonly day: Day }) {
  const { t } = useTranslation();
  const held = position.statements.filter((fact) => tenseOf(fact, day) === "now");
  const actors = new Set(held.map(({ actor }) => actor.id)).size;
  return (
    <Section title={<NodeLink node={position} strong />}>
      <p className={styles.quiet}>
        {polarityWords(t, position.polarity)} · {t("panel.position.actors", { count: actors })}
      </p>
      <Statements statements={position.statements} day={day} of="position" first={3} />
    </Section>
  );
}

/** Against before for; answers outside the scale last. */
function byPolarity(a: Position, b: Position): number {
  const place = ({ polarity }: Position) => polarity ?? Number.POSITIVE_INFINITY;
  if (place(a) === place(b)) return a.id < b.id ? -1 : 1;
  return place(a) < place(b) ? -1 : 1;
}
