import type { StateCriteria } from "../../../schema/criteria.ts";
import type { Parameter } from "../engine.ts";
import { criteriaStatement } from "./criteriaStatement.ts";

/**
 * A question as one Cypher statement without parameters, to be run in Neo4j's own browser or on the embedded database: the statement
 * that answers it here, with its values written in. Only for reading by people; the atlas itself never writes values into a statement.
 */
export function criteriaCypher(question: StateCriteria, asOf: string, created: string): string {
  const { statement, parameters } = criteriaStatement(question, asOf, created);
  return statement.replace(/\$([A-Za-z]+\d*)/g, (_, name: string) => literal(parameters[name] ?? null));
}

function literal(value: Parameter): string {
  if (typeof value === "string") return `'${[...value].map(escaped).join("")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return String(value);
}

function escaped(character: string): string {
  if (character === "\\" || character === "'") return `\\${character}`;
  const code = character.codePointAt(0) ?? 0;
  return code < 32 || code === 127 ? `\\u${code.toString(16).padStart(4, "0")}` : character;
}
