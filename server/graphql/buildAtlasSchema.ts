import { readdirSync, readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
} from "graphql";
import type { Context } from "./context.ts";
import { resolvers } from "./resolvers.ts";
import { scalars } from "./scalars.ts";

const FOLDER = new URL("../../schema/", import.meta.url);

/** The text of the API, every file of it. */
export function schemaText(): string {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), "utf8"))
    .join("\n");
}

/** The API with its resolvers: the resolvers are laid onto the fields, so that fields without one stay on the executor's quickest way. */
export function buildAtlasSchema(): GraphQLSchema {
  const schema = buildSchema(schemaText());
  const byType: Readonly<Record<string, Readonly<Record<string, unknown>>>> = resolvers;
  for (const [typeName, fields] of Object.entries(byType)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`The schema has no type ${typeName}, which has resolvers.`);
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = type.getFields()[fieldName];
      if (field === undefined)
        throw new Error(`The schema has no ${typeName}.${fieldName}, which has a resolver.`);
      // The generated types hold each resolver to its field.
      field.resolve = resolve as GraphQLFieldResolver<unknown, Context>;
    }
  }
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) throw new Error(`The schema has no scalar ${name}.`);
    type.serialize = scalar.serialize;
    type.parseValue = scalar.parseValue;
    type.parseLiteral = scalar.parseLiteral;
  }
  return schema;
}
