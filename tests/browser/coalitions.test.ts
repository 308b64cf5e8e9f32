import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, whyNoBrowser } from "./support/chromium.ts";
import { findFaults } from "./support/findFaults.ts";
import { drawn, openPage } from "./support/openPage.ts";
import { type Atlas, startAtlas } from "./support/startAtlas.ts";

const reason = whyNoBrowser();
if (reason !== null) console.log(`Browser tests of coalitions skipped: ${reason}.`);

describe.skipIf(reason !== null)("how sure coalitions are, in a browser", () => {
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

  it("can be stopped and started again, and says in words whether there is structure beyond chance", async () => {
    const { page, troubles } = await open("?seed=2");
    await drawn(page);
    await page.getByRole("button", { name: "How sure are these coalitions?" }).click();
    const panel = page.getByRole("region", { name: "How sure are these coalitions?" });
    await panel.getByRole("progressbar").waitFor();
    await panel.getByRole("button", { name: "Stop" }).click();
    await panel.getByText("Stopped. Nothing was kept.").waitFor();
    expect(new URL(page.url()).searchParams.get("sure")).toBe("coalitions");
    await panel.getByRole("button", { name: "Start again" }).click();
    await panel
      .getByText("The coalitions are more marked than chance makes them.")
      .waitFor({ timeout: 100_000 });
    await panel.getByText(/200 bootstraps over roll calls .* seed 2\./).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  }, 180_000);

  it("is restored by its link; a state is one click from its evidence, and has its probability there", async () => {
    const { page, troubles } = await open("?sure=coalitions");
    const panel = page.getByRole("region", { name: "How sure are these coalitions?" });
    await panel.getByRole("heading", { name: /^Swing states: \d+ of \d+$/ }).waitFor({ timeout: 100_000 });
    const first = panel.getByRole("table").first().getByRole("rowheader").first();
    const name = await first.textContent();
    await first.getByRole("button").click();
    const evidence = page.getByRole("complementary", { name: "Evidence" });
    await evidence.getByRole("heading", { name: name ?? "", level: 2 }).waitFor();
    await evidence.getByText(/In its coalition in \d+ % of \d+ bootstraps/).waitFor();
    expect(await findFaults(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      panel.getByRole("button", { name: "States (CSV)" }).click(),
    ]);
    const lines = (await readFile(await file.path(), "utf8")).trimEnd().split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFFid,state,coalition,in_coalition/);
    expect(lines.length).toBeGreaterThan(150);
    expect(troubles).toEqual([]);
    await page.context().close();
  }, 180_000);

  it("leaves the drawing room on a phone, in Chinese", async () => {
    const { page } = await open("?sure=coalitions&lang=zh", { width: 390, height: 844 });
    await page.getByRole("heading", { name: "这些阵营有多可靠？" }).waitFor();
    await drawn(page);
    const box = await page.locator("[data-drawn]").boundingBox();
    expect(box?.height).toBeGreaterThan(120);
    await page.context().close();
  }, 180_000);
});
