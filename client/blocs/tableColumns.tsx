import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { BallotMark } from "../design/BallotMark.tsx";
import type { Column } from "../design/DataTable.tsx";
import { DateText } from "../design/DateText.tsx";
import { twoDigits } from "../design/numbers.ts";
import { Possible } from "../design/Possible.tsx";
import { Undefined } from "../design/Undefined.tsx";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import {
  type Cohesion,
  type Defection,
  type Entry,
  type IndexName,
  reasonWords,
  rollCallName,
} from "./blocWords.ts";

export interface DefectionRow {
  readonly entry: Entry;
  readonly defection: Defection;
}

type StateRow = Cohesion["states"][number];

/** Every ballot against the line, one row each. */
export function defectionRows({ series }: Cohesion): readonly DefectionRow[] {
  return series.flatMap((entry) => entry.defections.map((defection) => ({ entry, defection })));
}

export function useRollCallColumns(index: IndexName): readonly Column<Entry>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const counts = ["yes", "no", "abstain", "absent"] as const;
    const number = (value: number | null, reason: string | null) =>
      value === null ? <Undefined reason={reasonWords(t, reason)} /> : twoDigits(value);
    return [
      { id: "rollCall", header: t("blocs.tables.rollCall"), value: (row) => rollCallName(row.rollCall) },
      dateColumn(t("blocs.tables.date"), (row) => row.rollCall),
      {
        id: "index",
        header: t(`blocs.indexShort.${index}`),
        about: t(`blocs.indexAbout.${index}`),
        numeric: true,
        value: (row) => row[index].certain.value,
        cell: (row) => number(row[index].certain.value, row[index].certain.reason),
      },
      {
        id: "chance",
        header: t("blocs.tables.chance"),
        about: t("blocs.tables.chanceAbout"),
        numeric: true,
        value: (row) => row[index].certain.chance,
        cell: (row) => number(row[index].certain.chance, "CHANCE"),
      },
      ...counts.map(
        (name): Column<Entry> => ({
          id: name,
          header: t(`blocs.tables.${name}`),
          numeric: true,
          value: (row) => row.members[name],
        }),
      ),
      {
        id: "noBallot",
        header: t("blocs.tables.noBallot"),
        about: t("blocs.tables.noBallotAbout"),
        numeric: true,
        value: (row) => row.members.noBallot,
      },
      {
        id: "line",
        header: t("blocs.tables.line"),
        value: (row) => row.line,
        cell: (row) => <LineCell entry={row} />,
      },
      {
        id: "broke",
        header: t("blocs.tables.broke"),
        numeric: true,
        value: (row) => row.defections.length,
      },
      {
        id: "possible",
        header: t("blocs.tables.possible"),
        about: t("blocs.tables.possibleAbout"),
        numeric: true,
        value: (row) => row.possibleMembers.members,
      },
      {
        id: "range",
        header: t("blocs.tables.range"),
        about: t("blocs.tables.rangeAbout"),
        numeric: true,
        value: (row) => (row.possibleMembers.members === 0 ? null : row[index].low),
        cell: (row) => {
          const { low, high } = row[index];
          if (row.possibleMembers.members === 0 || low === null || high === null) return "";
          return `${twoDigits(low)}–${twoDigits(high)}`;
        },
      },
    ];
  }, [index, t]);
}

export function useDefectionColumns(days: number): readonly Column<DefectionRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(
    () => [
      {
        id: "state",
        header: t("blocs.tables.state"),
        value: ({ defection }) => localName(defection.state, language),
      },
      {
        id: "ballot",
        header: t("blocs.tables.ballot"),
        value: ({ defection }) => defection.ballot,
        cell: ({ defection }) => (
          <>
            <BallotMark ballot={defection.ballot} withWord /> {defection.truth === "POSSIBLY" && <Possible />}
          </>
        ),
      },
      {
        id: "line",
        header: t("blocs.tables.line"),
        value: ({ entry }) => entry.line,
        cell: ({ entry }) => <LineCell entry={entry} />,
      },
      {
        id: "rollCall",
        header: t("blocs.tables.rollCall"),
        value: ({ entry }) => rollCallName(entry.rollCall),
      },
      dateColumn(t("blocs.tables.date"), ({ entry }) => entry.rollCall),
      {
        id: "statements",
        header: t("blocs.tables.statements"),
        about: t("blocs.tables.statementsAbout", { days }),
        numeric: true,
        value: ({ defection }) => defection.statements.length,
      },
    ],
    [days, language, t],
  );
}

export function useStateColumns(): readonly Column<StateRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const share = ({ broke, ballots }: StateRow) => (ballots === 0 ? null : broke / ballots);
    return [
      { id: "state", header: t("blocs.tables.state"), value: ({ state }) => localName(state, language) },
      { id: "times", header: t("blocs.tables.times"), numeric: true, value: ({ broke }) => broke },
      {
        id: "ballots",
        header: t("blocs.tables.ballots"),
        about: t("blocs.tables.ballotsAbout"),
        numeric: true,
        value: ({ ballots }) => ballots,
      },
      {
        id: "share",
        header: t("blocs.tables.share"),
        numeric: true,
        value: share,
        cell: (row) => {
          const value = share(row);
          return value === null ? <Undefined reason={t("blocs.reason.NO_BALLOTS")} /> : twoDigits(value);
        },
      },
      {
        id: "possibly",
        header: t("blocs.tables.possiblyTimes"),
        about: t("blocs.tables.possiblyAbout"),
        numeric: true,
        value: ({ possiblyBroke }) => possiblyBroke,
        cell: ({ possiblyBroke, possibleBallots }) =>
          possibleBallots === 0 ? "" : `${possiblyBroke} / ${possibleBallots}`,
      },
    ];
  }, [language, t]);
}

function dateColumn<Row>(header: string, of: (row: Row) => Entry["rollCall"]): Column<Row> {
  return {
    id: "date",
    header,
    value: (row) => of(row).dateBounds.latest,
    cell: (row) => <DateText date={of(row).date} />,
  };
}

function LineCell({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  if (entry.line === null) return <Undefined reason={reasonWords(t, entry.lineReason)} />;
  return (
    <>
      <BallotMark ballot={entry.line} withWord /> {entry.lineTruth === "POSSIBLY" && <Possible />}
    </>
  );
}
