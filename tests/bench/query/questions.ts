import { z } from "zod";
import type { Question } from "../support/hammer.ts";

/** One question put to both servers, and what makes two answers comparable. */
export interface Contest {
  readonly ours: Question;
  readonly peer: Question;
  /** Reduces our answer, and the peer's, to what must be equal. */
  readonly readOurs: (data: unknown) => unknown;
  readonly readPeer: (data: unknown) => unknown;
}

const DAY = "2019-12-27";
const hits = z.array(z.object({ state: z.object({ id: z.string() }) }));
const ids = z.array(z.object({ id: z.string() }));
const sorted = (names: readonly string[]) => [...names].sort();

/**
 * Parties to the Budapest Convention on 27 December 2019 that did not vote against resolution 74/247. The peer has no set questions, dates with bounds or
 * caveats: it is given the columns that our import derives, and asks for the certain and for the possible in two filters.
 */
export const acceptance: Contest = {
  ours: {
    query: `query ($where: StateCriteria!, $asOf: Date) {
      findStates(where: $where, asOf: $asOf) { certain { state { id } } possible { state { id } } }
    }`,
    variables: {
      where: {
        all: [{ partyTo: "budapest" }, { not: { voted: { rollCall: "ga-74-247", ballots: ["NO"] } } }],
      },
      asOf: DAY,
    },
  },
  peer: {
    query: `query ($day: String!) {
      certain: states(sort: [{ id: ASC }], where: {
        participationConnection: { some: { node: { id: { eq: "budapest" } }, edge: { forceHi: { lte: $day }, leftLo: { gt: $day } } } }
        NOT: { ballotsConnection: { some: { node: { id: { eq: "ga-74-247" } }, edge: { ballot: { eq: "no" } } } } }
      }) { id }
      possible: states(sort: [{ id: ASC }], where: {
        participationConnection: { some: { node: { id: { eq: "budapest" } }, edge: { forceLo: { lte: $day }, leftHi: { gt: $day } } } }
        NOT: { OR: [
          { ballotsConnection: { some: { node: { id: { eq: "ga-74-247" } }, edge: { ballot: { eq: "no" } } } } }
          { participationConnection: { some: { node: { id: { eq: "budapest" } }, edge: { forceHi: { lte: $day }, leftLo: { gt: $day } } } } }
        ] }
      }) { id }
    }`,
    variables: { day: DAY },
  },
  readOurs(data) {
    const { findStates } = z.object({ findStates: z.object({ certain: hits, possible: hits }) }).parse(data);
    const names = (list: z.infer<typeof hits>) => sorted(list.map((hit) => hit.state.id));
    return { certain: names(findStates.certain), possible: names(findStates.possible) };
  },
  readPeer(data) {
    const { certain, possible } = z.object({ certain: ids, possible: ids }).parse(data);
    return { certain: sorted(certain.map(({ id }) => id)), possible: sorted(possible.map(({ id }) => id)) };
  },
};

const node = z.object({ id: z.string() });
const ourPage = z.object({
  states: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({
        id: z.string(),
        participation: z.array(
          z.object({ action: z.string(), date: z.string().nullable(), instrument: node }),
        ),
        memberships: z.array(z.object({ bloc: node })),
      }),
    ),
  }),
});
const peerPage = z.object({
  statesConnection: z.object({ aggregate: z.object({ count: z.object({ nodes: z.number() }) }) }),
  states: z.array(
    z.object({
      id: z.string(),
      participationConnection: z.object({
        edges: z.array(
          z.object({ properties: z.object({ action: z.string(), date: z.string().nullable() }), node }),
        ),
      }),
      membershipsConnection: z.object({ edges: z.array(z.object({ node })) }),
    }),
  ),
});

/** A page of 100 states with their treaty actions and their blocs. The peer is asked by its plain list, beside a count for the total. */
export const page: Contest = {
  ours: {
    query: `{ states(first: 100) { totalCount nodes { id
      participation { action date instrument { id } } memberships { bloc { id } } } } }`,
  },
  peer: {
    query: `{ statesConnection { aggregate { count { nodes } } }
      states(limit: 100, sort: [{ id: ASC }]) { id
        participationConnection { edges { properties { action date } node { id } } }
        membershipsConnection { edges { node { id } } } } }`,
  },
  readOurs(data) {
    const { states } = ourPage.parse(data);
    return {
      total: states.totalCount,
      nodes: states.nodes.map(({ id, participation, memberships }) => ({
        id,
        actions: sorted(
          participation.map((one) => `${one.instrument.id} ${one.action.toLowerCase()} ${one.date}`),
        ),
        blocs: sorted(memberships.map(({ bloc }) => bloc.id)),
      })),
    };
  },
  readPeer(data) {
    const { statesConnection, states } = peerPage.parse(data);
    return {
      total: statesConnection.aggregate.count.nodes,
      nodes: states.map(({ id, participationConnection, membershipsConnection }) => ({
        id,
        actions: sorted(
          participationConnection.edges.map(
            (edge) => `${edge.node.id} ${edge.properties.action.toLowerCase()} ${edge.properties.date}`,
          ),
        ),
        blocs: sorted(membershipsConnection.edges.map((edge) => edge.node.id)),
      })),
    };
  },
};
