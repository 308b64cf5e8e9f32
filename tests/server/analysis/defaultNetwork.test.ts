import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { agreementPairs } from "../../../server/analysis/agreementPairs.ts";
import { type LinkRule, linkRows } from "../../../server/analysis/alliances.ts";
import { backboneNoiseCorrected } from "../../../server/analysis/backboneNoiseCorrected.ts";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { communities } from "../../../server/analysis/communities.ts";
import { linkWeight, type MeasureName } from "../../../server/analysis/measures.ts";
import { selectionMask } from "../../../server/analysis/selectionMask.ts";
import { significanceOf } from "../../../server/analysis/significantPairs.ts";
import { shippedBallots } from "../../support/shippedBallots.ts";

/** What each rule for the first picture would draw from the shipped roll calls: docs/decisions/0053 prints this table and its numbers. */
const page = readFileSync(
  new URL("../../../docs/decisions/0053-what-joins-two-states-by-default.md", import.meta.url),
  "utf8",
);

const shipped = shippedBallots();
const matrix = ballotMatrix(shipped.rollCalls);
const days = [...shipped.complete].sort();
const halves = [0, 1].map((odd) => days.filter((_, at) => at % 2 === odd));

interface Joined {
  readonly pairs: ReturnType<typeof agreementPairs>;
  readonly rows: Uint32Array;
  readonly weight: Float64Array;
}
type Join = (rollCalls: readonly string[], minimumJoint: number) => Joined;

const made = new Map<string, ReturnType<typeof agreementPairs>>();
function pairsOf(rollCalls: readonly string[], minimumJoint: number, measure: MeasureName) {
  const key = `${rollCalls} ${minimumJoint} ${measure}`;
  const pairs =
    made.get(key) ??
    agreementPairs(matrix, { selection: selectionMask(matrix, rollCalls), minimumJoint, measure });
  made.set(key, pairs);
  return pairs;
}

const byRule =
  (measure: MeasureName, rule: LinkRule): Join =>
  (rollCalls, minimumJoint) => {
    const pairs = pairsOf(rollCalls, minimumJoint, measure);
    const rows = linkRows(pairs, rule, 1);
    return {
      pairs,
      rows,
      weight: Float64Array.from(rows, (row) => linkWeight(measure, pairs.value[row] ?? 0)),
    };
  };

/** The filter on how many ballots were equal: pairs kept whose score exceeds δ of its standard deviations. */
const noiseCorrected =
  (delta: number): Join =>
  (rollCalls, minimumJoint) => {
    const pairs = pairsOf(rollCalls, minimumJoint, "lijphart");
    const some = Uint32Array.from(pairs.same.keys()).filter((row) => (pairs.same[row] ?? 0) > 0);
    const of = (column: Uint32Array) => Uint32Array.from(some, (row) => column[row] ?? 0);
    const count = of(pairs.same);
    const { score, deviation } = backboneNoiseCorrected({
      nodes: pairs.states.length,
      a: of(pairs.a),
      b: of(pairs.b),
      count,
    });
    const kept = [...some.keys()].filter((at) => (score[at] ?? 0) > delta * (deviation[at] ?? 0));
    return {
      pairs,
      rows: Uint32Array.from(kept, (at) => some[at] ?? 0),
      weight: Float64Array.from(kept, (at) => count[at] ?? 0),
    };
  };

const RULES: readonly (readonly [name: string, join: Join])[] = [
  ["six closest, Lijphart (the default)", byRule("lijphart", { closest: 6 })],
  ["six closest, κ", byRule("kappa", { closest: 6 })],
  ["Lijphart ≥ .9", byRule("lijphart", { threshold: 0.9 })],
  ["κ ≥ .7", byRule("kappa", { threshold: 0.7 })],
  ["beyond chance, q ≤ .05", byRule("kappa", { significant: { q: 0.05, direction: "more" } })],
  ["noise-corrected, δ = 1.28", noiseCorrected(1.28)],
  ["noise-corrected, δ = 1.64", noiseCorrected(1.64)],
  ["noise-corrected, δ = 2.32", noiseCorrected(2.32)],
];

const keysOf = ({ pairs, rows }: Joined) =>
  new Set([...rows].map((row) => `${pairs.states[pairs.a[row] ?? 0]} ${pairs.states[pairs.b[row] ?? 0]}`));

