import { createRequire } from "node:module";
import type { Connection, Database, PreparedStatement, QueryResult } from "@ladybugdb/core";
import { AtlasError } from "../../../schema/errors.ts";

export type { Connection, Database, PreparedStatement, QueryResult };

export interface LadybugDriver {
  readonly Database: typeof Database;
  readonly Connection: typeof Connection;
  readonly VERSION: string;
  readonly STORAGE_VERSION: number | bigint;
}

let loaded: LadybugDriver | undefined;

/**
 * The embedded database's module. Its main package finds the native binary only where its install script ran, which npm 11 does
 * not do unasked; the package of the platform holds binary and module together, so that one is tried first.
 * @throws AtlasError UNAVAILABLE where no binary of this platform is installed.
 */
export function loadDriver(): LadybugDriver {
  loaded ??= requireFirst([platformPackage, () => createRequire(import.meta.url)("@ladybugdb/core")]);
  return loaded;
}

function platformPackage(): LadybugDriver {
  const main = createRequire(import.meta.url).resolve("@ladybugdb/core");
  return createRequire(main)(`@ladybugdb/core-${process.platform}-${process.arch}`);
}

function requireFirst(attempts: readonly (() => LadybugDriver)[]): LadybugDriver {
  const causes: unknown[] = [];
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch (cause) {
      causes.push(cause);
    }
  }
  throw new AtlasError(
    "UNAVAILABLE",
    `The embedded database cannot be loaded on ${process.platform}-${process.arch}: its binary is not installed or does not fit this system. ` +
      "Run npm ci without --omit=optional (a Linux system needs glibc), or set NEO4J_URI to use a Neo4j server.",
    { cause: new AggregateError(causes, causes.map(String).join("; ")) },
  );
}
