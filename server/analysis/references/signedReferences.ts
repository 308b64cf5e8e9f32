import { balanceTriangles } from "../balanceTriangles.ts";
import { balanceWalks } from "../balanceWalks.ts";
import { frustrationIndex } from "../frustrationIndex.ts";
import { signedCommunities } from "../signedCommunities.ts";
import { type SignedGraph, signedGraph } from "../signedGraph.ts";
import { stances } from "../stances.ts";
import type { Reference, ReferenceStatus, Words } from "./reference.ts";
import tribesList from "./tribes.json" with { type: "json" };

const SIGNNET = "README of the R package signnet (D. Schoch); data: K. E. Read, 1954";
const AREF = "S. Aref, A. J. Mason and M. C. Wilson, Networks 75(1), 2020: exact by the AND model";

const ends = (list: readonly (readonly number[])[]) =>
  list.map(([a = 0, b = 0, sign = 0]) => [a, b, sign] as const);
const TRIBES = signedGraph(16, ends(tribesList));
/** Four nodes, all joined: signs of 1–2, 1–3, 1–4, 2–3, 2–4, 3–4. */
const four = (...signs: readonly number[]) =>
  signedGraph(
    4,
    ends([
      [0, 1, signs[0] ?? 0],
      [0, 2, signs[1] ?? 0],
      [0, 3, signs[2] ?? 0],
      [1, 2, signs[3] ?? 0],
      [1, 3, signs[4] ?? 0],
      [2, 3, signs[5] ?? 0],
    ]),
  );
const DOC_EXAMPLE = four(-1, 1, 1, -1, -1, 1);
const TEST_EXAMPLE = four(1, 1, 1, -1, -1, -1);

const tribes = (en: string, zh: string): Words => ({
  en: `Read’s 16 highland tribes: ${en}`,
  zh: `里德的 16 个高地部落：${zh}`,
});
const CENSUS = ["+++", "++−", "+−−", "−−−"];

function signed(
  id: string,
  what: Words,
  status: ReferenceStatus,
  source: string,
  printed: string,
  compute: () => number | null,
): Reference {
  return { id: `signed/${id}`, area: "signed", what, status, source, printed, compute };
}

/** The line index, where it is proven. */
function provenFrustration(graph: SignedGraph): number | null {
  const { upper, proven } = frustrationIndex(graph);
  return proven ? upper : null;
}

function census(
  id: string,
  what: Words,
  graph: SignedGraph,
  counts: readonly number[],
  status: ReferenceStatus,
  source: string,
): readonly Reference[] {
  return counts.map((count, negative) =>
    signed(
      `${id}/triangles-${negative}`,
      {
        en: `${what.en}: triangles ${CENSUS[negative]}`,
        zh: `${what.zh}：${CENSUS[negative]} 三角形`,
      },
      status,
      source,
      String(count),
      () => balanceTriangles(graph).census[negative] ?? null,
    ),
  );
}

/** The best signed modularity found, and how many groups it has. */
function factions({ nodes, a, b, sign }: SignedGraph) {
  return signedCommunities(nodes, { a, b, weight: Float64Array.from(sign) }, { seed: 1, starts: 50 });
}
/** Two pairs of friends, foes across. */
const TWO_PAIRS = four(1, -1, -1, -1, -1, 1);
const GOMEZ = "S. Gómez, P. Jensen and A. Arenas, Physical Review E 80, 2009";

const complete = (nodes: number) =>
  signedGraph(
    nodes,
    Array.from({ length: nodes }, (_, a) =>
      Array.from({ length: nodes - a - 1 }, (_, k) => [a, a + k + 1, -1] as const),
    ).flat(),
  );

/** Two actors in Schoch's vignette: for a and b and against c; for a and against b. */
const VIGNETTE = [
  { actor: "1", topic: "a", polarity: 1 },
  { actor: "1", topic: "b", polarity: 1 },
  { actor: "1", topic: "c", polarity: -1 },
  { actor: "2", topic: "a", polarity: 1 },
  { actor: "2", topic: "b", polarity: -1 },
];
const SCHOCH = "Vignette of the R package signnet; D. Schoch, Social Networks 2020";

