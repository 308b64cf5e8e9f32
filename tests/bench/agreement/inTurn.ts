export interface Contestant {
  readonly name: string;
  /** What is measured. */
  readonly work: () => unknown;
  /** Runs in a round, so that a short one lasts long enough to be measured; default 1. */
  readonly runs?: number;
}

/** Milliseconds a run. */
export interface Spent {
  readonly wall: number;
  /** Of the processor, by all threads of this process: what others on the machine do does not count. */
  readonly processor: number;
}

/** Runs each contestant to warm up, then rounds in turn. @returns the median of its rounds for each, in their order. */
export async function inTurn(
  contestants: readonly Contestant[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<readonly Spent[]> {
  for (const one of contestants) for (let i = 0; i < warmUp; i += 1) await round(one);
  const spent: Spent[][] = contestants.map(() => []);
  for (let i = 0; i < rounds; i += 1) {
    for (const [at, one] of contestants.entries()) spent[at]?.push(await round(one));
  }
  return spent.map((some) => ({
    wall: median(some.map(({ wall }) => wall)),
    processor: median(some.map(({ processor }) => processor)),
  }));
}

async function round({ work, runs = 1 }: Contestant): Promise<Spent> {
  const before = process.cpuUsage();
  const start = performance.now();
  for (let i = 0; i < runs; i += 1) {
    const answer = work();
    if (answer instanceof Promise) await answer;
  }
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall: wall / runs, processor: (user + system) / 1000 / runs };
}

function median(values: readonly number[]): number {
  return [...values].sort((p, q) => p - q)[Math.floor(values.length / 2)] ?? Number.NaN;
}
