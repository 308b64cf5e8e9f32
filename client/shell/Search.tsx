import { useHotkeys } from "@mantine/hooks";
import { lazy, type ReactNode, Suspense, useState } from "react";

const SearchPalette = lazy(async () => ({ default: (await import("./SearchPalette.tsx")).SearchPalette }));

/** Opens the search palette, which is loaded when it is first wanted, by button or by ⌘K, Ctrl K or /. */
export function Search({ children }: { readonly children: (open: () => void) => ReactNode }) {
  const [opened, setOpened] = useState(false);
  const [wanted, setWanted] = useState(false);
  const open = () => {
    setWanted(true);
    setOpened(true);
  };
  useHotkeys([["mod+K", open]], []);
  useHotkeys([["/", open]]);
  return (
    <>
      {children(open)}
      {wanted && (
        <Suspense fallback={null}>
          <SearchPalette opened={opened} close={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
