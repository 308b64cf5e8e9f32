/** The words of two states set side by side, in English. */
export const pairEn = {
  interval: "{{confidence}} interval {{low}} to {{high}}",
  to: "{{low}} to {{high}}",
  joint: "{{count}} joint ballots",
  thin: "thin: fewer than 20 joint ballots",
  withoutVote_one: "{{count}} decision of this selection was adopted without a vote",
  withoutVote_other: "{{count}} decisions of this selection were adopted without a vote",
  withoutVoteNone: "No decision of this selection was adopted without a vote.",
  leftOut: "{{decisions}}: no ballots, so they are not counted.",
  weighed:
    "{{decisions}}: counted as a yes of both with weight {{weight}}, where both were members ({{members}}).",
  whichOnes: "Which",
  measures: "All measures",
  measuresCaption: "Each measure of the two states, with its {{confidence}} interval",
  name: "Measure",
  value: "Value",
  range: "{{confidence}} interval",
  about:
    "Intervals: {{resamples}} resamples of the roll calls, seed {{seed}}; they say how far the number depends on which roll calls there happened to be.",
  someUndefined: "undefined in {{share}} of the resamples",
  share: "{{share}} of all pairs of voters parted like this",
  order: "Opposed first, then one step apart; of these, what fewest pairs of voters did.",
  reason: {
    NO_JOINT_BALLOTS: "They cast no joint ballot in this selection, so the measure is undefined.",
    NO_YES_NO_BALLOTS: "In every joint roll call one of them abstained, so there is no yes or no to compare.",
    NO_VARIANCE: "Both cast one and the same ballot throughout, so agreement cannot be told from habit.",
    TOO_FEW: "A single joint decision has no interval.",
    MOSTLY_UNDEFINED: "In more than half of the resamples the measure is undefined, so no interval is given.",
    UNDEFINED: "Where the measure is undefined there is no interval.",
  },
  measure: {
    LIJPHART: {
      name: "Lijphart’s index",
      about: "Mean over joint roll calls: 1 for the same ballot, ½ where exactly one abstained, else 0.",
    },
    STRICT: {
      name: "Same ballot",
      about: "Share of joint roll calls in which both cast the same ballot; 0 to 1.",
    },
    YES_NO_ONLY: {
      name: "Yes and no only",
      about: "Share of the same ballot where neither of them abstained; 0 to 1.",
    },
    S_ABSOLUTE: {
      name: "S, absolute",
      about: "Lijphart’s index stretched to −1 (always opposed) … 1 (always the same).",
    },
    S_SQUARED: {
      name: "S, squared",
      about: "The same scale, where yes against no weighs four times as much as one step.",
    },
    KAPPA: {
      name: "κ, squared",
      about:
        "Agreement beyond what each one’s own habits would give by chance: 0 is chance, 1 always the same.",
    },
    PI: {
      name: "π, squared",
      about: "As κ, with the habits of both together as chance; never above κ.",
    },
    KAPPA_NOMINAL: {
      name: "κ, categories",
      about: "As κ, where an abstention is as far from a yes as a no is.",
    },
    PI_NOMINAL: {
      name: "π, categories",
      about: "As π, where an abstention is as far from a yes as a no is.",
    },
  },
  checked: "How these numbers are checked",
};
