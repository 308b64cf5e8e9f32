import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { CoalitionBadge } from "../design/CoalitionBadge.tsx";
import { type Column, DataTable } from "../design/DataTable.tsx";
import { Undefined } from "../design/Undefined.tsx";
import { useSelect, useView } from "../state/useView.ts";
import type { SpacePoint } from "./model.ts";
import { intervalText, onDimension } from "./spaceWords.ts";
import type { SpaceAnswer } from "./useSpace.ts";

interface Props {
  readonly answer: SpaceAnswer;
  readonly title: string;
  /** Whether the regions are computed. */
  readonly computed: boolean;
}

const pointKey = ({ id }: SpacePoint) => id;

/** The space's rows: a state, where it stands, and how firmly. */
export function SpaceTable({ answer, title, computed }: Props) {
  const select = useSelect();
  const selection = useView((state) => state.selection);
  const columns = useColumns(answer, computed);
  return (
    <DataTable
      caption={title}
      columns={columns}
      rows={answer.points}
      rowKey={pointKey}
      selected={selection?.type === "node" ? selection.id : null}
      onSelect={({ id }) => select({ type: "node", id })}
      initialSort={{ column: "x", descending: true }}
    />
  );
}

function useColumns({ places }: SpaceAnswer, computed: boolean): readonly Column<SpacePoint>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const others = new Map(
      places.flatMap(({ states }) => states.map(({ id }) => [id, states.length - 1] as const)),
    );
    const noRegion = <Undefined reason={t(computed ? "space.table.fewSamples" : "space.table.pending")} />;
    return [
      { id: "state", header: t("space.table.state"), value: (point) => point.label },
      {
        id: "coalition",
        header: t("space.table.coalition"),
        value: ({ coalition }) => (coalition < 0 ? null : coalition),
        cell: ({ coalition }) => <CoalitionBadge coalition={coalition} />,
      },
      {
        id: "x",
        header: t("space.table.x"),
        about: t("space.table.xAbout"),
        numeric: true,
        value: ({ x }) => x,
        cell: ({ x }) => onDimension(x),
      },
      {
        id: "interval",
        header: t("space.table.interval"),
        about: t("space.table.intervalAbout"),
        numeric: true,
        value: ({ region }) => (region === null ? null : region.high - region.low),
        cell: ({ region }) => (region === null ? noRegion : intervalText(t, region)),
      },
      {
        id: "y",
        header: t("space.table.y"),
        about: t("space.table.yAbout"),
        numeric: true,
        value: ({ y }) => y,
        cell: ({ y }) => (y === null ? <Undefined reason={t("space.table.noSecond")} /> : onDimension(y)),
      },
      {
        id: "ballots",
        header: t("space.table.ballots"),
        numeric: true,
        value: ({ ballots }) => ballots,
      },
      {
        id: "shares",
        header: t("space.table.shares"),
        about: t("space.table.sharesAbout"),
        numeric: true,
        value: ({ id }) => others.get(id) ?? 0,
      },
    ];
  }, [places, computed, t]);
}
