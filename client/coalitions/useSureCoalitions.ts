import { measuredVariables } from "../alliances/agreementVariables.ts";
import { type LongWork, useLongWork } from "../api/useLongWork.ts";
import { SureCoalitionsDocument, type SureCoalitionsQuery } from "../generated/operations.ts";
import { useView } from "../state/useView.ts";

export type SureCoalitions = NonNullable<SureCoalitionsQuery["coalitions"]["result"]>;

/**
 * How sure the coalitions of the network shown are, as far as that is known.
 * @param asks true in the panel alone: its Stop button then ends the computation, whoever else looks at it.
 */
export function useSureCoalitions(asks = false): LongWork<SureCoalitions> {
  const settings = useView((state) => state.alliances);
  const asOf = useView((state) => state.asOf);
  return useLongWork(SureCoalitionsDocument, measuredVariables(settings, asOf), { enabled: asks });
}
