/** Group of each node; −1 where it has none. */
export type Partition = ArrayLike<number>;

/**
 * Renames the groups of a partition after those of another that they resemble most (Jaccard overlap of members), one to one: the best
 * overlap first, ties by the lower numbers. Groups left over, and nodes without a group, get −1.
 */
export function matchGroups(partition: Partition, reference: Partition): Int32Array {
  const shared = new Map<string, number>();
  const [sizes, referenceSizes] = [new Map<number, number>(), new Map<number, number>()];
  const count = <Key>(map: Map<Key, number>, key: Key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (let i = 0; i < partition.length; i += 1) {
    const [group, home] = [partition[i] ?? -1, reference[i] ?? -1];
    if (group >= 0) count(sizes, group);
    if (home >= 0) count(referenceSizes, home);
    if (group >= 0 && home >= 0) count(shared, `${group},${home}`);
  }
  const overlaps = [...shared].map(([key, both]) => {
    const [group = 0, home = 0] = key.split(",").map(Number);
    const overlap = both / ((sizes.get(group) ?? 0) + (referenceSizes.get(home) ?? 0) - both);
    return { group, home, overlap };
  });
  overlaps.sort((p, q) => q.overlap - p.overlap || p.home - q.home || p.group - q.group);
  const name = new Map<number, number>();
  const taken = new Set<number>();
  for (const { group, home } of overlaps) {
    if (name.has(group) || taken.has(home)) continue;
    name.set(group, home);
    taken.add(home);
  }
  return Int32Array.from({ length: partition.length }, (_, i) => name.get(partition[i] ?? -1) ?? -1);
}
