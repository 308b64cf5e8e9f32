import { Button } from "@mantine/core";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useDoubtful } from "../coalitions/useDoubtful.ts";
import { CoalitionBadge } from "../design/CoalitionBadge.tsx";
import { Loading } from "../design/Notices.tsx";
import { count, twoDigits } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView, useViewStore } from "../state/useView.ts";
import styles from "./alliances.module.css";
import { coalitions } from "./coalitions.ts";
import { measureRange } from "./measureWords.ts";
import type { NetworkAnswer } from "./useNetwork.ts";

const SurePanel = lazy(async () => ({
  default: (await import("../coalitions/SurePanel.tsx")).SurePanel,
}));

interface Props {
  readonly answer: NetworkAnswer;
  readonly pointed: number | null;
  readonly point: (coalition: number | null) => void;
}

/** What colours, letters, links and sizes mean; pointing at a coalition lights it. */
export function AllianceLegend(props: Props) {
  const { network } = props.answer;
  const sure = useView((state) => state.sure);
  if (!sure) return <Legend {...props} />;
  return (
    <Suspense fallback={<Loading />}>
      <SurePanel network={network} />
    </Suspense>
  );
}

function Legend({ answer: { agreement, network }, pointed, point }: Props) {
  const { t } = useTranslation();
  const store = useViewStore();
  const { doubtful, bootstraps } = useDoubtful(network);
  const language = useLanguage();
  const { size, measure, links } = useView((state) => state.alliances);
  const groups = useMemo(() => coalitions(network), [network]);
  const indexes = network.links.map(({ index }) => index);
  const values = network.nodes.map((node) => (size === "ballots" ? node.ballots : node.degree));
  const list = new Intl.ListFormat(language === "zh" ? "zh-CN" : "en-GB");
  const { modularity, runs } = agreement.communities;
  const grey = network.nodes.some(({ coalition }) => coalition < 0 || coalition >= groups.length);
  const lines = [
    t("alliances.legend.coalitions"),
    ...(grey ? [t("alliances.legend.grey")] : []),
    ...(doubtful.size === 0
      ? []
      : [
          bootstraps === null
            ? t("coalitions.doubtful.runs")
            : t("coalitions.doubtful.draws", { bootstraps }),
        ]),
    ...(indexes.length === 0
      ? []
      : [
          t(`measures.link.${links.rule === "significant" ? links.direction : "agree"}`, {
            measure: t(`measures.name.${measure}`),
            low: twoDigits(Math.min(...indexes)),
            high: twoDigits(Math.max(...indexes)),
            range: measureRange(t, measure),
          }),
        ]),
    t(size === "ballots" ? "alliances.legend.sizeBallots" : "alliances.legend.sizeDegree", {
      low: count(Math.min(...values), language),
      high: count(Math.max(...values), language),
    }),
    ...(modularity === null
      ? []
      : [t("alliances.legend.modularity", { value: twoDigits(modularity), runs })]),
  ];
  return (
    <section className={styles.legend} aria-label={t("alliances.legend.title")}>
      <ul>
        {groups.map(({ index, size: members, typical }) => (
          <li key={index}>
            <button
              type="button"
              className={styles.coalition}
              aria-pressed={pointed === index}
              onMouseEnter={() => point(index)}
              onMouseLeave={() => point(null)}
              onFocus={() => point(index)}
              onBlur={() => point(null)}
              onClick={() => point(pointed === index ? null : index)}
            >
              <CoalitionBadge coalition={index} />
              <span>
                {t("alliances.legend.members", { count: members })}{" "}
                <small>
                  {t("alliances.legend.like", { names: list.format(typical.map(({ label }) => label)) })}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        size="compact-sm"
        style={{ flexShrink: 0 }}
        onClick={() => store.update((state) => ({ ...state, sure: true }))}
      >
        {t("coalitions.ask")}
      </Button>
      <div className={styles.beside}>
        <Meaning lines={lines} />
      </div>
      <details className={styles.below}>
        <summary>{t("alliances.legend.title")}</summary>
        <Meaning lines={lines} />
      </details>
    </section>
  );
}

function Meaning({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} className={styles.meaning}>
      {line}
    </p>
  ));
}
