import type { FastifyInstance } from "fastify";
import { AtlasError } from "../../schema/errors.ts";
import type { Snapshot } from "../graphql/snapshot.ts";

/**
 * `/healthz`: the process is up. `/readyz`: it can answer, from which dataset and which database, and whether an import is being written
 * in parts just now (`importing`, its hash); 503 with the reason where it cannot.
 */
export function addHealthRoutes(app: FastifyInstance, snapshot: () => Promise<Snapshot> | Snapshot): void {
  app.get("/healthz", (_request, reply) => reply.header("cache-control", "no-store").send({ status: "up" }));
  app.get("/readyz", async (_request, reply) => {
    reply.header("cache-control", "no-store");
    try {
      const { dataset, engine, importing } = await snapshot();
      return { status: "ready", dataset: dataset.hash, version: dataset.version, engine, importing };
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error;
      return reply.status(503).send({ status: "not ready", code: error.code, reason: error.message });
    }
  });
}
