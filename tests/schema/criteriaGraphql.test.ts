import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { buildSchema, parse, validate, valueFromAST, visit } from "graphql";
import { describe, expect, it } from "vitest";
import type { StateCriteria } from "../../schema/criteria.ts";
import { criteriaGraphql } from "../../schema/criteriaGraphql.ts";
import { parseCriteria } from "../../schema/parseCriteria.ts";
import { arbitraryQuestion } from "../support/questionWorlds.ts";

const folder = join(import.meta.dirname, "../../schema");
const schema = buildSchema(
  readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n"),
);

/** The question in a printed query, read back as a server would. */
function readBack(query: string): unknown {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const type = schema
    .getQueryType()
    ?.getFields()
    .findStates?.args.find(({ name }) => name === "where")?.type;
  let where: unknown;
  visit(document, {
    Argument(node) {
      if (node.name.value === "where" && type !== undefined) where = valueFromAST(node.value, type);
    },
  });
  return where;
}

describe("criteriaGraphql", () => {
  it("prints a valid query that asks the same question again", () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        expect(parseCriteria(readBack(criteriaGraphql(question, "2019-12-27")))).toEqual(question);
      }),
      { numRuns: 50 },
    );
  });

  it("keeps awkward ids as they are", () => {
    const question: StateCriteria = { region: 'a"b\\c\n} { x: "国' };
    expect(readBack(criteriaGraphql(question, "2019-12-27"))).toEqual(question);
  });
});
