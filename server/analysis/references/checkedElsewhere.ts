import type { Words } from "./reference.ts";

/** What the page cannot compute from what is shipped, and the test that does. */
export const CHECKED_ELSEWHERE: readonly { readonly what: Words; readonly test: string }[] = [
  {
    what: {
      en: "Voting dimension 1 of the General Assembly in 2018 against the published ideal points of seven states (Bailey, Strezhnev and Voeten 2017): rank correlation of .93 or more. It takes the full record of roll calls, which is not shipped.",
      zh: "2018 年联合国大会的投票维度 1 与七国已发表的理想点（Bailey、Strezhnev 与 Voeten，2017）比较：秩相关不低于 .93。需要完整的唱名表决记录，本程序未附带。",
    },
    test: "tests/server/analysis/spaceIdealPoints.test.ts",
  },
  {
    what: {
      en: "Simulated parliaments whose points are known: how well voting space finds them, by noise and absence.",
      zh: "位置已知的模拟议会：在不同噪声与缺席程度下，投票空间能多好地找回它们。",
    },
    test: "tests/server/analysis/spaceRecovery.test.ts",
  },
  {
    what: {
      en: "Simulated parliaments whose blocs are known, or that have none: how well coalitions find them, by discipline, and how rarely chance looks like a coalition.",
      zh: "集团已知或没有集团的模拟议会：在不同纪律程度下，联盟能多好地找回它们，以及偶然多么少地看似联盟。",
    },
    test: "tests/server/analysis/sureCoalitions.test.ts",
  },
];
