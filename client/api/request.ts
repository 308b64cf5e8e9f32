import { ApiError, readCode, readPlace } from "./apiError.ts";

/** A document whose text and types were generated from a `.graphql` file beside the component that asks. */
export interface TypedDocument<Data, Variables> {
  toString(): string;
  /** Never called: it carries the types. */
  __apiType?: (variables: Variables) => Data;
}

interface Envelope<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/**
 * Asks the server that served the page.
 * @throws ApiError with the server's code and message; UNAVAILABLE where no answer came.
 */
export async function request<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const envelope = await send<Data>(JSON.stringify({ query: document.toString(), variables }), signal);
  const error = envelope.errors?.[0];
  if (error !== undefined) {
    const { message, extensions } = error;
    throw new ApiError(readCode(extensions?.code), message, undefined, readPlace(extensions, message));
  }
  if (envelope.data === undefined || envelope.data === null) {
    throw new ApiError("INTERNAL", "The server sent an answer without data.");
  }
  return envelope.data;
}

async function send<Data>(body: string, signal?: AbortSignal): Promise<Envelope<Data>> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body,
      ...(signal === undefined ? {} : { signal }),
    });
    return (await response.json()) as Envelope<Data>;
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ApiError("UNAVAILABLE", "The server did not answer.", cause);
  }
}
