/** A question of the tour, ready to be run: the query editor links to each, and the tests run each. */
export interface TourQuery {
  /** Its name in the address, `/ide?tour=roll-call`. */
  readonly id: string;
  /** A word or three for its link. */
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export const TOUR_QUERIES: readonly TourQuery[] = [
  {
    id: "parties-not-against",
    title: "Parties not against",
    query: `# Who was party to the Budapest Convention on 27 December 2019 and did not vote against resolution 74/247,
# and how does anybody know? "possible" holds those of whom the record does not tell.
query PartiesNotAgainst($where: StateCriteria!, $asOf: Date) {
  findStates(where: $where, asOf: $asOf) {
    sentence
    certain {
      state { id label ballots(rollCalls: ["ga-74-247"]) { nodes { ballot } } }
    }
    possible {
      state { id label ballots(rollCalls: ["ga-74-247"]) { nodes { ballot } } }
      evidence { phrase truth explanation facts { key sources { title url } } }
    }
    caveats
    cypher
  }
}
`,
    variables: {
      where: {
        all: [{ partyTo: "budapest" }, { not: { voted: { rollCall: "ga-74-247", ballots: ["NO"] } } }],
      },
      asOf: "2019-12-27",
    },
  },
  {
    id: "roll-call",
    title: "A roll call",
    query: `# A vote: the official totals, the ballots on record, and what it was taken on.
query RollCall {
  rollCall(id: "ga-74-247") {
    label
    date
    totals { yes no abstain absent }
    onRecord { yes no abstain absent }
    instruments { id symbol titleEn }
    ballots(first: 10) { totalCount nodes { state { id label } ballot } }
    sources { title url }
  }
}
`,
  },
  {
    id: "states",
    title: "States",
    query: `# A page of states with their treaty actions and blocs.
query States {
  states(first: 100) {
    totalCount
    nodes {
      id
      participation { action date instrument { id } }
      memberships { bloc { id } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    id: "convention",
    title: "A convention",
    query: `# A treaty: who did what, when, and how well it is known.
query Convention {
  instrument(id: "un-cybercrime") {
    titleEn
    adopted
    opened
    inForce
    status
    participationRecord
    participationAsOf
    participation(actions: [RATIFICATION, ACCESSION]) {
      party { ... on State { id label } ... on Bloc { id label } }
      action
      date
      dateBounds { earliest latest }
      confidence
      sources { title url }
    }
    relations { relation instrument { id } target { ... on Instrument { id label } ... on Organisation { id label } } }
  }
}
`,
  },
  {
    id: "agreement",
    title: "Alliances",
    query: `# Who votes with whom: communities and each state's three closest partners over the complete roll calls.
query Agreement {
  agreement(links: { closest: 3 }) {
    measure
    ballotsCount
    counts { statesDrawn statesInAll linksDrawn pairsEnough pairsBelowMinimum minimumJoint }
    communities { count sizes modularity runs }
    states { ids community }
    links { a b joint same oneStep opposed lijphart }
  }
}
`,
  },
  {
    id: "pair",
    title: "Two states",
    query: `# Two states, ballot by ballot.
query Pair {
  pairAgreement(a: "CHN", b: "RUS") {
    joint
    same
    oneStep
    opposed
    lijphart
    table
    rollCalls { rollCall { id label date } a b outcome }
  }
}
`,
  },
  {
    id: "coalitions",
    title: "Coalitions",
    query: `# The coalitions, and how sure each state's place in its own is. This is long work, 10 to 20 seconds:
# the result is null until progress is 1. Ask again with the same arguments; asking again joins the same work.
query Coalitions {
  coalitions {
    progress
    result {
      sizes
      chance { observed mean sd z p deals }
      states { ids coalition probability rival rivalProbability }
      bootstraps
    }
  }
}
`,
  },
  {
    id: "bloc",
    title: "A bloc",
    query: `# How far a bloc votes alike, beside what chance gives a group of its size, and who broke ranks.
query Bloc {
  blocCohesion(bloc: "asean") {
    averages { ai { certain { value low high chance rollCalls } } }
    series {
      rollCall { id date }
      ai { certain { value chance ballots } }
      line
      defections { state { id label } ballot truth }
    }
    leftOut { withoutVote partial noBallots }
  }
}
`,
  },
  {
    id: "say-and-do",
    title: "Say and do",
    query: `# Where a state's words, ballots and signatures on a topic point opposite ways, with both sides' facts.
query SayAndDo {
  contradictions(topic: "global-treaty") {
    totalCount
    certainCount
    codingVersion
    nodes {
      state { id label }
      kind
      certain
      doubts
      sentenceEn
      earlier { key date fact { sources { title url } } }
      later { key date fact { sources { title url } } }
    }
  }
}
`,
  },
  {
    id: "network",
    title: "Around a state",
    query: `# The facts around a state on a day, and what is left out.
query Network {
  network(around: ["BRA"], asOf: "2024-12-24", perNode: 30) {
    nodes { node { id nodeKind label } depth degree }
    edges { from to label truth fact { key factKind } }
    leftOut { node factKind count reason }
  }
}
`,
  },
  {
    id: "path",
    title: "A path",
    query: `# How two states hang together, other than through what joins nearly all.
query Path {
  path(from: "GHA", to: "PER") {
    paths { nodes { id label } facts { from to label fact { sources { title } } } }
    leftOut
    avoided
  }
}
`,
  },
  {
    id: "topics",
    title: "Topics",
    query: `# The questions under negotiation, the answers given, and who gave them.
query Topics {
  topics(first: 5) {
    totalCount
    nodes {
      questionEn
      positions {
        labelEn
        polarity
        statements { date forum actor { ... on Node { id label } } summaryEn sources { title } }
      }
    }
  }
}
`,
  },
  {
    id: "search",
    title: "Search",
    query: `# Names, codes, symbols and titles, in English and Chinese; accents do not matter.
query Search {
  turkiye: search(text: "turkiye", first: 3) { hits { matched node { id label } } }
  symbol: search(text: "74/247", first: 3) { hits { matched node { id nodeKind label } } }
  chinese: search(text: "网络犯罪", first: 3) { totalCount hits { matched node { id nodeKind label } } }
}
`,
  },
  {
    id: "dataset",
    title: "The data",
    query: `# What data this is. Its hash is in every answer's header x-atlas-dataset.
query Dataset {
  dataset { title version created hash licence attribution importedAt engine counts { kind count } coverageFrom coverageTo }
}
`,
  },
];
