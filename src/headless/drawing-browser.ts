// Starts the Chromium that draws pictures in pixels: it has the fonts that the page has, too.
import type { Browser } from "playwright";
import { launchOptions } from "./chromium.ts";

/** There is no browser that could draw. */
export class NoBrowserError extends Error {}

/** Errors: NoBrowserError. */
export async function withBrowser<T>(draw: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launched();
  try {
    return await draw(browser);
  } finally {
    await browser.close();
  }
}

async function launched(): Promise<Browser> {
  try {
    // A development dependency: who only runs programs may do without.
    const { chromium } = await import("playwright");
    return await chromium.launch(launchOptions());
  } catch (error) {
    throw new NoBrowserError((error as Error).message.split("\n")[0]);
  }
}
