import { writeFile } from "node:fs/promises";
import path from "node:path";
import { recognise } from "../../../import/formats/formats.ts";
import type { VotingRecord } from "../../../import/formats/votingRecord.ts";
import { toGraphData } from "../../../import/graph/toGraph.ts";
import type { GraphData } from "../../../schema/kinds.ts";
import { shippedPackage } from "../../support/shippedPackage.ts";
import { temporaryFolder } from "./packages.ts";

export const HEADER =
  "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link";

export type GaRow = Readonly<Record<string, string>>;

/** A row of the export of February 2026, with what a test does not care about filled in. */
export function gaRow(cells: GaRow): GaRow {
  const id = cells.undl_id ?? "900001";
  return {
    undl_id: id,
    ms_code: "FRA",
    ms_name: cells.ms_code === undefined ? "FRANCE" : `STATE ${cells.ms_code}`,
    ms_vote: "Y",
    date: "2001-12-14",
    session: "56",
    resolution: "A/RES/56/900",
    draft: "",
    committee_report: "A/56/1",
    meeting: "A/56/PV.1",
    title: 'Invented, with a comma and "quotes"',
    agenda_title: "",
    subjects: "INVENTIONS",
    vote_note: "",
    total_yes: "",
    total_no: "",
    total_abstentions: "",
    total_non_voting: "",
    total_ms: "",
    undl_link: `https://digitallibrary.un.org/record/${id}`,
    ...cells,
  };
}

/** Rows of one roll call, a state's code and ballot each, with totals that fit. */
export function gaRollCall(cells: GaRow, ballots: Readonly<Record<string, string>>): readonly GaRow[] {
  const count = (ballot: string) => String(Object.values(ballots).filter((each) => each === ballot).length);
  return Object.entries(ballots).map(([code, vote]) =>
    gaRow({
      ms_code: code,
      ms_vote: vote,
      total_yes: count("Y"),
      total_no: count("N"),
      total_abstentions: count("A"),
      total_non_voting: count("X"),
      total_ms: String(Object.keys(ballots).length),
      ...cells,
    }),
  );
}

export function gaText(rows: readonly GaRow[], header: string = HEADER): string {
  const columns = header.split(",");
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...rows.map((row) => columns.map((column) => cell(row[column] ?? "")).join(","))]
    .map((line) => `${line}\n`)
    .join("");
}

export async function gaFile(content: string | Uint8Array, name = "ga_voting.csv"): Promise<string> {
  const file = path.join(await temporaryFolder(), name);
  await writeFile(file, content);
  return file;
}

let shipped: Promise<GraphData> | undefined;
export function shippedData(): Promise<GraphData> {
  shipped ??= shippedPackage().then(toGraphData);
  return shipped;
}

/** What is read of a file, with the states of the shipped dataset. */
export async function readGa(content: string | Uint8Array): Promise<VotingRecord> {
  const { format, file } = await recognise(await gaFile(content));
  return format.read(file, (await shippedData()).nodes.State);
}

/** The ballots of a record by roll call and state, for comparing. */
export function ballotsIn(record: VotingRecord): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const words = ["", "yes", "no", "abstain", "absent"];
  return Object.fromEntries(
    record.rollCalls.map(({ id, ballots }) => [
      id,
      Object.fromEntries(
        record.states.flatMap((state, at) =>
          ballots[at] === 0 ? [] : [[state, words[ballots[at] ?? 0] ?? ""]],
        ),
      ),
    ]),
  );
}
