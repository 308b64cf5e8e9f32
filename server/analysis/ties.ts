import { AtlasError } from "../../schema/errors.ts";
import type { Correction } from "./backboneAdjust.ts";
import { communitiesInSteps } from "./communities.ts";
import { finish } from "./finish.ts";
import { layout } from "./layout.ts";
import { tieBalance } from "./tieBalance.ts";
import { countTies, stanceTies, type TieFact, type TiePairs } from "./tiePairs.ts";
import { type TieRule, tieRows } from "./tieRows.ts";

export interface TiesRequest {
  readonly stances: boolean;
  readonly facts: readonly TieFact[];
  readonly correction: Correction;
  readonly rule: TieRule;
  /** In common, 1 to 20. */
  readonly minimum: number;
  readonly seed: number;
}

export type TiesFound = ReturnType<typeof ties>;

/**
 * A network of ties from facts: its pairs and their test or their signs, the links that a rule draws, the groups that positive links make, how
 * far signed links are from balance, and places. The same request gives the same bytes.
 */
export function ties(request: TiesRequest) {
  return finish(tiesInSteps(request));
}

/** The same, in pieces of some tens of milliseconds each, between which a server can do something else. */
export function* tiesInSteps({ stances, facts, correction, rule, minimum, seed }: TiesRequest) {
  if (!Number.isInteger(minimum) || minimum < 1 || minimum > 20) {
    throw new AtlasError("BAD_INPUT", `minimum is ${minimum}; expected a whole number from 1 to 20.`);
  }
  const pairs = stances ? stanceTies(facts) : countTies(facts, correction);
  yield;
  const rows = tieRows(pairs, rule, { minimum, seed });
  yield;
  const balance = stances ? tieBalance(pairs, rows, seed) : null;
  yield;
  const positive = rows.filter((row) => pairs.sign[row] === "P");
  const runs = positive.length > MANY ? 20 : 100;
  const groups = yield* communitiesInSteps(pairs.actors, weighted(pairs, positive, agreement), {
    seed,
    runs,
  });
  yield;
  const pull = weighted(pairs, rows, attraction);
  const corners = balance === null ? groups.community : cornersOf(pull, balance.faction);
  const places = layout(pairs.actors, pull, corners, { seed, radius: radii(pairs.shares) });
  return { pairs, rows, balance, groups, places };
}

/** Beyond so many links fewer runs are made, which each take longer. */
const MANY = 4_000;

/** Where each actor begins: with its camp; one with ambivalent links alone in a corner of its own. */
function cornersOf(
  links: { readonly a: Uint32Array; readonly b: Uint32Array },
  faction: Int32Array,
): Int32Array {
  const corners = Int32Array.from(faction);
  const between = 1 + Math.max(...faction);
  for (const end of [...links.a, ...links.b]) if ((corners[end] ?? 0) < 0) corners[end] = between;
  return corners;
}

function weighted(pairs: TiePairs, rows: Uint32Array, weigh: (pairs: TiePairs, row: number) => number) {
  return {
    a: Uint32Array.from(rows, (row) => pairs.a[row] ?? 0),
    b: Uint32Array.from(rows, (row) => pairs.b[row] ?? 0),
    weight: Float64Array.from(rows, (row) => weigh(pairs, row)),
  };
}

function agreement({ agree }: TiePairs, row: number): number {
  return agree[row] ?? 0;
}

/** How strongly a link pulls its ends together: agreement does, a clash hardly. Without any pull an actor with clashes alone would stand apart. */
function attraction({ agree, clash, sign }: TiePairs, row: number): number {
  const [together, apart] = [agree[row] ?? 0, clash[row] ?? 0];
  if (sign[row] === "P") return together;
  return Math.max(0.02, (0.25 * together) / (1 + apart));
}

/** Pixels, 2 to 8, as the page draws them: the area grows evenly with what an actor shares in. */
function radii(shares: Uint32Array): Float64Array {
  const most = Math.max(1, ...shares);
  return Float64Array.from(shares, (count) => Math.sqrt(4 + (60 * count) / most));
}
