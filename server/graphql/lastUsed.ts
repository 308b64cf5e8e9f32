/** What is asked for again and again: made once, and kept while it is among the last `most` that were asked for. One that failed is made anew. */
export function lastUsed<T>(most: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const found = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, found);
    found.catch(() => kept.delete(key));
    const oldest = kept.keys().next();
    if (kept.size > most && oldest.done === false) kept.delete(oldest.value);
    return found;
  };
}
