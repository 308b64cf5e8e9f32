/** The figure's rows as CSV, with ids beside names, so that they can be joined to other data. */

import { coalitionLook } from "../design/palette.ts";
import { toCsv } from "../download/csv.ts";
import { type Network, partnerOf } from "./network.ts";

export function statesCsv({ nodes }: Network): string {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return toCsv(
    ["id", "state", "coalition", "ballots", "links", "closest_partners", "closest_index"],
    nodes.map((node) => [
      node.id,
      node.label,
      coalitionLook(node.coalition, "light").letter,
      node.ballots,
      node.degree,
      node.closest.map((link) => names.get(partnerOf(link, node.id)) ?? partnerOf(link, node.id)).join("; "),
      node.closest[0]?.index,
    ]),
  );
}

export function linksCsv({ nodes, links }: Network): string {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return toCsv(
    ["a", "b", "state_a", "state_b", "joint", "same", "one_step", "opposed", "lijphart"],
    links.map(({ a, b, joint, same, oneStep, opposed, index }) => [
      a,
      b,
      names.get(a),
      names.get(b),
      joint,
      same,
      oneStep,
      opposed,
      index,
    ]),
  );
}
