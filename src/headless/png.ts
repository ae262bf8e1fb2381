// Turns an SVG document into a PNG with a Chromium, which has the fonts that the page has, too.
import { launchOptions } from "./chromium.ts";

/** A picture for screens that show two pixels where others show one. */
const DENSITY = 2;

/** There is no browser that could draw; the message says why. */
export class NoBrowserError extends Error {}

/** Errors: NoBrowserError. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)!;
  const browser = await launched();
  try {
    const viewport = { width: Number(width), height: Number(height) };
    const page = await browser.newPage({ viewport, deviceScaleFactor: DENSITY });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    return await page.screenshot({ clip: { x: 0, y: 0, ...viewport } });
  } finally {
    await browser.close();
  }
}

async function launched() {
  try {
    // A development dependency: who only runs programs may do without.
    const { chromium } = await import("playwright");
    return await chromium.launch(launchOptions());
  } catch (error) {
    throw new NoBrowserError((error as Error).message.split("\n")[0]);
  }
}
