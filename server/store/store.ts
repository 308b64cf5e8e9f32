import type { StateCriteria } from "../../schema/criteria.ts";
import type { Truth } from "../../schema/edtf.ts";
import type { DatasetInfo, FactKind, FactRow, NodeKind, NodeRow } from "../../schema/kinds.ts";

/**
 * The port: what the atlas asks of a graph database, in the words of the field. One implementation speaks Cypher (cypherStore.ts),
 * over either engine. Ids are sorted by code point. Every failure is an AtlasError.
 */
export interface Store {
  /** What the store holds. NO_DATASET where nothing has been imported. */
  dataset(): Promise<DatasetInfo>;
  /** Engine, for people: "ladybug 0.19.1", "neo4j 5.26.12". */
  version(): Promise<string>;
  /** The hash of a dataset whose import is under way or was cut off, so that the store holds a mixture; null where it holds one whole. */
  importing(): Promise<string | null>;
  /** Nodes in the order of `ids`; null where no node of the kind has the id. At most 1,000 ids, beyond that LIMIT. */
  nodes<K extends NodeKind>(kind: K, ids: readonly string[]): Promise<readonly (NodeRow<K> | null)[]>;
  /** The kind of each id, in the order of `ids`; null for an unknown id. Ids are unique over all kinds of actor and instrument. */
  kindsOf(ids: readonly string[]): Promise<readonly (NodeKind | null)[]>;
  /**
   * One page of a kind. `after` is the last id of the page before; BAD_INPUT where the filtered list does not hold it. An unknown value
   * in the filter gives an empty page; an unknown property is BAD_INPUT, a page over 1,000 LIMIT.
   */
  page<K extends NodeKind>(kind: K, request: PageRequest<K>): Promise<Page<K>>;
  /**
   * Every fact of a kind at one end of the given nodes: by id, sorted by the other end's id and then by key; an id without facts has an
   * empty list. `filter` keeps facts whose property has one of the values, or whose other end is one of the ids (property `from` / `to`).
   * With `properties`, rows hold only these beside their key and ends: reading fewer is several times faster.
   */
  facts<K extends FactKind, P extends keyof FactRow<K> & string = keyof FactRow<K> & string>(
    kind: K,
    end: "from" | "to",
    ids: readonly string[],
    filter?: FactFilter<K>,
    properties?: readonly P[],
  ): Promise<ReadonlyMap<string, readonly Pick<FactRow<K>, P | FactEnds>[]>>;
  /**
   * How many facts of each kind start or end at each id: `counts.get(id)?.[kind]`, for "and 100 more". A kind without facts is left out,
   * an unknown id has no kinds.
   */
  degrees(ids: readonly string[]): Promise<ReadonlyMap<string, Readonly<Partial<Record<FactKind, number>>>>>;
  /**
   * The ballots of a selection of roll calls, roll call by roll call, for the ballot matrix. Roll calls sorted by id, ballots by state.
   * Without `rollCalls`: every roll call that has ballots. One that has none, or is unknown, is left out.
   */
  ballots(rollCalls?: readonly string[]): Promise<readonly RollCallBallots[]>;
  /**
   * States for which a question holds, certainly or possibly, on a day. See schema/criteria.ts.
   * NOT_FOUND for an unknown id and BAD_INPUT for an unknown region, with their place in the question.
   * @param known What the caller knows of the dataset already, and need not be read again.
   */
  findStates(question: StateCriteria, asOf: string, known?: KnownOfDataset): Promise<readonly StateHit[]>;
  /**
   * Shortest chains of facts, followed in either direction, from one node to another, never through a node in `avoid`. One chain for
   * each sequence of nodes: where several facts join two nodes it takes the first by kind (in the vocabulary's order) and key.
   * Sorted by the nodes' ids; empty where there is none, and from a node to itself. NOT_FOUND for an unknown end.
   */
  paths(request: PathRequest): Promise<readonly Path[]>;
  /** What the search index reads: one entry for each node of every kind but Source, with every name, code, symbol and title of it. */
  searchEntries(): Promise<readonly SearchEntry[]>;
  /** Every node id or fact key of a kind with its content, for the plan of an import: sorted by id or key. */
  contents(kind: NodeKind | FactKind): Promise<readonly (NodeRow | FactRow)[]>;
  close(): Promise<void>;
}

export interface PageRequest<K extends NodeKind> {
  readonly filter?: Partial<Record<keyof NodeRow<K> & string, readonly (string | number | boolean)[]>>;
  /** Property to order by, then by id; default id. Unknown values last. */
  readonly orderBy?: keyof NodeRow<K> & string;
  readonly descending?: boolean;
  /** 0 to 1,000. */
  readonly first: number;
  readonly after?: string;
  /** The nodes hold their ids alone, and are not read. */
  readonly idsOnly?: boolean;
}

export interface Page<K extends NodeKind> {
  readonly nodes: readonly NodeRow<K>[];
  /** Of the whole filtered list. */
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}

export type FactFilter<K extends FactKind> = Partial<
  Record<keyof FactRow<K> & string, readonly (string | number | boolean)[]>
>;

/** What every row of facts holds. */
export type FactEnds = "key" | "from" | "fromKind" | "to" | "toKind";

export interface RollCallBallots {
  readonly rollCall: string;
  /** Parallel arrays. A ballot is "yes", "no", "abstain" or "absent". */
  readonly states: readonly string[];
  readonly ballots: readonly string[];
}

export interface KnownOfDataset {
  /** The date of the dataset. */
  readonly created: string;
  /** Whether everything that the question names is known to exist. */
  readonly named: boolean;
}

export interface StateHit {
  readonly state: string;
  /** True: the question holds. False: it possibly holds. */
  readonly certain: boolean;
  /** Whether each leaf of the question holds, in the order of criteriaLeaves. */
  readonly leaves: readonly Truth[];
}

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** 1 to 6. */
  readonly maxHops: number;
  readonly kinds: readonly FactKind[];
  readonly avoid: readonly string[];
  /** At most so many chains, the first by their ids. */
  readonly limit: number;
}

export interface Path {
  /** Node ids, one more than facts. */
  readonly nodes: readonly string[];
  readonly facts: readonly {
    readonly kind: FactKind;
    readonly key: string;
    readonly from: string;
    readonly to: string;
  }[];
}

export interface SearchEntry {
  readonly id: string;
  readonly kind: NodeKind;
  /** What a result shows. */
  readonly label: string;
  /** Everything it can be found by, in English and Chinese. */
  readonly texts: readonly string[];
}
