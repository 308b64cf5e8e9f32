/**
 * Gives every community the letter of the reference community that it shares most states with, so that a coalition keeps its colour when a
 * control moves. The reference is the first view's partition of the same data: the same link gives the same letters, however one came to it.
 * Communities without a counterpart take the letters that are left, the largest first.
 * @param communities Index of each state's community, by id; −1 for none.
 * @param reference The same for the reference.
 * @returns For each community its letter's index, from 0.
 */
export function matchCoalitions(
  communities: ReadonlyMap<string, number>,
  reference: ReadonlyMap<string, number>,
): readonly number[] {
  const sizes: number[] = [];
  const shared = new Map<string, { community: number; letter: number; states: number }>();
  for (const [id, community] of communities) {
    if (community < 0) continue;
    sizes[community] = (sizes[community] ?? 0) + 1;
    const letter = reference.get(id) ?? -1;
    if (letter < 0) continue;
    const key = `${community} ${letter}`;
    const pair = shared.get(key) ?? { community, letter, states: 0 };
    pair.states += 1;
    shared.set(key, pair);
  }
  const letters = new Array<number>(sizes.length).fill(-1);
  const taken = new Set<number>();
  const pairs = [...shared.values()].sort(
    (a, b) => b.states - a.states || a.community - b.community || a.letter - b.letter,
  );
  for (const { community, letter } of pairs) {
    if (letters[community] !== -1 || taken.has(letter)) continue;
    letters[community] = letter;
    taken.add(letter);
  }
  const rest = letters.flatMap((letter, community) => (letter === -1 ? [community] : []));
  rest.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  let next = 0;
  for (const community of rest) {
    while (taken.has(next)) next += 1;
    letters[community] = next;
    taken.add(next);
  }
  return letters;
}
