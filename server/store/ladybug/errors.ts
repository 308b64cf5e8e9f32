import { AtlasError } from "../../../schema/errors.ts";

/** Whether the file system refused something: a folder that may not be written, a full disk. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** What the file system refused an import, in our words; other errors come back as they are. */
export function folderError(cause: unknown, folder: string): unknown {
  if (!isSystemError(cause)) return cause;
  return new AtlasError(
    "UNAVAILABLE",
    `The data folder ${folder} cannot be written: ${cause.message}. Make it writable and see that its disk has room, or name another one with ATLAS_DATA.`,
    { cause },
  );
}

/** An error of the embedded database in our words. The statement is a program's own text and goes to the details, never its values. */
export function ladybugError(cause: unknown, statement: string, timeoutMs?: number): AtlasError {
  if (cause instanceof AtlasError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const details = { engine: "ladybug", statement };
  if (/^Interrupted|query timed? ?out/i.test(message)) {
    return new AtlasError(
      "TIMEOUT",
      `The embedded database did not answer within ${timeoutMs ?? "its"} ms: ask for less, or allow more time.`,
      { details, cause },
    );
  }
  if (
    /^(IO exception|Buffer manager exception|Storage exception|Runtime exception: .*(open|lock|mmap))/i.test(
      message,
    )
  ) {
    return new AtlasError("UNAVAILABLE", `The embedded database cannot be read: ${message}`, {
      details,
      cause,
    });
  }
  return new AtlasError("INTERNAL", `The embedded database refused a statement: ${message}`, {
    details,
    cause,
  });
}
