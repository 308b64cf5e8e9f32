/** The one error class of the project: a stable code, and a message that says what was got, what was expected and what to do. */

export const ERROR_CODES = [
  "BAD_INPUT",
  "NOT_FOUND",
  "LIMIT",
  "UNAVAILABLE",
  "TIMEOUT",
  "NO_DATASET",
  "BUSY",
  "INTERNAL",
] as const;

/**
 * BAD_INPUT: the caller's value is wrong. NOT_FOUND: an id that the data does not hold. LIMIT: a stated limit was passed.
 * UNAVAILABLE: the store cannot be reached. TIMEOUT: it did not answer in time. NO_DATASET: nothing has been imported yet.
 * BUSY: another import is running. INTERNAL: a defect of ours.
 */
export type ErrorCode = (typeof ERROR_CODES)[number];

export class AtlasError extends Error {
  override readonly name = "AtlasError";
  readonly code: ErrorCode;
  /** Facts for a program: the limit's name and value, the place in the question, the id … */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly details?: Readonly<Record<string, unknown>>; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}
