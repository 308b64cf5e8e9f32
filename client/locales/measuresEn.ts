/** The words of measures, in English. */
export const measuresEn = {
  label: "Measure",
  name: {
    LIJPHART: "Lijphart's index",
    STRICT: "Same ballot",
    YES_NO_ONLY: "Yes and no only",
    S_ABSOLUTE: "S, equal steps",
    S_SQUARED: "S, squared steps",
    KAPPA: "κ (Cohen), squared steps",
    PI: "π (Scott), squared steps",
    KAPPA_NOMINAL: "κ (Cohen), categories",
    PI_NOMINAL: "π (Scott), categories",
  },
  about: {
    LIJPHART:
      "The share of joint ballots that are the same, an abstention against yes or no counting half; absence is left out.",
    STRICT:
      "The share of joint ballots that are the same, an abstention being a third ballot of its own; absence is left out.",
    YES_NO_ONLY:
      "The share of the same ballots among roll calls in which both said yes or no; abstention and absence are left out.",
    S_ABSOLUTE:
      "Lijphart's index stretched from −1 to 1: an abstention lies half way from yes to no; absence is left out. Ranks pairs just the same.",
    S_SQUARED:
      "From −1 to 1, with yes against no counting four times an abstention against either; absence is left out.",
    KAPPA:
      "Agreement beyond what chance gives two states that say yes, abstain and no as often as these two: 0 is chance, 1 complete; an abstention lies half way; absence is left out.",
    PI: "As κ, but chance takes both states to share one mix of ballots, so that a different mix counts as disagreement; absence is left out.",
    KAPPA_NOMINAL:
      "The same ballot beyond what chance gives for both states' own mixes of ballots, an abstention being a third ballot of its own; absence is left out.",
    PI_NOMINAL:
      "The same ballot beyond what chance gives for one shared mix of ballots, an abstention being a third ballot of its own; absence is left out.",
  },
  short: {
    LIJPHART: "Agreement (Lijphart's index: same ballot 1, one step apart ½)",
    STRICT: "Same ballots (share of joint ballots)",
    YES_NO_ONLY: "Same ballots where both said yes or no",
    S_ABSOLUTE: "S with equal steps (−1 to 1)",
    S_SQUARED: "S with squared steps (−1 to 1)",
    KAPPA: "κ with squared steps (0: chance for both states' own mixes of ballots)",
    PI: "π with squared steps (0: chance for one shared mix of ballots)",
    KAPPA_NOMINAL: "κ of the same ballot (0: chance for both states' own mixes of ballots)",
    PI_NOMINAL: "π of the same ballot (0: chance for one shared mix of ballots)",
  },
  range: {
    share: "0 to 1",
    signed: "−1 to 1",
    corrected: "−1 to 1, 0 being chance",
  },
  by: "By {{measure}}, {{range}}.",
  link: {
    agree:
      "A link joins two states, the stronger, the more alike by {{measure}}: here {{low}} to {{high}}, of {{range}}.",
    more: "A link joins two states more alike than chance, the stronger, the more alike by {{measure}}: here {{low}} to {{high}}, of {{range}}.",
    less: "A link joins two states less alike than chance, the stronger, the further apart by {{measure}}: here {{high}} to {{low}}, of {{range}}.",
  },
  titleLess: "Who stands apart from whom at the UN on {{subject}}?",
  apart: {
    title: "Furthest apart",
    partner: "Furthest apart",
    tied: "{{count}} states share the lowest value",
  },
  tied: "{{count}} states share the highest value",
  nothingJoined:
    "No link is drawn at this state: none of its pairs with at least {{minimum}} joint ballots meets the rule.",
  noLinks: "No pair of states meets the rule",
  noLinksWhy_one:
    "{{pairs}} pairs have at least {{count}} joint ballot, in {{rollCalls}} roll calls. None of them is joined by the rule “{{rule}}”.",
  noLinksWhy_other:
    "{{pairs}} pairs have at least {{count}} joint ballots, in {{rollCalls}} roll calls. None of them is joined by the rule “{{rule}}”.",
  joinClosest: "Join the closest partners by Lijphart's index",
  subtitle:
    "{{measure}} in {{rollCalls}} roll calls with complete ballots{{narrowed}}, {{ballots}} ballots, up to {{asOf}}. {{consensus}} Joined: {{rule}}.",
  from: ", from {{day}}",
  onInstrument_zero: ", on {{name}}",
  onInstrument_one: ", on {{name}} and {{count}} text that led to it",
  onInstrument_other: ", on {{name}} and {{count}} texts that led to it",
  withoutVote: {
    none: "No decision in the selection was adopted without a vote.",
    out: "{{without}} of {{decisions}} decisions ({{share}} %) were adopted without a vote and are left out.",
    counted:
      "{{without}} of {{decisions}} decisions ({{share}} %) were adopted without a vote; each counts {{weight}} as a yes of every member.",
  },
  rule: {
    threshold: "every pair of at least {{least}} by this measure",
    more: "pairs that agree more than chance, at a false discovery rate of {{q}}",
    less: "pairs that agree less than chance, at a false discovery rate of {{q}}; groups and places are of those that agree more",
  },
  why: {
    closest:
      "Each state keeps its closest partners, so that every state has a place and agreement that is high everywhere does not make a blot. Being joined does not say that two states agree more than chance: the rule “beyond chance” does.",
    threshold:
      "Every pair at or above the threshold is joined. Where nearly all say yes, a high threshold still joins nearly all: κ or the rule “beyond chance” tells them apart.",
    significant:
      "A pair is joined where its agreement lies so far from what chance gives for both states' own shares of yes, abstain and no that, among all pairs joined, only a share q is expected to be there by accident. A state that always cast one ballot cannot be told from chance and is not joined.",
  },
  join: "Join",
  closest: "Closest",
  threshold: "Threshold",
  significant: "Beyond chance",
  least: "Least value",
  q: "False discovery rate",
  qAbout: "The share of pairs joined by accident that is accepted",
  direction: "Side of chance",
  more: "More alike",
  less: "Less alike",
  undefined_one: "{{shown}} pair has no value, for {{reason}}",
  undefined_other: "{{shown}} pairs have no value, for {{reason}}",
  reason: {
    NO_VARIANCE: "both cast one and the same ballot throughout",
    NO_YES_NO_BALLOTS: "they never both said yes or no",
  },
  untested_one:
    "{{shown}} pair cannot be told from chance, for one of the two cast the same ballot throughout",
  untested_other:
    "{{shown}} pairs cannot be told from chance, for one of the two cast the same ballot throughout",
  thin: "{{shown}} links are thin (fewer than 20 joint ballots)",
  qColumn: "q",
  qColumnAbout:
    "How surely the pair is told from chance: among pairs with q up to .05, one in twenty is there by accident",
  qNone: "One of the two cast the same ballot throughout, so that chance cannot be told apart",
  lijphart: "Lijphart",
  thinWord: "thin",
  narrower: "Dates and instrument",
  fromLabel: "From",
  untilLabel: "Until",
  instrument: "On the instrument and its drafts",
  everyInstrument: "Any instrument",
  consensusLabel: "A decision without a vote counts",
  consensusAbout:
    "As a yes of every state that was a member on the day: 0 leaves such decisions out, 1 counts them like roll calls",
};
