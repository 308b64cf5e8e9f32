/** The words of coalitions, and of long computations, in English. */
export const coalitionsEn = {
  working: {
    progress: "{{percent}} %",
    stop: "Stop",
    again: "Start again",
    stopped: "Stopped. Nothing was kept.",
  },
  ask: "How sure are these coalitions?",
  title: "How sure are these coalitions?",
  computing: "Drawing the roll calls anew, and dealing their ballots by lot …",
  verdict: {
    beyond: "The coalitions are more marked than chance makes them.",
    chance: "No coalition structure beyond chance: ballots dealt by lot make groups as marked as these.",
    undefined: "Nothing is joined, so that there is nothing to compare with chance.",
  },
  chance:
    "Modularity {{observed}} with ten runs; with each roll call's ballots dealt anew among those who voted {{mean}} on average (standard deviation {{sd}}, z = {{z}}, p = {{p}}, {{deals}} deals).",
  effective:
    "{{coalitions}} coalitions, as divided as {{laakso}} of equal size (Laakso–Taagepera; Golosov {{golosov}}, Shannon {{shannon}}), by share of the states with links.",
  signed:
    "Agreement beyond chance (κ) of all pairs, friends and foes, makes {{groups}} groups (signed modularity {{modularity}}).",
  consensus_one: "What the runs agree on differs from what is shown for {{count}} state.",
  consensus_other: "What the runs agree on differs from what is shown for {{count}} states.",
  members: "Members, and how often they are there",
  coalition_one: "{{count}} state, there in {{mean}} of the draws",
  coalition_other: "{{count}} states, on average there in {{mean}} of the draws",
  swing: "Swing states: {{count}} of {{all}}",
  swingAbout:
    "In their coalition in fewer than half of the draws of the roll calls, or in fewer than nine in ten runs.",
  bridges: "Who bridges coalitions",
  bridgesAbout:
    "The {{shown}} states over which most shortest paths between others run, of {{all}} with links to more than one coalition.",
  method:
    "{{bootstraps}} bootstraps over roll calls (ties between partners broken anew), {{deals}} deals, {{runs}} runs, seed {{seed}}.",
  csv: "States (CSV)",
  measure: { strict: "strict", lijphart: "Lijphart", kappa: "κ, signed" },
  column: {
    state: "State",
    coalition: "Group",
    draws: "Draws",
    rival: "Else",
    runs: "Runs",
    measures: "Elsewhere by",
    betweenness: "Paths",
    participation: "Spread",
    within: "Within (z)",
  },
  about: {
    draws: "Share of {{bootstraps}} draws of the roll calls in which it is in its coalition",
    rival: "The other coalition in which it is most often",
    runs: "Share of {{runs}} seeded runs that keep it there",
    measures: "Measures by whose groups it stands in another coalition, or in none of these",
    betweenness: "Shortest paths between two other states that run over it (betweenness)",
    participation:
      "0 where all its links stay in one coalition, near 1 where they go to many (participation)",
    within: "Links within its coalition, in standard deviations from its members' mean",
  },
  doubtful: {
    runs: "Dashed ring: doubtful member, in its coalition in fewer than nine in ten runs.",
    draws: "Dashed ring: doubtful member, in its coalition in fewer than half of {{bootstraps}} draws.",
  },
  state: {
    known: "In its coalition in {{share}} of {{drawn}} bootstraps over roll calls.",
    rival: "Else most often in {{letter}} ({{share}}).",
    role: "{{paths}} shortest paths between others run over it; participation across coalitions {{participation}}.",
    runs: "Seeded runs that keep it there: {{share}}.",
  },
};
