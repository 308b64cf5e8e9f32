import { useComputedColorScheme } from "@mantine/core";
import type { Ballot } from "../../schema/criteria.ts";
import type { FactKind } from "../generated/operations.ts";
import styles from "./graph.module.css";
import { factLook } from "./looks.ts";
import { HEADS } from "./paintHead.ts";

interface Props {
  readonly kind: FactKind;
  readonly ballot?: Ballot;
  readonly possible?: boolean;
}

/** The line and mark of a kind of fact, as the drawing has it. */
export function FactLine({ kind, ballot, possible = false }: Props) {
  const theme = useComputedColorScheme("light");
  const { colour, head } = factLook(kind, ballot ?? null, theme);
  // Votes in general have no look of their own: each ballot has.
  const marked = !possible && (kind !== "VOTED" || ballot !== undefined);
  const hollow = head === "open" || head === "double" || head === "ring";
  return (
    <svg className={styles.line} viewBox="0 0 28 12" aria-hidden="true">
      <path
        d="M1 6 H27"
        stroke={colour}
        strokeWidth="1.6"
        opacity={possible ? 0.6 : 1}
        {...(possible ? { strokeDasharray: "5 4" } : {})}
      />
      {marked && (
        <path
          d={HEADS[head]}
          transform="translate(15 6) scale(4.2)"
          fill={hollow ? "var(--paper)" : colour}
          stroke={colour}
          strokeWidth="0.36"
        />
      )}
    </svg>
  );
}
