import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readPackage } from "../../import/read/readPackage.ts";
import { type Edit, editedPackage, MINI, packageWithFile } from "./support/packages.ts";

async function hashOf(folder: string): Promise<string | undefined> {
  return (await readPackage(folder)).package?.hash;
}

test("the hash is a SHA-256", async () => {
  expect(await hashOf(MINI)).toMatch(/^[0-9a-f]{64}$/);
});

test("the order of rows and the layout of datapackage.json are not content", async () => {
  const [header = "", ...rows] = (await readFile(path.join(MINI, "ballots.csv"), "utf8"))
    .trimEnd()
    .split("\n");
  const reordered = await packageWithFile("ballots.csv", [header, ...rows.reverse(), ""].join("\n"));
  expect(await hashOf(reordered)).toBe(await hashOf(MINI));
  const content: unknown = JSON.parse(await readFile(path.join(MINI, "datapackage.json"), "utf8"));
  const oneLine = await packageWithFile("datapackage.json", JSON.stringify(content));
  expect(await hashOf(oneLine)).toBe(await hashOf(MINI));
});

test.each<Edit>([
  ["states.csv", "Kingdom of Boreas", "Realm of Boreas"],
  ["ballots.csv", "rc-2,CCC,abstain\n", ""],
  ["datapackage.json", "2024-06-30", "2024-06-29"],
  ["datapackage.json", "A small world for tests", "Another title"],
])("%s: %j in place of %j is another dataset", async (...edit) => {
  expect(await hashOf(await editedPackage([edit]))).not.toBe(await hashOf(MINI));
});

test("text that moves from one cell to the next is another dataset", async () => {
  const moved = await editedPackage([["sources.csv", "Register,Arcadia", "RegisterA,rcadia"]]);
  expect(await hashOf(moved)).not.toBe(await hashOf(MINI));
});
