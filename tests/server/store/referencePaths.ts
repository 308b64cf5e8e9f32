import { type FactKind, factKinds, type GraphData } from "../../../schema/kinds.ts";
import { compareText } from "../../../server/store/compareText.ts";
import type { PathRequest } from "../../../server/store/store.ts";

/** The nodes of the shortest chains as a plain walk finds them, longer and longer: what the store has to answer. */
export function referencePaths(data: GraphData, request: PathRequest): readonly string[] {
  const { from, to, maxHops, limit } = request;
  const avoid = new Set(request.avoid.filter((id) => id !== from && id !== to));
  const neighbours = neighboursBy(data, request.kinds);
  let walks: readonly (readonly string[])[] = [[from]];
  for (let hop = 1; from !== to && hop <= maxHops; hop += 1) {
    walks = walks.flatMap((walk) =>
      [...(neighbours.get(walk.at(-1) ?? "") ?? [])]
        .filter((next) => !avoid.has(next) && !walk.includes(next))
        .map((next) => [...walk, next]),
    );
    const found = walks.filter((walk) => walk.at(-1) === to);
    if (found.length > 0)
      return found
        .map((walk) => walk.join(" "))
        .sort(compareText)
        .slice(0, limit);
  }
  return [];
}

function neighboursBy(data: GraphData, kinds: readonly FactKind[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const kind of factKinds.filter((each) => kinds.includes(each))) {
    for (const { from, to } of data.facts[kind]) {
      neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
      neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from));
    }
  }
  return neighbours;
}
