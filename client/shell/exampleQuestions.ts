import { INITIAL_VIEW, type ViewState } from "../state/viewState.ts";

interface Example {
  readonly id: "partiesNotAgainst" | "chinaRussia" | "brazil" | "conventions" | "cybercrimeOnly";
  /** Nodes without which the question makes no sense. */
  readonly needs: readonly string[];
  readonly view: ViewState;
}

/** Questions to begin with, over the shipped dataset. */
export const EXAMPLES: readonly Example[] = [
  {
    id: "partiesNotAgainst",
    needs: ["budapest", "ga-74-247"],
    view: {
      ...INITIAL_VIEW,
      view: "find",
      asOf: "2019-12-27",
      find: {
        criteria: JSON.stringify({
          all: [{ partyTo: "budapest" }, { not: { voted: { rollCall: "ga-74-247", ballots: ["NO"] } } }],
        }),
      },
    },
  },
  {
    id: "cybercrimeOnly",
    needs: ["ga-74-247"],
    view: {
      ...INITIAL_VIEW,
      alliances: {
        ...INITIAL_VIEW.alliances,
        rollCalls: { ...INITIAL_VIEW.alliances.rollCalls, subject: "cybercrime" },
        minimumJoint: 3,
      },
    },
  },
  {
    id: "chinaRussia",
    needs: ["CHN", "RUS"],
    view: { ...INITIAL_VIEW, selection: { type: "pair", a: "CHN", b: "RUS" } },
  },
  { id: "brazil", needs: ["BRA"], view: { ...INITIAL_VIEW, selection: { type: "node", id: "BRA" } } },
  {
    id: "conventions",
    needs: ["budapest", "un-cybercrime"],
    view: {
      ...INITIAL_VIEW,
      view: "graph",
      graph: { ...INITIAL_VIEW.graph, around: ["budapest", "un-cybercrime"] },
    },
  },
];
