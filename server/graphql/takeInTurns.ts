/** One of each list after another, then the second of each, and so on to the end of the longest. */
export function takeInTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const taken: T[] = [];
  for (let at = 0; at < longest; at += 1) {
    for (const list of lists) {
      if (at < list.length) taken.push(list[at] as T);
    }
  }
  return taken;
}
