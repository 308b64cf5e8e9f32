import { createHash } from "node:crypto";
import { type DatasetPart, factKinds, type GraphData, nodeKinds } from "../../schema/kinds.ts";
import { factCount } from "../../server/store/counts.ts";
import type { VotingRecord } from "../formats/votingRecord.ts";
import { coverage } from "../graph/coverage.ts";

/** What a file is read as. */
export interface Part {
  readonly format: string;
  readonly title: string;
  readonly reading: number;
}

/**
 * What is said of a dataset with a file beside it. Its hash is over the hashes of its parts in their order: the same package and the same file
 * give the same hash on every machine.
 */
export function mergedInfo(
  base: GraphData["dataset"],
  data: Omit<GraphData, "dataset">,
  record: VotingRecord,
  { format, title, reading }: Part,
): GraphData["dataset"] {
  const parts = partsOf(base).filter((part) => part.format !== format || part.hash !== record.hash);
  const file: DatasetPart = {
    format,
    name: record.file,
    hash: record.hash,
    reading,
    rows: record.rows,
    rejected: record.rejected.count,
  };
  const all = [...parts, file];
  const [last = base.created] = [base.created, ...record.rollCalls.map(({ date }) => date)].sort().reverse();
  const whole: GraphData = { ...data, dataset: base };
  const counts = {
    ...Object.fromEntries(nodeKinds.map((kind) => [kind, data.nodes[kind].length])),
    ...Object.fromEntries(factKinds.map((kind) => [kind, factCount(whole, kind)])),
  };
  return {
    ...base,
    hash: hashOf(all),
    // Nothing may have happened after the date of the dataset.
    created: last,
    licence: withPart(base.licence, `the terms of the publisher (${title})`),
    attribution: withPart(base.attribution, title),
    counts,
    parts: all,
    ...coverage(data),
  };
}

/** A dataset that was never put together is one package. */
export function partsOf({ parts, name, version, hash }: GraphData["dataset"]): readonly DatasetPart[] {
  if (parts !== undefined) return parts;
  const label = `${name} ${version}`.trim();
  return [{ format: "data-package", name: label, hash, reading: 0, rows: 0, rejected: 0 }];
}

function hashOf(parts: readonly DatasetPart[]): string {
  const content = parts.map(({ format, reading, hash }) => [format, reading, hash]);
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

function withPart(text: string, addition: string): string {
  if (text.includes(addition)) return text;
  return text === "" ? addition : `${text}; ${addition}`;
}
