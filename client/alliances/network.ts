/** The alliance network as the page draws and lists it: the server's columns as states and links. */

import type { AllianceMeasuredQuery, AllianceNetworkQuery } from "../generated/operations.ts";

export type Agreement = AllianceNetworkQuery["agreement"] | AllianceMeasuredQuery["agreement"];

/** What only the longer question tells; null where it was not asked. */
export function measured(agreement: Agreement): AllianceMeasuredQuery["agreement"] | null {
  return "significance" in agreement ? agreement : null;
}

export interface StateNode {
  readonly id: string;
  readonly label: string;
  /** Yes, no and abstain cast in the selection. */
  readonly ballots: number;
  /** Links drawn at the state. */
  readonly degree: number;
  /** Index of its coalition as the page letters them, from 0; −1 for none. */
  readonly coalition: number;
  /** Share of the seeded runs that keep it with its coalition, 0 to 1; null without links. */
  readonly stability: number | null;
  readonly x: number;
  readonly y: number;
  /** Its links with the highest index, the lowest where links join opponents: several where they tie; empty without links. */
  readonly closest: readonly StateLink[];
}

export interface StateLink {
  /** `ARG,BRA`: both ids, in the order of code points. */
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly joint: number;
  readonly same: number;
  readonly oneStep: number;
  readonly opposed: number;
  /** The chosen measure, −1 or 0 to 1. */
  readonly index: number;
  /** Lijphart's index of agreement, 0 to 1. */
  readonly lijphart: number;
  /** The false discovery rate at which the pair is told from chance; null where it was not asked or cannot be told. */
  readonly q: number | null;
}

export interface Network {
  readonly nodes: readonly StateNode[];
  readonly links: readonly StateLink[];
  /** States of each lettered coalition, by its index. */
  readonly sizes: readonly number[];
  /** True where links join states that agree less than chance has it: the lower the index, the stronger the link. */
  readonly opponents?: boolean;
}

/**
 * @param letters For each community of the server, the coalition's index on the page (matchCoalitions).
 * @param names Names in the reader's language by id; a state without one keeps the server's label.
 * @param opponents Whether the links were asked to join states less alike than chance.
 */
export function toNetwork(
  agreement: Agreement,
  letters: readonly number[],
  names: ReadonlyMap<string, string> = new Map(),
  opponents = false,
): Network {
  const { states, links: columns } = agreement;
  const more = measured(agreement)?.links;
  const links = columns.a.map((first, at): StateLink => {
    const a = item(states.ids, first);
    const b = item(states.ids, item(columns.b, at));
    return {
      key: a < b ? `${a},${b}` : `${b},${a}`,
      a,
      b,
      joint: item(columns.joint, at),
      same: item(columns.same, at),
      oneStep: item(columns.oneStep, at),
      opposed: item(columns.opposed, at),
      index: more?.value[at] ?? item(columns.lijphart, at),
      lijphart: item(columns.lijphart, at),
      q: more?.q[at] ?? null,
    };
  });
  const closest = extremeLinks(links, opponents ? -1 : 1);
  const nodes = states.ids.map((id, at): StateNode => {
    const community = item(states.community, at);
    return {
      id,
      label: names.get(id) ?? item(states.labels, at),
      ballots: item(states.ballots, at),
      degree: item(states.degree, at),
      coalition: community < 0 ? -1 : (letters[community] ?? -1),
      stability: states.stability[at] ?? null,
      x: item(states.x, at),
      y: item(states.y, at),
      closest: closest.get(id) ?? [],
    };
  });
  return { nodes, links, sizes: coalitionSizes(nodes), opponents };
}

/** The other end of a link. */
export function partnerOf(link: StateLink, id: string): string {
  return link.a === id ? link.b : link.a;
}

/** For each state, its links with the highest index (sign 1) or the lowest (sign −1): several where they tie. */
function extremeLinks(links: readonly StateLink[], sign: 1 | -1): ReadonlyMap<string, StateLink[]> {
  const best = new Map<string, StateLink[]>();
  for (const link of links) {
    for (const id of [link.a, link.b]) {
      const held = best.get(id);
      const top = held?.[0]?.index;
      if (top === undefined || sign * link.index > sign * top) best.set(id, [link]);
      else if (link.index === top) held?.push(link);
    }
  }
  return best;
}

function coalitionSizes(nodes: readonly StateNode[]): readonly number[] {
  const sizes: number[] = [];
  for (const { coalition } of nodes) if (coalition >= 0) sizes[coalition] = (sizes[coalition] ?? 0) + 1;
  return Array.from(sizes, (size) => size ?? 0);
}

function item<T>(column: readonly T[], at: number): T {
  const value = column[at];
  if (value === undefined) throw new RangeError(`The answer's columns have different lengths (row ${at}).`);
  return value;
}
