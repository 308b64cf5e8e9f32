import { useEffect, useState } from "react";
import { ApiError } from "../api/apiError.ts";
import { request } from "../api/request.ts";
import { SelfTestDocument, type SelfTestQuery } from "../generated/operations.ts";

export type SelfTestResult = NonNullable<SelfTestQuery["selfTest"]["result"]>;

/** Milliseconds between two questions while the server computes. */
const ASK_EVERY = 300;

interface Answer {
  readonly progress: number;
  readonly result: SelfTestResult | null;
  /** The server's words, where it could not answer. */
  readonly failure: string | null;
}

/** Asks the server to test itself, and again until it is done. */
export function useSelfTest(): Answer {
  const [answer, setAnswer] = useState<Answer>({ progress: 0, result: null, failure: null });
  useEffect(() => {
    const gone = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const { selfTest } = await request(SelfTestDocument, {}, gone.signal);
      setAnswer({ progress: selfTest.progress, result: selfTest.result ?? null, failure: null });
      if (selfTest.result == null) timer = setTimeout(() => void ask().catch(fail), ASK_EVERY);
    };
    const fail = (error: unknown) => {
      if (gone.signal.aborted) return;
      const failure = error instanceof ApiError ? error.message : String(error);
      setAnswer({ progress: 0, result: null, failure });
    };
    void ask().catch(fail);
    return () => {
      gone.abort();
      clearTimeout(timer);
    };
  }, []);
  return answer;
}
