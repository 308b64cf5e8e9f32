import type { FastifyRequest } from "fastify";

/** Answers kept while the dataset stays the same. */
export interface ResponseCache {
  get(hash: string, key: string): string | undefined;
  set(hash: string, key: string, body: string): void;
}

/** Characters kept, of questions and answers together: some 64 MB. */
const CAPACITY = 32_000_000;

/** The last used answers of one dataset, as many as fit; another dataset's hash empties it. */
export function createResponseCache(capacity: number = CAPACITY): ResponseCache {
  const answers = new Map<string, string>();
  let current = "";
  let size = 0;
  const drop = (key: string) => {
    const body = answers.get(key);
    if (body === undefined) return;
    answers.delete(key);
    size -= key.length + body.length;
  };
  return {
    get(hash, key) {
      const body = hash === current ? answers.get(key) : undefined;
      if (body === undefined) return undefined;
      answers.delete(key);
      answers.set(key, body);
      return body;
    },
    set(hash, key, body) {
      if (hash !== current) {
        answers.clear();
        size = 0;
        current = hash;
      }
      drop(key);
      if (key.length + body.length > capacity / 8) return;
      answers.set(key, body);
      size += key.length + body.length;
      for (const oldest of answers.keys()) {
        if (size <= capacity) break;
        drop(oldest);
      }
    },
  };
}

/** What tells one question from another; null for a request that is not a plain question, which is then never kept. */
export function cacheKey(request: FastifyRequest): string | null {
  const asked = request.method === "GET" ? request.query : request.body;
  if (typeof asked !== "object" || asked === null || Array.isArray(asked)) return null;
  const { query, variables, operationName, ...others }: Record<string, unknown> = { ...asked };
  if (typeof query !== "string" || Object.keys(others).length > 0) return null;
  return JSON.stringify([request.headers.accept ?? "", operationName ?? null, variables ?? null, query]);
}
