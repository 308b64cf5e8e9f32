import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyInstance } from "fastify";
import { AtlasError } from "../../schema/errors.ts";
import type { LogLevel } from "../config.ts";
import { createApollo } from "../graphql/createApollo.ts";
import { prepareFirstDrawing } from "../graphql/firstDrawing.ts";
import { LIMITS } from "../graphql/limits.ts";
import { watchDataset } from "../graphql/watchDataset.ts";
import type { Store } from "../store/store.ts";
import { createWorkerPool } from "../work/workerPool.ts";
import { failureOf } from "./errorBody.ts";
import { addGraphqlRoute } from "./graphqlRoute.ts";
import { addHealthRoutes } from "./healthRoutes.ts";
import { isLoopback } from "./isLoopback.ts";
import { addPageRoutes } from "./pageRoutes.ts";
import { createResponseCache } from "./responseCache.ts";
import { SECURITY_HEADERS } from "./securityHeaders.ts";

export interface AppOptions {
  readonly store: Store;
  /** Folder of the built pages. */
  readonly clientFolder: string;
  readonly responseCache: boolean;
  /** Whether the first drawing of a dataset is computed before anybody asks for it, once the app listens. Default false. */
  readonly prepare?: boolean;
  readonly logLevel: LogLevel;
}

/** Requests a minute from one address. This machine's own are not counted: tests, benchmarks and a proxy on it, which sets limits itself. */
const REQUESTS_A_MINUTE = 1_200;

/** The server, ready to listen or to be asked in memory. Who opened the store closes it; the app does not. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: options.logLevel },
    bodyLimit: LIMITS.bodyBytes,
    // Requests in flight are finished; connections that only wait are closed.
    forceCloseConnections: "idle",
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
  });
  const apollo = createApollo({
    onDefect: (error, id) => app.log.error({ err: error, id }, "A request met a defect"),
  });
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  app.setErrorHandler(
    (error: Error & { readonly statusCode?: number; readonly code?: string }, request, reply) => {
      const failure = failureOf(asOurs(error));
      if (failure !== null) return reply.status(failure.status).send(failure.body);
      if (error.statusCode !== undefined && error.statusCode < 500) {
        const code = error.statusCode === 429 ? "LIMIT" : "BAD_INPUT";
        return reply
          .status(error.statusCode)
          .send({ errors: [{ message: error.message, extensions: { code } }] });
      }
      // Who asked has left before the answer was sent: the page does so with each question that a newer one overtakes.
      if (error.code === "ERR_STREAM_PREMATURE_CLOSE") return reply.send();
      request.log.error({ err: error, id: request.id }, "A request met a defect");
      const message = `Something failed in the server. It is in its log as ${request.id}.`;
      return reply
        .status(500)
        .send({ errors: [{ message, extensions: { code: "INTERNAL", id: request.id } }] });
    },
  );

  closeAfterAnswer(app);

  await app.register(helmet, SECURITY_HEADERS);
  await app.register(rateLimit, {
    max: REQUESTS_A_MINUTE,
    timeWindow: "1 minute",
    allowList: (request) => isLoopback(request.ip),
  });
  await app.register(compress, { threshold: 1_024 });
  const pool = createWorkerPool();
  app.addHook("onClose", () => pool.close());
  const snapshot = watchDataset(options.store, pool, undefined, (found) => {
    if (options.prepare !== true) return;
    // It is made anew, and fails anew, when it is asked for.
    prepareFirstDrawing(found).catch((error: unknown) => app.log.warn({ err: error }, "No first drawing"));
  });
  if (options.prepare === true)
    app.addHook("onListen", () => void Promise.resolve(snapshot()).catch(() => undefined));
  addHealthRoutes(app, snapshot);
  addGraphqlRoute(app, {
    apollo,
    store: options.store,
    snapshot,
    cache: options.responseCache ? createResponseCache() : null,
  });
  await addPageRoutes(app, options.clientFolder);
  return app;
}

/** Once the app is closing, a connection is not kept for a next request: it would hold up the end until it had been idle long enough. */
function closeAfterAnswer(app: FastifyInstance): void {
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.addHook("onSend", async (_request, reply, payload) => {
    if (closing) reply.header("connection", "close");
    return payload;
  });
}

/** The framework's own refusal of a large body, in our words. */
function asOurs(error: Error & { readonly code?: string }): unknown {
  if (error.code !== "FST_ERR_CTP_BODY_TOO_LARGE") return error;
  return new AtlasError(
    "LIMIT",
    `The body is larger than the limit "bodyBytes" of ${LIMITS.bodyBytes.toLocaleString("en-GB")}. Ask for less, or ask in parts.`,
    { details: { limit: "bodyBytes", maximum: LIMITS.bodyBytes } },
  );
}
