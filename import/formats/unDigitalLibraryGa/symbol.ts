/**
 * An id from the symbol of a document: lower case, dots left out, everything else that is not a letter or a digit a hyphen
 * ("A/76/L.31": "a-76-l31", "A/RES/3379(XXX)": "a-res-3379-xxx").
 */
export function symbolId(symbol: string): string {
  return symbol
    .toLowerCase()
    .replaceAll(".", "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The id of the General Assembly's vote on a document: "A/RES/74/247" gives "ga-74-247", "A/76/L.31" gives "ga-76-l31". */
export function rollCallId(symbol: string): string {
  return `ga-${symbolId(symbol.replace(/^A\/(RES\/)?/, ""))}`;
}
