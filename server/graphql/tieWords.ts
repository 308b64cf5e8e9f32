import type { TieKind } from "../generated/resolvers.ts";

const TESTED =
  "SDSM: count = things in common; expected = Σ_c p_ac p_bc and p = P(X ≥ count) of the Poisson-binomial with chances p_ac p_bc, where p_rc = x_r y_c / (1 + x_r y_c) gives every actor and every thing its own number on average (Neal, Social Networks 39, 2014; Bipartite Configuration Model: Saracco et al., Scientific Reports 5, 10595, 2015).";

/** How each kind of ties is made, for people. */
export const TIE_METHODS: Readonly<Record<TieKind, { readonly method: string; readonly formula: string }>> = {
  SPONSORSHIP: {
    method:
      "Two actors are joined by the drafts, resolutions and joint statements that both sponsored, as sponsor or co-sponsor alike; a draft and its revision are two. Whether they have more in common than chance leads to expect is told by the stochastic degree sequence model, in which widely sponsored drafts and busy sponsors meet often.",
    formula: TESTED,
  },
  PARTICIPATION: {
    method:
      "Two states or blocs are joined by the treaties in which both take part on the day. A treaty that nearly everyone is in joins nobody by itself: whether they have more in common than chance leads to expect is told by the stochastic degree sequence model, which knows how many take part in each treaty.",
    formula: TESTED,
  },
  STANCES: {
    method:
      "Two actors are joined where both took a side in a question by the day: positive where they agree on some and clash on none, negative the other way round, ambivalent where they do both. Positions of polarity 0 and of unknown polarity stay out. Balance is told of positive and negative links; ambivalent ones take no part.",
    formula:
      "Schoch's projection: each question is split by sign, the halves are projected and drawn together to P, N or A (J. Math. Sociology 45(1), 2021). L = the fewest links against two camps (Harary 1959); 1 − L/(m/2); walk balance tr(e^A)/tr(e^|A|) (Estrada and Benzi 2014).",
  },
};
