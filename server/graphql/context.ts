import type { Store } from "../store/store.ts";
import type { Budget } from "./budget.ts";
import type { Loaders } from "./loaders.ts";
import type { Snapshot } from "./snapshot.ts";

/** What every resolver of one request shares. */
export interface Context {
  readonly store: Store;
  /** The dataset that the request is answered from, and what was computed from it. */
  readonly snapshot: Snapshot;
  readonly loaders: Loaders;
  readonly budget: Budget;
  /** What becomes of the answer; shared with the one who sends it. */
  readonly answer: AnswerState;
}

export interface AnswerState {
  /** False where it holds a computation that is still going on: asked again, it answers otherwise, and is not kept. */
  isFinal: boolean;
}
