import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { foundCsv } from "../../../client/find/foundCsv.ts";
import { questionWords } from "../../../client/find/questionWords.ts";
import { evidenceKey, filterRows, foundRows, groupRows } from "../../../client/find/rows.ts";
import type { Choices } from "../../../client/find/useChoices.ts";
import type { Answer } from "../../../client/find/useFind.ts";
import { en } from "../../../client/locales/en.ts";

type Hit = Answer["certain"][number];

const source = { id: "s-1", title: "=Record", publisher: null, url: "https://example.org/1" };

function hit(id: string, label: string, ballot: "YES" | "ABSTAIN" | null): Hit {
  return {
    state: { id, label, nameZh: null, region: "Africa" },
    evidence: [
      {
        place: "where.all[0].partyTo",
        phrase: "were party to it",
        truth: ballot === null ? "POSSIBLY" : "YES",
        explanation: ballot === null ? "The day is not known." : null,
        facts: [
          {
            key: `budapest/${id}`,
            factKind: "PARTICIPATES_IN",
            sources: [source],
            action: "ACCESSION",
            date: "2018-12",
            inForce: "2019-04-01",
            confidence: "STATED",
          },
        ],
      },
      {
        place: "where.all[1].not.voted",
        phrase: "voted no on it",
        truth: "NO",
        explanation: null,
        facts: ballot === null ? [] : [{ key: `vote/${id}`, factKind: "VOTED", sources: [source], ballot }],
      },
    ],
  };
}

const answer: Answer = {
  asOf: "2019-12-27",
  sentence: "",
  caveats: [],
  graphql: "",
  cypher: "",
  certain: [hit("ZMB", "Zambia", "YES"), hit("AGO", "Angola", "ABSTAIN"), hit("GHA", "Ghana", "YES")],
  possible: [hit("PER", "Peru", null)],
};

const words = i18next.createInstance();
beforeAll(() =>
  words.init({
    lng: "en",
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  }),
);

describe("the rows of an answer", () => {
  it("are the states by name, certain or not", () => {
    expect(foundRows(answer, "en").map(({ id, certain }) => [id, certain])).toEqual([
      ["AGO", true],
      ["GHA", true],
      ["PER", false],
      ["ZMB", true],
    ]);
    expect(filterRows(foundRows(answer, "en"), "possible").map(({ id }) => id)).toEqual(["PER"]);
  });

  it("stand together by ballot, and those without one last", () => {
    const { by, groups } = groupRows(foundRows(answer, "en"));
    expect(by).toBe("ballot");
    expect(groups.map(({ key, rows }) => [key, rows.map(({ id }) => id)])).toEqual([
      ["YES", ["GHA", "ZMB"]],
      ["ABSTAIN", ["AGO"]],
      [null, ["PER"]],
    ]);
  });

  it("order a condition by ballot or by date, and what is not so last", () => {
    const [first] = foundRows(answer, "en");
    expect(first?.evidence.map(evidenceKey)).toEqual(["2018-12", "2"]);
    expect(evidenceKey({ place: "", phrase: "", truth: "NO", explanation: null, facts: [] })).toBeNull();
  });
});

describe("the answer as CSV", () => {
  it("holds facts, sources, the day and the data, and nothing that runs", () => {
    const text = foundCsv(foundRows(answer, "en"), {
      t: words.t,
      question: "Who?",
      asOf: "2019-12-27",
      hash: "abc",
      conditions: ["party to it", "not: voted no on it"],
    });
    const lines = text.trim().split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[1]).toBe(
      "AGO,Angola,certain,yes,\"accession Dec 2018, in force 1 Apr 2019\",'=Record https://example.org/1,no,abstain,'=Record https://example.org/1,Who?,2019-12-27,abc",
    );
    expect(lines[3]).toContain("PER,Peru,possible,possibly,");
    expect(lines[3]).toContain("The day is not known.");
  });
});

describe("a question in words", () => {
  const choices: Choices = {
    lists: { instrument: [], bloc: [], rollCall: [], position: [], topic: [], region: [] },
    cut: { instrument: null, bloc: null, rollCall: null, position: null, topic: null, region: null },
    nameOf: (_, id) => id,
    nameOfAny: (id) => id,
  };

  it("says what is chosen and leaves open what is not", () => {
    const question = questionWords(
      words.t,
      {
        all: [
          { partyTo: "X" },
          { not: { any: [{ voted: { rollCall: "", ballots: [] } }, { memberOf: "Y" }] } },
        ],
      },
      choices,
    );
    expect(question).toBe("party to X and not (voted … on … or member of Y)");
  });
});
