/** What is lit: the neighbourhood of what the reader points at or has selected; everything else is faded. */

import type { Selection } from "../state/viewState.ts";
import type { GraphLine } from "./lines.ts";

export interface Pointed {
  readonly node: string | null;
  /** Id of a line. */
  readonly line: string | null;
}

export interface Focus {
  /** What was meant: these are always named. */
  readonly centres: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  /** Drawn thicker than the rest of what is lit. */
  readonly chosen: ReadonlySet<string>;
}

/** @returns Null where nothing in the drawing is meant: then everything is lit. */
export function focusOf(
  lines: readonly GraphLine[],
  pointed: Pointed,
  selection: Selection | null,
): Focus | null {
  if (pointed.node !== null) return around(lines, pointed.node);
  if (pointed.line !== null) return one(lines.find(({ id }) => id === pointed.line));
  if (selection?.type === "node") return around(lines, selection.id);
  if (selection?.type === "fact") {
    const id = `${selection.kind}:${selection.key}`;
    return one(lines.find(({ edges }) => edges.some((edge) => edge.id === id)));
  }
  return null;
}

function around(lines: readonly GraphLine[], id: string): Focus | null {
  const own = lines.filter(({ from, to }) => from === id || to === id);
  if (own.length === 0) return null;
  return {
    centres: new Set([id]),
    nodes: new Set([id, ...own.flatMap(({ from, to }) => [from, to])]),
    lines: new Set(own.map((line) => line.id)),
    chosen: new Set(),
  };
}

function one(line: GraphLine | undefined): Focus | null {
  if (line === undefined) return null;
  const ends = new Set([line.from, line.to]);
  return { centres: ends, nodes: ends, lines: new Set([line.id]), chosen: new Set([line.id]) };
}
