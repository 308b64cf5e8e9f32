import { useMediaQuery } from "@mantine/hooks";

/** `wide`: three columns. `narrow`: the question column folds. `phone`: figure first, the question a sheet, the evidence a page. */
export type Width = "wide" | "narrow" | "phone";

export function useWidth(): Width {
  const wide = useMediaQuery("(min-width: 1280px)", true, { getInitialValueInEffect: false });
  const phone = useMediaQuery("(max-width: 767px)", false, { getInitialValueInEffect: false });
  if (phone === true) return "phone";
  return wide === true ? "wide" : "narrow";
}
