/**
 * What one request may ask for. Every error with the code LIMIT names one of these and its value. The tour's queries, the IDE's
 * introspection and the page's own fit with room to spare.
 */
export const LIMITS = {
  /** Levels of fields in a query. */
  depth: 14,
  /** Estimated cost of a query, by its fields, its depth and the pages it asks for. */
  cost: 1_000_000,
  /** Aliases in a query. */
  aliases: 40,
  /** Words and signs of a query's text. */
  tokens: 5_000,
  /** Directives in a query. */
  directives: 50,
  /** Levels of lists and objects in the variables. A question has its own, lower limit. */
  variableDepth: 64,
  /** Nodes in a page. */
  first: 250,
  /** Ids in one `nodesById`. */
  ids: 200,
  /** Hits of a search. */
  hits: 50,
  /** Characters of a search's text. */
  searchText: 200,
  /** Nodes that a network can be asked around. */
  around: 20,
  /** Edges of a network at one node. */
  perNode: 500,
  /** Edges of a network in all. */
  edges: 2_000,
  /** Consents that a treaty's entry into force can be said to need. */
  consents: 250,
  /** Chains of facts. */
  paths: 20,
  /** Facts and nodes that one request reads, however its lists are nested. */
  rows: 50_000,
  /** Milliseconds that a request may take. */
  requestMs: 20_000,
  /** Bytes of a request's body. */
  bodyBytes: 256 * 1024,
} as const;

export type LimitName = keyof typeof LIMITS;
