import { z } from "zod";
import { isDay } from "../../schema/edtf.ts";

const names = z.union([
  z
    .string()
    .min(1)
    .transform((name) => [name]),
  z.array(z.string().min(1)).min(1),
]);

const field = z.object({
  name: z.string().min(1),
  type: z.enum(["string", "boolean", "integer", "number"]),
  /** How a string is written: Table Schema refuses formats that it does not know, so a descriptor says it in a property of its own. */
  notation: z.enum(["edtf", "ids"]).optional(),
  description: z.string().default(""),
  constraints: z
    .object({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      enum: z
        .array(z.union([z.string(), z.number()]))
        .min(1)
        .optional(),
      pattern: z.string().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    })
    .optional(),
  references: z.array(z.string().min(1)).min(1).optional(),
});

const tableSchema = z.object({
  fields: z.array(field).min(1),
  primaryKey: names.default([]),
  foreignKeys: z
    .array(
      z.object({
        fields: names,
        reference: z.object({ resource: z.string().min(1), fields: names }),
      }),
    )
    .default([]),
});

/** A path inside the package, as Frictionless has it: no address, not absolute, no way up. */
const path = z
  .string({ error: "expected the name of one CSV file in the package's folder" })
  .min(1)
  .refine((value) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(value), {
    error: "expected a file in the package's folder: nothing is fetched from another host",
  })
  .refine((value) => !/^[/\\~]|^[a-z]:|\\/i.test(value) && !value.split("/").includes(".."), {
    error: 'expected a path inside the package, with "/" and without ".."',
  });

const resource = z.object({
  name: z.string().min(1),
  path,
  title: z.string().default(""),
  description: z.string().default(""),
  encoding: z
    .string()
    .regex(/^utf-?8$/i, { error: "expected utf-8" })
    .optional(),
  dialect: z
    .object({
      delimiter: z.literal(",", { error: 'expected ","' }).optional(),
      quoteChar: z.literal('"', { error: "expected a double quote" }).optional(),
    })
    .optional(),
  schema: tableSchema.optional(),
});

const licence = z.object({
  name: z.string().optional(),
  title: z.string().optional(),
  path: z.string().optional(),
});

/** The parts of a Frictionless Data Package (datapackage.json) that the importer uses; others are allowed and left alone. */
export const descriptorSchema = z.object({
  name: z.string().regex(/^[a-z0-9._-]+$/, {
    error: 'expected lower-case letters, digits, ".", "_" and "-"',
  }),
  title: z.string().default(""),
  version: z.string().default(""),
  created: z
    .string({ error: "expected the date of the dataset, such as 2026-11-24" })
    .refine((value) => /^.{10}(T.*)?$/.test(value) && isDay(value.slice(0, 10)), {
      error: "expected a day, such as 2026-11-24",
    }),
  licenses: z.array(licence).min(1, { error: "expected at least one licence" }),
  attribution: z.string().optional(),
  contributors: z.array(z.object({ title: z.string() })).default([]),
  resources: z.array(resource).min(1),
});

export type RawDescriptor = z.infer<typeof descriptorSchema>;
