import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { drawn, openPage } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of the knowledge graph skipped: ${reason}.`);

describe.skipIf(reason !== null)("the knowledge graph in a browser", () => {
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
  const pixels = (page: Page, layer: string) =>
    page.evaluate((name) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`canvas.${name}`);
      const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return data.filter((value, at) => at % 4 === 3 && value > 0).length;
    }, layer);

  it("begins with the two conventions, drawn whole, with what lies further off", async () => {
    const { page, troubles } = await open("?view=graph");
    await drawn(page);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "What joins Budapest Convention and UN Cybercrime Convention (Hanoi)?",
    );
    expect(await page.locator("figure p[role=status]").textContent()).toMatch(
      /^(\d+) of \1 facts of what is expanded, between \d+ nodes · [\d,]+ more are on record at the other nodes/,
    );
    expect(await pixels(page, "sigma-facts")).toBeGreaterThan(5_000);
    expect(await pixels(page, "sigma-marks")).toBeGreaterThan(5_000);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("says what a limit leaves out, and raises it", async () => {
    const { page } = await open("?view=graph&around=budapest&pernode=30");
    await page.getByText(/left out: .*limit of 30 at one node/).waitFor();
    await page.getByRole("button", { name: "Draw up to 60 facts for each node" }).click();
    await page.getByText(/left out: .*limit of 60 at one node/).waitFor();
    expect(new URL(page.url()).searchParams.get("pernode")).toBe("60");
    await page.context().close();
  });

  it("expands and collapses from the table, by keyboard, and the address holds it", async () => {
    const { page } = await open("?view=graph&around=malabo&show=table");
    await page.locator("label", { hasText: "Nodes (" }).click();
    await page.getByRole("button", { name: "Expand Ghana" }).press("Enter");
    await page.getByRole("heading", { name: "What joins Malabo Convention and Ghana?" }).waitFor();
    expect(new URL(page.url()).searchParams.get("around")).toBe("malabo,GHA");
    await page.getByRole("button", { name: "Collapse Ghana" }).first().press("Enter");
    await page.getByRole("heading", { name: "What is on record around Malabo Convention?" }).waitFor();
    await page.context().close();
  });

  it("takes a kind out and brings it back with Back", async () => {
    const { page } = await open("?view=graph&around=ARG");
    await page.getByRole("button", { name: /^Roll call/ }).click();
    await page.getByRole("button", { name: "Roll call taken out" }).waitFor();
    await page.getByText("kinds taken out by you are not counted").waitFor();
    expect(new URL(page.url()).searchParams.get("hide")).toBe("ROLL_CALL");
    await page.goBack();
    await page.getByText("kinds taken out by you are not counted").waitFor({ state: "detached" });
    await page.context().close();
  });

  it("draws less on an earlier day and says what did not hold", async () => {
    const { page } = await open("?view=graph&around=budapest&asof=2005-01-01&pernode=500");
    await page.getByText(/did not hold on 1 Jan 2005/).waitFor();
    await page.context().close();
  });

  it("shows a fact's evidence from its row", async () => {
    const { page } = await open("?view=graph&around=malabo&show=table");
    await page.getByRole("row", { name: /Ghana/ }).first().click();
    await page.getByRole("complementary", { name: "Evidence" }).waitFor();
    expect(new URL(page.url()).searchParams.get("fact")).toMatch(/^PARTICIPATES_IN:malabo\/GHA\//);
    await page.context().close();
  });

  it("finds the chains between two nodes and says which hubs it did not go through", async () => {
    const { page } = await open("?view=graph&path=CHN,budapest");
    await drawn(page);
    await page.getByRole("heading", { name: "How are China and Budapest Convention connected?" }).waitFor();
    const counts = await page.locator("figure p[role=status]").textContent();
    expect(counts).toMatch(/^\d+ chains of 3 facts · .*Not gone through: /);
    await page.context().close();
  });

  it("downloads its facts with ids, sources, the day and the data", async () => {
    const { page } = await open("?view=graph&around=malabo");
    await drawn(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Facts (CSV)" }).click(),
    ]);
    const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
    expect(lines.find((line) => line.startsWith("GHA,"))).toMatch(
      /^GHA,Ghana,PARTICIPATES_IN,.*https?:.*,\d{4}-\d\d-\d\d,[0-9a-f]{64}$/,
    );
    await page.context().close();
  });

  it.each([
    ["the drawing", "?view=graph", {}],
    ["a selected node, dark", "?view=graph&node=GHA", { theme: "dark" }],
    ["the table", "?view=graph&show=table", { width: 1024, height: 768 }],
    ["a phone", "?view=graph", { width: 390, height: 844 }],
    ["chains", "?view=graph&path=CHN,budapest", {}],
  ])("has nothing that axe-core finds: %s", async (_, query, options) => {
    const { page } = await open(query, options);
    await page.locator("#figure-title").waitFor();
    await page.waitForLoadState("networkidle");
    expect(await findFaults(page)).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(reason !== null)("the knowledge graph without WebGL", () => {
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
    const { page, troubles } = await openPage(browser, `${atlas.address}/?view=graph&around=malabo`);
    await page.getByText("This browser cannot draw with WebGL").waitFor();
    expect(await page.getByRole("row", { name: /Ghana/ }).count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