/** Mean Lijphart index of the pairs that a half of the roll calls joins, in the other half, less that of all pairs there; both ways. */
function keptPromise(join: Join): number {
  const gains = halves.map((half, at) => {
    const other = pairsOf(halves[1 - at] ?? [], 5, "lijphart");
    const chosen = keysOf(join(half, 5));
    const all = [...other.lijphart];
    const joined = all.filter((_, row) =>
      chosen.has(`${other.states[other.a[row] ?? 0]} ${other.states[other.b[row] ?? 0]}`),
    );
    return mean(joined) - mean(all);
  });
  return mean(gains);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Line {
  readonly links: number;
  readonly states: number;
  readonly groups: number;
  readonly modularity: number;
  /** Of its links, told from chance at q ≤ .05 and more alike; and those that cannot be told. */
  readonly beyondChance: number;
  readonly untold: number;
  readonly shared: number;
  readonly promise: number;
}

function look(join: Join, first: ReadonlySet<string>): Line {
  const joined = join(days, 10);
  const { pairs, rows, weight } = joined;
  const [a, b] = [pairs.a, pairs.b].map((column) => Uint32Array.from(rows, (row) => column[row] ?? 0));
  const ends = { a: a ?? new Uint32Array(), b: b ?? new Uint32Array() };
  const found = communities(pairs.states, { ...ends, weight }, { seed: 1, runs: 10 });
  const keys = keysOf(joined);
  const { q, direction } = significanceOf(pairsOf(days, 10, "kappa"));
  const shareWhere = (holds: (row: number) => boolean) => [...rows].filter(holds).length / rows.length;
  return {
    links: rows.length,
    states: new Set([...ends.a, ...ends.b]).size,
    groups: found.sizes.length,
    modularity: found.modularity ?? Number.NaN,
    beyondChance: shareWhere((row) => direction[row] === 1 && (q[row] ?? 1) <= 0.05),
    untold: shareWhere((row) => Number.isNaN(q[row])),
    shared: [...keys].filter((key) => first.has(key)).length / first.size,
    promise: keptPromise(join),
  };
}

const table = new Map<string, Line>();
const line = (start: string) => [...table].filter(([name]) => name.startsWith(start)).map(([, it]) => it);

beforeAll(() => {
  const first = keysOf(byRule("lijphart", { closest: 6 })(days, 10));
  for (const [name, join] of RULES) table.set(name, look(join, first));
});

const two = (value: number) =>
  value
    .toFixed(2)
    .replace(/^(-?)0\./, "$1.")
    .replace("-", "−");
const percent = (value: number) => `${Math.round(100 * value)} %`;
const printed = ([name, it]: readonly [string, Line]) =>
  `| ${[
    name,
    it.links.toLocaleString("en-GB"),
    it.states,
    it.groups,
    two(it.modularity),
    percent(it.beyondChance),
    percent(it.untold),
    percent(it.shared),
    two(it.promise),
  ].join(" | ")} |`;

describe("what joins two states by default", () => {
  test("is compared in the table that the decision prints", () => {
    const rows = [...table].map(printed);
    console.log(rows.join("\n"));
    for (const row of rows) expect(page).toContain(row);
  });

  test("gives more states a place, and groups more distinct, than counts of equal ballots after the noise-corrected filter", () => {
    const [first] = line("six closest, Lijphart");
    for (const other of line("noise-corrected")) {
      expect(first?.states).toBeGreaterThan(other.states);
      expect(first?.modularity).toBeGreaterThan(other.modularity);
    }
  });

  test("cannot be chance alone, for too many pairs cannot be told from it: as many as the decision says", () => {
    const { tested } = significanceOf(pairsOf(days, 10, "kappa"));
    const pairs = pairsOf(days, 10, "kappa").a.length;
    const told = (["lijphart", "kappa", "kappaNominal"] as const).map((measure) =>
      (["more", "less"] as const).map((direction) =>
        linkRows(
          pairsOf(days, 10, measure),
          { significant: { q: 0.05, direction } },
          1,
        ).length.toLocaleString("en-GB"),
      ),
    );
    const [steps, squared, categories] = told;
    expect(page).toContain(`${pairs.toLocaleString("en-GB")} pairs with ten or more joint ballots`);
    expect(page).toContain(`${(pairs - tested).toLocaleString("en-GB")} pairs cannot be told from chance`);
    expect(page).toContain(
      `Of the ${tested.toLocaleString("en-GB")} pairs that can be tested, at a false discovery rate of .05 more alike than chance are ${steps?.[0]} by steps, ${squared?.[0]} by squared steps, ${categories?.[0]} by categories; less alike are ${steps?.[1]}, ${squared?.[1]} and ${categories?.[1]}`,
    );
  });
});
