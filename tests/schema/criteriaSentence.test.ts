import { describe, expect, it } from "vitest";
import { criteriaSentence } from "../../schema/criteriaSentence.ts";
import { parseCriteria } from "../../schema/parseCriteria.ts";

const NAMES: Readonly<Record<string, string>> = {
  budapest: "Budapest Convention",
  "ga-74-247": "74/247",
  au: "African Union",
  brics: "BRICS",
  needed: "A universal UN treaty is needed",
};
const say = (where: unknown, locale: "en" | "zh" = "en") =>
  criteriaSentence(parseCriteria(where), (id) => NAMES[id] ?? id, "2019-12-27", locale);
const against = { voted: { rollCall: "ga-74-247", ballots: ["NO"] } };

describe("criteriaSentence", () => {
  it.each([
    [
      { all: [{ partyTo: "budapest" }, { not: against }] },
      "States that were party to the Budapest Convention on 27 December 2019 and did not vote no on 74/247",
    ],
    [
      { all: [{ memberOf: "au" }, { not: { signatoryOf: "budapest" } }] },
      "States that were members of the African Union on 27 December 2019 and had not signed the Budapest Convention by then",
    ],
    [{ memberOf: "brics" }, "States that were members of BRICS on 27 December 2019"],
    [
      { voted: { rollCall: "ga-74-247", ballots: ["ABSENT", "ABSTAIN"] } },
      "States that abstained or stayed away in the vote on 74/247 (as of 27 December 2019)",
    ],
    [
      { all: [{ region: "Africa" }, { any: [against, { not: { partyTo: "budapest" } }] }] },
      "States that are in Africa and (either voted no on 74/247 or were not party to the Budapest Convention on 27 December 2019)",
    ],
    [
      { stated: { position: "needed" } },
      "States that had stated “A universal UN treaty is needed” by 27 December 2019",
    ],
    [
      { stated: { topic: { id: "t", maxPolarity: -1 } } },
      "States that had answered “t” with a polarity of −1 or less by 27 December 2019",
    ],
  ])("says %j", (where, sentence) => {
    expect(say(where)).toBe(sentence);
  });

  it("takes `not` to the leaves, and a double `not` away", () => {
    const both = { all: [{ region: "Asia" }, against] };
    expect(say({ not: both })).toContain("States that either are not in Asia or did not vote no on 74/247");
    expect(say({ not: { not: both } })).toBe(say(both));
  });

  it("says empty lists for what they are", () => {
    expect(say({ all: [] })).toContain("(all do)");
    expect(say({ not: { any: [] } })).toContain("(all do)");
    expect(say({ any: [] })).toContain("(none do)");
  });

  it("speaks Chinese", () => {
    expect(say({ all: [{ partyTo: "budapest" }, { not: against }] }, "zh")).toBe(
      "截至2019年12月27日，是《Budapest Convention》缔约方且在74/247表决中未投反对票的国家",
    );
  });
});
