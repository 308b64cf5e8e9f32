import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { BallotMark } from "../design/BallotMark.tsx";
import { CoalitionBadge } from "../design/CoalitionBadge.tsx";
import { DateText } from "../design/DateText.tsx";
import { FactRow } from "../design/FactRow.tsx";
import { Failure, Loading } from "../design/Notices.tsx";
import { coalitionLook } from "../design/palette.ts";
import { Section } from "../evidence/Panel.tsx";
import { StateInAllianceDocument, type StateInAllianceQuery } from "../generated/operations.ts";
import { BallotBar } from "./BallotBar.tsx";
import styles from "./evidence.module.css";
import type { StateNode } from "./network.ts";
import { Partners } from "./Partners.tsx";
import { type NetworkAnswer, useNetwork } from "./useNetwork.ts";

interface Props {
  readonly id: string;
  /** Also list its ballots in the roll calls of the network. */
  readonly profile?: boolean;
}

/** What a state is in the network that is drawn: its coalition, its ballots, its closest partners. Sections of the state's panel. */
export function StateInAlliance({ id, profile = true }: Props) {
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
  return <InNetwork answer={answer} node={node} profile={profile} />;
}

interface InNetworkProps {
  readonly answer: NetworkAnswer;
  readonly node: StateNode;
  readonly profile: boolean;
}

function InNetwork({ answer, node, profile }: InNetworkProps) {
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
        <p className={styles.line}>
          {t("agreement.ballotsCast", { ballots: node.ballots, rollCalls: rollCalls.length })}
        </p>
        {data?.state != null && <BallotBar ballots={data.state.ballots.nodes.map(({ ballot }) => ballot)} />}
      </Section>
      <Partners node={node} network={network} minimum={agreement.counts.minimumJoint} />
      {profile && (
        <Section title={t("agreement.profile")}>
          {error !== null && <Failure error={error} retry={() => void refetch()} />}
          {error === null && data === undefined && <Loading />}
          {data?.state?.ballots.nodes.map((cast) => (
            <BallotRow key={cast.key} cast={cast} state={node.label} />
          ))}
        </Section>
      )}
    </>
  );
}

type Cast = NonNullable<StateInAllianceQuery["state"]>["ballots"]["nodes"][number];

function BallotRow({ cast, state }: { readonly cast: Cast; readonly state: string }) {
  const { t } = useTranslation();
  const { rollCall, ballot, key, sources } = cast;
  const sentence = `${state}: ${t(`ballot.${ballot}`)}, ${rollCall.label} (${rollCall.id})`;
  return (
    <FactRow
      fact={{
        kind: "VOTED",
        key,
        sentence,
        dates: [{ name: t("kind.ROLL_CALL"), written: rollCall.date }],
        sources,
      }}
    >
      <span className={styles.ballot}>
        <BallotMark ballot={ballot} />
        <span>
          {rollCall.label}
          <small>
            {" "}
            <DateText date={rollCall.date} />
          </small>
        </span>
      </span>
    </FactRow>
  );
}
