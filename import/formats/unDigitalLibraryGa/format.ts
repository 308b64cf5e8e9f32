import { createHash } from "node:crypto";
import type { NodeRow } from "../../../schema/kinds.ts";
import type { Format } from "../format.ts";
import type { ExportFile } from "../read/openExport.ts";
import { type RecordBlock, readHeader, readRecords } from "../read/readRecords.ts";
import { createRejectionList } from "../rejections.ts";
import { stateNames } from "../stateNames.ts";
import type { VotingRecord } from "../votingRecord.ts";
import { type Collector, createCollector } from "./collect.ts";
import { isExport, layoutOf, NEEDED_COLUMNS } from "./columns.ts";

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
  const names = stateNames(states);
  const rejections = createRejectionList(file.name, names);
  const collector = createCollector(layoutOf(header), names, rejections);
  const hash = createHash("sha256");
  const bytes = hashed(file.bytes(), (chunk) => hash.update(chunk));
  for await (const block of readRecords(bytes, file.name, header.length)) takeBlock(block, collector);
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

/** From the first row on that is not as it has to be, what the careful reader makes of the block counts. */
function takeBlock(block: RecordBlock, collector: Collector): void {
  const odd = block.quick.findIndex((cells) => collector.take(cells) !== null);
  if (odd === -1) return;
  for (const record of block.careful().slice(odd)) {
    const refusal = collector.take(record.cells);
    if (refusal !== null) collector.reject(record, refusal);
  }
}

async function* hashed(chunks: AsyncIterable<Buffer>, see: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    see(chunk);
    yield chunk;
  }
}
