// Turns an SVG document into a PNG.
import { withBrowser } from "./drawing-browser.ts";

/** A picture for screens that show two pixels where others show one. */
const DENSITY = 2;

/** Errors: NoBrowserError. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const viewport = sizeOf(svg);
  return withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport, deviceScaleFactor: DENSITY });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    return page.screenshot({ clip: { x: 0, y: 0, ...viewport } });
  });
}

/** In pixels. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)!;
  return { width: Number(width), height: Number(height) };
}
