import type { Agreement } from "../../../client/alliances/network.ts";

/** A small answer of the server: two states that agree, one half way, one alone. */
export const agreement: Agreement = {
  rollCalls: [],
  ballotsCount: 31,
  statesCount: 4,
  states: {
    ids: ["ARG", "BRA", "CHN", "TUV"],
    labels: ["Argentina", "Brazil", "China", "Tuvalu"],
    ballots: [10, 10, 10, 1],
    degree: [1, 2, 1, 0],
    community: [0, 0, 1, -1],
    stability: [1, 0.8, 1, null],
    x: [0, 0.5, 1, -1],
    y: [0, 0, 0, 0],
  },
  links: {
    a: [0, 1],
    b: [1, 2],
    joint: [10, 10],
    same: [10, 4],
    oneStep: [0, 2],
    opposed: [0, 4],
    lijphart: [1, 0.5],
  },
  counts: {
    statesDrawn: 3,
    statesInAll: 4,
    linksDrawn: 2,
    pairsEnough: 3,
    pairsBelowMinimum: 3,
    pairsNone: 0,
    minimumJoint: 10,
  },
  communities: { count: 2, sizes: [2, 1], modularity: 0.1, runs: 3 },
  measure: "Lijphart",
  seed: 1,
  consensus: { withoutVote: 4, decisions: 26, share: 4 / 26, weight: 0 },
};
