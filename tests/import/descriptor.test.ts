import { expect, test } from "vitest";
import { readPackage } from "../../import/read/readPackage.ts";
import { brief, problemsOf } from "./support/check.ts";
import { type Edit, editedPackage, packageWithFile, temporaryFolder } from "./support/packages.ts";

async function problemsAfter(...edits: readonly Edit[]): Promise<readonly string[]> {
  return (await problemsOf(await editedPackage(edits))).map(brief);
}

const FILE = "datapackage.json";
const STATES = '"name": "states", "path": "states.csv"';

test("a folder without datapackage.json is told so", async () => {
  expect((await problemsOf(await temporaryFolder())).map(brief)).toEqual([
    "error FILE_MISSING datapackage.json -=ENOENT",
  ]);
});

test("JSON that cannot be parsed is found by its line", async () => {
  const [problem, ...others] = await problemsOf(
    await editedPackage([[FILE, '"version": "1.0.0",', '"version": "1.0.0"']]),
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: "JSON", file: FILE, line: 5 });
});

test("JSON that is nested without end is refused, at the root and within", async () => {
  const nested = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  for (const text of [nested, `{"name": ${nested}}`]) {
    const problems = await problemsOf(await packageWithFile(FILE, text));
    expect(problems.map(brief)).toEqual(["error JSON datapackage.json -=nested more than 64 deep"]);
  }
});

test("a datapackage.json with a byte-order mark is read", async () => {
  expect(await problemsAfter([FILE, '{\n  "name": "mini"', '\uFEFF{\r\n  "name": "mini"'])).toEqual([]);
});

test.each<[string, Edit, string]>([
  ["a missing licence", [FILE, '"licenses"', '"license"'], "error DESCRIPTOR datapackage.json licenses=-"],
  [
    "a date that is none",
    [FILE, '"2024-06-30"', '"June 2024"'],
    'error DESCRIPTOR datapackage.json created="June 2024"',
  ],
  [
    "a table without a path",
    [FILE, STATES, '"name": "states"'],
    "error DESCRIPTOR datapackage.json resources[0].path=-",
  ],
  [
    "a path out of the folder",
    [FILE, '"states.csv"', '"../states.csv"'],
    'error DESCRIPTOR datapackage.json resources[0].path="../states.csv"',
  ],
  [
    "an absolute path",
    [FILE, '"states.csv"', '"/etc/passwd"'],
    'error DESCRIPTOR datapackage.json resources[0].path="/etc/passwd"',
  ],
  [
    "an address in place of a file",
    [FILE, '"states.csv"', '"https://example.org/states.csv"'],
    'error DESCRIPTOR datapackage.json resources[0].path="https://example.org/states.csv"',
  ],
  [
    "another delimiter",
    [FILE, STATES, `${STATES}, "dialect": { "delimiter": ";" }`],
    'error DESCRIPTOR datapackage.json resources[0].dialect.delimiter=";"',
  ],
  [
    "a field without a type",
    [FILE, STATES, `${STATES}, "schema": { "fields": [{ "name": "id" }] }`],
    "error DESCRIPTOR datapackage.json resources[0].schema.fields[0].type=-",
  ],
])("%s is named by its place in the file", async (_, edit, expected) => {
  expect(await problemsAfter(edit)).toEqual([expected]);
});

test("a day that the calendar lacks is no date of a dataset", async () => {
  expect(await problemsAfter([FILE, "2024-06-30", "2024-06-31"])).toEqual([
    'error DESCRIPTOR datapackage.json created="2024-06-31"',
  ]);
});

test("an unknown and a repeated table are errors, a missing one is a warning", async () => {
  expect(await problemsAfter([FILE, '"name": "topics"', '"name": "themes"'])).toEqual(
    expect.arrayContaining([
      "error TABLE_UNKNOWN datapackage.json resources[9].name=themes",
      "warning TABLE_MISSING datapackage.json resources=-",
    ]),
  );
  expect(await problemsAfter([FILE, '"name": "states", "path"', '"name": "blocs", "path"'])).toEqual(
    expect.arrayContaining(["error TABLE_DUPLICATE datapackage.json resources[1].name=blocs"]),
  );
});

test("a package without a table that nothing refers to is imported", async () => {
  const folder = await editedPackage([
    [FILE, '    { "name": "sponsorships", "path": "sponsorships.csv" },\n', ""],
  ]);
  const read = await readPackage(folder);
  expect(read.problems.map(brief)).toEqual(["warning TABLE_MISSING datapackage.json resources=-"]);
  expect(read.package?.tables.get("sponsorships")?.rows).toEqual([]);
});

test("a schema of the package's own must agree with the atlas's", async () => {
  const fields = '[{ "name": "id", "type": "integer" }, { "name": "colour", "type": "string" }]';
  expect(await problemsAfter([FILE, STATES, `${STATES}, "schema": { "fields": ${fields} }`])).toEqual([
    "error SCHEMA datapackage.json resources[0].schema.fields[0].type=integer",
    "error SCHEMA datapackage.json resources[0].schema.fields[1].name=colour",
  ]);
});

test("a package cannot loosen what the atlas demands of a table", async () => {
  const fields = '[{ "name": "state", "type": "string" }, { "name": "ballot", "type": "string" }]';
  const ballots = '"name": "ballots", "path": "ballots.csv"';
  const problems = await problemsAfter(
    [FILE, ballots, `${ballots}, "schema": { "fields": ${fields} }`],
    ["ballots.csv", "rc-2,AAA,no", "rc-2,AAA,perhaps"],
  );
  expect(problems).toEqual(["error ENUM ballots.csv:5 ballot=perhaps"]);
});

test("every problem of datapackage.json is reported at once", async () => {
  const content = {
    name: "Not A Name",
    created: 2024,
    licenses: [],
    resources: [{ name: "states", path: 1 }],
  };
  const problems = await problemsOf(await packageWithFile(FILE, JSON.stringify(content)));
  expect(problems.map((problem) => problem.column)).toEqual([
    "created",
    "licenses",
    "name",
    "resources[0].path",
  ]);
});
