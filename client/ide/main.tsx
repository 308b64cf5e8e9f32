import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { ask } from "./ask.ts";
import { nameEditors } from "./nameEditors.ts";
import { TourBar } from "./TourBar.tsx";
import { TOUR_QUERIES, type TourQuery } from "./tourQueries.ts";
import "graphiql/style.css";
import "./ide.css";

const root = document.getElementById("ide");
if (root === null) throw new Error("The page has no element with the id ide.");

const wanted = new URLSearchParams(location.search).get("tour");
const stop = TOUR_QUERIES.find(({ id }) => id === wanted) ?? TOUR_QUERIES[0];
if (stop === undefined) throw new Error("The tour has no question.");

/** What the editor is given of a question: its text, and its variables where it has any. */
function texts({ query, variables }: TourQuery) {
  return { query, ...(variables === undefined ? {} : { variables: JSON.stringify(variables, null, 2) }) };
}

nameEditors(root);
const opened = texts(stop);
// The stop that the address names, else the first, in its tab where it has one. Tabs written on earlier visits stand beside it.
createRoot(root).render(
  <>
    <TourBar current={stop.id} />
    <main>
      <GraphiQL
        fetcher={ask}
        {...opened}
        defaultTabs={[opened]}
        isHeadersEditorEnabled={false}
        shouldPersistHeaders={false}
      />
    </main>
  </>,
);
