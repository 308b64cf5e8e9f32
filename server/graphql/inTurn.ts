import { setImmediate as othersFirst } from "node:timers/promises";

/** The outcome of a computation in steps, a step at a time, so that other requests are answered in between. */
export async function inTurn<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    await othersFirst();
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
