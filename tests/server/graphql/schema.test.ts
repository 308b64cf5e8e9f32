import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from "graphql";
import { expect, test } from "vitest";
import { buildAtlasSchema } from "../../../server/graphql/buildAtlasSchema.ts";

test("every type, field, argument and value of the API says what it is", () => {
  const schema = buildAtlasSchema();
  const silent: string[] = [];
  const check = (place: string, { description }: { readonly description?: string | null | undefined }) => {
    if ((description ?? "").trim() === "") silent.push(place);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || isSpecifiedScalarType(type)) continue;
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field);
      if (!("args" in field)) continue;
      for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(silent).toEqual([]);
});

test("the API only reads", () => {
  const schema = buildAtlasSchema();
  expect(schema.getMutationType() ?? null).toBeNull();
  expect(schema.getSubscriptionType() ?? null).toBeNull();
});
