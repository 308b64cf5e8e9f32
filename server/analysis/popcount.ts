/** How many bits of a 32-bit word are set, by adding neighbouring fields (Warren, Hacker's Delight, 2nd ed., 5-1). */
export function popcount(word: number): number {
  return Math.imul(byteCounts(word), 0x01010101) >>> 24;
}

/** How many bits are set in each byte of a word, 0 to 8, in that byte. */
export function byteCounts(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (x + (x >>> 4)) & 0x0f0f0f0f;
}

/** The sum of the four bytes of a word, 0 to 1,020. */
export function addBytes(word: number): number {
  const pairs = (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
  return (pairs + (pairs >>> 16)) & 0xffff;
}
