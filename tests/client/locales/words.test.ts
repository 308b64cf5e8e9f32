import { describe, expect, it } from "vitest";
import { en } from "../../../client/locales/en.ts";
import { firstLanguage } from "../../../client/locales/firstLanguage.ts";
import { zh } from "../../../client/locales/zh.ts";

/** Every text of a tree of words, by its path. */
function texts(tree: object, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : texts(value, `${path}${key}.`),
  );
}

const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe("the words of the page", () => {
  it("are the same set in English and Chinese", () => {
    expect(texts(zh).map(([path]) => path)).toEqual(texts(en).map(([path]) => path));
  });

  it("leave the same blanks in both languages", () => {
    const chinese = new Map(texts(zh));
    for (const [path, text] of texts(en))
      expect([path, blanks(chinese.get(path) ?? "")]).toEqual([path, blanks(text)]);
  });

  it("are nowhere empty", () => {
    expect([...texts(en), ...texts(zh)].filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});

describe("the first language", () => {
  it.each([
    [["zh-CN", "en"], "zh"],
    [["de", "zh-Hans"], "zh"],
    [["en-GB", "zh"], "en"],
    [["fr"], "en"],
    [[], "en"],
  ] as const)("of a reader who wants %j is %s", (wanted, language) => {
    expect(firstLanguage(wanted)).toBe(language);
  });
});
