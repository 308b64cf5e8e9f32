import { z } from "zod";
import { AtlasError } from "../schema/errors.ts";

/** Which graph database to use: a server where NEO4J_URI names one, else the embedded one. */
export type StoreConfig =
  | { readonly engine: "ladybug"; readonly folder: string }
  | {
      readonly engine: "neo4j";
      readonly uri: string;
      readonly user: string;
      /** Secret: never logged, never in an error's message. */
      readonly password: string;
      /** Null: the user's home database. */
      readonly database: string | null;
    };

export interface Config {
  readonly store: StoreConfig;
  /** Where files of the program's own live (the embedded database, caches), as given: relative to the working folder. */
  readonly dataFolder: string;
  readonly host: string;
  /** 0 to 65,535; 0 lets the system pick a free one. */
  readonly port: number;
  /** Whether answers are kept while the dataset stays the same. Off for benchmarks of the database. */
  readonly responseCache: boolean;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** An empty variable means the same as none: `PORT= npm start` uses the default. */
const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

const environmentSchema = z.object({
  ATLAS_DATA: text.default("data"),
  HOST: text.default("127.0.0.1"),
  PORT: text
    .default("4000")
    .refine((value) => value === undefined || (/^\d{1,5}$/.test(value) && Number(value) <= 65_535), {
      error: "expected a whole number from 0 to 65535",
    }),
  ATLAS_RESPONSE_CACHE: text
    .default("on")
    .refine((value) => value === undefined || value === "on" || value === "off", {
      error: 'expected "on" or "off"',
    }),
  LOG_LEVEL: text
    .default("warn")
    .pipe(z.enum(LOG_LEVELS, { error: `expected one of ${LOG_LEVELS.join(", ")}` })),
  NEO4J_URI: text.refine(
    // A name and a password in the address would be repeated wherever the address is, in messages and in logs.
    (value) => value === undefined || /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s@]+(\/[^\s@]*)?$/.test(value),
    {
      error:
        "expected an address such as neo4j://localhost:7687 or neo4j+s://name.databases.neo4j.io, without a user and a password in it (NEO4J_USER and NEO4J_PASSWORD say these)",
    },
  ),
  NEO4J_USER: text.default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: text,
});

/**
 * The settings of the program: the one place that reads the environment.
 * @throws AtlasError BAD_INPUT that names every variable that is wrong, what was expected, and how to set it.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = environmentSchema.safeParse(environment);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        const value = environment[name] ?? "";
        const secret = name === "NEO4J_PASSWORD" || value.includes("@");
        return `${name}${secret ? "" : `=${value}`}: ${issue.message}`;
      });
  const values = parsed.data;
  if (values?.NEO4J_URI !== undefined && (values.NEO4J_PASSWORD ?? "") === "") {
    problems.push(
      "NEO4J_PASSWORD: expected the password of the user that NEO4J_USER names, since NEO4J_URI is set",
    );
  }
  if (values === undefined || problems.length > 0) {
    throw new AtlasError(
      "BAD_INPUT",
      `The environment is not usable: ${problems.join("; ")}. Set the variable, or unset it for the default (.env.example lists them).`,
      { details: { problems } },
    );
  }
  const dataFolder = values.ATLAS_DATA ?? "data";
  return {
    store:
      values.NEO4J_URI === undefined
        ? { engine: "ladybug", folder: dataFolder }
        : {
            engine: "neo4j",
            uri: values.NEO4J_URI,
            user: values.NEO4J_USER ?? "neo4j",
            password: values.NEO4J_PASSWORD ?? "",
            database: values.NEO4J_DATABASE ?? null,
          },
    dataFolder,
    host: values.HOST ?? "127.0.0.1",
    port: Number(values.PORT ?? "4000"),
    responseCache: values.ATLAS_RESPONSE_CACHE !== "off",
    logLevel: values.LOG_LEVEL,
  };
}
