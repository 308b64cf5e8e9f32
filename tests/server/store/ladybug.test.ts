import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../../server/store/openStore.ts";
import { storeContract } from "./contract.ts";

storeContract("ladybug", async (data) => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-store-"));
  const { store, engine } = await openStore({ engine: "ladybug", folder });
  await engine.load(data);
  return {
    store,
    engine,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});
