import type { ReactNode } from "react";
import type { ViewName } from "../state/viewState.ts";

const SHAPES: Readonly<Record<ViewName, ReactNode>> = {
  alliances: (
    <>
      <path d="M5 6 15 5 16 15 6 14Z" />
      <circle cx="5" cy="6" r="2.4" />
      <circle cx="15" cy="5" r="2.4" />
      <circle cx="16" cy="15" r="2.4" />
      <circle cx="6" cy="14" r="2.4" />
    </>
  ),
  graph: (
    <>
      <path d="M4 16 10 5l6 11" />
      <circle cx="10" cy="4.5" r="2.4" />
      <rect x="2" y="14" width="4.4" height="4.4" />
      <rect x="13.6" y="14" width="4.4" height="4.4" />
    </>
  ),
  find: <path d="M3 5h14M3 10h9M3 15h6m5-1.5 1.8 1.8L19 12" />,
};

/** A small drawing beside a view's name, never without it. */
export function ViewIcon({ view }: { readonly view: ViewName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      fill="var(--paper)"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      {SHAPES[view]}
    </svg>
  );
}
