import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe } from "vitest";
import { testKilledImports } from "./support/killedImports.ts";

describe("an import into the embedded store", () => {
  let folder = "";
  testKilledImports(
    async () => {
      folder = await mkdtemp(path.join(tmpdir(), "atlas-killed-"));
      return { ATLAS_DATA: folder };
    },
    () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  );
});
