import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { openPage, type PageOptions } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of two states skipped: ${reason}.`);

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.ATLAS_SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

describe.skipIf(reason !== null)("two states in a browser", () => {
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
  const open = async (query: string, options: PageOptions = {}) => {
    const opened = await openPage(browser, `${atlas.address}/${query}`, options);
    const panel = opened.page.getByRole("complementary");
    await panel.getByRole("heading", { level: 2 }).waitFor();
    await panel.getByText(/joint ballots/).waitFor();
    return { ...opened, panel };
  };

  it("show the measure with its interval, and every other one in a table with a sentence", async () => {
    const { page, panel, troubles } = await open("?pair=CHN,USA");
    await panel.getByText(/^95\s% interval −?\.\d\d to −?\.\d\d$/).waitFor();
    const rows = panel.getByRole("table", { name: /^Each measure/ }).getByRole("row");
    expect(await rows.count()).toBe(10);
    const kappa = rows.filter({ hasText: "κ (Cohen), squared steps" });
    expect(await kappa.getByRole("rowheader").textContent()).toMatch(/beyond what each one’s own habits/);
    expect(await kappa.getByRole("cell").first().textContent()).toMatch(/^−?\.\d\d$/);
    expect(await kappa.getByRole("cell").nth(1).textContent()).toMatch(/^−?\.\d\d to −?\.\d\d$/);
    await panel.getByText(/decisions of this selection were adopted without a vote/).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("are measured as the network is: by κ, with decisions without a vote weighed", async () => {
    const { page, panel } = await open("?pair=CHN,USA&measure=kappa&consensus=0.5");
    const chosen = panel.getByRole("table", { name: /^Each measure/ }).locator("tr[aria-current]");
    expect(await chosen.getByRole("rowheader").textContent()).toMatch(/^κ \(Cohen\), squared steps/);
    const value = await chosen.getByRole("cell").first().textContent();
    expect(await panel.locator("strong").first().textContent()).toBe(value);
    await panel.getByText(/counted as a yes of both with weight \.50/).waitFor();
    await page.context().close();
  });

  it("list what parts them, opposed first and the rarest first, and open the roll call behind each", async () => {
    const { page, panel } = await open("?pair=CHN,USA");
    const split = panel.getByRole("region", { name: /^Where they part/ });
    const more = split.getByRole("button", { name: /^and \d+ more$/ });
    if ((await more.count()) > 0) await more.click();
    const lines = (await split.getByRole("listitem").allTextContents()).map((text) => ({
      opposed: text.includes("opposed"),
      share: Number(/(\d+(?:\.\d+)?)\s%/.exec(text)?.[1]),
    }));
    const opposed = lines.filter((line) => line.opposed);
    expect(opposed.length).toBeGreaterThan(3);
    expect(lines.slice(0, opposed.length)).toEqual(opposed);
    expect(opposed.map(({ share }) => share)).toEqual(
      opposed.map(({ share }) => share).sort((p, q) => p - q),
    );
    await split.getByRole("listitem").first().getByRole("button").first().click();
    await panel.getByText("Roll call", { exact: true }).waitFor();
    await page.context().close();
  });

  it("give a dash and a reason where a measure is undefined", async () => {
    const { page, panel } = await open("?pair=CHN,COK");
    await panel
      .getByText("They cast no joint ballot in this selection, so the measure is undefined.")
      .first()
      .waitFor();
    await page.context().close();
  });

  for (const [size, width, theme, language] of [
    ["wide", 1440, "light", "en"],
    ["narrow", 1024, "dark", "en"],
    ["phone", 390, "light", "en"],
    ["phone", 390, "dark", "zh"],
  ] as const) {
    it(`have no fault that axe-core finds (${size}, ${theme}, ${language})`, async () => {
      const opened = await openPage(browser, `${atlas.address}/?pair=CHN,USA&lang=${language}`, {
        width,
        theme,
      });
      const { page } = opened;
      await page.getByRole("complementary").getByRole("table").nth(1).waitFor();
      if (size !== "phone") await page.locator("[data-drawn]:not([data-stale])").waitFor();
      await shoot(page, `pair-${size}-${theme}-${language}`);
      expect(await findFaults(page)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await page.context().close();
    });
  }
});
