import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { SureStateLines } from "../coalitions/SureStateLines.tsx";
import { CoalitionBadge } from "../design/CoalitionBadge.tsx";
import { Failure, Loading } from "../design/Notices.tsx";
import { coalitionLook } from "../design/palette.ts";
import { Section } from "../evidence/Panel.tsx";
import { StateInAllianceDocument } from "../generated/operations.ts";
import { BallotBar } from "./BallotBar.tsx";
import styles from "./evidence.module.css";
import type { StateNode } from "./network.ts";
import { Partners } from "./Partners.tsx";
import { type NetworkAnswer, useNetwork } from "./useNetwork.ts";

/** What a state is in the network that is drawn: its coalition, its ballots counted, its closest partners. Sections of the state's panel. */
export function StateInAlliance({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { answer, error, retry } = useNetwork();
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (answer === null) return <Loading />;
  const node = answer.network.nodes.find((state) => state.id === id);
  if (node === undefined) {
    return (
      <Section title={t("agreement.inNetwork")}>
        <p className={styles.line}>{t("agreement.notHere")}</p>
      </Section>
    );
  }
  return <InNetwork answer={answer} node={node} />;
}

interface InNetworkProps {
  readonly answer: NetworkAnswer;
  readonly node: StateNode;
}

function InNetwork({ answer, node }: InNetworkProps) {
  const { t } = useTranslation();
  const { agreement, network } = answer;
  const rollCalls = agreement.rollCalls.map(({ id }) => id);
  const { data, error, refetch } = useRequest(StateInAllianceDocument, { id: node.id, rollCalls });
  const size = network.sizes[node.coalition] ?? 0;
  const { letter } = coalitionLook(node.coalition, "light");
  return (
    <>
      <Section title={t("agreement.inNetwork")}>
        <p className={styles.line}>
          <CoalitionBadge coalition={node.coalition} />{" "}
          {letter !== "" ? t("agreement.coalition", { letter, count: size }) : t("agreement.noCoalition")}
        </p>
        <SureStateLines network={network} node={node} />
        <p className={styles.line}>
          {t("agreement.ballotsCast", { ballots: node.ballots, rollCalls: rollCalls.length })}
        </p>
        {error !== null && <Failure error={error} retry={() => void refetch()} />}
        {data?.state != null && <BallotBar ballots={data.state.ballots.nodes.map(({ ballot }) => ballot)} />}
      </Section>
      <Partners node={node} network={network} minimum={agreement.counts.minimumJoint} />
    </>
  );
}
