import { ERROR_CODES, type ErrorCode } from "../../schema/errors.ts";

/** A request that got no answer: the server's code and words, or `UNAVAILABLE` where it could not be reached. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** The code that a GraphQL error carries; one that we do not know is a defect, `INTERNAL`. */
export function readCode(value: unknown): ErrorCode {
  return ERROR_CODES.find((code) => code === value) ?? "INTERNAL";
}
