import { backboneAdjust, type Correction } from "./backboneAdjust.ts";
import { bipartiteMargins, bipartiteOf } from "./bipartite.ts";
import { bipartiteBackbone } from "./bipartiteBackbone.ts";
import { stances, type TieSign } from "./stances.ts";

/** One actor shares in one thing: an instrument, or a question in which it took a side. */
export interface TieFact {
  readonly actor: string;
  readonly shared: string;
  /** For stances from −2 (against) to 2 (for), null where outside that scale; null for everything else. */
  readonly polarity: number | null;
  readonly certain: boolean;
}

/** Pairs of actors with something in common, in columns, by `a`, then `b`; both point into the actors. */
export interface TiePairs {
  readonly actors: readonly string[];
  /** Things that each actor shares in. */
  readonly shares: Uint32Array;
  /** The things, by id, and how many actors share in each. */
  readonly shared: readonly string[];
  readonly sharers: Uint32Array;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly count: Uint32Array;
  readonly agree: Uint32Array;
  readonly clash: Uint32Array;
  readonly sign: readonly TieSign[];
  readonly certain: readonly boolean[];
  /** Null for stances, which are not tested. */
  readonly test: TieTest | null;
  readonly pairsInAll: number;
  readonly neutral: number;
  readonly unknown: number;
}

export interface TieTest {
  readonly expected: Float64Array;
  readonly p: Float64Array;
  readonly adjusted: Float64Array;
  /** Adjusted p of the hypergeometric model, for comparison. */
  readonly fixedRow: Float64Array;
}

/** Pairs by what they have in common, tested with the stochastic degree sequence model (`bipartiteBackbone`). */
export function countTies(facts: readonly TieFact[], correction: Correction): TiePairs {
  const table = bipartiteOf(facts.map(({ actor, shared }) => [actor, shared]));
  const margins = bipartiteMargins(table);
  const found = bipartiteBackbone(table);
  const plain = bipartiteBackbone(table, "fixed-row");
  const sure = new Set(
    facts.filter(({ certain }) => certain).map(({ actor, shared }) => `${actor} ${shared}`),
  );
  const certainly = table.rows.map((actor) =>
    Uint8Array.from(table.columns, (shared) => (sure.has(`${actor} ${shared}`) ? 1 : 0)),
  );
  const allCertain = facts.every(({ certain }) => certain);
  const certain = [...found.count].map((count, row) => {
    if (allCertain) return true;
    const [first, second] = [certainly[found.a[row] ?? 0], certainly[found.b[row] ?? 0]];
    return table.columns.filter((_, c) => first?.[c] === 1 && second?.[c] === 1).length === count;
  });
  return {
    actors: table.rows,
    shares: margins.rows,
    shared: table.columns,
    sharers: margins.columns,
    a: found.a,
    b: found.b,
    count: found.count,
    agree: found.count,
    clash: new Uint32Array(found.count.length),
    sign: [...found.count].map(() => "P"),
    certain,
    test: {
      expected: found.expected,
      p: found.p,
      adjusted: backboneAdjust(found.p, correction, found.tested),
      fixedRow: backboneAdjust(plain.p, correction, plain.tested),
    },
    pairsInAll: found.tested,
    neutral: 0,
    unknown: 0,
  };
}

/** Pairs by the sides that they took (`stances`). */
export function stanceTies(facts: readonly TieFact[]): TiePairs {
  const all = facts.map(({ actor, shared, polarity }) => ({ actor, topic: shared, polarity }));
  const found = stances(all);
  const sure = stances(all.filter((_, at) => facts[at]?.certain === true));
  const signs = new Map(
    sure.sign.map((sign, row) => [`${sure.actors[sure.a[row] ?? 0]} ${sure.actors[sure.b[row] ?? 0]}`, sign]),
  );
  const sided = all.filter(({ polarity }) => polarity !== null && polarity !== 0);
  const table = bipartiteOf(sided.map(({ actor, topic }) => [actor, topic]));
  const margins = bipartiteMargins(table);
  const width = table.columns.length;
  const count = Uint32Array.from(found.a, (a, row) => {
    let both = 0;
    const b = found.b[row] ?? 0;
    for (let c = 0; c < width; c += 1)
      both += (table.cells[a * width + c] ?? 0) & (table.cells[b * width + c] ?? 0);
    return both;
  });
  return {
    actors: found.actors,
    shares: margins.rows,
    shared: table.columns,
    sharers: margins.columns,
    a: found.a,
    b: found.b,
    count,
    agree: found.agree,
    clash: found.clash,
    sign: found.sign,
    certain: found.sign.map(
      (sign, row) =>
        signs.get(`${found.actors[found.a[row] ?? 0]} ${found.actors[found.b[row] ?? 0]}`) === sign,
    ),
    test: null,
    pairsInAll: (found.actors.length * Math.max(0, found.actors.length - 1)) / 2,
    neutral: found.neutral,
    unknown: found.unknown,
  };
}
