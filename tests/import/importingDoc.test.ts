import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../import/check/rules/rules.ts";
import { sumTally } from "../../import/write/tallyRows.ts";
import { editedPackage } from "./support/packages.ts";
import { embeddedStore, importInto } from "./support/target.ts";

const root = new URL("../../", import.meta.url);

test("every rule stands in the documentation with what it demands", async () => {
  const page = await readFile(new URL("docs/importing.md", root), "utf8");
  const rows = rules.map(({ code, severity, demand }) => `| \`${code}\` | ${severity} | ${demand} |`);
  expect(page.split("### Rows\n")[1]?.trim().split("\n").slice(2)).toEqual(rows);
});

test("every problem of a file that the reader knows stands in the documentation", async () => {
  const page = await readFile(new URL("docs/importing.md", root), "utf8");
  const files = (await readdir(new URL("import/read/", root))).filter((name) => name.endsWith(".ts"));
  const sources = await Promise.all(
    files.map((name) => readFile(new URL(`import/read/${name}`, root), "utf8")),
  );
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/(?:code: |problem\(\s*)"([A-Z_]+)"/g)].map(([, code]) => code),
  );
  expect(codes.length).toBeGreaterThan(15);
  const documented = [
    ...(page.split("### Files\n")[1]?.split("### Rows")[0] ?? "").matchAll(/^\| `([A-Z_]+)`/gm),
  ].map(([, code]) => code);
  expect([...new Set(codes)].sort()).toEqual(documented.sort());
});

test("the smallest package of the documentation can be imported", async () => {
  const page = await readFile(new URL("docs/importing.md", root), "utf8");
  const folder = await editedPackage([]);
  await writeFile(path.join(folder, "datapackage.json"), page.split("```json\n")[1]?.split("```")[0] ?? "");
  const result = await importInto(await embeddedStore(), folder);
  expect(result.outcome).toBe("done");
  expect(new Set(result.problems.map(({ code }) => code))).toEqual(new Set(["TABLE_MISSING"]));
  expect(sumTally(result.tally)).toEqual({ read: 7, written: 7, unchanged: 0, rejected: 0 });
});

test("every reason for which an official export or a row of it is left out stands in the documentation", async () => {
  const page = await readFile(new URL("docs/importing.md", root), "utf8");
  const part = page.split("## Official exports\n")[1]?.split("## What is checked")[0] ?? "";
  const documented = [...part.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*)/gm)]
    .flatMap(([, codes = ""]) => codes.replaceAll("`", "").split(", "))
    .sort();
  const folders = ["import/formats/", "import/formats/read/", "import/formats/unDigitalLibraryGa/"];
  const codes: string[] = [];
  for (const folder of folders) {
    for (const name of (await readdir(new URL(folder, root))).filter((each) => each.endsWith(".ts"))) {
      const source = await readFile(new URL(`${folder}${name}`, root), "utf8");
      codes.push(...[...source.matchAll(/code: "([A-Z_]+)"/g)].map(([, code = ""]) => code));
    }
  }
  expect([...new Set([...codes, "FILE_PACKED"])].sort()).toEqual(documented);
});
