import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { openPage } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of blocs skipped: ${reason}.`);

describe.skipIf(reason !== null)("the blocs in a browser", () => {
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
  const open = (query = "", options = {}) => openPage(browser, `${atlas.address}/${query}`, options);

  it("rank side by side, and open one's series", async () => {
    const { page, troubles } = await open("?view=blocs");
    await page.getByRole("button", { name: /^European Union/ }).click();
    await page.getByRole("heading", { level: 1, name: /^How closely does European Union/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("bloc")).toBe("eu");
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("tell a roll call's numbers by keyboard, and select it", async () => {
    const { page } = await open("?view=blocs&bloc=asean");
    const marks = page.getByRole("group", { name: /^Agreement index of / }).getByRole("button");
    await marks.last().waitFor();
    expect(await marks.count()).toBe(22);
    await marks.last().focus();
    await page.keyboard.press("Home");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(
      /^A\/RES\/60\/45 .*8 Dec 2005: Agreement index 1\.00 · chance /,
    );
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Evidence" }).waitFor();
    expect(new URL(page.url()).searchParams.get("node")).toBe("ga-60-45");
    await page.context().close();
  });

  it("lay no roll call on another, also on a phone", async () => {
    for (const width of [1440, 390]) {
      const { page } = await open("?view=blocs&bloc=eu", { width });
      const marks = page.getByRole("group", { name: /^Agreement index of / }).getByRole("button");
      await marks.last().waitFor();
      const places = await marks.evaluateAll((all) =>
        all.map((one) => Number.parseFloat((one as HTMLElement).style.left)),
      );
      places.slice(1).forEach((place, at) => {
        expect(place - (places[at] ?? 0)).toBeGreaterThan(12);
      });
      await page.context().close();
    }
  });

  it("list who broke ranks in the table as below the drawing", async () => {
    const { page } = await open("?view=blocs&bloc=asean&show=table");
    await page.locator("label", { hasText: "Who broke ranks (" }).click();
    await page.getByRole("columnheader", { name: "Ballot" }).waitFor();
    await page.locator("label", { hasText: "By state (" }).click();
    await page.getByRole("columnheader", { name: "Share" }).waitFor();
    await page.context().close();
  });

  it("say why there is nothing before the first roll call, and offer a way on", async () => {
    const { page } = await open("?view=blocs&bloc=eu&asof=1990-01-01");
    await page.getByText("No complete roll call in this selection").waitFor();
    await page.getByRole("button", { name: "Take all complete roll calls" }).click();
    await page.getByRole("group", { name: /^Agreement index of / }).waitFor();
    await page.context().close();
  });

  it("are reached from a bloc's evidence", async () => {
    const { page } = await open("?node=brics");
    await page.getByRole("button", { name: "Cohesion over time" }).click();
    await page.getByRole("heading", { level: 1, name: /^How closely does BRICS/ }).waitFor();
    await page.context().close();
  });

  it("are without faults that axe finds, in both themes and languages and on a phone", async () => {
    for (const [query, options] of [
      ["?view=blocs", {}],
      ["?view=blocs&bloc=eu", { theme: "dark" }],
      ["?view=blocs&bloc=un-grulac&lang=zh", { width: 390, height: 844 }],
    ] as const) {
      const { page } = await open(query, options);
      await page.locator("[data-drawn]").waitFor();
      expect(await findFaults(page)).toEqual([]);
      await page.context().close();
    }
  });
});
