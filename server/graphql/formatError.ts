import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { AtlasError, type ErrorCode } from "../../schema/errors.ts";
import { limitError } from "./limitRules.ts";
import { LIMITS } from "./limits.ts";

/** The status of an answer that failed, by the code of its error. */
export const HTTP_STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  LIMIT: 400,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
  NO_DATASET: 503,
  BUSY: 503,
  INTERNAL: 500,
};

type Log = (error: unknown, id: string) => void;

/**
 * The one place where an error becomes what a caller sees. Our own keep their code, their words and their details; the parser's and the
 * validation's keep theirs ("did you mean" included); anything else is a defect, of which the caller gets only an id that the log has too.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  log: Log,
): GraphQLFormattedError {
  const { cause, known } = unwrap(thrown);
  if (cause instanceof AtlasError) {
    if (cause.code === "INTERNAL") return masked(formatted, cause, log);
    return { ...formatted, extensions: { ...cause.details, code: cause.code } };
  }
  const extensions = formatted.extensions ?? {};
  if (extensions.limit !== undefined) return { ...formatted, extensions: { ...extensions, code: "LIMIT" } };
  if (TOO_MANY_TOKENS.test(formatted.message)) {
    const { message, extensions: named } = limitError("tokens", "it has more words and signs.");
    return { ...formatted, message, extensions: named };
  }
  if (ONE_OF.test(formatted.message)) {
    const message = `${formatted.message} Set exactly one field, and none of them to null.`;
    return { ...formatted, message, extensions: { ...extensions, code: "BAD_INPUT" } };
  }
  return known ? formatted : masked(formatted, cause, log);
}

const TOO_MANY_TOKENS = new RegExp(
  `contains more that ${LIMITS.tokens} tokens|more than ${LIMITS.tokens} tokens`,
  "i",
);
const ONE_OF = /OneOf|one-of|exactly one key/i;

/** The first error that was thrown, and whether it came from the parser, the validation or the reading of variables. */
function unwrap(thrown: unknown): { readonly cause: unknown; readonly known: boolean } {
  let cause = thrown;
  while (cause instanceof GraphQLError && cause.originalError !== undefined && cause.originalError !== null) {
    cause = cause.originalError;
  }
  return { cause, known: cause instanceof GraphQLError };
}

/** The HTTP status for the errors of an answer; null where none is ours. The gravest counts. */
export function statusOf(errors: readonly unknown[]): number | null {
  const codes = errors.map((error) => {
    const { cause, known } = unwrap(error);
    if (cause instanceof AtlasError) return HTTP_STATUS[cause.code];
    return known ? null : HTTP_STATUS.INTERNAL;
  });
  const found = codes.filter((code) => code !== null);
  return found.length === 0 ? null : Math.max(...found);
}

function masked(formatted: GraphQLFormattedError, cause: unknown, log: Log): GraphQLFormattedError {
  const id = randomUUID();
  log(cause, id);
  return {
    ...formatted,
    message: `Something failed in the server. It is in its log as ${id}.`,
    extensions: { code: "INTERNAL", id },
  };
}
