import { expect } from "vitest";
import type { TestApp } from "../../http/support/shippedApp.ts";

/** What a query answers, which must be without an error. The caller says its shape: it wrote the query. */
export async function askFor<T>(
  { ask }: TestApp,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<T> {
  const { data, errors } = await ask(query, variables);
  expect(errors).toEqual([]);
  return data as T;
}

/** The one error of a query that is refused, and the status of its answer. */
export async function refusalOf(
  { ask }: TestApp,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<{ readonly status: number; readonly code: unknown; readonly message: string }> {
  const { status, errors } = await ask(query, variables);
  expect(errors).toHaveLength(1);
  return { status, code: errors[0]?.extensions.code, message: errors[0]?.message ?? "" };
}
