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
  ties: {
    Figure: lazy(async () => ({ default: (await import("../ties/TiesView.tsx")).TiesView })),
    Question: lazy(async () => ({ default: (await import("../ties/TiesQuestion.tsx")).TiesQuestion })),
  },
  space: {
    Figure: lazy(async () => ({ default: (await import("../space/SpaceView.tsx")).SpaceView })),
    Question: lazy(async () => ({ default: (await import("../space/SpaceQuestion.tsx")).SpaceQuestion })),
  },
  blocs: {
    Figure: lazy(async () => ({ default: (await import("../blocs/BlocsView.tsx")).BlocsView })),
    Question: lazy(async () => ({ default: (await import("../blocs/BlocsQuestion.tsx")).BlocsQuestion })),
  },
  record: {
    Figure: lazy(async () => ({ default: (await import("../record/RecordView.tsx")).RecordView })),
    Question: lazy(async () => ({ default: (await import("../record/RecordQuestion.tsx")).RecordQuestion })),
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
