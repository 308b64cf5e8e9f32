import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { drawn, openPage, type PageOptions } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of the shell skipped: ${reason}.`);

const SIZES: readonly (PageOptions & { readonly name: string })[] = [
  { name: "wide", width: 1440, height: 900 },
  { name: "narrow", width: 1024, height: 768 },
  { name: "phone", width: 390, height: 844 },
];

describe.skipIf(reason !== null)("the explorer's shell in a browser", () => {
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

  for (const theme of ["light", "dark"] as const) {
    for (const size of SIZES) {
      it(`has no fault that axe-core finds (${size.name}, ${theme})`, { timeout: 240_000 }, async () => {
        for (const query of ["", "?show=table", "?node=BRA", "?pair=CHN,RUS", "?subject=cybercrime"]) {
          const { page } = await open(query, { ...size, theme });
          await page.getByRole("heading", { level: 1 }).waitFor();
          await page
            .getByText(/SHA|·.*·/)
            .first()
            .waitFor();
          await page.waitForLoadState("networkidle");
          expect([query, ...(await findFaults(page))]).toEqual([query]);
          await page.context().close();
        }
      });

      it(`is no wider than the window (${size.name}, ${theme})`, async () => {
        const { page } = await open("", { ...size, theme });
        await drawn(page);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over).toBeLessThanOrEqual(0);
        await page.context().close();
      });
    }
  }

  it("is looked at by an axe-core that does find faults", async () => {
    const { page } = await open();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate(() => document.querySelector("main")?.append(document.createElement("img")));
    expect((await findFaults(page)).filter((fault) => fault.startsWith("image-alt"))).toHaveLength(1);
    await page.context().close();
  });

  it("finds a state by keyboard alone and shows its evidence", async () => {
    const { page } = await open();
    await drawn(page);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Search states" }).pressSequentially("cote d'ivoire");
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Evidence" }).waitFor();
    expect(new URL(page.url()).searchParams.get("node")).toBe("CIV");
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").waitFor({ state: "detached" });
    await page.context().close();
  });

  it("walks the table with the arrow keys and selects with Enter", async () => {
    const { page } = await open("?show=table");
    await page.locator("tbody button").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const current = page.locator("tr[aria-current]");
    await current.waitFor();
    expect(await current.evaluate((row) => (row as HTMLTableRowElement).sectionRowIndex)).toBe(2);
    await page.context().close();
  });

  it("moves the as-of day with the strip's handle, and the figure follows", async () => {
    const { page } = await open();
    await drawn(page);
    await page.getByRole("slider", { name: "As of" }).focus();
    await page.keyboard.press("PageDown");
    await page.waitForURL(/asof=/);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has("asof"));
    await page.context().close();
  });

  it("lists its keys at a question mark", async () => {
    const { page } = await open();
    await drawn(page);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.context().close();
  });

  it("speaks Chinese when asked, and the link says so", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("heading", { level: 1, name: /谁与谁投票相近/ }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    expect(new URL(page.url()).searchParams.get("lang")).toBe("zh");
    await page.context().close();
  });

  it("says when a link was made with other data, and keeps what it does not know", async () => {
    const { page } = await open("?data=000000000000&utm=x");
    await page.getByText(/This link was made with data 000000000000/).waitFor();
    await page.getByText(/means nothing here: utm/).waitFor();
    await page.getByRole("button", { name: "Go on with the present data" }).click();
    await page.waitForURL((url) => url.searchParams.get("data") !== "000000000000");
    await page.context().close();
  });

  it("says what to do when the server does not answer, and recovers", async () => {
    const { page } = await open();
    await drawn(page);
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("slider", { name: "Partners of each state" }).press("ArrowRight");
    await page.getByText("The server cannot be reached").waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText(/its 7 closest partners/).waitFor();
    await page.context().close();
  });

  it("keeps the page where one part of it cannot be loaded, and loads it when tried again", async () => {
    const { page } = await open();
    await drawn(page);
    await page.route("**/assets/*Graph*", (route) => route.abort());
    await page.getByRole("button", { name: "Graph", exact: false }).first().click();
    await page.getByRole("heading", { level: 1, name: "The server cannot be reached" }).waitFor();
    await page.getByText(/version 1\.0\.0/).waitFor();
    await page.unroute("**/assets/*Graph*");
    await page.getByRole("main").getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { level: 1, name: /What joins/ }).waitFor();
    await page.context().close();
  });

  it("always says which data it stands on", async () => {
    const { page } = await open();
    await page.getByText(/version 1\.0\.0 · [0-9a-f]{12} · /).waitFor();
    await page.context().close();
  });

  it("opens the evidence as a page of its own on a phone, with a way back", async () => {
    const { page } = await open("?node=BRA", { width: 390, height: 844 });
    const panel = page.getByRole("complementary");
    await panel.waitFor();
    expect((await panel.boundingBox())?.width).toBe(390);
    await page.getByRole("button", { name: /Back to the figure/ }).click();
    await panel.waitFor({ state: "detached" });
    await page.context().close();
  });
});
