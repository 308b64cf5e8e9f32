import { type ComponentType, lazy } from "react";
import type { ViewName } from "../state/viewState.ts";

interface View {
  /** Fills the middle of the page. */
  readonly Figure: ComponentType;
  /** The view's controls in the question column. */
  readonly Question: ComponentType;
}

/** Every view: one folder each, loaded when it is first opened. */
export const VIEW_PARTS: Readonly<Record<ViewName, View>> = {
  alliances: {
    Figure: lazy(async () => ({ default: (await import("../alliances/AllianceView.tsx")).AllianceView })),
    Question: lazy(async () => ({
      default: (await import("../alliances/AllianceQuestion.tsx")).AllianceQuestion,
    })),
  },
  graph: {
    Figure: lazy(async () => ({ default: (await import("../graph/GraphView.tsx")).GraphView })),
    Question: lazy(async () => ({ default: (await import("../graph/GraphQuestion.tsx")).GraphQuestion })),
  },
  find: {
    Figure: lazy(async () => ({ default: (await import("../find/FindView.tsx")).FindView })),
    Question: lazy(async () => ({ default: (await import("../find/FindQuestion.tsx")).FindQuestion })),
  },
};
