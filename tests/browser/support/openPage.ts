import type { Browser, Page } from "playwright-core";

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  /** Pixels of the screen for each of the page's. */
  readonly scale?: number;
}

export interface WatchedPage {
  readonly page: Page;
  /** What went wrong on the page, or was asked of another host, since it was opened. */
  readonly troubles: readonly string[];
}

/** Opens an address in a page of its own and notes every error, refused script and foreign request. */
export async function openPage(
  browser: Browser,
  address: string,
  { width = 1440, height = 900, theme = "light", scale = 1 }: PageOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    deviceScaleFactor: scale,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const troubles: string[] = [];
  const home = new URL(address).origin;
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== home && !["blob:", "data:"].includes(url.protocol))
      troubles.push(`foreign: ${url.href}`);
  });
  await page.goto(address);
  return { page, troubles };
}

/** Waits until the network is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.locator("[data-drawn]:not([data-stale])").waitFor();
}
