import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { dataDictionary } from "../../import/dictionary/dataDictionary.ts";
import { shippedDictionary } from "../../import/dictionary/shippedDictionary.ts";
import { shippedPackage } from "../support/shippedPackage.ts";

test("the committed data dictionary is the one that the descriptor gives (npm run generate writes it)", async () => {
  const page = new URL("../../docs/data-dictionary.md", import.meta.url);
  expect(await readFile(page, "utf8")).toBe(await shippedDictionary());
});

test("every column of every table is in the data dictionary, with what it may hold", async () => {
  const { descriptor } = await shippedPackage();
  const page = dataDictionary(descriptor);
  for (const table of descriptor.tables) {
    const section = page.split(`\n## ${table.title}\n`)[1]?.split("\n## ")[0] ?? "";
    for (const field of table.schema.fields) expect(section).toContain(`| \`${field.name}\` | `);
  }
  expect(page).toContain("| `ballot` | text | yes |  | `yes`, `no`, `abstain`, `absent` |");
  expect(page).toContain("| `bodies` | ids | yes | `organisations`, `blocs`, `states` |");
  expect(page).toContain("| `bloc` | text | yes | `blocs` |");
});

test("a vertical bar in a description does not break the table", async () => {
  const { descriptor } = await shippedPackage();
  const [first] = descriptor.tables;
  if (first === undefined) throw new Error("no table");
  const page = dataDictionary({ ...descriptor, tables: [{ ...first, description: "a | b" }] });
  expect(page).toContain("a \\| b |");
});
