/**
 * Seeded randomness: the same seed gives the same numbers on every machine.
 * The generator is Tommy Ettinger's mulberry32 (public domain): 32 bits of state, good enough to shuffle and to place.
 * @param seed a whole number; its low 32 bits count.
 * @returns a function that gives numbers from 0 (inclusive) to 1 (exclusive).
 */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over the UTF-16 units of a text: 32 bits, unsigned. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Mixes two hashes and a seed into 32 bits, unsigned (MurmurHash3's finaliser between the parts); the order of the two counts. */
export function mix(first: number, second: number, seed: number): number {
  return finalise(finalise(finalise(seed) ^ first) ^ second);
}

function finalise(hash: number): number {
  let x = hash;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
