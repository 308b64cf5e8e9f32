/** The words of ties, in English. */
export const tiesEn = {
  of: {
    stances: "Stances",
    sponsorship: "Drafts sponsored",
    participation: "Treaties in common",
  },
  about: {
    stances:
      "Who took the same side, and who opposite sides, in the questions under negotiation. Someone with whom one agrees here and clashes there is ambivalent.",
    sponsorship:
      "Who sponsored the same drafts and statements, and whether more of them than chance leads to expect.",
    participation:
      "Who consented to the same treaties, and whether to more of them than chance leads to expect: a treaty that nearly everyone is in joins nobody by itself.",
  },
  title: {
    STANCES: "Who stands with whom, and against whom, in what they say?",
    SPONSORSHIP: "Who sponsors drafts together?",
    PARTICIPATION: "Who is bound by the same treaties?",
  },
  subtitle: {
    STANCES:
      "{{facts}} statements ({{possible}} only possible) on {{things}} questions by {{actors}} actors, as of {{asOf}}",
    SPONSORSHIP:
      "{{facts}} sponsorships ({{possible}} only possible) of {{things}} drafts, resolutions and joint statements by {{actors}} states and blocs, sponsors and co-sponsors alike, as of {{asOf}}",
    PARTICIPATION:
      "{{facts}} consents to be bound ({{possible}} only possible) to {{things}} treaties by {{actors}} states and blocs, as of {{asOf}}",
  },
  method: {
    STANCES:
      "Statements on record; positive, negative or ambivalent by question; colours: the camps that leave fewest links against them.",
    SPONSORSHIP:
      "Sponsorships on record; a draft and its revision are two; tested with the stochastic degree sequence model.",
    PARTICIPATION: "Treaty actions on record; tested with the stochastic degree sequence model.",
  },
  counts: {
    drawn: "{{drawn}} of {{all}} actors · {{links}} of {{pairs}} pairs with something in common",
    tested:
      "{{tested}} pairs tested: {{significant}} have more in common than chance leads to expect at {{level}} (smallest adjusted p {{smallest}}; {{fixed}} if every instrument were as likely to be shared as another)",
    below: "{{n}} pairs with fewer than {{minimum}} in common",
    possibleOut: "{{n}} possible facts left out",
    notHeld: "{{n}} facts not held by that day",
    otherActors: "{{n}} facts of other actors left out",
    neutral: "{{n}} statements neither for nor against left out",
    unknown: "{{n}} statements of unknown side left out",
  },
  controls: {
    of: "Ties by",
    links: "Which pairs are drawn",
    closest: "Closest",
    significant: "Beyond chance",
    partners: "Closest partners of each",
    level: "Level of significance",
    closestAbout:
      "Each actor's partners whose overlap chance explains least. A ranking, not a test: the line under the figure says how many pass one.",
    significantAbout:
      "Only pairs with more in common than how busy they are and how widely each is shared lead to expect; the level is the share of false links that is put up with (Benjamini–Hochberg).",
    topics: "Questions in common",
    topicsAbout: "A pair needs at least so many questions in which both took a side",
    possible: "Possible facts too",
    possibleAbout: "Inferred, or of uncertain date; links that need them are broken",
    states: "States only",
  },
  legend: {
    camps:
      "Colour and letter: camps. Each part of the network that blue and red links hold together has the two camps that leave the fewest links against them; camps of two parts say nothing about each other. Grey: no such link, or as well in the other camp.",
    communities: "Colour and letter: groups more closely joined than chance (Louvain), the largest first.",
    sizeTopics: "Area: questions in which the actor took a side.",
    sizeInstruments: "Area: instruments that the actor shares in.",
    widthTopics:
      "Stronger lines: more questions in common. Stance means what was said, not how anyone voted.",
    widthInstruments: "Stronger lines: more instruments in common.",
    link: "instruments in common",
    possible: "stands on possible facts",
  },
  sign: { POSITIVE: "agree", NEGATIVE: "clash", AMBIVALENT: "ambivalent" },
  signAbout: {
    POSITIVE: "the same side in every common question",
    NEGATIVE: "opposite sides in every common question",
    AMBIVALENT: "they agree on some and clash on others",
  },
  verdict: { agree: "agree", clash: "clash", both: "agree and clash" },
  pairKind: {
    stances: "Two actors, what they say",
    sponsorship: "Two actors, what they sponsored",
    participation: "Two actors, what binds them",
  },
  evidence: {
    instruments_one: "instrument in common",
    instruments_other: "instruments in common",
    topics_one: "question in which both took a side",
    topics_other: "questions in which both took a side",
    agreeClash: "agree on {{agree}}, clash on {{clash}}",
    test: "{{expected}} expected by chance · p {{p}}, adjusted for {{tested}} pairs {{adjusted}}",
    untested: "Not tested: one of them has no fact that counts",
    chance: "chance {{chance}}",
    inCommon: "In common",
    sides: "What each said",
    none: "Nothing on record by this day.",
    possibleWhy: "Without facts that are only possible this would be another link, or none.",
  },
  nothing: {
    title: "No pair is drawn",
    tested:
      "None of {{pairs}} pairs has more in common than chance leads to expect at this level (smallest adjusted p {{smallest}}). With so few instruments that is no proof that nothing joins them.",
    topics: "No pair of {{pairs}} has so many questions in common.",
    closest: "Show each actor's closest partners",
    fewer: "Show pairs with one question in common",
  },
  balance: {
    title: "Balance",
    links:
      "{{positive}} positive and {{negative}} negative links; {{ambivalent}} ambivalent ones have no sign and take no part.",
    triangles:
      "of {{all}} triangles are balanced (the enemy of an enemy is a friend): +++ {{plus}}, ++− {{one}}, +−− {{two}}, −−− {{three}}.",
    proven_one:
      "of the way to two camps: {{upper}} links stand against the best camps ({{camps}} actors), proven to be the fewest.",
    proven_other:
      "of the way to two camps in each of the {{count}} parts that signed links hold together: {{upper}} links stand against the best camps ({{camps}} actors), proven to be the fewest.",
    bounds_one:
      "of the way to two camps: between {{lower}} and {{upper}} links stand against the best camps (found: {{camps}} actors).",
    bounds_other:
      "of the way to two camps in each of the {{count}} parts that signed links hold together: between {{lower}} and {{upper}} links stand against the best camps (found: {{camps}} actors).",
    walks: "walk balance: closed walks of every length, longer ones counting less (Estrada and Benzi).",
    none: "Undefined: there is nothing to count",
    more: "The table lists them.",
    causes: "Links that stand against the camps",
  },
  drawing: "Network of {{actors}} actors and {{links}} ties; the table holds the same rows",
  links: "Links",
  actors: "Actors",
  first: "First actor",
  second: "Second actor",
  actor: "Actor",
  kind: "Kind",
  shares: "Shares in",
  degree: "Links",
  count: "In common",
  expected: "Expected",
  expectedAbout: "How many in common chance leads to expect",
  p: "p",
  pAbout: "The chance of so many or more in common",
  adjusted: "Adjusted p",
  adjustedAbout: "Adjusted for the number of pairs tested (Benjamini–Hochberg)",
  agree: "Agree on",
  clash: "Clash on",
  signName: "Sign",
  certain: "Certain",
  yes: "yes",
  csvActors: "Actors (CSV)",
  csvLinks: "Links (CSV)",
};
