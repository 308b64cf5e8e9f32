import { useTranslation } from "react-i18next";
import { CoalitionBadge } from "../design/CoalitionBadge.tsx";
import { type Column, DataTable } from "../design/DataTable.tsx";
import { useSelect, useView } from "../state/useView.ts";
import styles from "./coalitions.module.css";
import { percent } from "./percent.ts";
import { type SureState, swingStates } from "./sureStates.ts";
import type { SureCoalitions } from "./useSureCoalitions.ts";

interface Props {
  readonly states: readonly SureState[];
  readonly found: SureCoalitions;
}

/** The states whose coalition changes, with what it changes with. */
export function SwingStates({ states, found }: Props) {
  const { t } = useTranslation();
  const select = useSelect();
  const selection = useView((state) => state.selection);
  const swing = swingStates(states);
  const names = found.measures.map(({ measure }) => t(`coalitions.measure.${shortName(measure)}`));
  const columns: readonly Column<SureState>[] = [
    { id: "state", header: t("coalitions.column.state"), value: ({ label }) => label },
    {
      id: "coalition",
      header: t("coalitions.column.coalition"),
      value: ({ coalition }) => coalition,
      cell: ({ coalition }) => <CoalitionBadge coalition={coalition} />,
    },
    {
      id: "draws",
      header: t("coalitions.column.draws"),
      about: t("coalitions.about.draws", { bootstraps: found.bootstraps }),
      numeric: true,
      value: ({ probability }) => probability,
      cell: ({ probability }) => percent(probability),
    },
    {
      id: "rival",
      header: t("coalitions.column.rival"),
      about: t("coalitions.about.rival"),
      value: ({ rivalProbability }) => rivalProbability,
      cell: ({ rival, rivalProbability }) =>
        rival === null ? (
          "–"
        ) : (
          <>
            <CoalitionBadge coalition={rival} /> {percent(rivalProbability)}
          </>
        ),
    },
    {
      id: "runs",
      header: t("coalitions.column.runs"),
      about: t("coalitions.about.runs", { runs: found.runs }),
      numeric: true,
      value: ({ seeds }) => seeds,
      cell: ({ seeds }) => percent(seeds),
    },
    {
      id: "measures",
      header: t("coalitions.column.measures"),
      about: t("coalitions.about.measures"),
      value: ({ elsewhereBy }) => elsewhereBy.length,
      cell: ({ elsewhereBy }) => elsewhereBy.map((at) => names[at]).join(", ") || "–",
    },
  ];
  return (
    <>
      <h3>{t("coalitions.swing", { count: swing.length, all: states.length })}</h3>
      <p className={styles.line}>{t("coalitions.swingAbout")}</p>
      {swing.length > 0 && (
        <DataTable
          caption={t("coalitions.swing", { count: swing.length, all: states.length })}
          columns={columns}
          rows={swing}
          rowKey={({ id }) => id}
          selected={selection?.type === "node" ? selection.id : null}
          onSelect={({ id }) => select({ type: "node", id })}
          initialSort={{ column: "draws", descending: false }}
          page={12}
        />
      )}
    </>
  );
}

function shortName(measure: SureCoalitions["measures"][number]["measure"]): "strict" | "lijphart" | "kappa" {
  return measure === "STRICT" ? "strict" : measure === "KAPPA" ? "kappa" : "lijphart";
}
