import type { PackageRow } from "../package.ts";
import type { Problem } from "../problem.ts";
import type { CheckContext } from "./createContext.ts";

/** What a rule found in one row. */
export interface Finding {
  readonly table: string;
  /** Null where the table as a whole is meant. */
  readonly row: PackageRow | null;
  /** Null where the row as a whole is meant. */
  readonly column: string | null;
  /** What was got, where it is not simply the cell. */
  readonly value?: string;
  readonly expected: string;
  readonly fix: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Problem["severity"];
}

/** One demand on a data package. Rules are data: a new one is a module in rules/ and a line in rules/rules.ts. */
export interface Rule {
  /** Stable name, which a message carries. */
  readonly code: string;
  readonly severity: Problem["severity"];
  /** What the rule demands, in one sentence for the documentation. */
  readonly demand: string;
  /** Tables that it compares with each other. It is left out, and the report says so, where one of them could not be read whole. */
  readonly compares: readonly string[];
  readonly check: (context: CheckContext) => Iterable<Finding>;
}
