import { shorten } from "../../problem.ts";
import type { CsvRecord } from "../../read/parseCsv.ts";
import type { RejectionList } from "../rejections.ts";
import type { StateNames } from "../stateNames.ts";
import type { RecordedRollCall } from "../votingRecord.ts";
import type { Layout } from "./columns.ts";
import type { BallotCells } from "./repeatedRow.ts";
import { type Refusal, type RollCallFields, readRollCall } from "./rollCall.ts";

/** A ballot as the export writes it: its place in BALLOT_WORDS, from 1. X is a member that did not vote. */
const BALLOTS: Readonly<Record<string, number>> = { Y: 1, N: 2, A: 3, X: 4 };

interface Found {
  /** The roll call's cells, as its first row has them. */
  readonly cells: readonly string[];
  readonly fields: RollCallFields | Refusal;
  readonly mayVote: Uint8Array;
  readonly ballots: Uint8Array;
}

export interface Collected {
  readonly rows: number;
  readonly rollCalls: readonly RecordedRollCall[];
}

/** Takes the rows of an export one by one. */
export interface Collector {
  /** Takes a row that is as it has to be. @returns why it is not, where it is left alone. */
  take(cells: readonly string[]): Refusal | null;
  /** Takes a row that is that of the row before, but for its ballot. @returns as take. */
  takeBallot(ballot: BallotCells): Refusal | null;
  /** Counts a row out. */
  reject(record: CsvRecord, refusal: Refusal): void;
  /** Every roll call of which a ballot was taken. */
  end(): Collected;
}

/** Puts rows together to roll calls, in whatever order they come. */
export function createCollector(layout: Layout, names: StateNames, rejections: RejectionList): Collector {
  const found = new Map<string, Found>();
  const resolved = new Map<string, { readonly at: number } | Refusal>();
  let current: Found | undefined;
  let rows = 0;

  const rollCallOf = (cells: readonly string[]): Found => {
    const id = cells[layout.id] ?? "";
    if (current !== undefined && current.cells[layout.id] === id) return current;
    current = found.get(id);
    if (current === undefined) {
      const fields = readRollCall(cells, layout);
      const isRead = "totals" in fields;
      current = {
        cells: cells.map(copyOf),
        fields,
        mayVote: isRead ? names.mayVote(fields.date) : new Uint8Array(0),
        ballots: new Uint8Array(isRead ? names.ids.length : 0),
      };
      found.set(current.cells[layout.id] ?? "", current);
    }
    return current;
  };
  const stateOf = (code: string, name: string): { readonly at: number } | Refusal => {
    const key = `${code}\u0000${name}`;
    const known = resolved.get(key);
    if (known !== undefined) return known;
    const resolution = names.resolve(code, name);
    const state =
      "at" in resolution
        ? resolution
        : { code: "STATE", column: "ms_code" as const, value: copyOf(`${code} (${name})`), ...resolution };
    resolved.set(copyOf(key), state);
    return state;
  };

  const takeFor = (
    { mayVote, ballots }: Found,
    { date, source }: RollCallFields,
    { code, name, vote }: BallotCells,
  ): Refusal | null => {
    const state = stateOf(code, name);
    if (!("at" in state)) return state;
    const ballot = BALLOTS[vote];
    if (ballot === undefined) return noBallot(vote);
    if (mayVote[state.at] === 0) {
      return {
        code: "BALLOT_MEMBER",
        column: "ms_code",
        value: code,
        expected: `a member of the United Nations on ${date} (${names.describe(state.at)})`,
        fix: "Correct the membership in the table of states, where that is wrong.",
      };
    }
    const before = ballots[state.at] ?? 0;
    if (before !== 0) return secondBallot(code, vote, source.id, before === ballot);
    ballots[state.at] = ballot;
    rows += 1;
    return null;
  };

  return {
    take(cells) {
      if (cells.length !== layout.header.length) return wrongCount(cells, layout);
      const rollCall = rollCallOf(cells);
      if (!("totals" in rollCall.fields)) return rollCall.fields;
      for (const at of layout.ofRollCall) {
        if (cells[at] !== rollCall.cells[at]) return otherRollCall(at, cells, rollCall.cells, layout);
      }
      return takeFor(rollCall, rollCall.fields, {
        code: cells[layout.code] ?? "",
        name: cells[layout.name] ?? "",
        vote: cells[layout.vote] ?? "",
      });
    },
    takeBallot(ballot) {
      if (current === undefined || !("totals" in current.fields)) return notRead;
      return takeFor(current, current.fields, ballot);
    },
    reject({ line, cells }, refusal) {
      rows += 1;
      rejections.add(line, refusal);
      if (refusal.code !== "STATE") return;
      rejections.addState(copyOf(cells[layout.code] ?? ""), copyOf(cells[layout.name] ?? ""), line);
    },
    end() {
      const read = [...found.values()].flatMap(({ fields, ballots }) =>
        "totals" in fields && ballots.some((ballot) => ballot !== 0) ? [{ ...fields, ballots }] : [],
      );
      return { rows, rollCalls: withOwnIds(read) };
    },
  };
}

/** Two roll calls on one document both get their record's number into their ids. */
function withOwnIds(rollCalls: readonly RecordedRollCall[]): readonly RecordedRollCall[] {
  const times = new Map<string, number>();
  for (const { id } of rollCalls) times.set(id, (times.get(id) ?? 0) + 1);
  return rollCalls
    .map((rollCall) =>
      times.get(rollCall.id) === 1 ? rollCall : { ...rollCall, id: `${rollCall.id}-${rollCall.source.id}` },
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function wrongCount(cells: readonly string[], layout: Layout): Refusal {
  return {
    code: "ROW_CELLS",
    column: null,
    value: `${cells.length} cells`,
    expected: `${layout.header.length} cells, as many as the header has`,
    fix: "Download the file again, and import it as it is.",
  };
}

function otherRollCall(
  at: number,
  cells: readonly string[],
  first: readonly string[],
  layout: Layout,
): Refusal {
  return {
    code: "RECORD",
    column: (layout.header[at] ?? null) as Refusal["column"],
    value: cells[at] ?? "",
    expected: `${JSON.stringify(shorten(first[at] ?? ""))}, as in the first row of record ${first[layout.id]}`,
    fix: "Correct the cell: all rows of a record say the same of the roll call.",
  };
}

function noBallot(value: string): Refusal {
  const expected = "Y (yes), N (no), A (abstention) or X (did not vote)";
  return { code: "BALLOT", column: "ms_vote", value, expected, fix: "Correct the cell." };
}

function secondBallot(code: string, vote: string, record: string, isSame: boolean): Refusal {
  return {
    code: "BALLOT_TWICE",
    column: "ms_vote",
    value: vote,
    expected: `one ballot of ${code} in ${record}; an earlier row has ${isSame ? "the same" : "another"}`,
    fix: isSame ? "Nothing needs to be done: the first stands." : "Remove the wrong row; the first stands.",
  };
}

/** A roll call that cannot be read is met with its first row, and never with one that repeats it. */
const notRead: Refusal = {
  code: "CELL",
  column: null,
  value: null,
  expected: "a row of a roll call that can be read",
  fix: "Download the file again.",
};

/** A cell is a part of a block of a megabyte, which it would keep in memory. */
function copyOf(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
