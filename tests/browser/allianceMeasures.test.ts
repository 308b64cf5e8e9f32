import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { drawn, openPage, type PageOptions } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of the measures of agreement skipped: ${reason}.`);

describe.skipIf(reason !== null)("the measures of agreement in a browser", () => {
  let atlas: Atlas;
  let browser: Browser;
  beforeAll(async () => {
    atlas = await startAtlas();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await atlas?.close();
  });
  const open = (query = "", options: PageOptions = {}) =>
    openPage(browser, `${atlas.address}/${query}`, options);
  const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

  /** Words that stand in a control and are wider than the place they have, or reach over the edge of their column. */
  const cutWords = (page: Page) =>
    page.evaluate(() => {
      const cut: string[] = [];
      for (const word of document.querySelectorAll<HTMLElement>(".mantine-SegmentedControl-innerLabel")) {
        const place = word.closest<HTMLElement>(".mantine-SegmentedControl-root");
        if (place === null || word.offsetParent === null) continue;
        const [inner, outer] = [word.getBoundingClientRect(), place.getBoundingClientRect()];
        if (word.scrollWidth > word.clientWidth + 1 || inner.right > outer.right + 1)
          cut.push(word.textContent ?? "");
        const column = place.parentElement?.parentElement;
        if (column != null && outer.right > column.getBoundingClientRect().right + 1)
          cut.push(`${word.textContent} reaches over its column`);
      }
      return cut;
    });

  it("keep the measure, the rule and its side in the address, and say both in the subtitle and the legend", async () => {
    const { page, troubles } = await open();
    await drawn(page);
    await page.getByLabel("Measure", { exact: true }).selectOption("KAPPA");
    await page.getByText(/^κ with squared steps \(0: chance/).waitFor();
    expect(parameter(page, "measure")).toBe("kappa");
    await page.getByText("Beyond chance", { exact: true }).click();
    await page.getByText(/pairs that agree more than chance, at a false discovery rate of \.05/).waitFor();
    await drawn(page);
    expect(parameter(page, "more")).toBe("0.05");
    await page.getByRole("slider", { name: "False discovery rate" }).press("ArrowLeft");
    await page.getByText(/at a false discovery rate of \.04/).waitFor();
    expect(parameter(page, "more")).toBe("0.04");
    await page.getByText("Less alike", { exact: true }).click();
    await page.getByRole("heading", { level: 1, name: /^Who stands apart from whom/ }).waitFor();
    await drawn(page);
    expect([parameter(page, "more"), parameter(page, "less")]).toEqual([null, "0.04"]);
    const legend = page.getByRole("region", { name: "How to read it" });
    expect(await legend.textContent()).toMatch(
      /two states less alike than chance, the stronger, the further apart by κ \(Cohen\), squared steps: here −?\.\d\d to −\.\d\d, of −1 to 1, 0 being chance/,
    );
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: /^Who votes with whom/ }).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("are restored by their link with days, instrument and decisions without a vote, and have no fault while these are open", async () => {
    const query =
      "?from=2018-01-01&until=2024-12-31&on=a-res-74-247&measure=pi&consensus=0.5&closest=4&joint=2";
    const { page, troubles } = await open(query);
    await drawn(page);
    await page
      .getByText(/^π with squared steps .* from 1 Jan 2018, on 74\/247 and \d texts? that led/)
      .waitFor();
    expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe("2018-01-01");
    expect(await page.getByLabel("Until", { exact: true }).inputValue()).toBe("2024-12-31");
    expect(await page.getByLabel("On the instrument and its drafts").inputValue()).toBe("a-res-74-247");
    await page.getByText("Advanced", { exact: true }).click();
    const weight = page.getByRole("slider", { name: "A decision without a vote counts" });
    expect(await weight.getAttribute("aria-valuenow")).toBe("0.5");
    for (const [name, value] of new URLSearchParams(query)) expect(parameter(page, name)).toBe(value);
    expect(await findFaults(page)).toEqual([]);
    expect(await cutWords(page)).toEqual([]);
    await page.getByLabel("Until", { exact: true }).fill("");
    await page.getByLabel("On the instrument and its drafts").selectOption("");
    await page.getByText(/^π .* from 1 Jan 2018, [\d,]+ ballots/).waitFor();
    expect([parameter(page, "until"), parameter(page, "on"), parameter(page, "from")]).toEqual([
      null,
      null,
      "2018-01-01",
    ]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("name themselves beside a state's partners, the furthest apart first where opponents are joined", async () => {
    const { page } = await open("?measure=kappa&less=0.05&node=USA");
    const evidence = page.getByRole("complementary");
    await evidence.getByRole("heading", { name: "Furthest apart" }).waitFor();
    await evidence.getByText("By κ (Cohen), squared steps, −1 to 1, 0 being chance.").waitFor();
    const values = (await evidence.locator("ol button").allTextContents()).map((row) =>
      Number(/−?\.\d\d/.exec(row)?.[0].replace("−", "-")),
    );
    expect(values.length).toBeGreaterThan(3);
    expect(values).toEqual([...values].sort((p, q) => p - q));
    expect(Math.max(...values)).toBeLessThan(0);
    await page.context().close();
  });

  it("say that a rule joins nothing where it does, not that states cast no ballots", async () => {
    const { page } = await open("?on=a-res-74-247&joint=1&measure=kappa&more=0.05");
    await page.getByText("No pair of states meets the rule").waitFor();
    await page.getByText(/^[\d,]+ pairs have at least 1 joint ballot, in 2 roll calls/).waitFor();
    await page.getByRole("button", { name: "Join the closest partners by Lijphart's index" }).click();
    await drawn(page);
    expect([parameter(page, "measure"), parameter(page, "more")]).toEqual([null, null]);
    await page.context().close();
  });

  it.each([
    ["a wide page in Chinese", { width: 1440, height: 900, theme: "dark" }, "zh"],
    ["a phone", { width: 390, height: 844 }, "en"],
    ["a phone in Chinese", { width: 390, height: 844, theme: "dark" }, "zh"],
  ] as const)("have every word of their controls in full on %s", async (_, options, language) => {
    const { page } = await open(`?measure=kappa&less=0.05&lang=${language}&from=2018-01-01`, options);
    await drawn(page);
    if (options.width < 1000) {
      await page.getByRole("button", { name: /^(Change the question|更改问题)$/ }).click();
      await page.getByRole("dialog").getByRole("slider").first().waitFor();
    }
    expect(await page.locator(".mantine-SegmentedControl-innerLabel:visible").count()).toBeGreaterThan(6);
    expect(await cutWords(page)).toEqual([]);
    expect(await findFaults(page)).toEqual([]);
    await page.context().close();
  });
});
