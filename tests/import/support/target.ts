import { onTestFinished } from "vitest";
import { type ImportRequest, type ImportResult, importPackage } from "../../../import/importPackage.ts";
import type { StoreConfig } from "../../../server/config.ts";
import { type OpenStore, openStore } from "../../../server/store/openStore.ts";
import { temporaryFolder } from "./packages.ts";

/** A store of its own on the embedded engine, closed when the test is over. */
export async function embeddedStore(folder?: string): Promise<OpenStore> {
  const config: StoreConfig = { engine: "ladybug", folder: folder ?? (await temporaryFolder()) };
  const open = await openStore(config);
  onTestFinished(() => open.store.close());
  return open;
}

export function importInto(
  target: OpenStore,
  folder: string,
  more: Partial<ImportRequest> = {},
): Promise<ImportResult> {
  return importPackage({ folder, target: () => target, ...more });
}
