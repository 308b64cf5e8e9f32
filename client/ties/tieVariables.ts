import type { TieNetworkQueryVariables } from "../generated/operations.ts";
import type { TieSettings } from "../state/viewState.ts";

const KINDS = { sponsorship: "SPONSORSHIP", participation: "PARTICIPATION", stances: "STANCES" } as const;

/** What the reader's settings ask of both the network and a link's evidence, so that the two agree. */
export function tieSelection({ of, actors, possible }: TieSettings, asOf: string | null) {
  return {
    of: KINDS[of],
    asOf,
    actors: actors === "states" ? ["STATE" as const] : null,
    possibleToo: possible,
  };
}

export function tieVariables(settings: TieSettings, asOf: string | null): TieNetworkQueryVariables {
  const { of, links, topics } = settings;
  const stances = of === "stances";
  return {
    ...tieSelection(settings, asOf),
    links: stances
      ? { all: true }
      : links.rule === "closest"
        ? { closest: links.partners }
        : { significant: links.level },
    minimum: stances ? topics : 1,
  };
}
