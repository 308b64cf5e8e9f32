import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { percent, reasonWord } from "../../../client/alliances/pairWords.ts";
import { en } from "../../../client/locales/en.ts";
import { zh } from "../../../client/locales/zh.ts";

const i18n = i18next.createInstance();
await i18n.init({ lng: "en", resources: { en: { translation: en }, zh: { translation: zh } } });

describe("the words of two states", () => {
  it.each([
    [0.95, "95\u00a0%"],
    [0.0113636, "1.1\u00a0%"],
    [0.3223, "32\u00a0%"],
    [0.0004, "0.04\u00a0%"],
    [0, "0\u00a0%"],
  ])("say a share with two digits that count: %d is %s", (share, text) => {
    expect(percent(share, "en")).toBe(text);
  });

  it.each([
    "NO_JOINT_BALLOTS",
    "NO_YES_NO_BALLOTS",
    "NO_VARIANCE",
    "TOO_FEW",
    "MOSTLY_UNDEFINED",
    "UNDEFINED",
  ])("say in both languages why there is no number: %s", (code) => {
    expect(reasonWord(i18n.getFixedT("en"), code)).toMatch(/^[A-Z][a-zκ, ]+/);
    expect(reasonWord(i18n.getFixedT("zh"), code)).toMatch(/\p{Script=Han}/u);
  });

  it("say a code without words as it is, and nothing where there is none", () => {
    expect(reasonWord(i18n.t, "NEW_REASON")).toBe("NEW_REASON");
    expect(reasonWord(i18n.t, null)).toBe("");
  });
});
