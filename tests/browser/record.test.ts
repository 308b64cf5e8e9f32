import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { openPage } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of say and do skipped: ${reason}.`);

const FRANCE =
  "France voted no on 74/247 (27 Dec 2019), yet later signed the UN Cybercrime Convention (Hanoi) (25 Oct 2025).";

describe.skipIf(reason !== null)("say and do in a browser", () => {
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
  const evidence = (page: Awaited<ReturnType<typeof open>>["page"]) =>
    page.getByRole("complementary", { name: "Evidence" });

  it("lists contradictions as sentences, and leads from each fact to its row", async () => {
    const { page, troubles } = await open("?view=record");
    const item = page.getByRole("listitem").filter({ hasText: FRANCE });
    await item.getByRole("button", { name: "no · 27 Dec 2019" }).click();
    await evidence(page).waitFor();
    expect(new URL(page.url()).searchParams.get("fact")).toBe("VOTED:ga-74-247/FRA");
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("shows marks in the matrix: a mark selects its fact, a row its state", async () => {
    const { page } = await open("?view=record");
    const row = page.getByRole("row", { name: /^France/ });
    await row.getByRole("button", { name: "74/247: no · 27 Dec 2019" }).click();
    expect(new URL(page.url()).searchParams.get("fact")).toBe("VOTED:ga-74-247/FRA");
    await row.getByRole("button", { name: "France", exact: true }).click();
    expect(new URL(page.url()).searchParams.get("node")).toBe("FRA");
    const section = evidence(page).getByRole("region", { name: "Say, vote, sign, ratify" });
    await section.getByText(FRANCE).waitFor();
    await page.context().close();
  });

  it("tells how a column is coded, and why, and how many states gave which answer", async () => {
    const { page } = await open("?view=record");
    await page.getByRole("button", { name: "74/247", exact: true }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("A yes speaks for").waitFor();
    expect(await dialog.textContent()).toContain("sets up the ad hoc committee");
    expect(await dialog.textContent()).toContain("no60");
    expect(await findFaults(page)).toEqual([]);
    await page.context().close();
  });

  it("narrows to states whose record contradicts itself, in the address and back", async () => {
    const { page } = await open("?view=record");
    await page.getByText("198 of 198 states shown").waitFor();
    await page.getByLabel("States", { exact: true }).selectOption("contradictions");
    await page.getByText("19 of 198 states shown").waitFor();
    expect(new URL(page.url()).searchParams.get("shown")).toBe("contradictions");
    await page.goBack();
    await page.getByText("198 of 198 states shown").waitFor();
    await page.context().close();
  });

  it("goes from mark to mark with the arrow keys", async () => {
    const { page } = await open("?view=record&rows=state");
    await page.getByRole("button", { name: "Afghanistan", exact: true }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "73/187: no · 17 Dec 2018",
    );
    await page.context().close();
  });

  it("says what is not coded", async () => {
    const { page } = await open("?view=record&topic=stakeholder-role");
    await page.getByRole("button", { name: "not coded" }).first().click();
    await page.getByText("No roll call of the data is coded for this topic").waitFor();
    await page.context().close();
  });

  it("hands out every fact and silence as CSV", async () => {
    const { page } = await open("?view=record");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Record (CSV)" }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    expect(text).toMatch(
      /FRA,France,voted,ga-74-247,no,,'?-1,2019-12-27,true,VOTED:ga-74-247\/FRA,global-treaty/,
    );
    expect(text).toContain("NOTHING_SAID");
    expect(text).toContain("ADOPTED_WITHOUT_VOTE");
    await page.context().close();
  });

  it("says at a treaty who could bring it into force, with the reader's number", async () => {
    const { page } = await open("?node=un-cybercrime");
    const section = evidence(page).getByRole("region", { name: "To enter into force" });
    await section.getByText("37 to 40 missing").waitFor();
    await section.getByLabel("Consents needed").fill("60");
    await section.getByText("57 to 60 missing").waitFor();
    expect(await section.textContent()).toContain("The number is yours");
    await page.context().close();
  });

  it.each([
    ["light, wide", "?view=record&node=AUS", {}],
    ["dark, Chinese", "?view=record&lang=zh", { theme: "dark" as const }],
    ["on a phone", "?view=record", { width: 390, height: 844 }],
    ["as a table", "?view=record&show=table", { width: 1024, height: 768 }],
  ])("is without accessibility faults %s", async (_, query, options) => {
    const { page, troubles } = await open(query, options);
    await page.locator("tbody tr:visible").first().waitFor();
    expect(await findFaults(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
