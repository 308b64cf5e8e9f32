import { Suspense } from "react";
import { Loading } from "../design/Notices.tsx";
import { useView } from "../state/useView.ts";
import { VIEW_PARTS } from "./views.ts";

/** The figure of the view that is open. */
export function FigureArea() {
  const { Figure } = VIEW_PARTS[useView((state) => state.view)];
  return (
    <Suspense fallback={<Loading figure />}>
      <Figure />
    </Suspense>
  );
}
