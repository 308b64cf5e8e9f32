import { describe, expect, test } from "vitest";
import type { Network, StateNode } from "../../client/alliances/network.ts";
import { sureCsv } from "../../client/coalitions/sureCsv.ts";
import { bridges, sureStates, swingStates } from "../../client/coalitions/sureStates.ts";
import type { SureCoalitions } from "../../client/coalitions/useSureCoalitions.ts";

const node = (id: string, label: string, coalition: number): StateNode => ({
  id,
  label,
  coalition,
  stability: 1,
  ballots: 10,
  degree: 2,
  x: 0,
  y: 0,
  closest: [],
});
/** The page letters the server's coalition 0 as its second, 1 as its first. */
const network: Network = {
  nodes: [node("ARG", "Argentina", 1), node("BRA", "Brazil", 1), node("CHN", "China", 0)],
  links: [],
  sizes: [1, 2],
};
const found: SureCoalitions = {
  states: {
    ids: ["ARG", "BRA", "CHN"],
    labels: ["Argentina", "Brazil", "China"],
    coalition: [0, 0, 1],
    probability: [0.9, 0.4, null],
    drawn: [200, 200, 0],
    rival: [1, 1, null],
    rivalProbability: [0.1, 0.6, null],
    seeds: [1, 1, 0.7],
    consensus: [0, 0, 1],
    byMeasure: [
      [0, 1, 1],
      [0, null, 1],
    ],
    betweenness: [0, 12.5, 3],
    participation: [0.5, 0.62, 0],
    withinZ: [null, -0.5, 1],
    links: [2, 3, 1],
  },
  sizes: [2, 1],
  effective: { laaksoTaagepera: 1.8, golosov: 1.5, shannon: 1.9 },
  chance: { observed: 0.5, mean: 0.4, sd: 0.1, z: 1, p: 0.2, deals: 100 },
  measures: [
    { measure: "STRICT", signed: false, groups: 2, modularity: 0.5 },
    { measure: "KAPPA", signed: true, groups: 2, modularity: 0.2 },
  ],
  bootstraps: 200,
  runs: 200,
  consensusElsewhere: 0,
};

describe("how sure coalitions are, on the page", () => {
  const states = sureStates(found, network);

  test("speaks of coalitions by the letters of the drawing", () => {
    expect(states.map(({ coalition, rival }) => [coalition, rival])).toEqual([
      [1, 0],
      [1, 0],
      [0, null],
    ]);
  });

  test("calls a swing state what is elsewhere in most draws, or in some of the runs, the least sure first", () => {
    expect(swingStates(states).map(({ id }) => id)).toEqual(["CHN", "BRA"]);
  });

  test("says by which measures a state stands elsewhere, standing nowhere included", () => {
    expect(states.map(({ elsewhereBy }) => elsewhereBy)).toEqual([[], [0, 1], []]);
  });

  test("names as bridges only states with links to more than one coalition", () => {
    expect(bridges(states, 10).map(({ id }) => id)).toEqual(["BRA"]);
  });

  test("gives every state as a row, unknown shares as empty cells", () => {
    const lines = sureCsv(states, found).trimEnd().split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/same_by_strict,same_by_kappa/);
    expect(lines[2]).toBe("BRA,Brazil,B,0.4,200,A,0.6,1,false,false,3,12.5,0.62,-0.5");
    expect(lines[3]).toBe("CHN,China,A,,0,,,0.7,true,true,1,3,0,1");
  });
});
