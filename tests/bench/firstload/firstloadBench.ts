import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Response } from "playwright-core";
import type { Bench } from "../support/bench.ts";
import { startServer } from "../support/serverProcess.ts";
import { number, table } from "../support/table.ts";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const VISITS = 5;
/** Bytes of gzip from which a script has a line of its own. */
const LARGE = 5_000;
const GIVE_UP_MS = 60_000;
/** What the alliance view sets once the network stands on the page. */
const DRAWN = "[data-drawn]";

interface Visit {
  readonly milliseconds: number;
  readonly scripts: readonly { readonly name: string; readonly bytes: number; readonly gzip: number }[];
  /** Where from the page to its first drawing anything was asked for that our server did not answer. */
  readonly foreign: readonly string[];
}

/** The first visit of a reader: an empty cache, the address of the site and nothing else. */
export const firstloadBench: Bench = {
  id: "firstload",
  title: "First load, to the drawn alliance network",
  async run(say, place) {
    const executablePath = process.env.ATLAS_CHROMIUM ?? BROWSERS.find((one) => existsSync(one));
    if (executablePath === undefined) {
      return { skipped: `no Chromium at ${BROWSERS.join(", ")}; ATLAS_CHROMIUM names another place` };
    }
    const server = await startServer("server/start.ts", await place.embeddedSettings(), "/readyz");
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    try {
      await visit(browser, server.address);
      const visits: Visit[] = [];
      for (let i = 0; i < VISITS; i += 1) visits.push(await visit(browser, server.address));
      const times = visits.map((one) => one.milliseconds).sort((p, q) => p - q);
      const scripts = visits[0]?.scripts ?? [];
      const large = scripts.filter((script) => script.gzip >= LARGE);
      const small = scripts.filter((script) => script.gzip < LARGE);
      const sum = (some: Visit["scripts"], pick: (script: Visit["scripts"][number]) => number) =>
        some.reduce((total, script) => total + pick(script), 0);
      const kilobytes = (bytes: number) => number(bytes / 1000);
      say(
        table(
          ["script loaded before the drawing", "kB", "kB gzip"],
          [
            ...large.map(({ name, bytes, gzip }) => [name, kilobytes(bytes), kilobytes(gzip)]),
            [
              `${scripts.length - large.length} smaller ones`,
              kilobytes(sum(small, (one) => one.bytes)),
              kilobytes(sum(small, (one) => one.gzip)),
            ],
            ["all", kilobytes(sum(scripts, (one) => one.bytes)), kilobytes(sum(scripts, (one) => one.gzip))],
          ],
        ),
      );
      say(
        `\nTime to a drawn network, empty cache: median ${number(times[Math.floor(VISITS / 2)] ?? 0)} ms, ${number(times[0] ?? 0)} to ${number(times.at(-1) ?? 0)} ms over ${VISITS} visits (one before them unmeasured, so that the server has met the question; drawn by software, without a graphics card).`,
      );
      const foreign = new Set(visits.flatMap((one) => one.foreign));
      say(`Requests to other hosts: ${foreign.size === 0 ? "none" : [...foreign].join(", ")}.`);
      return undefined;
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const answers: Response[] = [];
    const foreign: string[] = [];
    page.on("response", (response) => answers.push(response));
    page.on("request", (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith("data:"))
        foreign.push(request.url());
    });
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForSelector(DRAWN, { state: "attached", timeout: GIVE_UP_MS });
    // Two frames later what was asked of the canvas is on the screen; the clock is the page's own, from the start of the navigation.
    const milliseconds = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
        }),
    );
    const scripts = await Promise.all(
      answers
        .filter((response) => response.request().resourceType() === "script")
        .map(async (response) => {
          const body = await response.body();
          const name = new URL(response.url()).pathname;
          return { name, bytes: body.length, gzip: gzipSync(body).length };
        }),
    );
    return { milliseconds, scripts, foreign };
  } finally {
    await context.close();
  }
}
