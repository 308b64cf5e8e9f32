/** The figure's rows as CSV, with ids beside names, so that they can be joined to other data. */

import { toCsv } from "../download/csv.ts";
import type { TieNetwork } from "./tieNetwork.ts";

export function tieActorsCsv({ actors }: TieNetwork): string {
  return toCsv(
    ["id", "actor", "kind", "group", "shares", "links"],
    actors.map(({ id, name, kind, group, shares, degree }) => [id, name, kind, group, shares, degree]),
  );
}

export function tieLinksCsv({ links }: TieNetwork): string {
  return toCsv(
    [
      "a",
      "b",
      "actor_a",
      "actor_b",
      "count",
      "agree",
      "clash",
      "sign",
      "expected",
      "p",
      "p_adjusted",
      "certain",
      "against_camps",
    ],
    links.map((link) => [
      link.a.id,
      link.b.id,
      link.a.name,
      link.b.name,
      link.count,
      link.agree,
      link.clash,
      link.sign,
      link.expected,
      link.p,
      link.adjusted,
      String(link.certain),
      String(link.against),
    ]),
  );
}
