import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../../server/store/openStore.ts";
import { questionContract } from "./questionContract.ts";

questionContract("ladybug", 30, async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-questions-"));
  const { store, engine } = await openStore({ engine: "ladybug", folder });
  return {
    store,
    engine,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});
