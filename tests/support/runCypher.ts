import neo4j from "neo4j-driver";
import type { Neo4jAccess } from "./neo4jBroker.ts";

/** Runs a statement as a user of the database would, past the atlas. */
export async function runCypher(
  access: Neo4jAccess,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Record<string, unknown>[]> {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session({ database: access.database });
  try {
    return (await session.run(statement, parameters)).records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}
