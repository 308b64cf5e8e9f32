import { happened, type Truth } from "../../../schema/edtf.ts";
import { AtlasError } from "../../../schema/errors.ts";
import type { NodeRow } from "../../../schema/kinds.ts";
import { parseAsOf } from "../../../schema/parseCriteria.ts";
import type { Alliances } from "../../analysis/alliances.ts";
import { type Closeness, threshold } from "../../analysis/threshold.ts";
import { statedThreshold } from "../../analysis/thresholdStated.ts";
import type { QueryResolvers, ThresholdOrigin } from "../../generated/resolvers.ts";
import { checkRange } from "../checkRange.ts";
import { USUAL_NETWORK } from "../firstDrawing.ts";
import { truths } from "../names.ts";
import { requireNode } from "../reference.ts";
import { selectRollCalls } from "../rollCallSelection.ts";

/** Who could bring a treaty to the number of consents that it needs. */
export const entryIntoForce: NonNullable<QueryResolvers["entryIntoForce"]> = async (
  _parent,
  args,
  context,
) => {
  const asked = args.needed == null ? null : checkRange("needed", "consents", args.needed);
  const { created } = context.snapshot.dataset;
  const asOf = parseAsOf(args.asOf, created);
  const world = await context.snapshot.record();
  const instrument = world.instruments.get(args.instrument);
  if (instrument === undefined) {
    throw new AtlasError("NOT_FOUND", `instrument: no instrument has the id "${args.instrument}".`, {
      details: { ids: [args.instrument] },
    });
  }
  const stated = statedThreshold(world.actions.filter(({ to }) => to === instrument.id));
  const needed = asked ?? stated?.needed ?? null;
  const rollCalls = await selectRollCalls({ until: asOf, ...args.rollCalls }, context);
  const network = await context.snapshot.alliances({ ...USUAL_NETWORK, rollCalls });
  const near = closenessIn(network);
  const found = threshold(world, instrument.id, needed, asOf, near);
  context.budget.spend(found.signatories.length);
  const states = (ids: readonly string[]) => Promise.all(ids.map((id) => requireNode("State", id, context)));
  return {
    instrument: await requireNode("Instrument", instrument.id, context),
    asOf,
    inForce: truths.name(inForceBy(instrument, asOf, created)),
    needed,
    neededFrom: originOf(asked, stated?.needed),
    stated: stated === null ? null : { needed: stated.needed, facts: [...stated.rows] },
    consented: await states(found.consented),
    consentedPossibly: await states(found.consentedPossibly),
    blocs: await Promise.all(found.blocs.map((id) => requireNode("Bloc", id, context))),
    missingLeast: found.missing?.least ?? null,
    missingMost: found.missing?.most ?? null,
    rollCallsCount: rollCalls.length,
    signatories: await Promise.all(
      found.signatories.map(async ({ state, signed, consented, pattern, closeness }) => ({
        state: await requireNode("State", state, context),
        signed: truths.name(signed),
        consented: truths.name(consented),
        ratified: pattern.ratified,
        unratified: pattern.open,
        unknown: pattern.unknown,
        share: pattern.share,
        treaties: await Promise.all(
          pattern.treaties.map(async (treaty) => ({
            instrument: await requireNode("Instrument", treaty.instrument, context),
            consented: truths.name(treaty.consented),
          })),
        ),
        partners: closeness?.partners ?? null,
        partnersJoined: closeness?.joined ?? null,
        partnersJoinedPossibly: closeness?.joinedPossibly ?? null,
        community: near.get(state)?.community ?? null,
      })),
    ),
  };
};

function originOf(asked: number | null, stated: number | undefined): ThresholdOrigin | null {
  if (asked !== null) return "CALLER";
  return stated === undefined ? null : "DATASET";
}

/** As the data tells: by its date where it is in force, no where it is not, possibly where its status is not known. */
function inForceBy(instrument: NodeRow<"Instrument">, asOf: string, created: string): Truth {
  if (instrument.status === "not-in-force") return "no";
  const truth = happened({ lo: instrument.inForceLo, hi: instrument.inForceHi }, asOf, created);
  return instrument.status === "in-force" || truth === "no" ? truth : "possibly";
}

function closenessIn({ states, links }: Alliances) {
  const near = new Map(
    states.ids.map((id, at): [string, Closeness & { partners: string[]; community: number | null }] => {
      const community = states.community[at] ?? -1;
      return [id, { partners: [], community: community < 0 ? null : community }];
    }),
  );
  for (const [at, a] of links.a.entries()) {
    const [first, second] = [states.ids[a] ?? "", states.ids[links.b[at] ?? 0] ?? ""];
    near.get(first)?.partners.push(second);
    near.get(second)?.partners.push(first);
  }
  return near;
}
