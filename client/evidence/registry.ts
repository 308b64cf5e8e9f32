import { type ComponentType, lazy } from "react";
import type { FactKind } from "../../schema/kinds.ts";
import type { NodeKind } from "../generated/operations.ts";

/** A panel on one node; it asks for what it shows by the node's id. */
export type NodePanelType = ComponentType<{ readonly id: string }>;

/** One panel for each kind of node: one file each, loaded when it is first opened. */
export const NODE_PANELS: Readonly<Record<NodeKind, NodePanelType>> = {
  STATE: lazy(async () => ({ default: (await import("./StatePanel.tsx")).StatePanel })),
  BLOC: lazy(async () => ({ default: (await import("./BlocPanel.tsx")).BlocPanel })),
  ORGANISATION: lazy(async () => ({ default: (await import("./OrganisationPanel.tsx")).OrganisationPanel })),
  INSTRUMENT: lazy(async () => ({ default: (await import("./InstrumentPanel.tsx")).InstrumentPanel })),
  ROLL_CALL: lazy(async () => ({ default: (await import("./RollCallPanel.tsx")).RollCallPanel })),
  TOPIC: lazy(async () => ({ default: (await import("./TopicPanel.tsx")).TopicPanel })),
  POSITION: lazy(async () => ({ default: (await import("./PositionPanel.tsx")).PositionPanel })),
  EVENT: lazy(async () => ({ default: (await import("./EventPanel.tsx")).EventPanel })),
  SOURCE: lazy(async () => ({ default: (await import("./SourcePanel.tsx")).SourcePanel })),
};

/** Two states, ballot by ballot. */
export const PairPanel: ComponentType<{ readonly a: string; readonly b: string }> = lazy(async () => ({
  default: (await import("./PairPanel.tsx")).PairPanel,
}));

/** Two actors and what else than ballots joins them. */
export const TiePanel: ComponentType<{ readonly a: string; readonly b: string }> = lazy(async () => ({
  default: (await import("../ties/TieEvidence.tsx")).TieEvidence,
}));

/** One fact's row. */
export const FactPanel: ComponentType<{ readonly kind: FactKind; readonly factKey: string }> = lazy(
  async () => ({ default: (await import("./FactPanel.tsx")).FactPanel }),
);
