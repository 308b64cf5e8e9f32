import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { CoalitionBadge } from "../design/CoalitionBadge.tsx";
import { count, twoDigits } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView } from "../state/useView.ts";
import styles from "./alliances.module.css";
import { coalitions } from "./coalitions.ts";
import type { NetworkAnswer } from "./useNetwork.ts";

interface Props {
  readonly answer: NetworkAnswer;
  readonly pointed: number | null;
  readonly point: (coalition: number | null) => void;
}

/** What colours, letters, links and sizes mean; pointing at a coalition lights it. */
export function AllianceLegend({ answer: { agreement, network }, pointed, point }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const size = useView((state) => state.alliances.size);
  const groups = useMemo(() => coalitions(network), [network]);
  const indexes = network.links.map(({ index }) => index);
  const values = network.nodes.map((node) => (size === "ballots" ? node.ballots : node.degree));
  const list = new Intl.ListFormat(language === "zh" ? "zh-CN" : "en-GB");
  const { modularity, runs } = agreement.communities;
  const grey = network.nodes.some(({ coalition }) => coalition < 0 || coalition >= groups.length);
  const lines = [
    t("alliances.legend.coalitions"),
    ...(grey ? [t("alliances.legend.grey")] : []),
    ...(indexes.length === 0
      ? []
      : [
          t("alliances.legend.link", {
            low: twoDigits(Math.min(...indexes)),
            high: twoDigits(Math.max(...indexes)),
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
