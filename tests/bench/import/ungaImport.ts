import { spawn } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { copyFile, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { inferSchema, initParser, type Parser } from "udsv";
import { recognise } from "../../../import/formats/formats.ts";
import { unDigitalLibraryGa } from "../../../import/formats/unDigitalLibraryGa/format.ts";
import { mergeRecord } from "../../../import/merge/mergeRecord.ts";
import type { GraphData } from "../../../schema/kinds.ts";
import { number, ratio, table } from "../support/table.ts";
import type { Workplace } from "../support/workplace.ts";
import { measureScript } from "./measureScript.ts";
import { rowByRowNeo4j } from "./rowByRow.ts";

const ROUNDS = 3;

/** The UN Digital Library's export at full size: the whole command, against what the fastest reader needs for the file alone. */
export async function ungaImport(
  say: (line: string) => void,
  place: Workplace,
  given: string,
): Promise<void> {
  const folder = await place.folder();
  const file = await unpacked(given, folder);
  const lines: (readonly string[])[] = [];
  const reading: number[] = [];
  const whole: number[] = [];
  const again: number[] = [];
  const peaks: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    reading.push(await readAlone(file));
    const data = await place.folder();
    const first = await measureScript("import/main.ts", [file], { ATLAS_DATA: data });
    const second = await measureScript("import/main.ts", [file], { ATLAS_DATA: data });
    whole.push(first.seconds);
    peaks.push(first.peakMegabytes);
    again.push(second.seconds);
  }
  const base = median(reading);
  lines.push(
    ["udsv reads the file, nothing else", number(base), "1 ×"],
    ["the whole import into an empty folder", number(median(whole)), ratio(median(whole), base)],
    ["the same file again", number(median(again)), ratio(median(again), base)],
  );
  const { size } = await stat(file);
  say(`\n${path.basename(file)}, ${number(size / 1e6)} MB; the median of ${ROUNDS} rounds in turn.\n`);
  say(table(["embedded", "seconds", "time against the reading"], lines));
  say(`\nMost memory that the import takes at once: ${number(Math.max(...peaks))} MB.`);
  if (place.noNeo4j === null) await ungaNeo4j(say, place, file);
}

async function ungaNeo4j(say: (line: string) => void, place: Workplace, file: string): Promise<void> {
  const base = await place.data();
  const recognised = await recognise(file);
  const record = await recognised.format.read(recognised.file, base.nodes.State);
  const { data } = mergeRecord(base, record, { ...unDigitalLibraryGa, format: unDigitalLibraryGa.id });
  const engine = await place.neo4jEngine();
  try {
    await engine.load(base);
    const loop = await rowByRowNeo4j(await place.neo4j(), base.facts.VOTED.slice(0, 1_000));
    await engine.load(withoutBallots(data));
    const ballots = data.dataset.counts.VOTED ?? 0;
    const start = performance.now();
    await engine.load(data);
    const seconds = (performance.now() - start) / 1000;
    const rate = ballots / seconds;
    say(
      `\nNeo4j, the ballots alone: ${number(Math.round(rate))} a second (${number(seconds)} s), ${ratio(rate, loop.rowsPerSecond)} as many as row by row.`,
    );
  } finally {
    await engine.close();
  }
}

function withoutBallots({ ballots: _, ...data }: GraphData): GraphData {
  return data;
}

/** Seconds that the reader needs for the file, called as its documentation does. */
async function readAlone(file: string): Promise<number> {
  const start = performance.now();
  let parser: Parser | undefined;
  let rows = 0;
  for await (const chunk of createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 20 })) {
    parser ??= initParser(inferSchema(String(chunk)));
    parser.chunk<string[]>(
      String(chunk),
      (text, onRow) => parser?.stringArrs<string[]>(text, onRow) ?? [],
      () => {
        rows += 1;
      },
    );
  }
  parser?.end();
  if (rows === 0) throw new Error(`${file} has no rows.`);
  return (performance.now() - start) / 1000;
}

async function unpacked(given: string, folder: string): Promise<string> {
  const target = path.join(folder, path.basename(given).replace(/\.(xz|gz)$/, ""));
  if (given.endsWith(".gz"))
    await pipeline(createReadStream(given), createGunzip(), createWriteStream(target));
  else if (given.endsWith(".xz")) {
    const xz = spawn("xz", ["--decompress", "--stdout", given], { stdio: ["ignore", "pipe", "inherit"] });
    await pipeline(xz.stdout, createWriteStream(target));
  } else await copyFile(given, target);
  return target;
}

function median(values: readonly number[]): number {
  return [...values].sort((p, q) => p - q)[Math.floor(values.length / 2)] ?? Number.NaN;
}
