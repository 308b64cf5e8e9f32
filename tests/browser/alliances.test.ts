import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { drawn, openPage } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of the alliance network skipped: ${reason}.`);

describe.skipIf(reason !== null)("the alliance network in a browser", () => {
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

  it("is drawn on the first view, with what is drawn of how much, and nothing asked of another host", async () => {
    const { page, troubles } = await open();
    await drawn(page);
    const counts = await page.locator("figure [role=status]").textContent();
    expect(counts).toMatch(
      /^\d+ of 194 states · \d+ of 17,500 links · 1,205 pairs have fewer than 10 joint ballots/,
    );
    const pixels = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-marks");
      const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return data.filter((value, at) => at % 4 === 3 && value > 0).length;
    });
    expect(pixels).toBeGreaterThan(10_000);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("keeps its labels on its nodes on a screen with two pixels for each of the page's", async () => {
    const { page } = await open("", { width: 390, height: 844, scale: 2 });
    await drawn(page);
    const sizes = await page.evaluate(() =>
      [".sigma-marks", ".sigma-nodes"].map((layer) => {
        const box = document.querySelector(layer)?.getBoundingClientRect();
        return [box?.width, box?.height];
      }),
    );
    expect(sizes[0]).toEqual(sizes[1]);
    await page.context().close();
  });

  it("closes the evidence at a click beside the network, and Back brings it back", async () => {
    const { page } = await open("?node=BRA");
    await page.getByRole("heading", { name: "Closest partners" }).waitFor();
    await drawn(page);
    await page.locator(".sigma-mouse").click({ position: { x: 3, y: 3 } });
    await page.getByRole("complementary").waitFor({ state: "detached" });
    await page.goBack();
    await page.getByRole("heading", { name: "Closest partners" }).waitFor();
    expect(new URL(page.url()).searchParams.get("node")).toBe("BRA");
    await page.context().close();
  });

  it("shows the table of joint ballots of a pair, where they part first, with sources", async () => {
    const { page } = await open("?pair=CHN,RUS");
    const panel = page.getByRole("complementary");
    await panel.getByRole("heading", { name: "China and Russia" }).waitFor();
    const table = panel.getByRole("table", { name: /^Joint ballots/ });
    const cells = await table.locator("tbody td").allTextContents();
    expect(cells).toHaveLength(9);
    const joint = Number(/\d+/.exec((await panel.getByText(/\d+ joint ballots/).textContent()) ?? "")?.[0]);
    expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(joint);
    await panel.getByText("Sources").first().click();
    expect(await panel.locator("details[open] a").first().getAttribute("href")).toMatch(/^https?:/);
    await page.context().close();
  });

  it("is restored by its link, in the table as in the drawing", async () => {
    const query = "?show=table&asof=2019-12-31&node=CHN&subject=cybercrime&closest=3&joint=2&seed=7";
    const { page } = await open(query);
    await page
      .getByRole("heading", { level: 1, name: "Who votes with whom at the UN on cybercrime?" })
      .waitFor();
    await page
      .getByText(/in 4 roll calls .* up to 31 Dec 2019\. .*Joined: each state and its 3 closest partners/)
      .waitFor();
    expect(await page.locator("tr[aria-current]").textContent()).toMatch(/^China/);
    const { searchParams } = new URL(page.url());
    for (const [name, value] of new URLSearchParams(query)) expect(searchParams.get(name)).toBe(value);
    expect(searchParams.get("data")).toMatch(/^[0-9a-f]{12}$/);
    await page.context().close();
  });

  it("keeps the selection between drawing and table", async () => {
    const { page } = await open("?node=IND");
    await drawn(page);
    await page.getByText("Table", { exact: true }).click();
    expect(await page.locator("tr[aria-current]").textContent()).toMatch(/^India/);
    await page.getByText("Drawing", { exact: true }).click();
    await page.locator("[data-drawn]").waitFor();
    expect(new URL(page.url()).searchParams.get("node")).toBe("IND");
    await page.context().close();
  });

  it("says why nothing is joined and offers the nearest question", async () => {
    const { page } = await open("?subject=cybercrime");
    await page.getByText("No pair of states has 10 joint ballots in this selection").waitFor();
    await page.getByRole("button", { name: /Ask for \d joint ballots/ }).click();
    await drawn(page);
    await page.context().close();
  });

  it("keeps one drawing while a control moves", async () => {
    const { page } = await open();
    await drawn(page);
    await page.evaluate(() => document.querySelector(".sigma-marks")?.setAttribute("data-same", "yes"));
    await page.getByRole("slider", { name: "Partners of each state" }).press("ArrowRight");
    await page.getByText(/its 7 closest partners/).waitFor();
    await drawn(page);
    expect(await page.locator(".sigma-marks[data-same=yes]").count()).toBe(1);
    expect(new URL(page.url()).searchParams.get("closest")).toBe("7");
    await page.context().close();
  });

  it("gives its rows as CSV", async () => {
    const { page } = await open();
    await drawn(page);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Links (CSV)" }).click(),
    ]);
    const lines = await (await file.createReadStream()).toArray();
    const text = Buffer.concat(lines).toString("utf8");
    expect(text).toMatch(
      /^\uFEFFa,b,state_a,state_b,joint,same,one_step,opposed,lijphart,measure,value,q\r\n/,
    );
    const links =
      /· ([\d,]+) of/.exec((await page.locator("figure [role=status]").textContent()) ?? "")?.[1] ?? "";
    expect(text.trimEnd().split("\r\n")).toHaveLength(1 + Number(links.replaceAll(",", "")));
    await page.context().close();
  });
});
