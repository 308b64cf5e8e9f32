import type { Truth } from "../../schema/edtf.ts";
import type { FactKind, FactRow, NodeKind } from "../../schema/kinds.ts";
import type { TieFact } from "../analysis/tiePairs.ts";
import type { TieKind, TreatyBasis } from "../generated/resolvers.ts";
import type { Context } from "./context.ts";
import { factHappened } from "./heldOn.ts";
import { NODE_KIND_OF } from "./names.ts";
import type { Snapshot } from "./snapshot.ts";

export interface TieSelection {
  readonly of: TieKind;
  readonly asOf: string;
  readonly basis: TreatyBasis;
  /** Null: every kind of actor. */
  readonly actors: readonly NodeKind[] | null;
  readonly possibleToo: boolean;
}

/** A fact that counts, with its row. */
export interface CountedFact extends TieFact {
  readonly kind: FactKind;
  readonly row: FactRow;
}

export interface TieFacts {
  readonly facts: readonly CountedFact[];
  readonly possibleOut: number;
  readonly notHeld: number;
  readonly otherActors: number;
}

/** What joins actors in each kind of tie. */
const FACT_KIND_OF = {
  SPONSORSHIP: "SPONSORED",
  PARTICIPATION: "PARTICIPATES_IN",
  STANCES: "STATED",
} as const satisfies Readonly<Record<TieKind, FactKind>>;

/** The facts that join actors on a day, and what is left out, by reason. */
export async function tieFacts(selection: TieSelection, context: Context): Promise<TieFacts> {
  const { of, asOf, basis, actors, possibleToo } = selection;
  const { created } = context.snapshot.dataset;
  const { rows, positions } = await recordOf(of, context);
  const facts: CountedFact[] = [];
  const left = { possibleOut: 0, notHeld: 0, otherActors: 0 };
  for (const row of rows) {
    const truth = truthOf(row, basis, asOf, created);
    if (truth === null) continue;
    if (actors !== null && !actors.includes(row.fromKind)) left.otherActors += 1;
    else if (truth === "no") left.notHeld += 1;
    else if (truth === "possibly" && !possibleToo) left.possibleOut += 1;
    else {
      const position = positions.get(row.to);
      facts.push({
        kind: FACT_KIND_OF[of],
        row: row as FactRow,
        actor: row.from,
        shared: position?.topic ?? row.to,
        polarity: position?.polarity ?? null,
        certain: truth === "yes",
      });
    }
  }
  return { facts, ...left };
}

/** The kinds of actors by their names in the API; null for all. */
export function actorKinds(
  names: readonly (keyof typeof NODE_KIND_OF)[] | null | undefined,
): readonly NodeKind[] | null {
  return names === null || names === undefined ? null : names.map((name) => NODE_KIND_OF[name]);
}

type Row = FactRow<"SPONSORED"> | FactRow<"PARTICIPATES_IN"> | FactRow<"STATED">;

interface TieRecord {
  readonly rows: readonly Row[];
  readonly positions: ReadonlyMap<string, { readonly topic: string; readonly polarity: number | null }>;
}

/** The rows of a kind are read once for each dataset. */
const records = new WeakMap<Snapshot, Map<TieKind, Promise<TieRecord>>>();

function recordOf(of: TieKind, context: Context): Promise<TieRecord> {
  const kept = records.get(context.snapshot) ?? new Map<TieKind, Promise<TieRecord>>();
  records.set(context.snapshot, kept);
  const known = kept.get(of) ?? readRecord(of, context);
  kept.set(of, known);
  known.catch(() => kept.delete(of));
  return known;
}

async function readRecord(of: TieKind, { store }: Context): Promise<TieRecord> {
  const rows = (await store.contents(FACT_KIND_OF[of])) as readonly Row[];
  if (of !== "STANCES") return { rows, positions: new Map() };
  const [answers, nodes] = await Promise.all([
    store.contents("ANSWERS") as Promise<readonly FactRow<"ANSWERS">[]>,
    store.contents("Position") as Promise<
      readonly { readonly id: string; readonly polarity: number | null }[]
    >,
  ]);
  const polarity = new Map(nodes.map((node) => [node.id, node.polarity]));
  return {
    rows,
    positions: new Map(
      answers.map(({ from, to }) => [from, { topic: to, polarity: polarity.get(from) ?? null }]),
    ),
  };
}

/** Whether a row joins its actor on a day; null for a row that does not bear on it, such as an invitation. */
function truthOf(row: Row, basis: TreatyBasis, day: string, created: string): Truth | null {
  if ("action" in row) return takesPart(row, basis, day);
  const confidence = "confidence" in row ? row.confidence : null;
  return factHappened({ lo: row.dateLo, hi: row.dateHi }, confidence, day, created);
}

/** By the days that were derived for it (schema/participation.ts). A denunciation ends what it ends. */
function takesPart(row: FactRow<"PARTICIPATES_IN">, basis: TreatyBasis, day: string): Truth | null {
  const { lo, hi } = {
    CONSENT: { lo: row.consentLo, hi: row.consentHi },
    PARTY: { lo: row.forceLo, hi: row.forceHi },
    SIGNED: { lo: row.signedLo, hi: row.signedHi },
  }[basis];
  if (lo === null || hi === null) return null;
  const [leftLo, leftHi] = basis === "SIGNED" ? [null, null] : [row.leftLo, row.leftHi];
  if (hi <= day && (leftLo === null || day < leftLo)) return "yes";
  return lo <= day && (leftHi === null || day < leftHi) ? "possibly" : "no";
}
