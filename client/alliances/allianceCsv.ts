/** The figure's rows as CSV, with ids beside names, so that they can be joined to other data. */

import { coalitionLook } from "../design/palette.ts";
import { toCsv } from "../download/csv.ts";
import type { MeasureChoice } from "../state/viewState.ts";
import { type Network, partnerOf } from "./network.ts";

/** @param measure what `closest_index` (or `furthest_index`, where links join opponents) tells; the column beside it names it. */
export function statesCsv({ nodes, opponents = false }: Network, measure: MeasureChoice): string {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return toCsv(
    [
      "id",
      "state",
      "coalition",
      "ballots",
      "links",
      opponents ? "furthest_opponents" : "closest_partners",
      "measure",
      opponents ? "furthest_index" : "closest_index",
    ],
    nodes.map((node) => [
      node.id,
      node.label,
      coalitionLook(node.coalition, "light").letter,
      node.ballots,
      node.degree,
      node.closest.map((link) => names.get(partnerOf(link, node.id)) ?? partnerOf(link, node.id)).join("; "),
      measure.toLowerCase(),
      node.closest[0]?.index,
    ]),
  );
}

/** @param measure what `value` tells. `q` is empty where it was not asked for or cannot be told. */
export function linksCsv({ nodes, links }: Network, measure: MeasureChoice): string {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return toCsv(
    [
      "a",
      "b",
      "state_a",
      "state_b",
      "joint",
      "same",
      "one_step",
      "opposed",
      "lijphart",
      "measure",
      "value",
      "q",
    ],
    links.map(({ a, b, joint, same, oneStep, opposed, lijphart, index, q }) => [
      a,
      b,
      names.get(a),
      names.get(b),
      joint,
      same,
      oneStep,
      opposed,
      lijphart,
      measure.toLowerCase(),
      index,
      q,
    ]),
  );
}
