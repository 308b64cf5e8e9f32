import { TOUR_QUERIES } from "./tourQueries.ts";

/** The way back to the explorer, and a link to every question of the tour: the editor keeps its tabs, so these stay within reach. */
export function TourBar({ current }: { readonly current: string }) {
  return (
    <header className="bar">
      <a className="home" href="/">
        Coalition Atlas
      </a>
      <h1>Ask in GraphQL</h1>
      <nav aria-label="Questions of the tour">
        <ul>
          {TOUR_QUERIES.map(({ id, title }) => (
            <li key={id}>
              <a href={`?tour=${id}`} {...(id === current ? { "aria-current": "page" } : {})}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
