import type { Partition } from "../../server/analysis/matchGroups.ts";

/**
 * How alike two partitions are: 1 the same, about 0 as alike as chance makes them (L. Hubert and P. Arabie, "Comparing partitions", Journal of
 * Classification 2, 1985). Nodes without a group in either (−1) are left out. Null where both put every node, or no two, together: nothing
 * can then differ from chance.
 */
export function adjustedRand(first: Partition, second: Partition): number | null {
  const cells = new Map<string, number>();
  const [rows, columns] = [new Map<number, number>(), new Map<number, number>()];
  const count = <Key>(map: Map<Key, number>, key: Key) => map.set(key, (map.get(key) ?? 0) + 1);
  let n = 0;
  for (let i = 0; i < first.length; i += 1) {
    const [p, q] = [first[i] ?? -1, second[i] ?? -1];
    if (p < 0 || q < 0) continue;
    n += 1;
    count(rows, p);
    count(columns, q);
    count(cells, `${p},${q}`);
  }
  const pairs = (map: ReadonlyMap<unknown, number>) =>
    [...map.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const [both, inFirst, inSecond, all] = [pairs(cells), pairs(rows), pairs(columns), (n * (n - 1)) / 2];
  if (all === 0) return null;
  const expected = (inFirst * inSecond) / all;
  const most = (inFirst + inSecond) / 2;
  return most === expected ? null : (both - expected) / (most - expected);
}
