/** Asks the server that served the page. */
export async function ask(question: {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null | undefined;
}): Promise<Record<string, unknown>> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(question),
  });
  return response.json();
}
