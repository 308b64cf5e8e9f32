import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { openPage, type PageOptions } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of the evidence skipped: ${reason}.`);

/** The part of a panel under a heading. */
function section(panel: Locator, name: string | RegExp): Locator {
  return panel.getByRole("region", { name });
}

/** The entry of a list that names something. */
function entry(within: Locator, name: string): Locator {
  return within
    .getByRole("listitem")
    .filter({ has: within.page().getByRole("button", { name, exact: true }) });
}

describe.skipIf(reason !== null)("the evidence in a browser", () => {
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
  const open = async (query: string, options: PageOptions = {}) => {
    const opened = await openPage(browser, `${atlas.address}/${query}`, options);
    const panel = opened.page.getByRole("complementary");
    await panel.getByRole("heading", { level: 2 }).waitFor();
    return { ...opened, panel };
  };
  const close = (page: Page) => page.context().close();

  it("says that Guatemala was only invited to Budapest, and abstained on 74/247", async () => {
    const { page, panel } = await open("?view=find&node=GTM");
    const budapest = entry(section(panel, /^Treaties/), "Budapest Convention");
    await budapest.getByText("invited, not party").waitFor();
    expect(await budapest.getByText("party", { exact: true }).count()).toBe(0);
    const votes = section(panel, /^How it voted/);
    await votes.getByRole("button", { name: /^and \d+ more$/ }).click();
    const vote = entry(
      votes,
      "Countering the use of ICTs for criminal purposes (sets up the ad hoc committee)",
    );
    expect(await vote.textContent()).toMatch(/abstain · 27 Dec 2019/);
    await section(panel, /^Statements/)
      .getByText("None on record.")
      .waitFor();
    await close(page);
  });

  it("says since when Türkiye is party, and what a day before it was not", async () => {
    const { page, panel } = await open("?view=find&node=TUR");
    const budapest = entry(section(panel, /^Treaties/), "Budapest Convention");
    await budapest.getByText("party", { exact: true }).waitFor();
    expect(await budapest.textContent()).toMatch(/ratification 29 Sep 2014, in force 1 Jan 2015/);
    await close(page);
    const before = await open("?view=find&node=TUR&asof=2014-12-31");
    await entry(section(before.panel, /^Treaties/), "Budapest Convention")
      .getByText("consented, not in force")
      .waitFor();
    await close(before.page);
  });

  it("marks Peru as only possibly party on the day of the vote", async () => {
    const { page, panel } = await open("?view=find&node=PER&asof=2019-12-27");
    const budapest = entry(section(panel, /^Treaties/), "Budapest Convention");
    await budapest.getByText("possible").first().waitFor();
    expect(await budapest.textContent()).toMatch(/accession between 9 Mar and 22 Sep 2019/);
    await section(panel, /^Treaties/)
      .getByText(/^After 27 Dec 2019/)
      .waitFor();
    await close(page);
  });

  it("shows the row of a fact with its sources and copies a citation of it", async () => {
    const { page, panel } = await open("?view=find&node=TUR");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: atlas.address });
    const budapest = entry(section(panel, /^Treaties/), "Budapest Convention");
    await budapest.getByRole("button", { name: /ratification/ }).click();
    await budapest.getByText("as written").first().waitFor();
    expect(await budapest.getByRole("link").first().getAttribute("href")).toMatch(/^https?:/);
    await budapest.getByRole("button", { name: "Copy citation" }).click();
    await budapest.getByText("Copied").waitFor();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toContain("ratification, Budapest Convention, 29 Sep 2014; in force 1 Jan 2015");
    expect(citation).toMatch(/Read in: .+https?:\/\//);
    const address = /http\S+$/.exec(citation)?.[0] ?? "";
    await page.goto(address);
    await panel.getByText("Treaty action").waitFor();
    expect(await panel.getByRole("heading", { level: 2 }).textContent()).toMatch(/^Türkiye: ratification/);
    await close(page);
  });

  it("counts the parties of an instrument as set questions do, and leads to them", async () => {
    const { page, panel } = await open("?view=find&node=budapest&asof=2019-12-27");
    const standing = section(panel, /^Who is bound/);
    await standing.getByText("62 states").waitFor();
    await standing.getByText("possibly 2 more").first().waitFor();
    await standing.getByText("Participants are known to 28 Oct 2025.").waitFor();
    await standing.getByRole("button", { name: /62 states/ }).click();
    await page.getByText(/62 certain/).waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get("view"), searchParams.get("criteria"), searchParams.get("asof")]).toEqual([
      "find",
      '{"partyTo":"budapest"}',
      "2019-12-27",
    ]);
    await page.goBack();
    await standing.waitFor();
    await close(page);
  });

  it("says both ways how instruments relate, and how far their lists of participants go", async () => {
    const { page, panel } = await open("?view=find&node=budapest-protocol-2");
    await entry(section(panel, /^Related/), "Budapest Convention")
      .getByText("supplements")
      .waitFor();
    await section(panel, /^Related/)
      .getByRole("button", { name: "Budapest Convention" })
      .click();
    await entry(section(panel, /^Related/), "Second Additional Protocol")
      .getByText("is supplemented by")
      .waitFor();
    await page.goto(`${atlas.address}/?view=find&node=malabo`);
    await panel.getByText(/^Participants are known only in part, to 2025:/).waitFor();
    await close(page);
  });

  it("narrows the participants of an instrument to one action", async () => {
    const { page, panel } = await open("?view=find&node=budapest");
    const participants = section(panel, /^Participants/);
    await participants.getByRole("combobox", { name: "Action" }).selectOption({ label: "invited (10)" });
    await entry(participants, "Guatemala").waitFor();
    expect(await entry(participants, "Albania").count()).toBe(0);
    await close(page);
  });

  it("sets the totals of 74/247 beside the ballots on record", async () => {
    const { page, panel } = await open("?view=find&node=ga-74-247");
    const rows = await section(panel, "The vote").locator("tbody tr").allTextContents();
    expect(rows).toEqual(["yes7979", "no6060", "abstain3333", "absent2121"]);
    await panel.getByText("Every ballot is on record.").waitFor();
    await panel.getByRole("textbox", { name: "Find a state" }).fill("turkiye");
    const ballots = section(panel, /^Ballots/);
    expect(await entry(ballots, "Türkiye").textContent()).toMatch(/abstain/);
    expect(await ballots.getByRole("listitem").count()).toBe(1);
    await close(page);
  });

  it("says how little of a partial roll call is known, and who is missing", async () => {
    const { page, panel } = await open("?view=find&node=c1-74-l49rev1");
    await panel.getByText("18 of 179 official ballots are on record by name.").waitFor();
    const rows = await section(panel, "The vote").locator("tbody tr").allTextContents();
    expect(rows.at(-1)).toBe("–no ballot on record161");
    await section(panel, "Members without a ballot on record (175)").waitFor();
    await close(page);
  });

  it("says plainly where nothing was voted", async () => {
    const response = await fetch(`${atlas.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ rollCalls(first: 250) { nodes { id outcome } } }" }),
    });
    const { data } = (await response.json()) as {
      data: { rollCalls: { nodes: { id: string; outcome: string }[] } };
    };
    const without = data.rollCalls.nodes.find(({ outcome }) => outcome === "adopted-without-vote");
    const { page, panel } = await open(`?view=find&node=${without?.id}`);
    await panel.getByText("Adopted without a vote: there are no ballots.").waitFor();
    expect(await panel.locator("table").count()).toBe(0);
    await close(page);
  });

  it("orders the answers to a question from against to for, with who gave them", async () => {
    const { page, panel } = await open("?view=find&node=global-treaty");
    const scale = await panel.getByText(/^−?\d, (?:against|rather|in between|for)/).allTextContents();
    const steps = scale.map((text) => Number(text.replace("−", "-").split(",")[0]));
    expect(steps.length).toBeGreaterThan(2);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    await panel.getByRole("button", { name: "A universal UN treaty is needed" }).click();
    await section(panel, /^Who took it/)
      .getByRole("listitem")
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get("node")).not.toBe("global-treaty");
    await close(page);
  });

  it("counts the members of the European Union on the day, with those who came or left apart", async () => {
    const { page, panel } = await open("?view=find&node=eu&asof=2019-12-27");
    await section(panel, "Members (28)").waitFor();
    await close(page);
    const after = await open("?view=find&node=eu");
    await section(after.panel, "Members (27)")
      .getByText(/^Ended by .* \(1\)$/)
      .waitFor();
    await close(after.page);
  });

  it("undoes the way from panel to panel with Back", async () => {
    const { page, panel } = await open("?view=find&node=ga-74-247");
    await panel.getByRole("button", { name: "UN General Assembly", exact: true }).click();
    await panel.getByRole("heading", { level: 2, name: "UN General Assembly" }).waitFor();
    await page.goBack();
    await panel.getByRole("heading", { level: 2, name: /^Countering the use/ }).waitFor();
    await close(page);
  });

  it("shows the graph of what the panel is about, in place of the panel on a phone", async () => {
    const { page, panel } = await open("?view=find&node=budapest", { width: 390, height: 844 });
    await panel.getByRole("button", { name: "Show in the graph" }).click();
    await panel.waitFor({ state: "detached" });
    const { searchParams } = new URL(page.url());
    expect([searchParams.get("view"), searchParams.get("around")]).toEqual(["graph", "budapest"]);
    await close(page);
  });

  it("says that there is no such fact, rather than nothing", async () => {
    const { page } = await openPage(browser, `${atlas.address}/?view=find&fact=VOTED:ga-74-247/XXX`);
    await page.getByText(/holds no fact of this kind with the key ga-74-247\/XXX/).waitFor();
    await close(page);
  });
});
