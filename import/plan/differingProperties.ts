/** Names of the properties whose values differ, sorted. A property that one side lacks is unknown there: null. */
export function differingProperties(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => !isSame(a[name], b[name]))
    .sort();
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isUnknown(a) || isUnknown(b)) return isUnknown(a) && isUnknown(b);
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, at) => isSame(value, b[at]));
  }
  if (typeof a !== "object" || typeof b !== "object") return false;
  return differingProperties({ ...a }, { ...b }).length === 0;
}

function isUnknown(value: unknown): boolean {
  return value === undefined || value === null;
}
