import type { Workplace } from "./workplace.ts";

/** A benchmark: measured and printed in one run, never asserted. */
export interface Bench {
  /** What `npm run bench -- <id>` selects. */
  readonly id: string;
  readonly title: string;
  /** Prints its own tables. @throws what goes wrong; a bench whose needs are not met returns the reason instead. */
  readonly run: (say: (line: string) => void, place: Workplace) => Promise<Skipped | undefined>;
}

/** Why nothing was measured. */
export interface Skipped {
  readonly skipped: string;
}
