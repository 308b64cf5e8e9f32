import type { ErrorCode } from "../../schema/errors.ts";

/** To a worker: do this. A worker has one job at a time. */
export interface Order {
  readonly name: string;
  readonly input: unknown;
}

/** A failure as it crosses threads: an AtlasError keeps its code and details, a defect its stack. */
export type Failure =
  | {
      readonly code: ErrorCode;
      readonly message: string;
      readonly details: Readonly<Record<string, unknown>>;
    }
  | { readonly code: null; readonly message: string; readonly stack: string | undefined };

/** From a worker. */
export type Report =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "failed"; readonly failure: Failure };
