import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { I18nextProvider } from "react-i18next";
import { PartBoundary } from "../design/PartBoundary.tsx";
import { cssVariables, theme } from "../design/theme.ts";
import { ViewStoreContext } from "../state/useView.ts";
import type { ViewStore } from "../state/viewStore.ts";
import { Page } from "./Page.tsx";

interface Props {
  readonly store: ViewStore;
  readonly queries: QueryClient;
  readonly i18n: i18n;
}

const colours = localStorageColorSchemeManager({ key: "atlas-theme" });

/** The explorer with everything it stands on. */
export function App({ store, queries, i18n }: Props) {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={colours}
          defaultColorScheme="auto"
        >
          <ViewStoreContext value={store}>
            <PartBoundary figure>
              <Page />
            </PartBoundary>
          </ViewStoreContext>
        </MantineProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}
