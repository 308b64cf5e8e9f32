import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { measureColumns } from "../../../server/analysis/measureColumns.ts";
import { pairCells } from "../../../server/analysis/pairCells.ts";
import { selectionMask } from "../../../server/analysis/selectionMask.ts";
import type { Engine } from "../../../server/store/engine.ts";
import type { RollCallBallots } from "../../../server/store/store.ts";
import { number, ratio, table } from "../support/table.ts";
import { askCypher, ballotGraph, cellsOfRows } from "./agreementCypher.ts";
import { mustBeEqual } from "./compareLoops.ts";
import { inTurn } from "./inTurn.ts";

/** Ours is so short that a round is many of it. */
const OUR_RUNS = 20;

export interface CypherContest {
  readonly name: string;
  readonly rollCalls: readonly RollCallBallots[];
  /** Its data are replaced. */
  readonly engine: Engine;
  /** The database computes in this process, so that its processor time can be told. */
  readonly sameProcess: boolean;
  readonly rounds: number;
  readonly warmUp: number;
}

/**
 * Cells and measures of ours, from the ballots in memory, against the cells alone in Cypher, from the store.
 * @throws where the cells differ.
 */
export async function compareCypher(
  { name, rollCalls, engine, sameProcess, rounds, warmUp }: CypherContest,
  say: (line: string) => void,
): Promise<void> {
  const matrix = ballotMatrix(rollCalls);
  const mask = selectionMask(matrix);
  await engine.load(ballotGraph(rollCalls));
  const version = await engine.version();
  mustBeEqual(pairCells(matrix, mask), cellsOfRows(await askCypher(engine), matrix.states), version);
  const [ours, theirs] = await inTurn(
    [
      { name: "ours", work: () => measureColumns(pairCells(matrix, mask)), runs: OUR_RUNS },
      { name: version, work: () => askCypher(engine) },
    ],
    { rounds, warmUp },
  );
  if (ours === undefined || theirs === undefined) return;
  const against = sameProcess
    ? ratio(theirs.processor, ours.processor)
    : `${ratio(theirs.wall, ours.wall)} (wall)`;
  say(
    `${name}: ${number(matrix.rollCalls.length)} roll calls; the cells are the same. The median of ${rounds} rounds in turn:\n`,
  );
  say(
    table(
      ["", "wall ms", "processor ms", "against ours"],
      [
        ["ours, cells and measures", number(ours.wall), number(ours.processor), "1 ×"],
        [
          `Cypher on ${version}, cells alone`,
          number(theirs.wall),
          sameProcess ? number(theirs.processor) : "in its own process",
          against,
        ],
      ],
    ),
  );
}
