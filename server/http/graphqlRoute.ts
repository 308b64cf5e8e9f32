import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { AtlasError } from "../../schema/errors.ts";
import { startBudget, timeout } from "../graphql/budget.ts";
import type { AnswerState, Context } from "../graphql/context.ts";
import { LIMITS } from "../graphql/limits.ts";
import { createLoaders } from "../graphql/loaders.ts";
import type { Snapshot } from "../graphql/snapshot.ts";
import type { Store } from "../store/store.ts";
import { exceedsDepth } from "./exceedsDepth.ts";
import { cacheKey, type ResponseCache } from "./responseCache.ts";

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<Context>;
  readonly store: Store;
  readonly snapshot: () => Promise<Snapshot> | Snapshot;
  /** Null: every request is answered from the database. */
  readonly cache: ResponseCache | null;
}

declare module "fastify" {
  interface FastifyRequest {
    /** The dataset that the request is answered from. */
    snapshot: Snapshot | null;
    answer: AnswerState | null;
  }
}

/**
 * `GET` and `POST /graphql`. Every answer says in `x-atlas-dataset` which dataset it is from, and in `x-atlas-cache` whether it was
 * kept from before (HIT), is new (MISS), or was not looked for (OFF). While an import is being written in parts, `x-atlas-importing` names
 * the dataset that comes: an answer may then mix the two, and is not kept. Nor is one that says how far a long computation is.
 */
export function addGraphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { apollo, store, snapshot, cache } = options;
  const ask = fastifyApolloHandler(apollo, {
    context: async (request) => {
      const budget = startBudget();
      const answer: AnswerState = { isFinal: true };
      request.answer = answer;
      const loaders = createLoaders(store, budget);
      return { store, snapshot: requireSnapshot(request), budget, loaders, answer };
    },
  });
  app.decorateRequest("snapshot", null);
  app.decorateRequest("answer", null);

  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    bodyLimit: LIMITS.bodyBytes,
    async handler(request, reply) {
      checkVariables(request);
      const current = await snapshot();
      request.snapshot = current;
      const { hash, importedAt } = current.dataset;
      const edition = `${hash} ${importedAt}`;
      reply.header("x-atlas-dataset", hash).header("cache-control", "no-store");
      if (current.importing !== null) reply.header("x-atlas-importing", current.importing);
      const isKept = cache !== null && current.importing === null;
      const key = isKept ? cacheKey(request) : null;
      const kept = key === null ? undefined : cache?.get(edition, key);
      if (kept !== undefined) {
        return reply.header("x-atlas-cache", "HIT").type(kept.type).send(kept.body);
      }
      reply.header("x-atlas-cache", key === null ? "OFF" : "MISS");
      const [asked, answer] = [request, reply] as unknown as Parameters<typeof ask>;
      const body = await withinTime(Promise.resolve(ask.call(app, asked, answer)));
      if (
        key !== null &&
        request.answer?.isFinal === true &&
        reply.statusCode === 200 &&
        typeof body === "string" &&
        !body.includes('"errors":')
      ) {
        cache?.set(edition, key, { body, type: String(reply.getHeader("content-type")) });
      }
      return body;
    },
  });
}

function requireSnapshot(request: FastifyRequest): Snapshot {
  if (request.snapshot !== null) return request.snapshot;
  throw new AtlasError("INTERNAL", "A request reached the API without a dataset.");
}

/** Variables are read by recursion, which a deep enough one would break; a question has its own, lower limit. */
function checkVariables({ body }: FastifyRequest): void {
  if (!exceedsDepth(body, LIMITS.variableDepth + 1)) return;
  throw new AtlasError(
    "LIMIT",
    `The request passes the limit "variableDepth" of ${LIMITS.variableDepth} levels of lists and objects. Ask for less, or ask in parts.`,
    { details: { limit: "variableDepth", maximum: LIMITS.variableDepth } },
  );
}

async function withinTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timeout()), LIMITS.requestMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
