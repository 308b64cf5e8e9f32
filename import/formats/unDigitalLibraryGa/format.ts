import { createHash } from "node:crypto";
import type { NodeRow } from "../../../schema/kinds.ts";
import type { Format } from "../format.ts";
import type { ExportFile } from "../read/openExport.ts";
import { countLines, readBlocks, type TextBlock } from "../read/readBlocks.ts";
import { createRecordReader, type RawRecord, type RecordReader, readHeader } from "../read/readRecords.ts";
import { createRejectionList } from "../rejections.ts";
import { stateNames } from "../stateNames.ts";
import type { VotingRecord } from "../votingRecord.ts";
import { type Collector, createCollector } from "./collect.ts";
import { isExport, layoutOf, NEEDED_COLUMNS } from "./columns.ts";
import { createRepeatedRow, type RepeatedRow } from "./repeatedRow.ts";

/**
 * The votes of the General Assembly as the UN Digital Library offers them for download, a row for each member and roll call (columns as of
 * February 2026; `draft`, `vote_note` and others may be missing).
 */
export const unDigitalLibraryGa: Format = {
  id: "un-digital-library-ga",
  title: "General Assembly voting data of the UN Digital Library",
  reading: 1,
  columns: NEEDED_COLUMNS,
  recognises: isExport,
  read,
};

async function read(file: ExportFile, states: readonly NodeRow<"State">[]): Promise<VotingRecord> {
  const header = await readHeader(file.bytes(), file.name);
  const layout = layoutOf(header);
  const names = stateNames(states);
  const rejections = createRejectionList(file.name, names);
  const collector = createCollector(layout, names, rejections);
  const reader = createRecordReader(file.name, header.length);
  const repeated = createRepeatedRow(layout);
  const hash = createHash("sha256");
  const bytes = hashed(file.bytes(), (chunk) => hash.update(chunk));
  for await (const block of readBlocks(bytes, file.name)) takeBlock(block, reader, repeated, collector);
  const { rows, rollCalls } = collector.end();
  return {
    file: file.name,
    hash: hash.digest("hex"),
    rows,
    states: names.ids,
    rollCalls,
    rejected: rejections.rows(),
    unresolved: rejections.unresolved(),
  };
}

function takeBlock(
  { text, line: first }: TextBlock,
  reader: RecordReader,
  repeated: RepeatedRow,
  collector: Collector,
): void {
  let line = first;
  for (let at = 0; at < text.length; ) {
    const same = repeated.match(text, at);
    if (same !== null && collector.takeBallot(same.ballot) === null) {
      at = same.end + 1;
      line += 1;
      continue;
    }
    const end = reader.endOf(text, at);
    const record = { text: text.slice(at, end), line };
    // Line 1 is the header, and an empty line is none.
    if (line > 1 && record.text !== "") takeRecord(record, reader, repeated, collector);
    line += 1 + countLines(record.text);
    at = end + 1;
  }
}

function takeRecord(
  record: RawRecord,
  reader: RecordReader,
  repeated: RepeatedRow,
  collector: Collector,
): void {
  const cells = reader.quick(record);
  if (cells !== null && collector.take(cells) === null) {
    repeated.learn(record.text, cells);
    return;
  }
  repeated.forget();
  const careful = reader.careful(record);
  const refusal = collector.take(careful.cells);
  if (refusal !== null) collector.reject(careful, refusal);
}

async function* hashed(chunks: AsyncIterable<Buffer>, see: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    see(chunk);
    yield chunk;
  }
}
