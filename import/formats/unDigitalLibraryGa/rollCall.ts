import { isDay } from "../../../schema/edtf.ts";
import type { RecordedRollCall } from "../votingRecord.ts";
import type { Column, Layout } from "./columns.ts";
import { rollCallId, symbolId } from "./symbol.ts";

/** Why a row is left out. */
export interface Refusal {
  readonly code: string;
  readonly column: Column | null;
  readonly value: string | null;
  readonly expected: string;
  readonly fix: string;
}

export type RollCallFields = Omit<RecordedRollCall, "ballots">;

/** The body whose votes the export holds. */
const ASSEMBLY = { id: "unga", nameEn: "UN General Assembly" };

const TOTALS = {
  yes: "total_yes",
  no: "total_no",
  abstain: "total_abstentions",
  absent: "total_non_voting",
} as const satisfies Record<string, Column>;
const SYMBOL = /^A\/\S+( \S+)*$/;
const SESSION = /^([A-Z]+-)?\d+$/;
/** Control characters but tab and line feed, and what stands for a character that could not be read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFD]/;
const DOWNLOAD = "Download the file again; if it still stands so there, tell the publisher.";

/** The roll call of a row, from the columns that all of its rows share; or why it cannot be read. */
export function readRollCall(cells: readonly string[], layout: Layout): RollCallFields | Refusal {
  const get = (column: Column) => copy(layout.cell(cells, column).trim());
  const refuse = (column: Column, expected: string): Refusal => ({
    code: "CELL",
    column,
    value: get(column),
    expected,
    fix: DOWNLOAD,
  });
  const id = get("undl_id");
  if (!/^\d{1,12}$/.test(id)) return refuse("undl_id", "the number of a record of the UN Digital Library");
  const url = `https://digitallibrary.un.org/record/${id}`;
  if (get("undl_link") !== url) return refuse("undl_link", url);
  if (!isDay(get("date"))) return refuse("date", "a day, such as 2019-12-27");
  if (!SESSION.test(get("session"))) return refuse("session", "the number of a session, such as 74 or ES-10");
  const symbol = get("resolution") === "" ? get("draft") : get("resolution");
  const named: Column = get("resolution") === "" ? "draft" : "resolution";
  if (!SYMBOL.test(symbol))
    return refuse(named, "the symbol of a resolution or a draft, such as A/RES/74/247");
  for (const column of TEXTS) {
    if (CONTROL.test(get(column))) return refuse(column, "text without control or replacement characters");
  }
  for (const column of [...Object.values(TOTALS), "total_ms"] as const) {
    if (!/^\d{0,4}$/.test(get(column))) return refuse(column, "a whole number, or an empty cell");
  }
  const total = (column: Column) => (get(column) === "" ? null : Number(get(column)));
  const title = get("title") === "" ? symbol : get("title");
  return {
    source: {
      id: `undl-${id}`,
      title: "UN Digital Library voting record",
      publisher: "digitallibrary.un.org",
      url,
      note: sourceNote(get),
    },
    id: rollCallId(symbol),
    instrument: {
      id: symbolId(symbol),
      kind: named === "resolution" ? "resolution" : "draft-resolution",
      symbol,
      shortName: symbol.replace(/^A\/RES\//, ""),
      title,
    },
    body: ASSEMBLY,
    subject: known(get("subjects")),
    session: get("session"),
    date: get("date"),
    title,
    note: known(get("vote_note")),
    totals: {
      yes: total(TOTALS.yes),
      no: total(TOTALS.no),
      abstain: total(TOTALS.abstain),
      absent: total(TOTALS.absent),
    },
  };
}

const TEXTS: readonly Column[] = [
  "title",
  "subjects",
  "vote_note",
  "meeting",
  "committee_report",
  "agenda_title",
];

/** Where the vote stands in the record of the session. */
function sourceNote(get: (column: Column) => string): string | null {
  const parts = [
    ["Meeting", get("meeting")],
    ["Report", get("committee_report")],
    ["Agenda item", get("agenda_title")],
  ].flatMap(([label, text]) => (text === "" ? [] : [`${label}: ${text}`]));
  return parts.length === 0 ? null : parts.join("; ");
}

function known(text: string): string | null {
  return text === "" ? null : text;
}

/** A cell is a part of a block of a megabyte, which it would keep in memory. */
function copy(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
