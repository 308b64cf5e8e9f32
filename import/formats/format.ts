import type { NodeRow } from "../../schema/kinds.ts";
import type { ExportFile } from "./read/openExport.ts";
import type { VotingRecord } from "./votingRecord.ts";

/** An official export that can be imported. Formats are data: a new one is a folder and a line in formats.ts. */
export interface Format {
  /** Stable: it stands in the dataset's provenance. */
  readonly id: string;
  /** For people. */
  readonly title: string;
  /** Raised where the same file would give other facts than before. */
  readonly reading: number;
  /** Columns by which its files are told. */
  readonly columns: readonly string[];
  recognises(header: readonly string[]): boolean;
  /**
   * Reads a file, row by row, with memory that does not grow with it.
   * @param states that codes and names are looked up among.
   * @throws Unreadable where nothing of it can be used.
   */
  read(file: ExportFile, states: readonly NodeRow<"State">[]): Promise<VotingRecord>;
}
