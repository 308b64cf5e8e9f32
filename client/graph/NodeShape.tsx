import { useComputedColorScheme } from "@mantine/core";
import type { NodeKind } from "../generated/operations.ts";
import styles from "./graph.module.css";
import { NODE_LOOKS, nodeEdge } from "./looks.ts";

/** The shape and colour of a kind of node, as the drawing has it. */
export function NodeShape({ kind }: { readonly kind: NodeKind }) {
  const { fill, corners } = NODE_LOOKS[kind];
  const paint = { fill, stroke: nodeEdge(kind, useComputedColorScheme("light")), strokeWidth: 0.2 };
  return (
    <svg className={styles.shape} viewBox="-1.5 -1.5 3 3" aria-hidden="true">
      {corners === null ? (
        <circle r="1" {...paint} />
      ) : (
        <polygon points={corners.map((corner) => corner.join(",")).join(" ")} {...paint} />
      )}
    </svg>
  );
}
