import { Neo4jError } from "neo4j-driver";
import { AtlasError, type ErrorCode } from "../../../schema/errors.ts";

/** Which server and user an error is about; never the password. */
export interface Neo4jPlace {
  readonly uri: string;
  readonly user: string;
  readonly database: string | null;
}

/** How an error of the driver is said: matched by the beginning of its code, the first that fits. */
const CASES: readonly {
  readonly code: string;
  readonly means: ErrorCode;
  readonly say: (place: Neo4jPlace, words: string) => string;
}[] = [
  {
    code: "Neo.ClientError.Security.Unauthorized",
    means: "UNAVAILABLE",
    say: ({ uri, user }) =>
      `Neo4j at ${uri} does not know the user "${user}" with this password. Check NEO4J_USER and NEO4J_PASSWORD.`,
  },
  {
    code: "Neo.ClientError.Security.AuthenticationRateLimit",
    means: "UNAVAILABLE",
    say: ({ uri, user }) =>
      `Neo4j at ${uri} refuses the user "${user}" for some seconds after too many wrong passwords. Check NEO4J_PASSWORD, then try again.`,
  },
  {
    code: "Neo.ClientError.Security.CredentialsExpired",
    means: "UNAVAILABLE",
    say: ({ uri, user }) =>
      `The first password of "${user}" at ${uri} must be changed before use: log in once with cypher-shell or Neo4j Browser and set another.`,
  },
  {
    code: "Neo.ClientError.Security.",
    means: "UNAVAILABLE",
    say: ({ uri, user }, words) => `Neo4j at ${uri} does not let the user "${user}" do this: ${words}`,
  },
  {
    code: "Neo.ClientError.Database.DatabaseNotFound",
    means: "UNAVAILABLE",
    say: ({ uri, database }) =>
      `Neo4j at ${uri} has no database "${database ?? ""}". Check NEO4J_DATABASE; without it the user's home database is used.`,
  },
  {
    code: "Neo.ClientError.Transaction.TransactionTimedOut",
    means: "TIMEOUT",
    say: ({ uri }) => `Neo4j at ${uri} did not answer in the time allowed: ask for less, or allow more time.`,
  },
  {
    code: "Neo.TransientError.Transaction.LockClientStopped",
    means: "TIMEOUT",
    say: ({ uri }) =>
      `Neo4j at ${uri} waited too long for data that another transaction is writing. Try again.`,
  },
  {
    code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
    means: "LIMIT",
    say: ({ uri }, words) =>
      `Neo4j at ${uri} has too little memory for the transaction: ${words} Raise dbms.memory.transaction.total.max or its heap.`,
  },
  {
    code: "Neo.ClientError.Schema.ConstraintValidationFailed",
    means: "BAD_INPUT",
    say: ({ uri }, words) =>
      `Something in the database at ${uri} that the atlas did not write stands in the way: ${words} Remove that node or relationship, or name an empty database in NEO4J_DATABASE.`,
  },
  { code: "ServiceUnavailable", means: "UNAVAILABLE", say: unreachable },
  { code: "SessionExpired", means: "UNAVAILABLE", say: unreachable },
  { code: "Neo.TransientError.General.DatabaseUnavailable", means: "UNAVAILABLE", say: unreachable },
  { code: "Neo.ClientError.Cluster.NotALeader", means: "UNAVAILABLE", say: unreachable },
  {
    code: "Neo.TransientError.",
    means: "UNAVAILABLE",
    say: ({ uri }, words) => `Neo4j at ${uri} could not do this now: ${words} Try again.`,
  },
];

function unreachable({ uri }: Neo4jPlace, words: string): string {
  return `Neo4j at ${uri} cannot be reached: ${words} Check that it is running, that NEO4J_URI names it, and that no firewall is between.`;
}

/** An error of the driver in our words. The statement is the program's own text and goes to the details; values never do. */
export function neo4jError(cause: unknown, place: Neo4jPlace, statement?: string): AtlasError {
  if (cause instanceof AtlasError) return cause;
  const words = sentence(cause instanceof Error ? cause.message : String(cause));
  const code = cause instanceof Neo4jError ? cause.code : "";
  const details = {
    engine: "neo4j",
    ...(code === "" ? {} : { code }),
    ...(statement === undefined ? {} : { statement }),
  };
  const found = CASES.find((each) => code.startsWith(each.code));
  if (found === undefined) {
    return new AtlasError("INTERNAL", `Neo4j refused a statement: ${words}`, { details, cause });
  }
  return new AtlasError(found.means, found.say(place, words), { details, cause });
}

/** Whether the same request may well succeed a moment later: the connection was lost, or the server says so itself. */
export function isPassing(error: unknown): boolean {
  if (error instanceof AtlasError) return isPassing(error.cause);
  if (!(error instanceof Neo4jError)) return false;
  if (error.code === "Neo.TransientError.General.MemoryPoolOutOfMemoryError") return false;
  return (
    error.code === "ServiceUnavailable" ||
    error.code === "SessionExpired" ||
    error.code === "Neo.ClientError.Cluster.NotALeader" ||
    error.code.startsWith("Neo.TransientError.")
  );
}

/** The first line, closed with a full stop: the driver adds advice and stack traces below it. */
function sentence(words: string): string {
  const line = words.split("\n", 1)[0]?.trim() ?? "";
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
