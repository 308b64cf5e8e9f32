import { createContext, useContext } from "react";
import type { ApiError } from "../api/apiError.ts";
import type { Draft } from "./draft.ts";
import type { Missing } from "./missing.ts";
import type { Choices } from "./useChoices.ts";

export interface Builder {
  readonly choices: Choices;
  readonly missing: readonly Missing[];
  readonly error: ApiError | null;
  /** Whether one more condition would pass the server's limits; how deep there is room for. */
  readonly full: boolean;
  readonly depthLeft: number;
  /** Changes the question (null takes it away) and says where the focus goes then. */
  readonly change: (next: (draft: Draft) => Draft | null, focus?: string) => void;
  /** The place whose first control takes the focus, after a change. */
  readonly focus: string | null;
  readonly focused: () => void;
}

export const BuilderContext = createContext<Builder | null>(null);

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext);
  if (builder === null) throw new Error("useBuilder needs a BuilderContext above it.");
  return builder;
}
