import neo4j from "neo4j-driver";
import type { Parameter, Parameters } from "../engine.ts";

/**
 * Parameters as Bolt wants them: the driver sends every JavaScript number as a float, which LIMIT refuses and which is shown as 2.0,
 * so whole numbers become Neo4j's integers, in lists and maps too.
 */
export function boltParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, boltValue(value)]));
}

function boltValue(value: Parameter): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(boltValue);
  return boltParameters(value);
}

function isList(value: Parameter): value is readonly Parameter[] {
  return Array.isArray(value);
}
