import { createRequire } from "node:module";
import { cruise, type ICruiseOptions } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { expect, test } from "vitest";

const root = new URL("..", import.meta.url).pathname;
const rules = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

async function violations(folders: string[]): Promise<string[]> {
  const options: ICruiseOptions = { ...rules.options, ruleSet: rules, validate: true, baseDir: root };
  const { output } = await cruise(folders, options, undefined, {
    tsConfig: extractTSConfig(`${root}tsconfig.json`),
  });
  if (typeof output === "string") throw new Error(`expected a cruise result, got text: ${output}`);
  if (output.summary.totalCruised < 20)
    throw new Error(`only ${output.summary.totalCruised} modules were read`);
  return output.summary.violations.map((found) => `${found.rule.name}: ${found.from} → ${found.to}`);
}

test("imports follow the data flow and make no cycle", async () => {
  expect(await violations(["schema", "import", "server", "client"])).toEqual([]);
});
