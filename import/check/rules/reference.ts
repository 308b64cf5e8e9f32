import type { FieldDescriptor, TableDescriptor } from "../../package.ts";
import { splitIds } from "../../splitIds.ts";
import { type CheckContext, cell } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const reference: Rule = {
  code: "REFERENCE",
  severity: "error",
  demand: "An id that a row names exists in the table it points to.",
  compares: [],
  *check(context) {
    for (const table of context.tables) {
      for (const field of table.schema.fields) {
        const targets = targetsOf(table, field);
        if (targets.length === 0 || !targets.every((target) => context.isWhole(target))) continue;
        for (const row of context.rows(table.name)) {
          const value = cell(row, field.name);
          const ids = field.notation === "ids" ? splitIds(value) : value === "" ? [] : [value];
          for (const id of ids) {
            if (targets.some((target) => context.row(target, id) !== undefined)) continue;
            yield {
              table: table.name,
              row,
              column: field.name,
              value: id,
              expected: `an id of ${targets.map((target) => fileOf(context, target)).join(", ")}`,
              fix: elsewhere(context, id, targets),
            };
          }
        }
      }
    }
  },
};

/** Tables that a field's ids may be of; none for a field that refers to nothing. */
function targetsOf(table: TableDescriptor, field: FieldDescriptor): readonly string[] {
  if (field.references !== undefined) return field.references;
  return table.schema.foreignKeys
    .filter((key) => key.fields.length === 1 && key.fields[0] === field.name)
    .map((key) => key.reference.resource);
}

function fileOf(context: CheckContext, table: string): string {
  return context.package.tables.get(table)?.file ?? table;
}

/** The likeliest mistake: another spelling of an id that exists, or an id of a kind that cannot stand here. */
function elsewhere(context: CheckContext, id: string, targets: readonly string[]): string {
  const other = [id.toUpperCase(), id.toLowerCase(), id.trim()].find(
    (spelling) => spelling !== id && targets.some((target) => context.row(target, spelling) !== undefined),
  );
  if (other !== undefined) return `Write ${other}.`;
  const stranger = context.tables.find(
    (table) => table.schema.primaryKey.join() === "id" && context.row(table.name, id) !== undefined,
  );
  return stranger === undefined
    ? "Correct the id, or add the row that it names."
    : `Correct the id: the one given is of ${stranger.path}, which cannot stand here.`;
}
