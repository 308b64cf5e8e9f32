import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../../server/http/createApp.ts";
import { openStore } from "../../../server/store/openStore.ts";

const SECRET = "beside the page's folder, not in it";

let app: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "atlas-pages-"));
  const client = path.join(folder, "client");
  await mkdir(path.join(client, "assets"), { recursive: true });
  await mkdir(path.join(client, "ide"));
  await mkdir(path.join(client, "self-test"));
  await writeFile(path.join(client, "index.html"), "the explorer");
  await writeFile(path.join(client, "ide/index.html"), "the query editor");
  await writeFile(path.join(client, "self-test/index.html"), "the self-test");
  await writeFile(path.join(client, "assets/page-1a2b.js"), "export {};");
  await writeFile(path.join(folder, "secret.txt"), SECRET);
  const { store } = await openStore({ engine: "ladybug", folder: path.join(folder, "data") });
  app = await createApp({ store, clientFolder: client, responseCache: true, logLevel: "silent" });
  app.addHook("onClose", () => store.close());
});
afterAll(() => app.close());

test("a file whose name holds its hash is kept for good, a page is asked for anew", async () => {
  const file = await app.inject("/assets/page-1a2b.js");
  expect(file.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  const page = await app.inject("/");
  expect(page.body).toBe("the explorer");
  expect(page.headers["cache-control"]).toBe("no-cache");
});

test("an address of a view is the explorer, /ide the query editor, /self-test the self-test, a missing file is missing", async () => {
  const view = await app.inject({ url: "/find", headers: { accept: "text/html" } });
  expect(view.body).toBe("the explorer");
  expect((await app.inject("/ide")).body).toBe("the query editor");
  for (const address of ["/self-test", "/self-test/"])
    expect((await app.inject(address)).body).toBe("the self-test");
  expect((await app.inject("/assets/gone.js")).statusCode).toBe(404);
});

test("nothing outside of the page's folder is given out, however it is asked for", async () => {
  const { port, hostname } = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
  for (const asked of [
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/%252e%252e/secret.txt",
    "/....//secret.txt",
    "//secret.txt",
    "/%00/../secret.txt",
  ]) {
    // Not fetch: it would tidy the address before it sends it.
    const { statusCode, body } = await new Promise<{ statusCode: number; body: string }>(
      (resolve, reject) => {
        const sent = request({ hostname, port, path: asked }, async (response) => {
          let body = "";
          for await (const chunk of response) body += chunk;
          resolve({ statusCode: response.statusCode ?? 0, body });
        });
        sent.on("error", reject).end();
      },
    );
    expect({ asked, served: body.includes(SECRET) }).toEqual({ asked, served: false });
    expect([400, 403, 404]).toContain(statusCode);
  }
});

test("scripts come from here alone, and nobody may frame the page", async () => {
  const { headers } = await app.inject("/");
  expect(headers["content-security-policy"]).toContain("script-src 'self';");
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});

test("without a dataset the server is up but not ready, and says how to import one", async () => {
  expect((await app.inject("/healthz")).statusCode).toBe(200);
  const ready = await app.inject("/readyz");
  expect(ready.statusCode).toBe(503);
  expect(ready.json()).toMatchObject({
    code: "NO_DATASET",
    reason: expect.stringContaining("npm run import"),
  });
  const asked = await app.inject({ method: "POST", url: "/graphql", payload: { query: "{ __typename }" } });
  expect(asked.statusCode).toBe(503);
  expect(asked.json().errors[0].extensions.code).toBe("NO_DATASET");
});
