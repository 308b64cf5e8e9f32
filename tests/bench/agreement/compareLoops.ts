import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { type MeasureColumns, measureColumns } from "../../../server/analysis/measureColumns.ts";
import { MEASURES } from "../../../server/analysis/measures.ts";
import { pairCells } from "../../../server/analysis/pairCells.ts";
import { selectionMask } from "../../../server/analysis/selectionMask.ts";
import type { RollCallBallots } from "../../../server/store/store.ts";
import { number, ratio, table } from "../support/table.ts";
import { type BranchPair, branchLoop } from "./branchLoop.ts";
import { codeMatrix } from "./codeMatrix.ts";
import { indexLoop } from "./indexLoop.ts";
import { inTurn } from "./inTurn.ts";
import { popcountCells } from "./popcountCells.ts";

const ROUNDS = 9;
const WARM_UP = 3;
/** A round of a short run takes about so many milliseconds. */
const ROUND_MS = 40;
const TOLERANCE = 1e-12;

/**
 * The same question four ways. Loops by index and plain bit sets compute the measures with our own code, which favours them; the first
 * draft makes an object for each pair, and with it our measures are checked by the formulas for one pair.
 * @throws where any cell or measure differs.
 */
export async function compareLoops(
  name: string,
  rollCalls: readonly RollCallBallots[],
  say: (line: string) => void,
): Promise<void> {
  const matrix = ballotMatrix(rollCalls);
  const mask = selectionMask(matrix);
  const codes = codeMatrix(rollCalls);
  const withMeasures = (cells: Uint32Array) => ({ cells, columns: measureColumns(cells) });
  const ours = () => withMeasures(pairCells(matrix, mask));
  const bitSets = () => withMeasures(popcountCells(matrix));
  const byIndex = () => withMeasures(indexLoop(codes));
  const byBranches = () => branchLoop(codes);
  const answer = ours();
  mustBeEqual(answer.cells, bitSets().cells, "plain bit sets");
  mustBeEqual(answer.cells, byIndex().cells, "the loop by index");
  mustAgree(answer.cells, answer.columns, byBranches());

  const methods = [
    ["ours", ours],
    ["plain bit sets, nine counts a word", bitSets],
    ["best plain loop, tables by index", byIndex],
    ["first draft, branches", byBranches],
  ] as const;
  const spent = await inTurn(
    methods.map(([method, work]) => ({ name: method, work, runs: runsFor(work) })),
    { rounds: ROUNDS, warmUp: WARM_UP },
  );
  const pairs = answer.cells.length / 9;
  say(
    `${name}: ${number(matrix.states.length)} states, ${number(matrix.rollCalls.length)} roll calls, ${number(pairs)} pairs, nine cells and ${MEASURES.length} measures each; all four give the same. The median of ${ROUNDS} rounds in turn:\n`,
  );
  const base = spent[0]?.processor ?? Number.NaN;
  say(
    table(
      ["", "wall ms", "processor ms", "against ours"],
      methods.map(([method], at) => {
        const { wall = Number.NaN, processor = Number.NaN } = spent[at] ?? {};
        return [method, number(wall), number(processor), ratio(processor, base)];
      }),
    ),
  );
}

function runsFor(work: () => unknown): number {
  work();
  const start = performance.now();
  work();
  return Math.max(1, Math.ceil(ROUND_MS / (performance.now() - start)));
}

/** @throws where two answers differ in a cell. */
export function mustBeEqual(ours: Uint32Array, theirs: Uint32Array, whose: string): void {
  const at = ours.findIndex((count, k) => count !== theirs[k]);
  if (at === -1 && ours.length === theirs.length) return;
  throw new Error(`Cell ${at % 9} of pair ${Math.floor(at / 9)}: ours ${ours[at]}, ${whose} ${theirs[at]}.`);
}

function mustAgree(cells: Uint32Array, columns: MeasureColumns, pairs: readonly BranchPair[]): void {
  mustBeEqual(cells, Uint32Array.from(pairs.flatMap(({ table: rows }) => rows.flat())), "the first draft");
  pairs.forEach(({ measures }, pair) => {
    for (const measure of MEASURES) {
      const mine = columns[measure][pair] ?? Number.NaN;
      const { value } = measures[measure];
      if (value === null ? Number.isNaN(mine) : Math.abs(mine - value) <= TOLERANCE) continue;
      throw new Error(`${measure} of pair ${pair}: ours ${mine}, the first draft ${value}.`);
    }
  });
}
