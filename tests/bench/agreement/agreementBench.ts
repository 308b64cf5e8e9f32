import { agreementPairs } from "../../../server/analysis/agreementPairs.ts";
import { alliances } from "../../../server/analysis/alliances.ts";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import type { RollCallBallots } from "../../../server/store/store.ts";
import { shippedBallots } from "../../support/shippedBallots.ts";
import type { Bench } from "../support/bench.ts";
import { number, ratio, table } from "../support/table.ts";
import { timed } from "../support/timed.ts";
import { branchLoop, codeMatrix, type Sum, tableLoop } from "./naiveLoops.ts";
import { ungaBallots } from "./ungaBallots.ts";

/** Every pair of states over every roll call: bit sets against plain loops, on one core. */
export const agreementBench: Bench = {
  id: "agreement",
  title: "Agreement of every pair of states",
  async run(say) {
    const shipped = shippedBallots();
    compare("shipped dataset", shipped.rollCalls, say);
    const request = { rollCalls: shipped.complete };
    const matrix = ballotMatrix(shipped.rollCalls);
    const whole = timed(() => alliances(matrix, request), { rounds: 5, warmUp: 2 });
    say(
      `\nThe whole first view (pairs, links, 200 runs of communities, layout) of ${shipped.complete.length} roll calls: ${number(whole.median)} ms.`,
    );
    const path = process.env.ATLAS_BENCH_UNGA;
    if (path === undefined || path === "") {
      say(
        "\nGeneral Assembly, all years: not measured. Set ATLAS_BENCH_UNGA to the UN Digital Library's export.",
      );
      return undefined;
    }
    say("");
    compare("General Assembly, all years", await ungaBallots(path), say);
    return undefined;
  },
};

function compare(name: string, rollCalls: readonly RollCallBallots[], say: (line: string) => void): void {
  const matrix = ballotMatrix(rollCalls);
  const codes = codeMatrix(rollCalls);
  const bits = (): Sum => {
    const { a, joint, lijphart } = agreementPairs(matrix, { minimumJoint: 1 });
    return { pairs: a.length, joint: total(joint), lijphart: total(lijphart) };
  };
  const methods = [
    ["bit sets (ours)", bits],
    ["plain loop (tables by index)", () => tableLoop(codes)],
    ["branch loop (first draft)", () => branchLoop(codes)],
  ] as const;
  const answers = methods.map(([, work]) => work());
  const [first] = answers;
  if (answers.some((one) => one.joint !== first?.joint || Math.abs(one.lijphart - first.lijphart) > 1e-6)) {
    throw new Error(`The three methods disagree on ${name}: ${JSON.stringify(answers)}`);
  }
  const times = methods.map(([, work]) => timed(work).median);
  say(
    `${name}: ${number(matrix.states.length)} states, ${number(matrix.rollCalls.length)} roll calls, ${number(first?.pairs ?? 0)} pairs with joint ballots; the three give the same answer`,
  );
  say(
    table(
      ["method", "median ms", "against ours"],
      methods.map(([method], i) => [method, number(times[i] ?? 0), ratio(times[i] ?? 0, times[0] ?? 1)]),
    ),
  );
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
