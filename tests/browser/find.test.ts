import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { drawn, openPage } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of finding states skipped: ${reason}.`);

const asking = (where: unknown, more = "") =>
  `?view=find&criteria=${encodeURIComponent(JSON.stringify(where))}${more}`;
const FLAGSHIP = asking(
  { all: [{ partyTo: "budapest" }, { not: { voted: { rollCall: "ga-74-247", ballots: ["NO"] } } }] },
  "&asof=2019-12-27",
);

describe.skipIf(reason !== null)("finding states in a browser", () => {
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

  it("answers the question that the atlas was built around, by ballot, with Peru as only possible", async () => {
    const { page, troubles } = await open("?view=find");
    await page.getByRole("link", { name: /did not vote against resolution 74\/247/ }).click();
    await page.getByText("12 certain · 1 possible").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "States that were party to the Budapest Convention on 27 December 2019 and did not vote no on 74/247",
    );
    const groups = await page.locator("figure section").allTextContents();
    expect(groups).toEqual([
      "yes5 certainArmeniaAzerbaijanSenegalSerbiaSri Lanka",
      "abstain7 certain · 1 possibleArgentinaCosta RicaGhanaMauritiusMoroccoPhilippinesTürkiyePeru possible",
    ]);
    expect(await page.getByText("participants of the Budapest Convention known to").count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("shows ballots and dates in the table, and a fact's row at a click", async () => {
    const { page } = await open(`${FLAGSHIP}&show=table`);
    const peru = page.getByRole("row", { name: /^Peru/ });
    expect(await peru.textContent()).toContain("in force between 1 Jul 2019 and 1 Jan 2020");
    await peru.getByRole("button", { name: /^accession between/ }).click();
    await page.getByRole("complementary", { name: "Evidence" }).waitFor();
    expect(new URL(page.url()).searchParams.get("fact")).toMatch(/^PARTICIPATES_IN:budapest\/PER\//);
    await page.context().close();
  });

  it("narrows the rows to what is only possible", async () => {
    const { page } = await open(`${FLAGSHIP}&show=table`);
    await page.getByRole("row", { name: /^Peru/ }).waitFor();
    await page.locator("label", { hasText: "Possible 1" }).last().click();
    expect(await page.locator("tbody tr").count()).toBe(1);
    expect(await page.getByText("1 shown").count()).toBe(1);
    await page.context().close();
  });

  it("is built by keyboard: a condition is added, chosen by name, and Back takes it away", async () => {
    const { page } = await open("?view=find");
    await page.getByRole("button", { name: "+ Add a condition" }).press("Enter");
    await page.getByText("an instrument is still to be chosen").first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Malabo");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^States that were party to the Malabo Convention/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("criteria")).toBe('{"all":[{"partyTo":"malabo"}]}');
    await page.goBack();
    await page.getByText("an instrument is still to be chosen").first().waitFor();
    await page.context().close();
  });

  it("names an unknown id at the condition that holds it", async () => {
    const { page } = await open(asking({ all: [{ partyTo: "budapest" }, { memberOf: "atlantis" }] }));
    const alert = page.getByRole("navigation").getByRole("alert");
    expect(await alert.textContent()).toContain("atlantis");
    await page.context().close();
  });

  it("says why nobody answers, and offers the nearest question that somebody does", async () => {
    const { page } = await open(asking({ all: [{ memberOf: "eu" }, { region: "Africa" }] }));
    await page.getByText("No state answers this question on the day").waitFor();
    await page.getByRole("button", { name: /^Ask without “member of European Union”: \d+ states$/ }).click();
    await page.getByRole("heading", { name: /^States that are in Africa/ }).waitFor();
    await page.context().close();
  });

  it("downloads the answer with sources, the day and the data", async () => {
    const { page } = await open(FLAGSHIP);
    await page.getByText("12 certain").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV" }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    const lines = text.trim().split("\r\n");
    expect(download.suggestedFilename()).toBe("states-2019-12-27.csv");
    expect(lines).toHaveLength(14);
    expect(lines.find((line) => line.startsWith("PER"))).toMatch(
      /possible.*https?:.*2019-12-27,[0-9a-f]{64}$/,
    );
    await page.context().close();
  });

  it("gives the question as Cypher", async () => {
    const { page } = await open(FLAGSHIP);
    await page.getByRole("button", { name: "As GraphQL or Cypher" }).click();
    await page.getByRole("tab", { name: "Cypher" }).click();
    expect(await page.getByRole("tabpanel", { name: "Cypher" }).textContent()).toContain("MATCH (s:State)");
    expect(await findFaults(page)).toEqual([]);
    await page.context().close();
  });

  it("lights its states on the alliance network, and a link brings them back", async () => {
    const { page } = await open(FLAGSHIP);
    await page.getByRole("button", { name: "Show on the network" }).click();
    await page.getByText("Lit: 12 certain and 1 possible").waitFor();
    await page.reload();
    await drawn(page);
    await page.getByText("Lit: 12 certain and 1 possible").waitFor();
    await page.getByRole("button", { name: "Light all" }).click();
    await page.getByText("Lit: 12 certain").waitFor({ state: "detached" });
    await page.context().close();
  });

  it.each([
    ["the start", "?view=find", {}],
    ["an answer", FLAGSHIP, {}],
    ["its table, dark and narrow", `${FLAGSHIP}&show=table`, { theme: "dark", width: 1024, height: 768 }],
    ["a phone", FLAGSHIP, { width: 390, height: 844 }],
    ["an unfinished question", asking({ any: [{ voted: { rollCall: "", ballots: [] } }] }), {}],
  ])("has nothing that axe-core finds: %s", async (_, query, options) => {
    const { page } = await open(query, options);
    await page.locator("#figure-title").waitFor();
    await page.waitForLoadState("networkidle");
    expect(await findFaults(page)).toEqual([]);
    await page.context().close();
  });
});
