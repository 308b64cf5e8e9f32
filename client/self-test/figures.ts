/** Numbers of the self-test as they are printed. */

/** How many digits a known value is printed with after the point, else enough to see a difference. */
export function digitsOf(printed: string | null): number {
  return /\.(\d+)$/.exec(printed ?? "")?.[1]?.length ?? 7;
}

/** Ours with two digits more than the known value has, so that a difference within its rounding is seen; whole numbers stay whole. */
export function ourFigure(value: number, printed: string | null): string {
  if (Number.isInteger(value)) return String(value).replace("-", "−");
  return value.toFixed(Math.min(12, digitsOf(printed) + 2)).replace("-", "−");
}

/** The known value as its source has it, with a true minus sign and a nought before the point. */
export function knownFigure(printed: string): string {
  return printed.replace(/^(-?)\./, "$10.").replace("-", "−");
}

/** A small number: `0`, `3.2e−7`, `0.004`. */
export function smallFigure(value: number): string {
  if (value === 0) return "0";
  const text = value < 0.001 ? value.toExponential(0) : String(Number(value.toPrecision(2)));
  return text.replace("e-", "e−");
}
