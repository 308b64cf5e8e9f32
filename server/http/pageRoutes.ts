import { existsSync } from "node:fs";
import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const PAGES = [
  ["/ide", "ide/index.html"],
  ["/self-test", "self-test/index.html"],
] as const;

/**
 * The built pages: the explorer at every address that is none of ours (its views are in the address), the IDE at `/ide`, the self-test at
 * `/self-test`. Files whose names hold a hash of their content never change; the pages themselves are asked for anew each time.
 */
export async function addPageRoutes(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(path.join(folder, "index.html"));
  if (built) {
    await app.register(fastifyStatic, {
      root: path.resolve(folder),
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders(response, file) {
        const hashed = file.includes(`${path.sep}assets${path.sep}`);
        response.setHeader("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
    for (const [address, page] of PAGES) {
      app.get(address, (_request, reply) => reply.sendFile(page));
      app.get(`${address}/`, (_request, reply) => reply.sendFile(page));
    }
    app.get("/", (_request, reply) => reply.sendFile("index.html"));
  }
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    if (built && wantsPage) return reply.sendFile("index.html");
    const message = built
      ? `There is nothing at ${request.method} ${request.url.split("?")[0]}. The API is at /graphql, the page at /.`
      : "The page has not been built. Build it with npx vite build, or start with npm start, which does. The API is at /graphql.";
    return reply.status(404).send({ errors: [{ message, extensions: { code: "NOT_FOUND" } }] });
  });
}
