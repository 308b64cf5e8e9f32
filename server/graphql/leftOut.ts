import type { FactKind } from "../../schema/kinds.ts";
import { compareText } from "../store/compareText.ts";

/** Facts of one kind at one node that a network does not draw. */
export interface LeftOutFacts {
  readonly node: string;
  readonly kind: FactKind;
  readonly reason: string;
  readonly count: number;
}

/** Leaves a fact out by its key, or a number of facts that were only counted. */
export type Leave = (node: string, kind: FactKind, reason: string, what: string | number) => void;

/** An account of what is left out. A fact that one node left out and another drew after all is not counted. */
export function createLeftOut() {
  const entries = new Map<string, Entry>();
  const leave: Leave = (node, kind, reason, what) => {
    const name = `${node} ${kind} ${reason}`;
    const entry = entries.get(name) ?? { node, kind, reason, keys: new Set(), counted: 0 };
    entries.set(name, entry);
    if (typeof what === "number") entry.counted += what;
    else entry.keys.add(what);
  };
  return {
    leave,
    /** By node, kind and reason. */
    counts(isDrawn: (kind: FactKind, key: string) => boolean): readonly LeftOutFacts[] {
      return [...entries.values()]
        .map(({ node, kind, reason, keys, counted }) => ({
          node,
          kind,
          reason,
          count: counted + [...keys].filter((key) => !isDrawn(kind, key)).length,
        }))
        .filter(({ count }) => count > 0)
        .sort(
          (left, right) =>
            compareText(left.node, right.node) ||
            compareText(left.kind, right.kind) ||
            compareText(left.reason, right.reason),
        );
    },
  };
}

interface Entry {
  readonly node: string;
  readonly kind: FactKind;
  readonly reason: string;
  readonly keys: Set<string>;
  counted: number;
}
