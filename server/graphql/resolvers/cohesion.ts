import { setImmediate as othersFirst } from "node:timers/promises";
import { AtlasError } from "../../../schema/errors.ts";
import { cohesionAverages, RESAMPLES } from "../../analysis/cohesionAverages.ts";
import { cohesionRanks } from "../../analysis/cohesionRanks.ts";
import { type CohesionOfRollCall, cohesionSeries } from "../../analysis/cohesionSeries.ts";
import type { QueryResolvers } from "../../generated/resolvers.ts";
import { compareText } from "../../store/compareText.ts";
import { averagesOf, entryOf } from "../cohesionAnswer.ts";
import { blocRollCalls, leftOutOf } from "../cohesionRollCalls.ts";
import type { Context } from "../context.ts";
import { requireNode } from "../reference.ts";
import { selectRollCalls } from "../rollCallSelection.ts";
import { statementsAround } from "../statementsAround.ts";

const MOST_DAYS = 366;

/** A bloc's cohesion, roll call by roll call, with who broke ranks and what was said around the vote. */
export const blocCohesion: NonNullable<QueryResolvers["blocCohesion"]> = async (_parent, args, context) => {
  const statementDays = daysOf(args.statementDays ?? 30);
  const seed = args.seed ?? 1;
  const bloc = await context.loaders.node("Bloc", args.bloc);
  if (bloc === null) {
    throw new AtlasError("NOT_FOUND", `bloc: no bloc has the id "${args.bloc}".`, {
      details: { ids: [args.bloc] },
    });
  }
  const rollCalls = await selectRollCalls(args.rollCalls, context);
  const [matrix, asked, leftOut] = await Promise.all([
    context.snapshot.matrix(),
    blocRollCalls(bloc.id, rollCalls, context),
    leftOutOf(args.rollCalls, context),
  ]);
  const series = cohesionSeries(matrix, asked, seed);
  const said = await statementsAround(bloc.id, series, statementDays, context);
  return {
    bloc,
    series: await Promise.all(series.map((one) => entryOf(one, said.of, context))),
    averages: averagesOf(cohesionAverages(series, seed)),
    states: await Promise.all(
      cohesionRanks(series).map(async (one) => ({
        ...one,
        state: await requireNode("State", one.state, context),
      })),
    ),
    leftOut,
    statementDays,
    undatedStatements: said.undated,
    seed,
    resamples: RESAMPLES,
  };
};

/** Every bloc's mean cohesion over the same roll calls. */
export const cohesionRanking: NonNullable<QueryResolvers["cohesionRanking"]> = async (
  _parent,
  args,
  context,
) => {
  const seed = args.seed ?? 1;
  const rollCalls = await selectRollCalls(args.rollCalls, context);
  const matrix = await context.snapshot.matrix();
  const ranked: Rank[] = [];
  for (const [id, asked] of await ofEveryBloc(rollCalls, context)) {
    // A bloc at a time, so that other requests are answered in between.
    await othersFirst();
    ranked.push(await rankOf(id, cohesionSeries(matrix, asked, seed), seed, context));
  }
  const excess = ({ averages }: Rank) => averages.ai.certain.aboveChance ?? Number.NEGATIVE_INFINITY;
  ranked.sort((a, b) => compareNumbers(excess(b), excess(a)) || compareText(a.bloc.id, b.bloc.id));
  return {
    blocs: ranked,
    rollCallsCount: rollCalls.length,
    leftOut: await leftOutOf(args.rollCalls, context),
    seed,
    resamples: RESAMPLES,
  };
};

type Rank = Awaited<ReturnType<typeof rankOf>>;

async function rankOf(id: string, series: readonly CohesionOfRollCall[], seed: number, context: Context) {
  const ballots = series.map(({ ofAll }) => ofAll.ballots);
  const mostBallots = Math.max(0, ...ballots);
  return {
    bloc: await requireNode("Bloc", id, context),
    averages: averagesOf(cohesionAverages(series, seed)),
    fewestBallots: ballots.length === 0 ? 0 : Math.min(...ballots),
    mostBallots,
    small: mostBallots <= 2,
  };
}

async function ofEveryBloc(rollCalls: readonly string[], context: Context) {
  const ids: string[] = [];
  for (let more = true; more; ) {
    const after = ids.at(-1);
    const page = await context.store.page("Bloc", {
      first: 1_000,
      idsOnly: true,
      ...(after === undefined ? {} : { after }),
    });
    ids.push(...page.nodes.map(({ id }) => id));
    more = page.hasNextPage;
  }
  return Promise.all(ids.map(async (id) => [id, await blocRollCalls(id, rollCalls, context)] as const));
}

function daysOf(given: number): number {
  if (Number.isInteger(given) && given >= 0 && given <= MOST_DAYS) return given;
  throw new AtlasError(
    "BAD_INPUT",
    `statementDays is ${given}; expected a whole number of days from 0 to ${MOST_DAYS}.`,
    { details: { argument: "statementDays", given } },
  );
}

/** Two infinities are equal, which their difference would not say. */
function compareNumbers(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
