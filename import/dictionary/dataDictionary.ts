import type { FieldDescriptor, PackageDescriptor, TableDescriptor } from "../package.ts";

/** The data dictionary of a package as Markdown: every table, its key, and every column with its type, its rules and its meaning. */
export function dataDictionary(descriptor: PackageDescriptor): string {
  const { title, name, version, created, licence, attribution, tables } = descriptor;
  return [
    "# Data dictionary",
    "",
    "Generated from `import/dataset/datapackage.json` by `npm run generate`: change the descriptor, not this page.",
    "How the dataset came about, what it lacks and what may be done with it: [dataset.md](dataset.md).",
    "",
    `**${title}** (\`${name}\`), version ${version}, as of ${created}.`,
    "",
    `Licence: ${licence}.`,
    "",
    `Attribution: ${attribution}`,
    "",
    ...CONVENTIONS,
    "",
    "| table | file | what a row says |",
    "|---|---|---|",
    ...tables.map(
      (table) => `| [${table.title}](#${anchor(table)}) | \`${table.path}\` | ${cell(table.description)} |`,
    ),
    ...tables.flatMap(tableSection),
    "",
  ].join("\n");
}

const CONVENTIONS = [
  "The files are CSV (RFC 4180) in UTF-8, comma-separated, with a header and LF line ends, sorted by key. An empty cell is an unknown value.",
  "",
  "- **date**: EDTF, a small part of it. `2019`, `2019-11`, `2019-11-18`; `[..2008-04]` on or before, `[2024-01-23..]` on or after,",
  "  `[2019-03-09..2019-09-22]` between, ends included. A date is kept as written and never made more exact than its source.",
  "- **ids**: ids separated by single spaces.",
  "- **boolean**: `true` or `false`.",
];

function tableSection(table: TableDescriptor): readonly string[] {
  return [
    "",
    `## ${table.title}`,
    "",
    `\`${table.path}\`. ${table.description}`,
    "",
    `Key: ${table.schema.primaryKey.map(code).join(", ")}.`,
    "",
    "| column | type | required | refers to | values | meaning |",
    "|---|---|---|---|---|---|",
    ...table.schema.fields.map((field) => fieldLine(table, field)),
  ];
}

function fieldLine(table: TableDescriptor, field: FieldDescriptor): string {
  const { constraints } = field;
  return `| ${[
    code(field.name),
    typeOf(field),
    constraints?.required === true ? "yes" : "",
    referencesOf(table, field).map(code).join(", "),
    valuesOf(field),
    cell(field.description),
  ].join(" | ")} |`;
}

function typeOf({ type, notation }: FieldDescriptor): string {
  if (notation === "edtf") return "date";
  if (notation === "ids") return "ids";
  return type === "string" ? "text" : type;
}

/** The tables that hold the ids in a column. */
function referencesOf(table: TableDescriptor, field: FieldDescriptor): readonly string[] {
  const keys = table.schema.foreignKeys.filter((key) => key.fields.includes(field.name));
  return field.references ?? keys.map((key) => key.reference.resource);
}

function valuesOf({ constraints, notation }: FieldDescriptor): string {
  const { enum: values, minimum, maximum, pattern } = constraints ?? {};
  if (values !== undefined) return values.map((value) => code(String(value))).join(", ");
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${minimum} or more`;
  if (maximum !== undefined) return `${maximum} or less`;
  return pattern === undefined || notation !== undefined ? "" : code(cell(pattern));
}

function anchor(table: TableDescriptor): string {
  return table.title.toLowerCase().replaceAll(" ", "-");
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Text inside a cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}
