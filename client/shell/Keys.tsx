import { useHotkeys } from "@mantine/hooks";
import { lazy, Suspense, useState } from "react";
import { useSelect, useViewStore } from "../state/useView.ts";
import { VIEWS } from "../state/viewState.ts";

const KeysList = lazy(async () => ({ default: (await import("./KeysList.tsx")).KeysList }));

/** The keys that work everywhere, and the list of all keys that `?` opens. */
export function Keys() {
  const store = useViewStore();
  const select = useSelect();
  const [opened, setOpened] = useState(false);
  const [wanted, setWanted] = useState(false);
  const open = () => {
    setWanted(true);
    setOpened(true);
  };
  useHotkeys([
    ["?", open],
    ["shift+?", open],
    ["Escape", () => document.querySelector("[role=dialog]") === null && select(null)],
    ["T", () => store.update((s) => ({ ...s, show: s.show === "table" ? "drawing" : "table" }))],
    ...VIEWS.map((view, at): [string, () => void] => [
      String(at + 1),
      () => store.update((state) => ({ ...state, view })),
    ]),
  ]);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <KeysList opened={opened} close={() => setOpened(false)} />
    </Suspense>
  );
}
