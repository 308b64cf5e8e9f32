import autocannon from "autocannon";

export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly medianLatency: number;
}

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export const CONNECTIONS = 8;
export const ROUNDS = 3;
export const ROUND_S = 5;
const WARM_UP_S = 5;

export interface Target {
  readonly url: string;
  readonly question: Question;
}

/**
 * Asks each target its one GraphQL question over and over, one target at a time: a warm-up for each, then rounds in turn, so that
 * whatever else the machine does falls on all alike.
 * @returns the median of its rounds for each target, in their order.
 * @throws where an answer is not a success.
 */
export async function hammer(targets: readonly Target[]): Promise<readonly Load[]> {
  for (const target of targets) await volley(target, WARM_UP_S);
  const rounds: Load[][] = targets.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, target] of targets.entries()) {
      const { requests, latency } = await volley(target, ROUND_S);
      rounds[at]?.push({ requestsPerSecond: requests.average, medianLatency: latency.p50 });
    }
  }
  return rounds.map((loads) => ({
    requestsPerSecond: median(loads.map((load) => load.requestsPerSecond)),
    medianLatency: median(loads.map((load) => load.medianLatency)),
  }));
}

function median(values: readonly number[]): number {
  return [...values].sort((p, q) => p - q)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function volley({ url, question }: Target, duration: number): Promise<autocannon.Result> {
  const result = await autocannon({
    url,
    method: "POST",
    connections: CONNECTIONS,
    duration,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${url}: ${result.non2xx} answers without success and ${result.errors} errors under load.`,
    );
  }
  return result;
}

/** Asks once. @throws with the errors of the answer. */
export async function ask(url: string, question: Question): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  const answer: unknown = await response.json();
  if (typeof answer !== "object" || answer === null || "errors" in answer || !("data" in answer)) {
    throw new Error(`${url} answered ${JSON.stringify(answer).slice(0, 1_000)}`);
  }
  return answer.data;
}
