import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TOUR_QUERIES } from "../../client/ide/tourQueries.ts";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { openPage, type PageOptions } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of the query editor skipped: ${reason}.`);

/** What axe-core finds in the editor itself, which is a library's: its own markup, not ours to change. */
const EDITORS_OWN = [
  /^nested-interactive: .* at \.graphiql-tab /,
  /^scrollable-region-focusable: .* \.CodeMirror-scroll /,
];

const queryIn = (page: Page) =>
  page.evaluate(() => {
    const editor = document.querySelector(".graphiql-query-editor .CodeMirror") as
      | (Element & { readonly CodeMirror?: { getValue(): string } })
      | null;
    return editor?.CodeMirror?.getValue() ?? null;
  });
const tabs = (page: Page) => page.locator(".graphiql-tab");
const run = (page: Page) => page.getByRole("button", { name: /Execute query/ }).click();
const answer = (page: Page) => page.locator(".result-window");

describe.skipIf(reason !== null)("the query editor in a browser", () => {
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
  const open = async (query = "", options: PageOptions = {}) => {
    const opened = await openPage(browser, `${atlas.address}/ide${query}`, options);
    await opened.page.locator(".graphiql-query-editor .CodeMirror-line").first().waitFor();
    return opened;
  };

  it("opens with the tour's first question, which answers, and asks no other host for anything", async () => {
    const { page, troubles } = await open();
    expect(await queryIn(page)).toBe(TOUR_QUERIES[0]?.query);
    await run(page);
    await answer(page).getByText("Argentina").first().waitFor();
    if (process.env.ATLAS_SCREENSHOTS !== undefined)
      await page.screenshot({ path: `${process.env.ATLAS_SCREENSHOTS}/ide-first.png` });
    await page.waitForLoadState("networkidle");
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("has every question of the tour behind a link, on later visits too, and opens none of them twice", async () => {
    const { page, troubles } = await open();
    for (const { title, query } of TOUR_QUERIES) {
      await page.getByRole("navigation").getByRole("link", { name: title, exact: true }).click();
      await page.locator('[aria-current="page"]', { hasText: title }).waitFor();
      await page.locator(".graphiql-query-editor .CodeMirror-line").first().waitFor();
      expect(await queryIn(page)).toBe(query);
    }
    await page.goto(`${atlas.address}/ide?tour=pair`);
    await page.locator(".graphiql-query-editor .CodeMirror-line").first().waitFor();
    const titles = await tabs(page).allInnerTexts();
    expect(titles.length).toBeGreaterThan(5);
    expect(new Set(titles).size).toBe(titles.length);
    await run(page);
    await answer(page).getByText("lijphart").first().waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("keeps what was written there, in a tab beside the one that is opened", async () => {
    const { page } = await open("?tour=dataset");
    await page.locator(".graphiql-query-editor textarea").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("query Mine { dataset { version } }");
    await page.waitForFunction(() => localStorage.getItem("graphiql:tabState")?.includes("query Mine"));
    await page.goto(`${atlas.address}/ide`);
    await page.locator(".graphiql-query-editor .CodeMirror-line").first().waitFor();
    expect(await queryIn(page)).toBe(TOUR_QUERIES[0]?.query);
    await tabs(page).filter({ hasText: "Mine" }).click();
    expect(await queryIn(page)).toBe("query Mine { dataset { version } }");
    await page.context().close();
  });

  for (const theme of ["light", "dark"] as const) {
    for (const [size, width] of [
      ["wide", 1440],
      ["phone", 390],
    ] as const) {
      it(`has no fault that axe-core finds but two of the editor itself (${size}, ${theme})`, async () => {
        const { page } = await open("?tour=search", { theme, width });
        await run(page);
        await answer(page).getByText("TUR").first().waitFor();
        if (process.env.ATLAS_SCREENSHOTS !== undefined)
          await page.screenshot({ path: `${process.env.ATLAS_SCREENSHOTS}/ide-${size}-${theme}.png` });
        // The marks for folding come late, the button's tooltip goes late, and axe-core trips over what changes while it looks.
        await page.locator(".result-window .CodeMirror-foldgutter-open").first().waitFor();
        await page.mouse.move(0, 0);
        await page.locator(".graphiql-tooltip").waitFor({ state: "detached" });
        await page.locator(".graphiql-spinner").waitFor({ state: "detached" });
        await page.waitForLoadState("networkidle");
        // The editor still moves now and then: a fault counts that is there to stay.
        await expect
          .poll(
            async () =>
              (await findFaults(page)).filter((fault) => !EDITORS_OWN.some((known) => known.test(fault))),
            { timeout: 15_000, interval: 1_000 },
          )
          .toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over).toBeLessThanOrEqual(0);
        await page.context().close();
      });
    }
  }
});
