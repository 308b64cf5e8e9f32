import { QueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { mayRetry } from "./api/useRequest.ts";
import { createI18n } from "./locales/createI18n.ts";
import { firstLanguage } from "./locales/firstLanguage.ts";
import { App } from "./shell/App.tsx";
import { prefetchFirst } from "./shell/prefetchFirst.ts";
import { createViewStore } from "./state/viewStore.ts";
import "@mantine/core/styles.css";
import "./design/page.css";

const store = createViewStore(window);
const language = store.get().language ?? firstLanguage(navigator.languages);
const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: mayRetry, refetchOnWindowFocus: false },
  },
});
prefetchFirst(queries, store.get());
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root.");
const i18n = await createI18n(language);
createRoot(root).render(
  <StrictMode>
    <App store={store} queries={queries} i18n={i18n} />
  </StrictMode>,
);
