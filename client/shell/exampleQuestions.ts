import { INITIAL_VIEW, type ViewState } from "../state/viewState.ts";

interface Example {
  readonly id: "partiesNotAgainst" | "brazilIndia" | "sureCoalitions" | "noThenSigned" | "conventions";
  /** Nodes without which the question makes no sense. */
  readonly needs: readonly string[];
  readonly view: ViewState;
}

/** Questions to begin with, over the shipped dataset: five ways in, the first the one that the atlas was built for. */
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
    id: "brazilIndia",
    needs: ["BRA", "IND"],
    view: {
      ...INITIAL_VIEW,
      alliances: { ...INITIAL_VIEW.alliances, measure: "KAPPA" },
      selection: { type: "pair", a: "BRA", b: "IND" },
    },
  },
  { id: "sureCoalitions", needs: ["ga-74-247"], view: { ...INITIAL_VIEW, sure: true } },
  {
    id: "noThenSigned",
    needs: ["global-treaty", "ga-74-247", "un-cybercrime"],
    view: {
      ...INITIAL_VIEW,
      view: "record",
      record: { ...INITIAL_VIEW.record, topic: "global-treaty", shown: "contradictions" },
    },
  },
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
