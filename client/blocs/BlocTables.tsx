import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DataTable } from "../design/DataTable.tsx";
import { useSelect, useView } from "../state/useView.ts";
import styles from "./blocs.module.css";
import type { Cohesion, IndexName } from "./blocWords.ts";
import { defectionRows, useDefectionColumns, useRollCallColumns, useStateColumns } from "./tableColumns.tsx";

interface Props {
  readonly cohesion: Cohesion;
  readonly index: IndexName;
  readonly title: string;
}

const TABLES = ["rollCalls", "defections", "states"] as const;

/** The figure's rows: the roll calls, who broke ranks, and how often each state did. */
export function BlocTables({ cohesion, index, title }: Props) {
  const { t } = useTranslation();
  const select = useSelect();
  const selected = useView(({ selection }) => (selection?.type === "node" ? selection.id : null));
  const [which, setWhich] = useState<(typeof TABLES)[number]>("rollCalls");
  const rollCallColumns = useRollCallColumns(index);
  const defectionColumns = useDefectionColumns(cohesion.statementDays);
  const stateColumns = useStateColumns();
  const defections = defectionRows(cohesion);
  const sizes = {
    rollCalls: cohesion.series.length,
    defections: defections.length,
    states: cohesion.states.length,
  };
  return (
    <div className={styles.tables}>
      <SegmentedControl
        size="xs"
        w="fit-content"
        aria-label={t("blocs.tables.which")}
        value={which}
        onChange={(value) => setWhich(TABLES.find((each) => each === value) ?? "rollCalls")}
        data={TABLES.map((value) => ({ value, label: `${t(`blocs.tables.${value}`)} (${sizes[value]})` }))}
      />
      <div className={styles.rows}>
        {which === "rollCalls" && (
          <DataTable
            caption={title}
            columns={rollCallColumns}
            rows={cohesion.series}
            rowKey={({ rollCall }) => rollCall.id}
            selected={selected}
            onSelect={({ rollCall }) => select({ type: "node", id: rollCall.id })}
            initialSort={{ column: "date", descending: true }}
          />
        )}
        {which === "defections" && (
          <DataTable
            caption={title}
            columns={defectionColumns}
            rows={defections}
            rowKey={({ entry, defection }) => `${entry.rollCall.id} ${defection.state.id}`}
            onSelect={({ defection }) => select({ type: "node", id: defection.state.id })}
            initialSort={{ column: "date", descending: true }}
          />
        )}
        {which === "states" && (
          <DataTable
            caption={title}
            columns={stateColumns}
            rows={cohesion.states}
            rowKey={({ state }) => state.id}
            selected={selected}
            onSelect={({ state }) => select({ type: "node", id: state.id })}
            initialSort={{ column: "times", descending: true }}
          />
        )}
      </div>
    </div>
  );
}