/** Balance and stances. */
export const signedReferences: readonly Reference[] = [
  signed(
    "tribes/triangles",
    tribes("balanced triangles", "平衡三角形"),
    "P",
    SIGNNET,
    "0.8676471",
    () => balanceTriangles(TRIBES).balanced,
  ),
  signed(
    "tribes/walks",
    tribes("balance of closed walks", "闭合路径的平衡"),
    "P",
    SIGNNET,
    "0.3575761",
    () => balanceWalks(TRIBES).value,
  ),
  signed(
    "tribes/frustration-share",
    tribes("1 − L/(m/2) from frustration", "由受挫数得 1 − L/(m/2)"),
    "P",
    SIGNNET,
    "0.7586207",
    () => frustrationIndex(TRIBES).balance,
  ),
  signed(
    "tribes/frustration",
    tribes("least frustrated edges, proven", "最少受挫边（已证明）"),
    "R",
    AREF,
    "7",
    () => provenFrustration(TRIBES),
  ),
  ...census("tribes", tribes("census", "清点"), TRIBES, [19, 2, 40, 7], "R", SIGNNET),
  signed(
    "tribes/modularity",
    tribes("best signed modularity", "最佳带符号模块度"),
    "C",
    GOMEZ,
    "0.4310345",
    () => factions(TRIBES).modularity,
  ),
  signed(
    "tribes/groups",
    tribes("groups of the best partition", "最佳划分的组数"),
    "C",
    GOMEZ,
    "3",
    () => factions(TRIBES).sizes.length,
  ),
  signed(
    "two-pairs/modularity",
    { en: "Two pairs of friends, foes across: signed modularity", zh: "两对朋友，彼此为敌：带符号模块度" },
    "C",
    GOMEZ,
    "0.5",
    () => factions(TWO_PAIRS).modularity,
  ),
  ...census(
    "doc-example",
    { en: "Four nodes, signs − + + − − +", zh: "四点，符号 − + + − − +" },
    DOC_EXAMPLE,
    [1, 0, 3, 0],
    "P",
    "Example of the R package signnet’s documentation",
  ),
  signed(
    "doc-example/frustration",
    { en: "Four nodes, signs − + + − − +: frustration", zh: "四点，符号 − + + − − +：受挫数" },
    "R",
    AREF,
    "0",
    () => provenFrustration(DOC_EXAMPLE),
  ),
  ...census(
    "test-example",
    { en: "Four nodes, signs + + + − − −", zh: "四点，符号 + + + − − −" },
    TEST_EXAMPLE,
    [0, 3, 0, 1],
    "P",
    "Tests of the R package signnet",
  ),
  ...[
    [3, 1],
    [4, 2],
    [5, 4],
    [6, 6],
  ].map(([nodes = 0, least = 0]) =>
    signed(
      `all-negative-${nodes}/frustration`,
      { en: `${nodes} nodes, all enemies: frustration`, zh: `${nodes} 点皆为敌：受挫数` },
      "R",
      "C(n,2) − ⌊n²/4⌋, the largest cut of a complete graph",
      String(least),
      () => provenFrustration(complete(nodes)),
    ),
  ),
  signed(
    "stances/agree",
    { en: "Stances a+ b+ c− and a+ b−: agree", zh: "立场 a+ b+ c− 与 a+ b−：一致" },
    "P",
    SCHOCH,
    "1",
    () => stances(VIGNETTE).agree[0] ?? null,
  ),
  signed(
    "stances/clash",
    { en: "Stances a+ b+ c− and a+ b−: clash", zh: "立场 a+ b+ c− 与 a+ b−：冲突" },
    "P",
    SCHOCH,
    "1",
    () => stances(VIGNETTE).clash[0] ?? null,
  ),
];
