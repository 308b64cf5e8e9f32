import { afterEach, beforeEach, expect, test } from "vitest";
import { toGraphData } from "../../../import/graph/toGraph.ts";
import { planImport } from "../../../import/plan/planImport.ts";
import { readPackage } from "../../../import/read/readPackage.ts";
import { SHIPPED_DATASET } from "../../../import/read/readStandard.ts";
import { readConfig } from "../../../server/config.ts";
import { type OpenStore, openStore } from "../../../server/store/openStore.ts";
import { startCli } from "./cli.ts";
import { MINI } from "./packages.ts";
import { importInto } from "./target.ts";

/** When an import is killed: at the n-th line with a word that it prints, and so many milliseconds later. */
const MOMENTS: readonly { readonly word: string; readonly nth: number; readonly delay: number }[] = [
  { word: "Comparing", nth: 1, delay: 0 },
  { word: "Writing", nth: 1, delay: 0 },
  { word: "Writing", nth: 1, delay: 100 },
  { word: "Written", nth: 1, delay: 0 },
  { word: "Written", nth: 3, delay: 0 },
  { word: "Written 8", nth: 1, delay: 0 },
  { word: "Written 8", nth: 1, delay: 30 },
];

/** Suite: an import over the small world, killed with SIGKILL, leaves it whole (or, at the last moment, the new data whole). */
export function testKilledImports(
  environment: () => Promise<Readonly<Record<string, string>>>,
  cleanUp: () => Promise<void>,
): void {
  let settings: Readonly<Record<string, string>>;
  beforeEach(async () => {
    settings = await environment();
    await withStore(settings, (target) => importInto(target, MINI));
  });
  afterEach(cleanUp);

  test.each(MOMENTS)(
    "killed $delay ms after line $nth of $word leaves whole data, and the next import works",
    async ({ word, nth, delay }) => {
      let met = 0;
      const cli = startCli([SHIPPED_DATASET], settings, (text) => {
        met += text.split(word).length - 1;
        if (met >= nth) setTimeout(() => cli.process.kill("SIGKILL"), delay);
      });
      const { code } = await cli.ended;
      expect(met).toBeGreaterThanOrEqual(nth);
      if (delay === 0) expect(code).toBeNull();
      const after = await withStore(settings, (target) => held(target, [MINI, SHIPPED_DATASET]));
      expect(after).toHaveLength(1);
      await withStore(settings, async (target) => {
        expect((await importInto(target, SHIPPED_DATASET)).outcome).toBe(
          after[0] === MINI ? "done" : "unchanged",
        );
        expect(await held(target, [MINI, SHIPPED_DATASET])).toEqual([SHIPPED_DATASET]);
      });
    },
  );
}

async function withStore<T>(
  settings: Readonly<Record<string, string>>,
  use: (target: OpenStore) => Promise<T>,
): Promise<T> {
  const target = await openStore(readConfig(settings).store);
  try {
    return await use(target);
  } finally {
    await target.store.close();
  }
}

/** The packages of which the store holds every node and fact, and nothing else. */
async function held({ engine, store }: OpenStore, folders: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const { package: data } = await readPackage(folder);
    if (data === null) throw new Error(`${folder} cannot be read`);
    if ((await planImport(toGraphData(data), engine, store)).unchanged) found.push(folder);
  }
  return found;
}
