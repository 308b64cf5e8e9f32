import { AtlasError } from "../../../schema/errors.ts";
import type { Points } from "../../analysis/alignLayout.ts";
import type { Dimension, Space, SpaceMethod, SpaceRequest } from "../../analysis/space.ts";
import type { Region } from "../../analysis/spaceRegion.ts";
import type { SpaceMethod as AskedMethod, QueryResolvers } from "../../generated/resolvers.ts";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { longWork } from "../longWork.ts";
import { requireNode } from "../reference.ts";
import { selectRollCalls } from "../rollCallSelection.ts";

/** Where states stand by their ballots. */
export const space: NonNullable<QueryResolvers["space"]> = async (_parent, args, context) => {
  const found = await context.snapshot.space(await requestOf(args, context));
  const { data } = found;
  const states = await Promise.all(data.states.map((id) => requireNode("State", id, context)));
  const column = (dimension: Dimension | undefined) =>
    data.states.map((_, s) => dimension?.places[s] ?? null);
  return {
    method: METHOD_NAMES[found.method],
    rollCalls: await Promise.all(data.rollCalls.map((id) => requireNode("RollCall", id, context))),
    unanimous: found.unanimous,
    states: {
      ids: [...data.states],
      labels: states.map(label),
      ballots: [...data.ballots],
      x: column(found.dimensions[0]),
      y: column(found.dimensions[1]),
      place: [...data.place],
    },
    dimensions: await Promise.all(
      found.dimensions.map(async ({ share, orientation, drivers }) => ({
        share,
        anchor: orientation.anchor,
        anchorReason: orientation.reason,
        drivers: await Promise.all(
          drivers.map(async (driver) => ({
            ...driver,
            rollCall: await requireNode("RollCall", driver.rollCall, context),
          })),
        ),
      })),
    ),
    reason: found.reason,
    shares: [...found.shares],
    stress: found.stress,
    filledPairs: found.filledPairs,
    missing: data.missing,
    places: data.places,
    minimumBallots: found.minimumBallots,
    statesBelowMinimum: data.belowMinimum,
    statesWithoutBallots: data.withoutBallots,
    measure: MEASURES[found.method],
  };
};

/** How firmly they stand there, as long work. */
export const spaceUncertainty: NonNullable<QueryResolvers["spaceUncertainty"]> = async (
  _parent,
  args,
  context,
) => {
  const request = await requestOf(args, context);
  const [draws, seed] = [args.draws ?? 400, args.seed ?? 1];
  between("draws", draws, 20, 2_000);
  const found = await context.snapshot.space(request);
  const { data, method } = found;
  const { progress, result } = longWork(context, "spaceUncertainty", { ...request, draws, seed }, () => ({
    data,
    method,
    places: placesOf(found),
    draws,
    seed,
  }));
  if (result === null) return { progress, result };
  const column = (value: (region: Region) => number) =>
    result.regions.map((region) => (region === null ? null : value(region)));
  return {
    progress,
    result: {
      ids: [...data.states],
      major: column(({ major }) => major),
      minor: column(({ minor }) => minor),
      angle: column(({ angle }) => angle),
      low: column(({ first }) => first.low),
      high: column(({ first }) => first.high),
      draws: result.regions.map((region) => region?.draws ?? 0),
      drawsUsed: result.drawsUsed,
      drawsWithoutSpace: result.drawsWithoutSpace,
      seed,
      method: BOOTSTRAP,
    },
  };
};

interface Asked {
  readonly rollCalls?: Parameters<typeof selectRollCalls>[0];
  readonly method?: AskedMethod | null;
  readonly anchor?: string | null;
  readonly minimumBallots?: number | null;
}

async function requestOf(asked: Asked, context: Context): Promise<SpaceRequest> {
  const anchor = asked.anchor ?? USUAL_ANCHOR;
  const rollCalls = await selectRollCalls(asked.rollCalls, context);
  const minimumBallots =
    asked.minimumBallots ?? Math.min(MOST_DEMANDED, Math.max(1, Math.ceil(rollCalls.length / 2)));
  // The usual anchor is asked for by whoever names none, also of a dataset that lacks it.
  if (anchor !== USUAL_ANCHOR && (await context.loaders.node("State", anchor)) === null) {
    throw new AtlasError("NOT_FOUND", `anchor: no state has the id "${anchor}".`, {
      details: { id: anchor },
    });
  }
  between("minimumBallots", minimumBallots, 1, 10_000);
  return {
    rollCalls,
    method: METHODS[asked.method ?? "PCA"],
    anchor,
    minimumBallots,
  };
}

function between(argument: string, given: number, least: number, most: number): void {
  if (Number.isInteger(given) && given >= least && given <= most) return;
  throw new AtlasError(
    "BAD_INPUT",
    `${argument} is ${given}; expected a whole number from ${least} to ${most.toLocaleString("en-GB")}.`,
    { details: { argument, given } },
  );
}

function placesOf({ data, dimensions }: Space): Points {
  const level = new Float64Array(data.states.length);
  return { x: dimensions[0]?.places ?? level, y: dimensions[1]?.places ?? level };
}

/** Ballots that a state needs where a query does not say: half of the roll calls, but no more than these. */
const MOST_DEMANDED = 10;
const USUAL_ANCHOR = "USA";
const METHODS: Readonly<Record<AskedMethod, SpaceMethod>> = { PCA: "pca", MDS: "mds" };
const METHOD_NAMES: Readonly<Record<SpaceMethod, AskedMethod>> = { pca: "PCA", mds: "MDS" };
const MEASURES: Readonly<Record<SpaceMethod, string>> = {
  pca: "Principal components of the ballots (yes 1, abstain 0, no −1) less their roll call's mean, which stands in for a missing ballot (Pearson, Philosophical Magazine 2(11), 1901)",
  mds: "Classical scaling (Torgerson, Psychometrika 17(4), 1952) of 1 − Lijphart's index of agreement, (same + half of one step apart) / joint ballots (Lijphart, APSR 57(4), 1963)",
};
const BOOTSTRAP =
  "Bootstrap over roll calls, each sample laid onto the space by a similarity Procrustes movement: 95 % covariance ellipses and percentile intervals (Jacoby and Armstrong, AJPS 58(1), 2014)";
