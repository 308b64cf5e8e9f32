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

const CONNECTIONS = 8;
const WARM_UP_S = 4;
const MEASURED_S = 10;

/** Asks one GraphQL question over and over from 8 connections, after a warm-up. @throws where an answer is not a success. */
export async function hammer(url: string, question: Question): Promise<Load> {
  await volley(url, question, WARM_UP_S);
  const { requests, latency } = await volley(url, question, MEASURED_S);
  return { requestsPerSecond: requests.average, medianLatency: latency.p50 };
}

async function volley(url: string, question: Question, duration: number): Promise<autocannon.Result> {
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
