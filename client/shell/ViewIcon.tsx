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
  ties: (
    <>
      <path d="M4 10h12" />
      <circle cx="4" cy="10" r="2.4" />
      <circle cx="16" cy="10" r="2.4" />
      <path d="M10 5v10" strokeDasharray="2 2" />
    </>
  ),
  space: (
    <>
      <path d="M3 3v14h14" fill="none" />
      <circle cx="8" cy="11" r="1.6" />
      <circle cx="12" cy="6" r="1.6" />
      <circle cx="14.5" cy="12" r="1.6" />
    </>
  ),
  blocs: <path d="M3 15 7 8l4 3 6-7M3 18h14" fill="none" />,
  record: (
    <>
      <rect x="3" y="3" width="14" height="14" />
      <path d="M3 8h14M8 3v14" />
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
