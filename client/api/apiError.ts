import { ERROR_CODES, type ErrorCode } from "../../schema/errors.ts";

/** A request that got no answer: the server's code and words, or `UNAVAILABLE` where it could not be reached. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ErrorCode;
  /** The place in a question that the error is about, `where.all[1].not.voted`; null for other errors. */
  readonly place: string | null;

  constructor(code: ErrorCode, message: string, cause?: unknown, place: string | null = null) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.place = place;
  }
}

/** The place that a GraphQL error names in its extensions, else the one with which its message begins. */
export function readPlace(extensions: unknown, message: string): string | null {
  const given = extensions as {
    readonly place?: unknown;
    readonly details?: { readonly place?: unknown };
  } | null;
  const place = given?.place ?? given?.details?.place;
  if (typeof place === "string") return place;
  return /\bwhere(\.\w+|\[\d+\])+/.exec(message)?.[0] ?? null;
}

/** The code that a GraphQL error carries; one that we do not know is a defect, `INTERNAL`. */
export function readCode(value: unknown): ErrorCode {
  return ERROR_CODES.find((code) => code === value) ?? "INTERNAL";
}
