import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { hubWords, reasonWords } from "../../../client/graph/reasonWords.ts";
import { en } from "../../../client/locales/en.ts";
import { zh } from "../../../client/locales/zh.ts";

const i18n = i18next.createInstance();
await i18n.init({
  lng: "en",
  resources: { en: { translation: en }, zh: { translation: zh } },
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});
const english = i18n.getFixedT("en");
const chinese = i18n.getFixedT("zh");

describe("why facts are left out", () => {
  it("says the day in words and the limit in the reader's language", () => {
    expect(reasonWords(english, "did not hold on 2026-11-24", "en")).toBe("did not hold on 24 Nov 2026");
    expect(reasonWords(english, "limit of 1500 in all", "en")).toBe("beyond the limit of 1,500 in all");
    expect(reasonWords(chinese, "limit of 150 at one node", "zh")).toBe("超出单个节点 150 项的上限");
  });

  it("keeps a reason that it does not know", () => {
    expect(reasonWords(chinese, "too far away", "zh")).toBe("too far away");
  });

  it("counts the hubs of each kind in place of listing their ids", () => {
    const avoided = [
      "1 bloc joined to more than 102 nodes each, half the number of states: g77",
      "22 roll calls joined to more than 102 nodes each, half the number of states: ga-60-45 and 21 more",
      "facts of other kinds than asked for: SPONSORED",
    ];
    expect(hubWords(english, avoided, "en")).toBe(
      "1 bloc and 22 roll calls, each joined to more than 102 nodes (half the number of states); facts of other kinds than asked for: SPONSORED",
    );
    expect(hubWords(chinese, avoided.slice(0, 2), "zh")).toBe(
      "1 个集团和22 个表决，各与超过 102 个节点（国家数的一半）相连",
    );
    expect(hubWords(english, [], "en")).toBe("");
  });
});
