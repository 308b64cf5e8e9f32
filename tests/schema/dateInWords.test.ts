import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateInWords } from "../../schema/dateInWords.ts";
import { arbitraryEdtf } from "../support/arbitraryDates.ts";

describe("dateInWords", () => {
  it.each([
    ["2019", "2019", "2019年"],
    ["2019-03", "Mar 2019", "2019年3月"],
    ["2019-12-07", "7 Dec 2019", "2019年12月7日"],
    ["[..2008-04]", "on or before Apr 2008", "不晚于2008年4月"],
    ["[2024-01-23..]", "on or after 23 Jan 2024", "不早于2024年1月23日"],
    ["[2019-03..2019-09]", "between Mar and Sep 2019", "2019年3月至2019年9月之间"],
    ["[2019-03-09..2019-09]", "between 9 Mar and Sep 2019", "2019年3月9日至2019年9月之间"],
    ["[2018-11..2019-09]", "between Nov 2018 and Sep 2019", "2018年11月至2019年9月之间"],
    ["[2018..2019-09]", "between 2018 and Sep 2019", "2018年至2019年9月之间"],
    ["", "date unknown", "日期不详"],
  ])("says %j as %j and %j", (written, english, chinese) => {
    expect(dateInWords(written)).toBe(english);
    expect(dateInWords(written, "zh")).toBe(chinese);
  });

  it("writes months out where asked", () => {
    expect(dateInWords("[2019-09-22..2019-12]", "en", { month: "long" })).toBe(
      "between 22 September and December 2019",
    );
  });

  it("tells different dates apart", () => {
    const dates = fc.uniqueArray(arbitraryEdtf(2018, 2020), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(dates, fc.constantFrom("en" as const, "zh" as const), ([one = "", other = ""], locale) => {
        expect(dateInWords(one, locale)).not.toBe(dateInWords(other, locale));
      }),
    );
  });
});
