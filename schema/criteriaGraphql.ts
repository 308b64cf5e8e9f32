import type { StateCriteria } from "./criteria.ts";

/** A question as a whole GraphQL query that runs as it is: the states of both lists, why they are there, and what the record lacks. */
export function criteriaGraphql(question: StateCriteria, asOf: string): string {
  return `{
  findStates(
    where: ${literal(question)}
    asOf: ${literal(asOf)}
  ) {
    certain { ...hit }
    possible { ...hit }
    caveats
  }
}

fragment hit on StateHit {
  state { id nameEn }
  evidence { place truth explanation facts { key sources { id title url } } }
}
`;
}

/** The values of a question's enums, which GraphQL writes without quotes. */
const ENUM_LISTS = ["ballots"];

function literal(value: unknown, bare = false): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, bare)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return bare ? String(value) : JSON.stringify(value);
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${fields.map(([field, inner]) => `${field}: ${literal(inner, ENUM_LISTS.includes(field))}`).join(", ")} }`;
}
