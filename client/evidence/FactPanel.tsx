import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import type { FactKind } from "../../schema/kinds.ts";
import { useRequest } from "../api/useRequest.ts";
import { BallotMark } from "../design/BallotMark.tsx";
import { FactSheet } from "../design/FactRow.tsx";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { Possible } from "../design/Possible.tsx";
import { type EvidenceFactFragment, FactByKeyDocument } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { Details } from "./Details.tsx";
import { factDetails, factSentence, factWords } from "./factText.ts";
import { NodeLink } from "./NodeLink.tsx";
import { Panel, Section } from "./Panel.tsx";
import styles from "./panels.module.css";
import { truthOf } from "./truth.ts";
import { type Day, useDay } from "./useDay.ts";
import { useShowInGraph } from "./useShow.ts";

/** Facts without a date of their own: there is no day on which they began to hold. */
const UNDATED: readonly string[] = ["PositionAnswer", "InstrumentRelation"];

interface Props {
  readonly kind: FactKind;
  readonly factKey: string;
}

/** One fact: what it says, between what, whether it held on the day, and its row with sources and a citation. */
export function FactPanel({ kind, factKey }: Props) {
  const { t } = useTranslation();
  const day = useDay();
  const { data, error, refetch } = useRequest(FactByKeyDocument, { kind, key: factKey });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined || day === null) return <Loading />;
  if (data.fact === null) return <Empty title={t("panel.noFact", { key: factKey })} />;
  return <Fact fact={data.fact} day={day} />;
}

function Fact({ fact, day }: { readonly fact: EvidenceFactFragment; readonly day: Day }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [from, to] = endsOf(fact);
  const showInGraph = useShowInGraph();
  const truth = truthOf(fact, day);
  const inferred = "confidence" in fact && fact.confidence === "INFERRED";
  return (
    <Panel kind={t(`panel.factKind.${fact.factKind}`)} name={factSentence(t, fact, language)}>
      <Details
        rows={[
          { name: t("graph.from"), value: <NodeLink node={from} /> },
          { name: t("panel.fact.what"), value: <What fact={fact} /> },
          { name: t("graph.to"), value: <NodeLink node={to} /> },
          ...(fact.__typename === "Statement"
            ? [{ name: t("kind.TOPIC"), value: <NodeLink node={fact.position.topic} /> }]
            : []),
          ...(UNDATED.includes(fact.__typename)
            ? []
            : [
                {
                  name: t("panel.fact.truth", { day: dateInWords(day.day, language) }),
                  value:
                    truth === "possibly" ? (
                      <Possible {...(inferred ? { reason: t("panel.inferredWhy") } : {})} />
                    ) : (
                      t(`panel.fact.${fact.__typename === "Membership" ? "held" : "happened"}.${truth}`)
                    ),
                },
              ]),
        ]}
      />
      <div className={styles.actions}>
        <Button variant="subtle" size="compact-sm" px={6} onClick={() => showInGraph(from.id, to.id)}>
          {t("panel.graph")}
        </Button>
      </div>
      {fact.__typename === "Statement" && <Summary fact={fact} />}
      <Section title={t("panel.record")}>
        <FactSheet fact={factDetails(t, fact, language)} />
      </Section>
    </Panel>
  );
}

function What({ fact }: { readonly fact: EvidenceFactFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (fact.__typename === "BallotCast") return <BallotMark ballot={fact.ballot} withWord />;
  const words = factWords(t, fact, language);
  return <>{words === "" ? t(`graph.fact.${fact.factKind}`) : words}</>;
}

function Summary({ fact }: { readonly fact: Extract<EvidenceFactFragment, { __typename: "Statement" }> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const summary = language === "zh" ? (fact.summaryZh ?? fact.summaryEn) : (fact.summaryEn ?? fact.summaryZh);
  if (summary === null || summary === "") return null;
  return (
    <Section title={t("panel.fact.said")}>
      <p className={styles.text}>{summary}</p>
    </Section>
  );
}

/** The two nodes that a fact joins, in the direction in which it reads. */
function endsOf(fact: EvidenceFactFragment) {
  switch (fact.__typename) {
    case "Participation":
      return [fact.party, fact.instrument] as const;
    case "Membership":
      return [fact.state, fact.bloc] as const;
    case "BallotCast":
      return [fact.state, fact.rollCall] as const;
    case "RollCallSubject":
      return [fact.rollCall, fact.instrument] as const;
    case "Sponsorship":
      return [fact.sponsor, fact.instrument] as const;
    case "Statement":
      return [fact.actor, fact.position] as const;
    case "PositionAnswer":
      return [fact.position, fact.topic] as const;
    case "InstrumentRelation":
      return [fact.instrument, fact.target] as const;
    case "Holding":
      return [fact.held, fact.holder] as const;
  }
}
