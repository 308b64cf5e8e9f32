import { afterEach, expect, test } from "vitest";
import { createWorkerPool, type WorkerPool } from "../../../server/work/workerPool.ts";
import { shared, until } from "./support/shared.ts";

const entry = new URL("./support/main.ts", import.meta.url);
const silent = () => undefined;
const opened: WorkerPool[] = [];
function pool(threads?: number): WorkerPool {
  const made = createWorkerPool({ entry, ...(threads === undefined ? {} : { threads }) });
  opened.push(made);
  return made;
}
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

test("a job gets its typed arrays and gives its result", async () => {
  const { result } = pool().start({ name: "sum", input: Float64Array.of(1, 2, 3.5) }, silent);
  expect(await result).toBe(6.5);
});

test("this thread goes on while a job works without a break, and its progress grows", async () => {
  const [gate, beat] = [shared(), shared()];
  const shares: number[] = [];
  const { result } = pool().start({ name: "spin", input: { gate, beat } }, (share) => shares.push(share));
  await until(() => shares.length > 3);
  expect(shares).toEqual([...shares].sort((p, q) => p - q));
  expect(new Set(shares).size).toBe(shares.length);
  Atomics.store(gate, 0, 1);
  expect(await result).toBe("done");
});

test("cancelling ends the thread, not only the wait for it", async () => {
  const [gate, beat] = [shared(), shared()];
  const it = pool();
  const job = it.start({ name: "spin", input: { gate, beat } }, silent);
  await until(() => Atomics.load(beat, 0) > 0);
  job.cancel();
  await expect(job.result).rejects.toMatchObject({ code: "BUSY" });
  await until(() => it.busy === 0);
  const after = Atomics.load(beat, 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(Atomics.load(beat, 0)).toBe(after);
});

test("more jobs than threads wait their turn, and one that waits can be cancelled", async () => {
  const [gate, beat, never] = [shared(), shared(), shared()];
  const it = pool(1);
  const first = it.start({ name: "spin", input: { gate, beat } }, silent);
  const second = it.start({ name: "spin", input: { gate, beat: never } }, silent);
  const third = it.start({ name: "sum", input: Float64Array.of(4) }, silent);
  await until(() => Atomics.load(beat, 0) > 0);
  expect(it.busy).toBe(1);
  second.cancel();
  await expect(second.result).rejects.toMatchObject({ code: "BUSY" });
  Atomics.store(gate, 0, 1);
  expect(await first.result).toBe("done");
  expect(await third.result).toBe(4);
  expect(Atomics.load(never, 0)).toBe(0);
});

test("a refusal keeps its code, words and details; a defect its message and where it was", async () => {
  const it = pool(1);
  await expect(it.start({ name: "refuse", input: "XYZ" }, silent).result).rejects.toMatchObject({
    name: "AtlasError",
    code: "NOT_FOUND",
    message: "No state has the id XYZ.",
    details: { id: "XYZ" },
  });
  await expect(it.start({ name: "defect", input: "oh" }, silent).result).rejects.toMatchObject({
    message: "oh",
    stack: expect.stringContaining("jobs.ts"),
  });
  await expect(it.start({ name: "nothing", input: 1 }, silent).result).rejects.toThrow(/"nothing"/);
});

test("a thread that crashes fails its own job only", async () => {
  const it = pool(1);
  const crash = it.start({ name: "exit", input: 7 }, silent);
  const next = it.start({ name: "sum", input: Float64Array.of(1, 1) }, silent);
  await expect(crash.result).rejects.toThrow(/ended with 7/);
  expect(await next.result).toBe(2);
});

test("a job that fills its memory is stopped, says which limit it passed, and the next one runs", async () => {
  const it = pool(1);
  const job = it.start({ name: "fill", input: null }, silent);
  await expect(job.result).rejects.toMatchObject({ code: "LIMIT", details: { limit: "workMegabytes" } });
  expect(await it.start({ name: "sum", input: Float64Array.of(3) }, silent).result).toBe(3);
});

test("closing ends every thread and refuses what comes after", async () => {
  const [gate, beat] = [shared(), shared()];
  const it = pool(1);
  const job = it.start({ name: "spin", input: { gate, beat } }, silent);
  const refused = expect(job.result).rejects.toMatchObject({ code: "BUSY" });
  await until(() => Atomics.load(beat, 0) > 0);
  await it.close();
  await refused;
  const after = Atomics.load(beat, 0);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(Atomics.load(beat, 0)).toBe(after);
  await expect(it.start({ name: "sum", input: Float64Array.of(1) }, silent).result).rejects.toMatchObject({
    code: "BUSY",
  });
});
