import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { openPage } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests without WebGL skipped: ${reason}.`);

describe.skipIf(reason !== null)("the alliance network without WebGL", () => {
  let atlas: Atlas;
  let browser: Browser;
  beforeAll(async () => {
    atlas = await startAtlas();
    browser = await launchChromium({ webGl: false });
  });
  afterAll(async () => {
    await browser?.close();
    await atlas?.close();
  });

  it("is a table, and the page says why", async () => {
    const { page, troubles } = await openPage(browser, `${atlas.address}/`);
    await page.getByText("This browser cannot draw with WebGL").waitFor();
    expect(await page.locator("tbody tr").count()).toBe(194);
    expect(troubles).toEqual([]);
  });
});
