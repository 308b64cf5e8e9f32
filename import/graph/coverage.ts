import { FACT_KINDS, type GraphData, NODE_KINDS, type PropertyType } from "../../schema/kinds.ts";

export interface Coverage {
  readonly coverageFrom: string | null;
  readonly coverageTo: string | null;
}

/**
 * First and last day that the data name for something that happened: in a fact, a roll call or an event, planned events included. A date
 * known within bounds counts with the bounds that it has. Null where no day is named.
 */
export function coverage(data: Pick<GraphData, "nodes" | "facts">): Coverage {
  let from: string | null = null;
  let to: string | null = null;
  const see = (rows: readonly object[], types: Readonly<Record<string, PropertyType>>): void => {
    const bounds = Object.entries(types).flatMap(([name, type]) =>
      type === "date" ? [`${name}Lo`, `${name}Hi`] : [],
    );
    for (const row of bounds.length === 0 ? [] : rows) {
      for (const bound of bounds) {
        const day: unknown = Reflect.get(row, bound);
        if (typeof day !== "string") continue;
        if (from === null || day < from) from = day;
        if (to === null || day > to) to = day;
      }
    }
  };
  see(data.nodes.RollCall, NODE_KINDS.RollCall.properties);
  see(data.nodes.Event, NODE_KINDS.Event.properties);
  see(data.facts.MEMBER_OF, FACT_KINDS.MEMBER_OF.properties);
  see(data.facts.PARTICIPATES_IN, FACT_KINDS.PARTICIPATES_IN.properties);
  see(data.facts.SPONSORED, FACT_KINDS.SPONSORED.properties);
  see(data.facts.STATED, FACT_KINDS.STATED.properties);
  return { coverageFrom: from, coverageTo: to };
}
