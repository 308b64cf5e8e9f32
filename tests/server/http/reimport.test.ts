import { rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { SHIPPED_DATASET } from "../../../import/read/readStandard.ts";
import { runCli } from "../../import/support/cli.ts";
import { editedPackage } from "../../import/support/packages.ts";
import { shippedFolder } from "./support/shippedApp.ts";
import { startServer } from "./support/startServer.ts";

const ASKED = `{ search(text: "Ghana", first: 1) { hits { node { id label } } } state(id: "GHA") { nameEn } }`;
const NEW_NAME = `{ search(text: "Wagadugia", first: 1) { hits { node { id label } } } }`;

test("a running server follows an import by another process: new hash, nothing kept, the new name found; and back", async () => {
  const folder = await shippedFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const changed = await editedPackage(
    [["states.csv", "GHA,GH,288,Ghana,", "GHA,GH,288,Wagadugia,"]],
    SHIPPED_DATASET,
  );
  const server = await startServer({ ATLAS_DATA: folder });
  const ready = async () => (await fetch(`${server.address}/readyz`)).json();
  const hashOf = ({ headers }: { headers: Headers }) => headers.get("x-atlas-dataset");
  const cacheOf = ({ headers }: { headers: Headers }) => headers.get("x-atlas-cache");

  const before = await server.ask(ASKED);
  expect(before.body.data).toMatchObject({ state: { nameEn: "Ghana" } });
  expect(cacheOf(await server.ask(ASKED))).toBe("HIT");
  expect((await server.ask(NEW_NAME)).body.data).toEqual({ search: { hits: [] } });

  expect(await runCli([changed], { ATLAS_DATA: folder })).toMatchObject({ code: 0 });
  // For a quarter of a second the server takes the dataset to be the same.
  await pause(300);
  const after = await server.ask(ASKED);
  expect(cacheOf(after)).toBe("MISS");
  expect(hashOf(after)).not.toBe(hashOf(before));
  expect(after.body.data).toMatchObject({ state: { nameEn: "Wagadugia" } });
  expect(await ready()).toMatchObject({ status: "ready", dataset: hashOf(after), importing: null });
  expect((await server.ask(NEW_NAME)).body.data).toEqual({
    search: { hits: [{ node: { id: "GHA", label: "Wagadugia" } }] },
  });

  expect(await runCli([SHIPPED_DATASET], { ATLAS_DATA: folder })).toMatchObject({ code: 0 });
  await pause(300);
  const back = await server.ask(ASKED);
  expect([hashOf(back), cacheOf(back)]).toEqual([hashOf(before), "MISS"]);
  expect(back.body).toEqual(before.body);
});
