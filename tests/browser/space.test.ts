import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { drawn, openPage } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of the voting space skipped: ${reason}.`);

describe.skipIf(reason !== null)("the voting space in a browser", () => {
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
  const open = (query = "", options = {}) =>
    openPage(browser, `${atlas.address}/?view=space${query}`, options);
  const mark = (page: Page, name: RegExp) => page.getByRole("button", { name });
  const middle = async (page: Page, name: RegExp) => {
    const box = await mark(page, name).locator("circle").first().boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };

  it("places states, says what the axes are, and that a record shared is a place shared", async () => {
    const { page, troubles } = await open();
    await drawn(page);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Where do states stand when they vote on cybercrime and information security?",
    );
    await page.getByRole("button", { name: /^Voting dimension 1 \(69 % of variance\)/ }).waitFor();
    await page.getByText(/^189 states at 122 places · same record, same place/).waitFor();
    expect(await page.locator("svg [data-place]").count()).toBe(122);
    expect((await middle(page, /^United States, /)).x).toBeGreaterThan(
      (await middle(page, /^Russia, /)).x + 200,
    );
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("shows the roll calls that drive an axis when one comes to it, each with its ballots", async () => {
    const { page } = await open();
    await drawn(page);
    await page.getByRole("button", { name: /^Voting dimension 2/ }).focus();
    await page.getByRole("heading", { name: /What drives it: Voting dimension 2/ }).waitFor();
    const drivers = page.getByRole("region", { name: "What drives it" });
    expect(await drivers.getByRole("listitem").count()).toBe(5);
    await drivers.getByRole("button").first().click();
    await page.getByRole("complementary", { name: "Evidence" }).waitFor();
    expect(new URL(page.url()).searchParams.get("node")).not.toBeNull();
    await page.context().close();
  });

  it("selects a state with a click and draws its region once it is computed", async () => {
    const { page } = await open();
    await drawn(page);
    await mark(page, /^Palau, /).click();
    expect(new URL(page.url()).searchParams.get("node")).toBe("PLW");
    await page.getByRole("complementary", { name: "Evidence" }).waitFor();
    await page.locator("ellipse[data-strong]").waitFor();
    expect(await page.locator("svg ellipse").count()).toBeLessThanOrEqual(2);
    await page.goBack();
    expect(new URL(page.url()).searchParams.get("node")).toBeNull();
    await page.context().close();
  });

  it("draws every region on demand, and the address holds it", async () => {
    const { page } = await open();
    await drawn(page);
    await page.getByRole("switch", { name: "All 95 % regions" }).click({ force: true });
    await expect.poll(() => page.locator("svg ellipse").count(), { timeout: 30_000 }).toBe(122);
    expect(new URL(page.url()).searchParams.get("regions")).toBe("all");
    await page.context().close();
  });

  it("is walked with the arrow keys, and Enter selects", async () => {
    const { page } = await open();
    await drawn(page);
    await page.locator('svg [data-place][tabindex="0"]').focus();
    await page.keyboard.press("End");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(name).toMatch(/^United States, coalition A, dimension 1: 1\.67/);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Evidence" }).waitFor();
    expect(new URL(page.url()).searchParams.get("node")).not.toBeNull();
    await page.context().close();
  });

  it("turns with its anchor and with nothing else changed", async () => {
    const { page } = await open("&anchor=CHN");
    await drawn(page);
    expect((await middle(page, /^United States, /)).x).toBeLessThan((await middle(page, /^Russia, /)).x);
    await page.getByText(/China is set on the right\./).waitFor();
    await page.context().close();
  });

  it("has the same rows as a table and as CSV", async () => {
    const { page } = await open("&show=table&method=mds");
    await page.getByRole("row", { name: /^United States/ }).waitFor();
    expect(await page.getByRole("row").count()).toBe(190);
    await page.getByRole("row", { name: /^United States .*\d to \d/ }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV" }).click();
    const text = await readFile(await (await download).path(), "utf8");
    expect(text.trim().split("\r\n")).toHaveLength(190);
    await page.context().close();
  });

  it("says why nothing is placed, and what would place something", async () => {
    const { page } = await open("&session=78&ballots=40");
    await page.getByText("Fewer than three states cast 40 ballots in this selection.").waitFor();
    await page.getByRole("button", { name: "Place every state with a ballot" }).click();
    await drawn(page);
    await page.context().close();
  });

  for (const [name, query, options] of [
    ["light", "&node=CHN&regions=all", {}],
    ["dark", "", { theme: "dark" }],
    ["Chinese", "&lang=zh", {}],
    ["a phone", "", { width: 390, height: 844 }],
    ["the table", "&show=table", {}],
  ] as const) {
    it(`has no accessibility faults (${name})`, async () => {
      const { page, troubles } = await open(query, options);
      await page.locator("[data-drawn]:not([data-stale])").first().waitFor({ state: "attached" });
      expect(await findFaults(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await page.context().close();
    });
  }
});
