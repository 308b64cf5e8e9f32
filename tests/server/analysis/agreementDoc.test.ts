import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { measureColumns } from "../../../server/analysis/measureColumns.ts";
import { pairMeasures } from "../../../server/analysis/pairMeasures.ts";
import golden from "../../../server/analysis/references/goldenDyads.json" with { type: "json" };

const page = readFileSync(new URL("../../../docs/methods/agreement.md", import.meta.url), "utf8");
const dyad = golden["KOR-PRK-2018"];
const cells = dyad.table.flat();

const printed = (value: number | undefined) =>
  (value ?? Number.NaN)
    .toFixed(2)
    .replace(/^(-?)0\./, "$1.")
    .replace("-", "−");

describe("the worked example of docs/methods/agreement.md", () => {
  const example = page.split("\n").find((line) => line.startsWith("**A worked example.**")) ?? "";

  test("counts what the published table of the two counts", () => {
    const sum = (places: readonly number[]) => places.reduce((all, k) => all + (cells[k] ?? 0), 0);
    const [f, g, o] = [sum([0, 4, 8]), sum([1, 3, 5, 7]), sum([2, 6])];
    expect(example).toContain(`${f + g + o} joint ballots, f = ${f}, g = ${g}, o = ${o}`);
    expect(example).toContain(`(${f} + ${g / 2}) / ${f + g + o}`);
  });

  test("gives the values that are printed, each once", () => {
    const measures = measureColumns(Uint32Array.from(cells));
    const values = [measures.lijphart[0], measures.kappa[0]].map(printed);
    expect(example.match(/−?\.\d\d/g)).toEqual(values);
  });

  test("gives what is computed for one pair alone", () => {
    const [yes = [], abstain = [], no = []] = dyad.table;
    const row = ([p = 0, q = 0, r = 0]: readonly number[]) => [p, q, r] as const;
    const one = pairMeasures([row(yes), row(abstain), row(no)]);
    const every = measureColumns(Uint32Array.from(cells));
    for (const name of ["lijphart", "strict", "kappa", "pi", "kappaNominal", "piNominal"] as const) {
      expect(every[name][0]).toBeCloseTo(one[name].value ?? Number.NaN, 12);
    }
  });
});
