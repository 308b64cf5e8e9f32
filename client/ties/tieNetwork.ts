/** A network of ties as the page draws and lists it: the server's columns as actors and links. */

import type { NodeKind, TieNetworkQuery, TieSign } from "../generated/operations.ts";
import type { Language } from "../state/viewState.ts";

export type TiesAnswer = TieNetworkQuery["ties"];

export interface TieActor {
  readonly id: string;
  readonly name: string;
  readonly kind: NodeKind;
  readonly shares: number;
  readonly degree: number;
  /** Its community, or for stances its camp; −1 for none. */
  readonly group: number;
  readonly x: number;
  readonly y: number;
}

export interface TieLink {
  /** `ARG,BRA`: both ids, in the order of code points. */
  readonly key: string;
  readonly a: TieActor;
  readonly b: TieActor;
  readonly count: number;
  readonly agree: number;
  readonly clash: number;
  readonly sign: TieSign;
  readonly expected: number | null;
  readonly p: number | null;
  readonly adjusted: number | null;
  readonly certain: boolean;
  /** Whether it stands against the two camps. */
  readonly against: boolean;
}

export interface TieNetwork {
  readonly actors: readonly TieActor[];
  readonly links: readonly TieLink[];
}

export function toTieNetwork(
  { of, actors: columns, links, balance }: TiesAnswer,
  language: Language,
): TieNetwork {
  const group = of === "STANCES" ? columns.faction : columns.community;
  const actors = columns.ids.map((id, at): TieActor => {
    const label = item(columns.labels, at);
    return {
      id,
      name: language === "zh" ? (item(columns.labelsZh, at) ?? label) : label,
      kind: item(columns.kinds, at),
      shares: item(columns.shares, at),
      degree: item(columns.degree, at),
      group: item(group, at),
      x: item(columns.x, at),
      y: item(columns.y, at),
    };
  });
  const causes = new Set(balance?.causes ?? []);
  return {
    actors,
    links: links.a.map((first, at) => {
      const a = item(actors, first);
      const b = item(actors, item(links.b, at));
      return {
        key: `${a.id},${b.id}`,
        a,
        b,
        count: item(links.count, at),
        agree: item(links.agree, at),
        clash: item(links.clash, at),
        sign: item(links.sign, at),
        expected: item(links.expected, at),
        p: item(links.p, at),
        adjusted: item(links.adjusted, at),
        certain: item(links.certain, at),
        against: causes.has(at),
      };
    }),
  };
}

function item<T>(column: readonly T[], at: number): T {
  if (at >= column.length) throw new RangeError(`The answer's columns have different lengths (row ${at}).`);
  return column[at] as T;
}
