/** What is lit: the neighbourhood of what the reader points at or has selected; everything else is faded. */

import type { Selection } from "../state/viewState.ts";
import type { Network } from "./network.ts";

export interface Pointed {
  readonly state: string | null;
  /** Key of a link. */
  readonly link: string | null;
  /** Index of a coalition, from the legend. */
  readonly coalition: number | null;
  /** States that a question found, lit where nothing else is meant; null for none. */
  readonly found?: ReadonlySet<string> | null;
}

export interface Focus {
  /** The states that were meant, whose names are always written. */
  readonly centres: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/** @returns Null where nothing is meant: then everything is lit. */
export function focusOf(network: Network, pointed: Pointed, selection: Selection | null): Focus | null {
  if (pointed.state !== null) return around(network, pointed.state);
  if (pointed.link !== null) return pair(network, pointed.link);
  if (pointed.coalition !== null) return coalition(network, pointed.coalition);
  if (selection?.type === "node") return around(network, selection.id);
  if (selection?.type === "pair") return pair(network, `${selection.a},${selection.b}`);
  if (pointed.found != null) return among(network, pointed.found);
  return null;
}

function around(network: Network, id: string): Focus | null {
  if (!network.nodes.some((node) => node.id === id)) return null;
  const links = network.links.filter(({ a, b }) => a === id || b === id);
  return {
    centres: new Set([id]),
    states: new Set([id, ...links.flatMap(({ a, b }) => [a, b])]),
    links: new Set(links.map(({ key }) => key)),
  };
}

/** Two states, whether or not a link is drawn between them. */
function pair(network: Network, key: string): Focus | null {
  const wanted = key.split(",");
  const ends = new Set(wanted.filter((id) => network.nodes.some((node) => node.id === id)));
  return ends.size === 0 ? null : { centres: ends, states: ends, links: new Set([key]) };
}

function among(network: Network, found: ReadonlySet<string>): Focus {
  const inside = network.links.filter(({ a, b }) => found.has(a) && found.has(b));
  return { centres: found, states: found, links: new Set(inside.map(({ key }) => key)) };
}

function coalition(network: Network, index: number): Focus {
  const states = new Set(network.nodes.filter((node) => node.coalition === index).map(({ id }) => id));
  const inside = network.links.filter(({ a, b }) => states.has(a) && states.has(b));
  return { centres: new Set(), states, links: new Set(inside.map(({ key }) => key)) };
}
