/** `npm run neo4j`: a Neo4j of your own for looking and trying, without Docker. Ctrl-C stops it; the data stay in data/neo4j. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { AtlasError } from "../../schema/errors.ts";
import { whyNoLocalNeo4j } from "./localJars.ts";
import { startNeo4j } from "./startNeo4j.ts";

const DEFAULT_PORT = 7687;

async function main(): Promise<void> {
  const reason = whyNoLocalNeo4j();
  if (reason !== null) throw new AtlasError("UNAVAILABLE", `Neo4j cannot be started here: ${reason}.`);
  const home = path.resolve("data", "neo4j");
  await mkdir(home, { recursive: true });
  console.log("Starting Neo4j (ten seconds; the first time 116 MB are fetched with Maven) …");
  const server = await startNeo4j({ home, port: Number(process.env.NEO4J_PORT ?? DEFAULT_PORT) });
  console.log(`Neo4j ${server.version} is ready; its data are kept in ${home}.

  Import and serve from it, in another terminal:

    export NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password}
    npm run import && npm start

  Ctrl-C stops it.`);
  const stop = () => {
    console.log("Stopping Neo4j …");
    void server.stop().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof AtlasError ? error.message : error);
  process.exitCode = 3;
});
