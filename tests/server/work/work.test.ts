import { afterEach, beforeEach, expect, test } from "vitest";
import { ABANDONED_MS, type Clock, createWork, type Work } from "../../../server/work/work.ts";
import { createWorkerPool, type WorkerPool } from "../../../server/work/workerPool.ts";
import type { TestJobs } from "./support/jobs.ts";
import { shared, until } from "./support/shared.ts";

let pool: WorkerPool;
let work: Work<TestJobs>;
let now = 0;
/** What the clock calls again and again; none while nothing runs. */
let looks: (() => void)[] = [];
const clock: Clock = {
  now: () => now,
  every(_milliseconds, act) {
    looks.push(act);
    return () => {
      looks = looks.filter((one) => one !== act);
    };
  },
};
const pass = (milliseconds: number) => {
  now += milliseconds;
  for (const look of looks) look();
};

beforeEach(() => {
  now = 0;
  looks = [];
  pool = createWorkerPool({ entry: new URL("./support/main.ts", import.meta.url), threads: 2 });
  work = createWork<TestJobs>(pool, clock);
});
afterEach(() => pool.close());

test("asked again and again, progress grows to 1, and then there is the result", async () => {
  const [gate, beat] = [shared(), shared()];
  const ask = () => work.ask("spin", "a", () => ({ gate, beat }));
  expect(ask()).toEqual({ progress: 0, result: null });
  const shares: number[] = [];
  await until(() => {
    shares.push(ask().progress);
    return (shares.at(-1) ?? 0) > 0;
  });
  Atomics.store(gate, 0, 1);
  await until(() => ask().result !== null);
  expect(ask()).toEqual({ progress: 1, result: "done" });
  expect(shares).toEqual([...shares].sort((p, q) => p - q));
  expect(Math.max(...shares)).toBeLessThan(1);
});

test("the same arguments share one computation, others have their own", async () => {
  let made = 0;
  const gate = shared();
  const input = () => {
    made += 1;
    return { gate, beat: shared() };
  };
  work.ask("spin", "a", input);
  work.ask("spin", "a", input);
  await until(() => pool.busy === 1);
  expect(made).toBe(1);
  work.ask("spin", "b", input);
  await until(() => pool.busy === 2);
  expect(made).toBe(2);
});

test("a computation that nobody asks about is cancelled; one that somebody asks about is not", async () => {
  const [gate, left, watched] = [shared(), shared(), shared()];
  work.ask("spin", "left", () => ({ gate, beat: left }));
  work.ask("spin", "watched", () => ({ gate, beat: watched }));
  await until(() => Atomics.load(left, 0) > 0 && Atomics.load(watched, 0) > 0);
  pass(ABANDONED_MS - 1);
  expect(pool.busy).toBe(2);
  work.ask("spin", "watched", () => ({ gate, beat: watched }));
  pass(1);
  await until(() => pool.busy === 1);
  const [after, before] = [Atomics.load(left, 0), Atomics.load(watched, 0)];
  await until(() => Atomics.load(watched, 0) > before + 1000);
  expect(Atomics.load(left, 0)).toBe(after);
  pass(ABANDONED_MS);
  await until(() => pool.busy === 0);
  expect(looks).toEqual([]);
});

test("an import drops what runs and what is done", async () => {
  const [gate, beat] = [shared(), shared()];
  const sum = () => work.ask("sum", "s", () => Float64Array.of(1));
  await until(() => sum().result !== null);
  work.ask("spin", "a", () => ({ gate, beat }));
  await until(() => Atomics.load(beat, 0) > 0);
  work.close();
  await until(() => pool.busy === 0);
  expect(sum().result).toBeNull();
});

test("what a computation failed with is thrown once, and then it is tried anew", async () => {
  let code = "";
  await until(() => {
    try {
      work.ask("refuse", "x", () => "XYZ");
      return false;
    } catch (error) {
      code = error instanceof Error && "code" in error ? String(error.code) : "";
      return true;
    }
  });
  expect(code).toBe("NOT_FOUND");
  expect(work.ask("refuse", "x", () => "XYZ")).toEqual({ progress: 0, result: null });
});

test("an input that cannot be made fails the computation", async () => {
  const ask = () =>
    work.ask("sum", "s", () => {
      throw new RangeError("no ballots");
    });
  ask();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(ask).toThrow("no ballots");
});
