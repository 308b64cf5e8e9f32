import type { PackageDescriptor, TableDescriptor } from "../package.ts";
import { type Problem, shorten } from "../problem.ts";
import { checkResources } from "./checkResources.ts";
import { decodeText } from "./decodeText.ts";
import { descriptorProblem as problem } from "./descriptorProblem.ts";
import { descriptorSchema, type RawDescriptor } from "./descriptorSchema.ts";

export interface ReadDescriptor {
  /** Null where nothing can be read by it. */
  readonly descriptor: PackageDescriptor | null;
  /** The descriptor's content as it was written. */
  readonly content: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Parses datapackage.json. Its tables are those of `standard`, at the paths that the package gives: what a column means is the atlas's to
 * say, so a package may leave its schemas out, and where it has them they must agree.
 */
export function readDescriptor(bytes: Uint8Array, standard: readonly TableDescriptor[]): ReadDescriptor {
  const decoded = decodeText(bytes);
  if ("wrong" in decoded) {
    return failed(null, [
      problem("ENCODING", decoded.line, null, decoded.wrong, "UTF-8", "Save the file as UTF-8."),
    ]);
  }
  const json = parseJson(decoded.text);
  if ("problem" in json) return failed(null, [json.problem]);
  const parsed = descriptorSchema.safeParse(json.content);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) =>
      problem(
        "DESCRIPTOR",
        null,
        jsonPath(issue.path),
        valueAt(json.content, issue.path),
        issue.message.replace(/^Invalid input: /, ""),
        "Correct datapackage.json; the shipped dataset's is an example.",
      ),
    );
    return failed(json.content, problems);
  }
  const raw = parsed.data;
  return {
    descriptor: {
      name: raw.name,
      title: raw.title === "" ? raw.name : raw.title,
      version: raw.version,
      created: raw.created.slice(0, 10),
      licence: raw.licenses.map((licence) => licence.title ?? licence.name ?? licence.path ?? "").join(", "),
      attribution: raw.attribution ?? raw.contributors.map((contributor) => contributor.title).join(", "),
      tables: tablesOf(raw, standard),
    },
    content: json.content,
    problems: checkResources(raw, standard),
  };
}

/** The tables of a descriptor that carries its own schemas: how the standard itself is read. */
export function ownTables(raw: RawDescriptor): readonly TableDescriptor[] {
  return raw.resources.flatMap((resource) =>
    resource.schema === undefined ? [] : [{ ...resource, schema: resource.schema }],
  );
}

function tablesOf(raw: RawDescriptor, standard: readonly TableDescriptor[]): readonly TableDescriptor[] {
  return standard.flatMap((table) => {
    const resource = raw.resources.find((candidate) => candidate.name === table.name);
    return resource === undefined ? [] : [{ ...table, path: resource.path }];
  });
}

function parseJson(text: string): { readonly content: unknown } | { readonly problem: Problem } {
  try {
    const content: unknown = JSON.parse(text);
    if (isDeeperThan(DEPTH_LIMIT, content)) throw new Error(`nested more than ${DEPTH_LIMIT} deep`);
    return { content };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const line = position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
    return {
      problem: problem(
        "JSON",
        line,
        null,
        shorten(message),
        "JSON (RFC 8259)",
        "Correct the syntax of the file.",
      ),
    };
  }
}

/** A descriptor is six deep; what reads it further calls itself for each level. */
const DEPTH_LIMIT = 64;

function isDeeperThan(limit: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return limit === 0 || Object.values(value).some((inner) => isDeeperThan(limit - 1, inner));
}

/** `resources[2].schema.fields[0].name`; "(root)" for the document itself. */
function jsonPath(path: readonly PropertyKey[]): string {
  const written = path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
  return written === "" ? "(root)" : written;
}

function valueAt(content: unknown, path: readonly PropertyKey[]): string | null {
  let value: unknown = content;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return null;
    value = Reflect.get(value, step);
  }
  return value === undefined ? null : shorten(JSON.stringify(value));
}

function failed(content: unknown, problems: readonly Problem[]): ReadDescriptor {
  return { descriptor: null, content, problems };
}
