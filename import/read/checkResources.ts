import type { FieldDescriptor, TableDescriptor } from "../package.ts";
import type { Problem } from "../problem.ts";
import { descriptorProblem as problem } from "./descriptorProblem.ts";
import type { RawDescriptor } from "./descriptorSchema.ts";

/** What the resources of a package say against the tables that the atlas reads: unknown, repeated and missing ones, differing fields. */
export function checkResources(raw: RawDescriptor, standard: readonly TableDescriptor[]): readonly Problem[] {
  return [...raw.resources.flatMap((_, at) => checkResource(raw, at, standard)), ...missing(raw, standard)];
}

function checkResource(
  raw: RawDescriptor,
  at: number,
  standard: readonly TableDescriptor[],
): readonly Problem[] {
  const resource = raw.resources[at];
  if (resource === undefined) return [];
  const place = `resources[${at}]`;
  const table = standard.find((candidate) => candidate.name === resource.name);
  if (table === undefined) {
    return [
      problem(
        "TABLE_UNKNOWN",
        null,
        `${place}.name`,
        resource.name,
        `one of ${standard.map((candidate) => candidate.name).join(", ")}`,
        "Correct the name, or remove the resource: nothing reads it.",
      ),
    ];
  }
  const first = raw.resources.findIndex((candidate) => candidate.name === resource.name);
  if (first < at) {
    return [
      problem(
        "TABLE_DUPLICATE",
        null,
        `${place}.name`,
        resource.name,
        "each table once",
        `Join the file with that of resources[${first}], which has this name too.`,
      ),
    ];
  }
  return (resource.schema?.fields ?? []).flatMap((field, position) =>
    checkField(field, `${place}.schema.fields[${position}]`, table.schema.fields),
  );
}

/** A field may leave out its notation, which plain Frictionless does not have. */
function checkField(
  field: FieldDescriptor,
  place: string,
  standard: readonly FieldDescriptor[],
): readonly Problem[] {
  const known = standard.find((candidate) => candidate.name === field.name);
  if (known === undefined) {
    return [
      problem(
        "SCHEMA",
        null,
        `${place}.name`,
        field.name,
        `one of ${standard.map((candidate) => candidate.name).join(", ")}`,
        "Correct the name, or remove the field: nothing reads it.",
      ),
    ];
  }
  const fix = "Declare the field as the atlas reads it, or leave the schema out.";
  if (field.type !== known.type)
    return [problem("SCHEMA", null, `${place}.type`, field.type, known.type, fix)];
  if (field.notation === undefined || field.notation === known.notation) return [];
  return [problem("SCHEMA", null, `${place}.notation`, field.notation, known.notation ?? "none", fix)];
}

function missing(raw: RawDescriptor, standard: readonly TableDescriptor[]): readonly Problem[] {
  return standard
    .filter((table) => !raw.resources.some((resource) => resource.name === table.name))
    .map((table) =>
      problem(
        "TABLE_MISSING",
        null,
        "resources",
        null,
        `a resource named ${table.name}`,
        "Nothing needs to be done if there is none: the atlas then holds nothing of this kind.",
        "warning",
      ),
    );
}
