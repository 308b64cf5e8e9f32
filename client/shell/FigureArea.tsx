import { Suspense } from "react";
import { Loading } from "../design/Notices.tsx";
import { PartBoundary } from "../design/PartBoundary.tsx";
import { useView } from "../state/useView.ts";
import { VIEW_PARTS } from "./views.ts";

/** The figure of the view that is open. */
export function FigureArea() {
  const view = useView((state) => state.view);
  const { Figure } = VIEW_PARTS[view];
  return (
    <PartBoundary key={view} figure>
      <Suspense fallback={<Loading figure />}>
        <Figure />
      </Suspense>
    </PartBoundary>
  );
}
