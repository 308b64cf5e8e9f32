import { afterAll, beforeAll, describe } from "vitest";
import type { GraphData } from "../../../schema/kinds.ts";
import type { Engine } from "../../../server/store/engine.ts";
import type { Store } from "../../../server/store/store.ts";
import { smallWorld } from "../../support/worlds.ts";
import { contentsContract } from "./contentsContract.ts";
import { factsContract } from "./factsContract.ts";
import { loadContract } from "./loadContract.ts";
import { nodesContract } from "./nodesContract.ts";
import { pageContract } from "./pageContract.ts";
import { pathsContract } from "./pathsContract.ts";

export interface OpenedStore {
  readonly store: Store;
  readonly engine: Engine;
  readonly close: () => Promise<void>;
}

/** Opens a store of its own that holds exactly the given data. */
export type OpenStoreOf = (data: GraphData) => Promise<OpenedStore>;

/** A store that every test of a part reads and none changes. */
export type Shared = () => Store;

/** Every question of the port, asked of one engine: all of them have to give these answers. */
export function storeContract(name: string, open: OpenStoreOf): void {
  describe(`the store over ${name}`, () => {
    describe("reading a small world", () => {
      let opened: OpenedStore;
      beforeAll(async () => {
        opened = await open(smallWorld);
      });
      afterAll(() => opened?.close());
      const shared: Shared = () => opened.store;
      nodesContract(shared);
      pageContract(shared);
      factsContract(shared);
      pathsContract(shared);
      contentsContract(shared);
    });
    loadContract(open);
  });
}
