import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { openPage } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of access to the evidence skipped: ${reason}.`);

/** One panel of every kind, with the heading that it has when it is there. */
const PANELS = [
  ["?view=find&node=GTM&asof=2019-12-27", "Guatemala"],
  ["?view=find&node=un-cybercrime", "UN Cybercrime Convention (Hanoi)"],
  ["?view=find&node=c1-74-l49rev1", "Advancing responsible State behaviour in cyberspace"],
  ["?view=find&node=global-treaty", /^Is a new global UN treaty/],
  ["?view=find&node=global-treaty.budapest", /Budapest Convention or existing/],
  ["?view=find&node=eu", "European Union"],
  ["?view=find&node=unga", "UN General Assembly"],
  ["?view=find&node=ev001", "First meeting of the expert group on cybercrime"],
  ["?view=find&node=undl-3841023", "UN Digital Library voting record"],
  ["?view=find&fact=STATED:st0001", /^Japan: /],
  ["?view=find&node=BRA&lang=zh", "巴西"],
] as const;

describe.skipIf(reason !== null)("access to the evidence", () => {
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

  for (const theme of ["light", "dark"] as const) {
    for (const [name, width, height] of [
      ["wide", 1440, 900],
      ["phone", 390, 844],
    ] as const) {
      it(`is without a fault that axe-core finds, and without trouble, in every panel (${name}, ${theme})`, async () => {
        for (const [query, heading] of PANELS) {
          const { page, troubles } = await openPage(browser, `${atlas.address}/${query}`, {
            width,
            height,
            theme,
          });
          const panel = page.getByRole("complementary");
          await panel.getByRole("heading", { level: 2, name: heading }).waitFor();
          await page.waitForLoadState("networkidle");
          const handle = panel.locator("button[aria-expanded=false]").first();
          if ((await handle.count()) > 0) await handle.click();
          const wider = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
          expect([query, wider, troubles, await findFaults(page)]).toEqual([query, 0, [], []]);
          await page.context().close();
        }
      }, 180_000);
    }
  }
});
