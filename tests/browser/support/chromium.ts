import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** WebGL without a graphics card. */
const SOFTWARE_WEBGL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** Where a Chromium is installed: `ATLAS_CHROMIUM`, else the usual places; null where there is none. */
export function findChromium(): string | null {
  const wanted = process.env.ATLAS_CHROMIUM;
  return [...(wanted === undefined ? [] : [wanted]), ...PLACES].find((place) => existsSync(place)) ?? null;
}

/**
 * Why the browser tests cannot run here; null where they can. In CI a missing browser is a failure, unless it was asked for.
 * @throws Error in CI without a browser.
 */
export function whyNoBrowser(): string | null {
  if (process.env.ATLAS_SKIP_BROWSER === "1") return "ATLAS_SKIP_BROWSER is 1";
  if (findChromium() !== null) return null;
  const reason = "no Chromium found (apt-get install chromium, or set ATLAS_CHROMIUM)";
  if (process.env.CI === "true") throw new Error(`The browser tests must run here, but there is ${reason}.`);
  return reason;
}

/** Starts a browser of its own; the caller closes it. */
export function launchChromium({ webGl = true } = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium found; ask whyNoBrowser first.");
  const graphics = webGl ? SOFTWARE_WEBGL : ["--disable-gpu", "--disable-3d-apis"];
  return chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...graphics] });
}
