import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isEmpty } from "../../server/setUp.ts";
import { openLadybug } from "../../server/store/ladybug/openLadybug.ts";
import { smallWorld } from "../support/worlds.ts";

test("a start imports into an empty store only, never over data that another version of the program wrote", async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-setup-"));
  const store = { engine: "ladybug", folder } as const;
  try {
    expect(await isEmpty(store)).toBe(true);
    const engine = openLadybug({ folder });
    await engine.load(smallWorld);
    await engine.close();
    expect(await isEmpty(store)).toBe(false);
    const pointer = (await readdir(folder)).find((name) => name.endsWith(".json"));
    const path = join(folder, pointer ?? "no pointer");
    await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, "utf8")), tables: "older" }));
    expect(await isEmpty(store)).toBe(false);
  } finally {
    await rm(folder, { recursive: true });
  }
});
