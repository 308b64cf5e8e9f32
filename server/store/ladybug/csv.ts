import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { BALLOT_WORDS, type BallotTable, ballotKey, tableRows } from "../../../schema/ballotTable.ts";
import type { Value } from "../../../schema/kinds.ts";
import type { Column } from "../columns.ts";
import { LADYBUG_TYPES } from "./tables.ts";

/** What stands for an unknown text: a control character first, so that no text of a dataset can be taken for it. */
const NOTHING = "\u001enone";
/** Between the ids of a list: a control character that no id contains. */
const SEPARATOR = "\u001f";
/** Characters in a piece of the file: large enough that writing is not the slow part, small enough to keep memory flat. */
const CHUNK = 1 << 18;

/**
 * Rows of values, one per column, as lines that the bulk load reads. Text is always quoted, so that quotes, commas and line breaks in it
 * stay text.
 */
export function* csvLines(
  columns: readonly Column[],
  rows: Iterable<readonly (Value | undefined)[]>,
): Generator<string> {
  for (const row of rows) yield `${columns.map(({ type }, at) => cell(row[at], type)).join(",")}\n`;
}

/** The ballots of a table as such lines, a piece for each roll call: the state, the roll call, the fact's key, the ballot. */
export function* ballotLines(table: BallotTable): Generator<string> {
  const states = table.states.map((id) => ({ id: inner(id), text: cell(id, "text") }));
  const words = BALLOT_WORDS.map((word) => cell(word, "text"));
  for (const { rollCall, cells } of tableRows(table)) {
    const to = cell(rollCall, "text");
    const key = ballotKey(inner(rollCall), "");
    let lines = "";
    for (const [at, state] of states.entries()) {
      const ballot = cells[at] ?? 0;
      if (ballot !== 0) lines += `${state.text},${to},"${key}${state.id}",${words[ballot - 1]}\n`;
    }
    yield lines;
  }
}

/** Writes lines into a file, many at a time. */
export async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  function* chunks(): Generator<string> {
    let chunk = "";
    for (const line of lines) {
      chunk += line;
      if (chunk.length > CHUNK) {
        yield chunk;
        chunk = "";
      }
    }
    yield chunk;
  }
  await pipeline(Readable.from(chunks()), createWriteStream(path));
}

/** An unknown number or boolean is an empty cell; an empty cell of a text column would be an empty text. */
function cell(value: Value | undefined, type: Column["type"]): string {
  if (value === undefined || value === null) return type === "text" || type === "ids" ? NOTHING : "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : value.join(SEPARATOR);
  return `"${inner(text)}"`;
}

/** A text as it stands between the quotes. */
function inner(text: string): string {
  return text.replaceAll('"', '""');
}

/** The embedded database takes a path for a pattern: what would stand for other characters there is made to stand for itself. */
function fileLiteral(path: string): string {
  const written = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  const literal = written.replaceAll(/[[*?]/g, "[$&]").replaceAll(/[\\']/g, "\\$&");
  return `'${literal}'`;
}

/**
 * The statement that fills a table from a file that writeCsv wrote, lists split again.
 * `ends` names the kinds that the first two columns of a relationship table join.
 */
export function copyStatement(
  table: string,
  path: string,
  columns: readonly Column[],
  ends?: readonly [string, string],
): string {
  const file = fileLiteral(path);
  const options = `HEADER=false, DELIM=',', QUOTE='"', ESCAPE='"', PARALLEL=false, NULL_STRINGS=['${NOTHING}']`;
  const joined = ends === undefined ? "" : `from='${ends[0]}', to='${ends[1]}'`;
  if (columns.every(({ type }) => type !== "ids")) {
    return `COPY \`${table}\` FROM ${file} (${joined === "" ? options : `${options}, ${joined}`})`;
  }
  const read = columns.map(
    ({ name, type }) => `\`${name}\` ${LADYBUG_TYPES[type === "ids" ? "text" : type]}`,
  );
  const given = columns.map(({ name, type }) =>
    type === "ids"
      ? `CASE WHEN \`${name}\` = '' THEN CAST([] AS STRING[]) ELSE string_split(\`${name}\`, '${SEPARATOR}') END`
      : `\`${name}\``,
  );
  const source = `(LOAD WITH HEADERS (${read.join(", ")}) FROM ${file} (${options}) RETURN ${given.join(", ")})`;
  return `COPY \`${table}\` FROM ${source}${joined === "" ? "" : ` (${joined})`}`;
}
