import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { space } from "../../../server/analysis/space.ts";

const page = readFileSync(new URL("../../../docs/methods/space.md", import.meta.url), "utf8");
const STATES = ["Aland", "Borduria", "Cordium", "Drackmar"];

/** The cells of the table rows that begin with a state, as printed. */
function rowsOf(width: number): readonly (readonly string[])[] {
  return page
    .split("\n")
    .filter((line) => STATES.some((name) => line.startsWith(`| ${name} |`)))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter((cells) => cells.length === width);
}

const matrix = ballotMatrix(
  [1, 2, 3].map((column) => ({
    rollCall: `r${column}`,
    states: STATES,
    ballots: rowsOf(4).map((cells) => cells[column] ?? ""),
  })),
);
const of = (method: "pca" | "mds") =>
  space(matrix, { method, anchor: "Aland", above: "Cordium", minimumBallots: 1 });
const printed = (value: number) =>
  value
    .toFixed(2)
    .replace(/^(-?)0\./, "$1.")
    .replace("-", "−");

describe("the worked example of docs/methods/space.md", () => {
  it("gives the places that are printed", () => {
    const columns = [of("pca"), of("mds")].flatMap(({ dimensions }) =>
      dimensions.map(({ places }) => places),
    );
    expect(rowsOf(5)).toEqual(
      STATES.map((name, s) => [name, ...columns.map((places) => printed(places[s] ?? Number.NaN))]),
    );
  });

  it("gives the shares that are printed", () => {
    const { dimensions } = of("pca");
    const percent = (share: number | undefined) => Math.round((share ?? Number.NaN) * 100);
    const [first, second] = dimensions;
    const shares = first?.drivers.map(({ rollCall, share }) => `${rollCall} ${percent(share)}`);
    expect(shares).toEqual(["r1 54", "r2 40", "r3 6"]);
    expect(page).toContain("r1 carries 54 %, r2 40 % and r3 6 %");
    expect(page).toContain(`holds ${percent(first?.share)} % of the variance`);
    expect(page).toContain(`dimension 2 is r3 to ${percent(second?.drivers[0]?.share)} %`);
  });
});
