import { AtlasError } from "../../../schema/errors.ts";
import type { Column } from "../columns.ts";
import type { Parameter } from "../engine.ts";

export type Filter = Readonly<Record<string, readonly (string | number | boolean)[] | undefined>>;

export interface Condition {
  /** Conjuncts of a WHERE clause; empty where the filter asks nothing. */
  readonly clauses: readonly string[];
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/**
 * A filter as conditions on a variable's properties; null where nothing can match: an empty list, or only values of another type.
 * Values of another type are left out here, because one engine refuses to compare them and the other finds them unequal.
 * @throws AtlasError BAD_INPUT for a property that the kind does not have.
 */
export function filterCondition(
  variable: string,
  columns: readonly Column[],
  filter: Filter,
  what: string,
): Condition | null {
  const clauses: string[] = [];
  const parameters: Record<string, Parameter> = {};
  for (const [property, values] of Object.entries(filter)) {
    if (values === undefined) continue;
    const column = columns.find(({ name }) => name === property);
    if (column === undefined) throw unknownProperty(property, columns, what);
    const usable = values.filter((value) => fits(column.type, value));
    if (usable.length === 0) return null;
    const name = `where_${property}`;
    const stored = `${variable}.\`${property}\``;
    if (column.type === "ids") {
      // The embedded database knows no parameter within any(x IN … WHERE …), so each value has one of its own.
      const each = usable.map((_, at) => `$${name}_${at} IN ${stored}`);
      clauses.push(`(${each.join(" OR ")})`);
      for (const [at, value] of usable.entries()) parameters[`${name}_${at}`] = value;
    } else {
      clauses.push(`${stored} IN $${name}`);
      parameters[name] = usable;
    }
  }
  return { clauses, parameters };
}

export function unknownProperty(property: string, columns: readonly Column[], what: string): AtlasError {
  return new AtlasError(
    "BAD_INPUT",
    `${what} has no property "${property}". It has: ${columns.map(({ name }) => name).join(", ")}.`,
    { details: { property } },
  );
}

function fits(type: Column["type"], value: string | number | boolean): boolean {
  if (type === "boolean") return typeof value === "boolean";
  if (type === "integer") return Number.isSafeInteger(value);
  if (type === "float") return Number.isFinite(value);
  return typeof value === "string";
}
