import type { RollCallInstrumentsQuery } from "../generated/operations.ts";

export interface InstrumentOption {
  readonly value: string;
  readonly label: string;
  /** Complete roll calls on the instrument itself. */
  readonly count: number;
}

/** The instruments on which roll calls with complete ballots were taken, by name. */
export function instrumentOptions(
  rollCalls: RollCallInstrumentsQuery["rollCalls"]["nodes"],
): readonly InstrumentOption[] {
  const options = new Map<string, { readonly value: string; readonly label: string; count: number }>();
  for (const { ballotsRecord, instruments } of rollCalls) {
    if (ballotsRecord !== "complete") continue;
    for (const { id, label } of instruments) {
      const option = options.get(id) ?? { value: id, label, count: 0 };
      option.count += 1;
      options.set(id, option);
    }
  }
  return [...options.values()].sort(
    (a, b) => a.label.localeCompare(b.label, "en", { numeric: true }) || (a.value < b.value ? -1 : 1),
  );
}
