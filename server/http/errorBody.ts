import { AtlasError } from "../../schema/errors.ts";
import { HTTP_STATUS } from "../graphql/formatError.ts";

export interface Failure {
  readonly status: number;
  /** In the shape of a GraphQL answer, which every caller of the API reads anyway. */
  readonly body: {
    readonly errors: readonly {
      readonly message: string;
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
}

/** What a caller sees of a failure outside of GraphQL; null for one that is not ours. */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof AtlasError)) return null;
  const { message, code, details } = error;
  return {
    status: HTTP_STATUS[code],
    body: { errors: [{ message, extensions: { ...details, code } }] },
  };
}
