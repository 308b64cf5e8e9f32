/**
 * Orders texts by code point, as ids are sorted everywhere. JavaScript's own order is by UTF-16 unit, which puts characters beyond
 * the basic plane before some within it.
 */
export function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a === b) continue;
    const aPaired = a >= 0xd800 && a <= 0xdfff;
    const bPaired = b >= 0xd800 && b <= 0xdfff;
    if (aPaired !== bPaired && a >= 0xd800 && b >= 0xd800) return aPaired ? 1 : -1;
    return a - b;
  }
  return left.length - right.length;
}
