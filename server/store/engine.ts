import type { DatasetInfo, GraphData, Value } from "../../schema/kinds.ts";

/** A parameter of a statement. Whole numbers stay whole (the Neo4j adapter turns them into its integers). */
export type Parameter = Value | readonly Parameter[] | { readonly [key: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;
/** A record of an answer by column. Numbers are JavaScript numbers, missing values null, nodes and relationships are never returned whole. */
export type ResultRow = Readonly<Record<string, unknown>>;

export interface ReadOptions {
  /** Milliseconds until the statement is given up with TIMEOUT. Default 10,000. */
  readonly timeoutMs?: number;
}

/**
 * What differs between the two graph databases. Statements are written once, in the dialect that both run.
 * Every failure is an AtlasError: UNAVAILABLE, TIMEOUT, NO_DATASET, BUSY or INTERNAL.
 */
export interface Engine {
  readonly name: "ladybug" | "neo4j";
  /** Runs one read-only statement; rows in the statement's order. */
  read(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<readonly ResultRow[]>;
  /**
   * Replaces what the store holds by `data`, whole or not at all: a reader sees the old data or the new, and a process killed
   * at any moment leaves the old data (or, on Neo4j above the stated size, a marked import that the next run finishes).
   * @returns the Dataset node as written.
   */
  load(data: GraphData, options?: LoadOptions): Promise<DatasetInfo>;
  /** The database's name and version, for people. */
  version(): Promise<string>;
  /**
   * The hash of a dataset whose import writes in several transactions and is under way or was cut off: what the store holds is then a
   * mixture, until the import is run (again). Else null. An engine without the method always holds one dataset whole.
   */
  importing?(): Promise<string | null>;
  close(): Promise<void>;
}

export interface LoadOptions {
  /** Called with the number of nodes and facts written so far and the number in all. */
  readonly onProgress?: (written: number, total: number) => void;
  /** Called once no other import can write any more and before anything is written; what it throws ends the load. */
  readonly whenLocked?: () => Promise<void>;
  /** The clock, for `importedAt`. */
  readonly now?: () => Date;
}
