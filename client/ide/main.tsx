import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { ask } from "./ask.ts";
import { TOUR_QUERIES } from "./tourQueries.ts";
import "graphiql/style.css";
import "./ide.css";

const root = document.getElementById("ide");
if (root === null) throw new Error("The page has no element with the id ide.");

const tabs = TOUR_QUERIES.map(({ query, variables }) => ({
  query,
  ...(variables === undefined ? {} : { variables: JSON.stringify(variables, null, 2) }),
}));

createRoot(root).render(
  <GraphiQL fetcher={ask} defaultTabs={tabs} isHeadersEditorEnabled={false} shouldPersistHeaders={false} />,
);
