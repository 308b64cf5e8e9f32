import type { FastifyRequest } from "fastify";

/** Answers kept while the dataset stays the same. An edition is a dataset's hash with the time of its import. */
export interface ResponseCache {
  get(edition: string, key: string): KeptAnswer | undefined;
  set(edition: string, key: string, answer: KeptAnswer): void;
}

export interface KeptAnswer {
  readonly body: string;
  /** Its media type: the caller of a query says which one it takes. */
  readonly type: string;
}

/** Characters kept, of questions and answers together: some 64 MB. */
const CAPACITY = 32_000_000;

/** The last used answers of one dataset, as many as fit; another edition empties it. */
export function createResponseCache(capacity: number = CAPACITY): ResponseCache {
  const answers = new Map<string, KeptAnswer>();
  let current = "";
  let size = 0;
  const drop = (key: string) => {
    const answer = answers.get(key);
    if (answer === undefined) return;
    answers.delete(key);
    size -= key.length + answer.body.length;
  };
  return {
    get(edition, key) {
      const answer = edition === current ? answers.get(key) : undefined;
      if (answer === undefined) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    set(edition, key, answer) {
      if (edition !== current) {
        answers.clear();
        size = 0;
        current = edition;
      }
      drop(key);
      const added = key.length + answer.body.length;
      if (added > capacity / 8) return;
      answers.set(key, answer);
      size += added;
      for (const oldest of answers.keys()) {
        if (size <= capacity) break;
        drop(oldest);
      }
    },
  };
}

/**
 * What tells one question from another; null for a request that is not a plain question in JSON, which is then never kept: whether one in
 * an address may be answered at all is told by its headers, which the API looks at.
 */
export function cacheKey(request: FastifyRequest): string | null {
  const asked: unknown = request.method === "POST" ? request.body : null;
  if (typeof asked !== "object" || asked === null || Array.isArray(asked)) return null;
  const { query, variables, operationName, ...others }: Record<string, unknown> = { ...asked };
  if (typeof query !== "string" || Object.keys(others).length > 0) return null;
  return JSON.stringify([request.headers.accept ?? "", operationName ?? null, variables ?? null, query]);
}
