import { writeFile } from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { takeLock } from "../../server/store/ladybug/lock.ts";
import { runCli } from "./support/cli.ts";
import { editedPackage, MINI, packageWithFile, temporaryFolder } from "./support/packages.ts";

const answerSchema = z.object({
  outcome: z.string(),
  errors: z.number(),
  problems: z.array(z.object({ code: z.string(), file: z.string(), line: z.number().nullable() })),
  plan: z
    .object({
      kinds: z.array(z.object({ kind: z.string(), added: z.array(z.string()), unchanged: z.number() })),
    })
    .nullable(),
  rows: z.object({
    total: z.object({ read: z.number(), written: z.number(), unchanged: z.number(), rejected: z.number() }),
  }),
  dataset: z.object({ hash: z.string() }).nullable(),
});

test("done is 0 with the tally and plain progress lines, and unchanged is 0 too", async () => {
  const environment = { ATLAS_DATA: await temporaryFolder() };
  const first = await runCli([MINI], environment);
  expect(first).toMatchObject({ code: 0 });
  expect(first.stdout).toMatch(/^total +43 +43 +0 +0$/m);
  expect(first.stdout).toMatch(
    /^Done: the store holds dataset [0-9a-f]{12} \(mini 1\.0\.0, 2024-06-30\)\.$/m,
  );
  expect(first.stderr).toMatch(/^Written (\d+) of \1 nodes and facts$/m);
  expect(first.stderr).not.toContain("\u001b");
  const second = await runCli([MINI], environment);
  expect(second).toMatchObject({ code: 0 });
  expect(second.stdout).toMatch(/^total +43 +0 +43 +0$/m);
  expect(second.stdout).toMatch(/^Unchanged: /m);
  expect(second.stderr).not.toContain("Written");
});

test("without a folder the shipped dataset is imported", async () => {
  const { code, stdout } = await runCli(["--dry-run"], { ATLAS_DATA: await temporaryFolder() });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^VOTED +4,272 +0 +0 +0$/m);
  expect(stdout).toMatch(/^Dry run: nothing was written\.$/m);
});

test("bad data is 1, with every place named", async () => {
  const folder = await editedPackage([
    ["ballots.csv", "rc-2,CCC,abstain", "rc-2,CCC,maybe"],
    ["states.csv", "60.5,10", "160.5,10"],
  ]);
  const { code, stdout } = await runCli([folder], { ATLAS_DATA: await temporaryFolder() });
  expect(code).toBe(1);
  expect(stdout).toContain('error ENUM  ballots.csv:6  ballot = "maybe"');
  expect(stdout).toContain('error RANGE  states.csv:2  lat = "160.5"');
  expect(stdout).toMatch(/^total +43 +0 +0 +43$/m);
  expect(stdout).toMatch(/^Nothing was written: 2 rows with errors;/m);
});

test("with --json the answer is one document with every problem, and nothing else is on stdout", async () => {
  const rows = Array.from({ length: 80 }, (_, at) => `s-${at + 10},,,nowhere,,,unknown\n`).join("");
  const folder = await packageWithFile("sources.csv", `id,title,publisher,url,date,note,reuse\n${rows}`);
  const bad = await runCli([folder, "--json"], { ATLAS_DATA: await temporaryFolder() });
  expect(bad.code).toBe(1);
  const answer = answerSchema.parse(JSON.parse(bad.stdout));
  expect(answer.outcome).toBe("rejected");
  expect(answer.problems.filter(({ code }) => code === "URL").map(({ line }) => line)).toEqual(
    Array.from({ length: 80 }, (_, at) => at + 2),
  );
});

test("a dry run with --json gives the plan, and the import after it does just that", async () => {
  const environment = { ATLAS_DATA: await temporaryFolder() };
  const planned = answerSchema.parse(
    JSON.parse((await runCli([MINI, "--dry-run", "--json"], environment)).stdout),
  );
  expect(planned).toMatchObject({ outcome: "planned", errors: 0, dataset: null });
  expect(planned.plan?.kinds.find(({ kind }) => kind === "Bloc")).toEqual({
    kind: "Bloc",
    added: ["league"],
    unchanged: 0,
  });
  const done = answerSchema.parse(JSON.parse((await runCli([MINI, "--json"], environment)).stdout));
  expect(done).toMatchObject({ outcome: "done", plan: { kinds: planned.plan?.kinds } });
  expect(done.rows.total).toEqual({ read: 43, written: 43, unchanged: 0, rejected: 0 });
});

test.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
  ["an unknown option", ["--quick"], {}, "Unknown option '--quick'"],
  ["two folders", [MINI, MINI], {}, "Got 2 folders, expected one at most"],
  ["a folder and a file", [MINI, "package.json"], {}, "Got a folder and files, expected one or the other"],
  [
    "a folder that does not exist",
    ["no-such-folder"],
    {},
    'Got "no-such-folder", expected a folder that exists',
  ],
  ["a setting that cannot be used", [MINI], { NEO4J_URI: "http://localhost" }, "NEO4J_URI"],
])("%s is wrong usage: 2", async (_, words, environment, message) => {
  const { code, stdout, stderr } = await runCli(words, environment);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("help is 0 and names options, settings and exit codes", async () => {
  const { code, stdout } = await runCli(["--help"], {});
  expect(code).toBe(0);
  for (const word of ["--dry-run", "--json", "ATLAS_DATA", "NEO4J_URI", "Exit codes"])
    expect(stdout).toContain(word);
});

test("a store that cannot be reached is 3, and the password is not repeated", async () => {
  const port = await freePort();
  const environment = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: "not-to-be-seen" };
  const { code, stdout, stderr } = await runCli([MINI], environment);
  expect(code).toBe(3);
  expect(stderr).toMatch(/^UNAVAILABLE: /m);
  expect(stdout + stderr).not.toContain("not-to-be-seen");
  const json = await runCli([MINI, "--json"], environment);
  expect(JSON.parse(json.stdout)).toMatchObject({ outcome: "failed", error: { code: "UNAVAILABLE" } });
});

test("a data folder that cannot be used is 3", async () => {
  const file = path.join(await temporaryFolder(), "a-file");
  await writeFile(file, "");
  const { code, stderr } = await runCli([MINI], { ATLAS_DATA: file });
  expect(code).toBe(3);
  expect(stderr).toMatch(/^UNAVAILABLE: /m);
});

test("while another import runs the answer is 3 and says so", async () => {
  const folder = await temporaryFolder();
  const lock = await takeLock(folder);
  const { code, stderr } = await runCli([MINI], { ATLAS_DATA: folder });
  await lock.release();
  expect(code).toBe(3);
  expect(stderr).toMatch(/^BUSY: /m);
});

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a port");
  await new Promise((resolve) => server.close(resolve));
  return address.port;
}
