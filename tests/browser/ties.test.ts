import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { drawn, openPage } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of the ties skipped: ${reason}.`);

describe.skipIf(reason !== null)("the ties in a browser", () => {
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
  const open = (query: string, options = {}) => openPage(browser, `${atlas.address}/${query}`, options);

  it("begin with the stances, drawn, with what is left out", async () => {
    const { page, troubles } = await open("?view=ties");
    await drawn(page);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Who stands with whom, and against whom, in what they say?",
    );
    expect(await page.locator("figure p[role=status]").textContent()).toMatch(
      /^\d+ of \d+ actors · [\d,]+ of [\d,]+ pairs.*pairs with fewer than 2 in common/,
    );
    const inked = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-ties");
      const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return data.filter((value, at) => at % 4 === 3 && value > 0).length;
    });
    expect(inked).toBeGreaterThan(5_000);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("show the statements on both sides of a link, each with its source", async () => {
    const { page } = await open("?view=ties&pair=CHN,USA");
    const panel = page.getByRole("complementary", { name: "Evidence" });
    await panel.getByRole("heading", { name: "What each said" }).waitFor();
    await panel.locator("button[aria-expanded=false]").first().click();
    await panel.getByText("Copy a citation").first().or(panel.locator("code").first()).first().waitFor();
    await page.context().close();
  });

  it("say that no pair exceeds chance and offer the closest partners", async () => {
    const { page } = await open("?view=ties&ties=sponsorship&tielinks=level:0.05");
    await page.getByText("No pair is drawn").waitFor();
    await page.getByRole("button", { name: "Show each actor's closest partners" }).click();
    await drawn(page);
    expect(new URL(page.url()).searchParams.get("tielinks")).toBeNull();
    await page.context().close();
  });

  it("tell how far the stances are from two camps, and list the links against them", async () => {
    const { page } = await open("?view=ties&show=table");
    await page.locator("label", { hasText: "Balance" }).click();
    await page
      .getByRole("region", { name: "Balance" })
      .getByText(/links stand against the best camps/)
      .waitFor();
    expect(await page.getByRole("row").count()).toBeGreaterThan(1);
    await page.context().close();
  });

  it("download the links with ids and signs", async () => {
    const { page } = await open("?view=ties");
    await drawn(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Links (CSV)" }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    expect(text).toMatch(/\r\nCHN,RUS,China,Russi[^\r]*AMBIVALENT/);
    await page.context().close();
  });

  it.each([
    ["the drawing", "?view=ties", {}],
    ["a link, dark", "?view=ties&pair=CHN,USA", { theme: "dark" }],
    ["the table", "?view=ties&show=table&ties=participation", { width: 1024, height: 768 }],
    ["a phone, in Chinese", "?view=ties&lang=zh", { width: 390, height: 844 }],
  ])("have nothing that axe-core finds: %s", async (_, query, options) => {
    const { page } = await open(query, options);
    await page.locator("#figure-title").waitFor();
    await page.waitForLoadState("networkidle");
    expect(await findFaults(page)).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(reason !== null)("the ties without WebGL", () => {
  it("are a table, and the page says why", async () => {
    const atlas = await startAtlas();
    const browser = await launchChromium({ webGl: false });
    const { page, troubles } = await openPage(browser, `${atlas.address}/?view=ties`);
    await page.getByText("This browser cannot draw with WebGL").waitFor();
    expect(await page.getByRole("row", { name: /China/ }).count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await browser.close();
    await atlas.close();
  });
});
