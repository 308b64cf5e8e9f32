import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { openPage, type PageOptions } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of the self-test page skipped: ${reason}.`);

const HEADLINE = /^(\d+) of (\d+) agree$/;

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.ATLAS_SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

describe.skipIf(reason !== null)("the self-test page in a browser", () => {
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
    const opened = await openPage(browser, `${atlas.address}/self-test${query}`, options);
    await opened.page.locator(".headline").waitFor();
    return opened;
  };

  it("says that every value agrees, and shows ours beside the known one with its source", async () => {
    const { page, troubles } = await open();
    const headline = (await page.getByText(HEADLINE).first().textContent()) ?? "";
    const [, passed, count] = HEADLINE.exec(headline) ?? [];
    expect(Number(count)).toBeGreaterThan(150);
    expect(passed).toBe(count);
    await page.getByText("Every value is within its tolerance.").waitFor();
    for (const _ of await page.getByRole("button", { name: /^Show all \d+$/ }).all())
      await page
        .getByRole("button", { name: /^Show all \d+$/ })
        .first()
        .click();
    const row = page.getByRole("row", { name: /KOR–USA, 2018: κ, squared steps/ });
    const cells = await row.getByRole("cell").allTextContents();
    expect(cells.slice(0, 2)).toEqual(["0.18242640", "0.182426"]);
    expect(cells[4]).toMatch(/^P S\. V\. Miller/);
    expect(cells[5]).toMatch(/agrees$/);
    const undefinedRow = page.getByRole("row", { name: /^Both always yes: κ, squared steps/ });
    expect((await undefinedRow.getByRole("cell").allTextContents()).slice(0, 3)).toEqual([
      "undefined",
      "undefined",
      "–",
    ]);
    expect(await page.getByRole("row").count()).toBeGreaterThan(Number(count));
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("speaks Chinese where the explorer did, and changes language in place", async () => {
    const { page } = await openPage(browser, `${atlas.address}/?lang=zh`);
    await page.getByRole("link", { name: "这些数字如何核对" }).first().click();
    await page.getByRole("heading", { level: 1, name: "这些数字如何核对" }).waitFor();
    await page
      .getByText(/^(\d+) 项中 \1 项一致$/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-Hans");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "How the numbers are checked" }).waitFor();
    expect(new URL(page.url()).searchParams.get("lang")).toBe("en");
    await page.context().close();
  });

  it("takes the theme that was chosen in the explorer", async () => {
    const { page } = await open("", { theme: "light" });
    await page.evaluate(() => localStorage.setItem("atlas-theme", "dark"));
    await page.reload();
    await page.locator(".headline").waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(20, 22, 26)",
    );
    await page.context().close();
  });

  for (const theme of ["light", "dark"] as const) {
    for (const [size, width] of [
      ["wide", 1440],
      ["narrow", 1024],
      ["phone", 390],
    ] as const) {
      it(`has no fault that axe-core finds and nothing beside the page (${size}, ${theme})`, async () => {
        const { page } = await open(size === "phone" ? "?lang=zh" : "", { theme, width });
        await shoot(page, `self-test-${size}-${theme}`);
        expect(await findFaults(page)).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over).toBeLessThanOrEqual(0);
        await page.context().close();
      });
    }
  }
});
