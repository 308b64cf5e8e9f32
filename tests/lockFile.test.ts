import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

test("the lock file holds the embedded database's binary for every platform, without which npm ci refuses it", async () => {
  const lock = JSON.parse(await readFile(new URL("../package-lock.json", import.meta.url), "utf8"));
  const { optionalDependencies } = lock.packages["node_modules/@ladybugdb/core"];
  const locked = Object.keys(optionalDependencies).filter(
    (name) => lock.packages[`node_modules/${name}`]?.version === optionalDependencies[name],
  );
  expect(locked).toEqual(Object.keys(optionalDependencies));
  expect(locked.length).toBeGreaterThan(3);
});
