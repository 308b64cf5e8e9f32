import { backboneDisparity } from "../backboneDisparity.ts";
import { backboneNoiseCorrected } from "../backboneNoiseCorrected.ts";
import { type Bipartite, bipartiteFrom, bipartiteMargins } from "../bipartite.ts";
import { bipartiteBackbone } from "../bipartiteBackbone.ts";
import { bipartiteModel } from "../bipartiteModel.ts";
import { refinedNormalTail } from "../bipartiteTail.ts";
import type { Reference } from "./reference.ts";

const LINKS = {
  nodes: 5,
  a: Uint32Array.from([0, 0, 0, 1, 1, 2]),
  b: Uint32Array.from([1, 2, 3, 3, 4, 4]),
  count: Uint32Array.from([25, 25, 25, 1, 1, 1]),
};
const nameOf = (row: number) => `${LINKS.a[row]}–${LINKS.b[row]}`;

const DISPARITY = ["0.0054869684", "0.0384615385", "0.0384615385", "0.9272976680", "0.5", "0.5"];
const disparity = DISPARITY.map(
  (printed, row): Reference => ({
    id: `backbone/disparity/${nameOf(row)}`,
    area: "backbone",
    what: {
      en: `Disparity filter, six links: α of ${nameOf(row)}`,
      zh: `差异过滤，六条连线：${nameOf(row)} 的 α`,
    },
    status: "P",
    source: "Tests of the package graphology-metrics; M. Á. Serrano et al., PNAS 106(16), 2009",
    printed,
    compute: () => backboneDisparity(LINKS).alpha[row] ?? null,
  }),
);

const NOISE = [
  [0, "0.316456", "0.006585"],
  [1, "0.333333", "0.008786"],
  [3, "-0.636364", "0.470303"],
  [4, "0.485714", "0.143240"],
  [5, "0.5", "0.139555"],
] as const;
const noise = NOISE.flatMap(([row, score, deviation]) => [
  noiseReference(row, "score", score),
  noiseReference(row, "deviation", deviation),
]);

function noiseReference(row: number, part: "score" | "deviation", printed: string): Reference {
  return {
    id: `backbone/noise-corrected/${nameOf(row)}/${part}`,
    area: "backbone",
    what: {
      en: `Noise-corrected filter: ${part === "score" ? "score" : "standard deviation"} of ${nameOf(row)}`,
      zh: `噪声校正过滤：${nameOf(row)} 的${part === "score" ? "得分" : "标准差"}`,
    },
    status: "C",
    source: "From the code of M. Coscia and F. M. H. Neffke, ICDE 2017",
    printed,
    compute: () => backboneNoiseCorrected(LINKS)[part][row] ?? null,
  };
}

const NEAL = "Tests of the R package backbone 2.1.3 (Z. P. Neal)";
const TABLE = bipartiteFrom([
  [1, 0, 1, 1],
  [0, 1, 0, 0],
  [1, 0, 0, 1],
]);
const SMALL = bipartiteFrom([
  [0, 0, 1],
  [0, 1, 0],
  [1, 0, 1],
]);
const TRIALS = [0.123, 0.234, 0.345, 0.456, 0.567, 0.678, 0.789, 0.801, 0.911];

/** As that package has it: the tail by the refined normal approximation, also for pairs with nothing in common. */
function approximateTail(table: Bipartite, a: number, b: number): number {
  const { chance } = bipartiteModel(bipartiteMargins(table));
  const width = table.columns.length;
  const inBoth = (c: number) => (table.cells[a * width + c] ?? 0) & (table.cells[b * width + c] ?? 0);
  const columns = table.columns.map((_, c) => c);
  return refinedNormalTail(
    columns.map((c) => chance(a, c) * chance(b, c)),
    columns.reduce((sum, c) => sum + inBoth(c), 0),
  );
}

function bipartite(
  id: string,
  en: string,
  zh: string,
  printed: string,
  compute: () => number | null,
): Reference {
  return {
    id: `backbone/bipartite/${id}`,
    area: "backbone",
    what: { en, zh },
    status: "P",
    source: NEAL,
    printed,
    compute,
  };
}

const shared: readonly Reference[] = [
  bipartite(
    "fixed-row",
    "Rows held (hypergeometric): p of rows 1 and 3",
    "固定行和（超几何）：第 1、3 行的 p",
    "0.5",
    () => bipartiteBackbone(TABLE, "fixed-row").p[0] ?? null,
  ),
  ...(
    [
      [0, 2, "0.549"],
      [0, 1, "0.977"],
      [1, 2, "0.972"],
    ] as const
  ).map(([a, b, printed]) =>
    bipartite(
      `sdsm/${a + 1}-${b + 1}`,
      `SDSM, the package’s normal approximation: p of rows ${a + 1} and ${b + 1}`,
      `SDSM（该软件包的正态近似）：第 ${a + 1}、${b + 1} 行的 p`,
      printed,
      () => approximateTail(TABLE, a, b),
    ),
  ),
  ...(
    [
      [0, 0, "0.216"],
      [0, 2, "0.568"],
      [2, 2, "0.863"],
    ] as const
  ).map(([row, column, printed]) =>
    bipartite(
      `bicm/${row + 1}-${column + 1}`,
      `Bipartite configuration model: chance of row ${row + 1}, column ${column + 1}`,
      `二部配置模型：第 ${row + 1} 行第 ${column + 1} 列的概率`,
      printed,
      () => bipartiteModel(bipartiteMargins(SMALL)).chance(row, column),
    ),
  ),
  bipartite(
    "poisson-binomial/upper",
    "Poisson-binomial, the package’s normal approximation: 5 or more in nine trials",
    "泊松二项分布（该软件包的正态近似）：九次试验中至少 5 次",
    "0.6268476",
    () => refinedNormalTail(TRIALS, 5),
  ),
  bipartite(
    "poisson-binomial/lower",
    "Poisson-binomial, the package’s normal approximation: 5 or fewer in nine trials",
    "泊松二项分布（该软件包的正态近似）：九次试验中至多 5 次",
    "0.6773302",
    () => 1 - refinedNormalTail(TRIALS, 6),
  ),
];

/** Which ties exceed chance. */
export const backboneReferences: readonly Reference[] = [...disparity, ...noise, ...shared];
