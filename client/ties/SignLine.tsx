import { useComputedColorScheme } from "@mantine/core";
import type { TieSign } from "../generated/operations.ts";
import { signLook } from "./signLook.ts";

/** A short stroke that looks as links of a sign do, for legends and tables; always beside words. */
export function SignLine({
  sign,
  certain = true,
}: {
  readonly sign: TieSign | null;
  readonly certain?: boolean;
}) {
  const theme = useComputedColorScheme("light");
  const { colour, dash } = signLook(sign, certain, theme);
  return (
    <svg width="30" height="8" aria-hidden="true" style={{ flex: "none", verticalAlign: "middle" }}>
      <line x1="1" x2="29" y1="4" y2="4" stroke={colour} strokeWidth="2" strokeDasharray={dash.join(" ")} />
    </svg>
  );
}
