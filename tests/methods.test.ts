import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { pairInterval } from "../server/analysis/pairInterval.ts";
import { splitSurprisal } from "../server/analysis/tellingRollCalls.ts";

const DOCS = fileURLToPath(new URL("../docs/", import.meta.url));
const read = (page: string) => readFile(join(DOCS, page), "utf8");
const pages = async () => [
  "methods.md",
  ...(await readdir(join(DOCS, "methods"))).map((name) => `methods/${name}`),
];

describe("the pages on the numbers", () => {
  test("are all within reach of the first", async () => {
    const first = await read("methods.md");
    const missing = (await pages()).filter((page) => page !== "methods.md" && !first.includes(`(${page})`));
    expect(missing).toEqual([]);
  });

  test("link only to what is there", async () => {
    for (const page of await pages()) {
      const links = [...(await read(page)).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
        ([, path]) => path ?? "",
      );
      for (const path of links) {
        const target = join(DOCS, dirname(page), path);
        await expect(
          readFile(target).then(() => path),
          `${page} → ${path}`,
        ).resolves.toBe(path);
      }
    }
  });
});

/** Two digits as the pages write them: `.66`, `−.13`. */
const digits = (value: number | null) =>
  (value ?? Number.NaN).toFixed(2).replace("-", "−").replace("0.", ".");

describe("the worked example of two states", () => {
  test("has the counts, the intervals and the seed that give these numbers", async () => {
    const page = await read("methods/pair-intervals.md");
    const table = [
      [43, 5, 5],
      [18, 2, 4],
      [11, 3, 1],
    ] as const;
    for (const [row, name] of [
      [table[0], "yes"],
      [table[1], "abstain"],
      [table[2], "no"],
    ] as const)
      expect(page).toContain(`| **${name}** | ${row.join(" | ")} |`);
    const intervals = pairInterval({ table, notJoint: 0 }, { resamples: 2_000, seed: 1, confidence: 0.95 });
    for (const [measure, name] of [
      ["lijphart", "Lijphart's index"],
      ["kappa", "κ (Cohen), squared steps"],
    ] as const) {
      const found = intervals.find((one) => one.measure === measure);
      const value = digits(found?.estimate.value ?? null);
      expect(page).toContain(
        `| ${name} | ${value} | ${digits(found?.low ?? null)} to ${digits(found?.high ?? null)} |`,
      );
    }
  });

  test("says how rare a split is as it is computed", async () => {
    const page = await read("methods/pair-intervals.md");
    const contested = splitSurprisal({ yes: 79, no: 60, abstain: 33 }, "yes", "no") ?? Number.NaN;
    const lone = splitSurprisal({ yes: 175, no: 1, abstain: 0 }, "yes", "no") ?? Number.NaN;
    expect(page).toContain(
      `${Math.round(100 * 2 ** -contested)} % of all pairs did (${contested.toFixed(1)} bits)`,
    );
    expect(page).toContain(`it is ${(100 * 2 ** -lone).toFixed(1)} % (${lone.toFixed(1)} bits)`);
  });
});
