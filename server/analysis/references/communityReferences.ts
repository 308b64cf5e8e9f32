import { communities } from "../communities.ts";
import karateList from "./karate.json" with { type: "json" };
import type { Reference } from "./reference.ts";

function links(pairs: readonly (readonly number[])[]) {
  return {
    a: Uint32Array.from(pairs, ([a = 0]) => a),
    b: Uint32Array.from(pairs, ([, b = 0]) => b),
    weight: new Float64Array(pairs.length).fill(1),
  };
}
const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at).padStart(2, "0"));

/** Friendships outside the club of W. W. Zachary, J. Anthropological Research 33, 1977: 34 members, 78 links. */
export const KARATE = links(karateList);
const TRIANGLES = links([
  [0, 1],
  [0, 2],
  [1, 2],
  [3, 4],
  [3, 5],
  [4, 5],
  [2, 3],
]);

/** Communities and modularity. */
export const communityReferences: readonly Reference[] = [
  {
    id: "communities/two-triangles",
    area: "communities",
    what: {
      en: "Two triangles joined by one link: modularity",
      zh: "一条连线相连的两个三角形：模块度",
    },
    status: "R",
    source: "M. E. J. Newman’s formula, by hand: 5/14",
    printed: "5/14",
    compute: () => communities(ids(6), TRIANGLES, { seed: 1, runs: 10 }).modularity,
  },
  {
    id: "communities/karate",
    area: "communities",
    what: {
      en: "Zachary’s karate club: modularity of the best partition",
      zh: "扎卡里空手道俱乐部：最佳划分的模块度",
    },
    status: "R",
    source: "The known optimum, which Leiden’s method of igraph finds in every run",
    printed: "0.4197896",
    compute: () => communities(ids(34), KARATE, { seed: 1, runs: 200 }).modularity,
  },
];
