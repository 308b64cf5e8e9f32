import { useTranslation } from "react-i18next";
import { CoalitionBadge } from "../design/CoalitionBadge.tsx";
import { type Column, DataTable } from "../design/DataTable.tsx";
import { twoDigits } from "../design/numbers.ts";
import { useSelect, useView } from "../state/useView.ts";
import styles from "./coalitions.module.css";
import { bridges, type SureState } from "./sureStates.ts";

const MOST = 10;

/** Who bridges coalitions, with the numbers that say so. */
export function Bridges({ states }: { readonly states: readonly SureState[] }) {
  const { t } = useTranslation();
  const select = useSelect();
  const selection = useView((state) => state.selection);
  const rows = bridges(states, MOST);
  const all = bridges(states, states.length).length;
  const columns: readonly Column<SureState>[] = [
    { id: "state", header: t("coalitions.column.state"), value: ({ label }) => label },
    {
      id: "coalition",
      header: t("coalitions.column.coalition"),
      value: ({ coalition }) => coalition,
      cell: ({ coalition }) => <CoalitionBadge coalition={coalition} />,
    },
    {
      id: "betweenness",
      header: t("coalitions.column.betweenness"),
      about: t("coalitions.about.betweenness"),
      numeric: true,
      value: ({ betweenness }) => betweenness,
      cell: ({ betweenness }) => Math.round(betweenness),
    },
    {
      id: "participation",
      header: t("coalitions.column.participation"),
      about: t("coalitions.about.participation"),
      numeric: true,
      value: ({ participation }) => participation,
      cell: ({ participation }) => twoDigits(participation),
    },
    {
      id: "within",
      header: t("coalitions.column.within"),
      about: t("coalitions.about.within"),
      numeric: true,
      value: ({ withinZ }) => withinZ,
      cell: ({ withinZ }) => (withinZ === null ? "–" : withinZ.toFixed(1).replace("-", "−")),
    },
  ];
  return (
    <>
      <h3>{t("coalitions.bridges")}</h3>
      <p className={styles.line}>{t("coalitions.bridgesAbout", { shown: rows.length, all })}</p>
      {rows.length > 0 && (
        <DataTable
          caption={t("coalitions.bridges")}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          selected={selection?.type === "node" ? selection.id : null}
          onSelect={({ id }) => select({ type: "node", id })}
          initialSort={{ column: "betweenness", descending: true }}
        />
      )}
    </>
  );
}
