// npm run icons: draws the icons of an installed page from public/icon.svg, in pixels, as systems ask for them.
import { chromium } from "@playwright/test";
import { readFileSync } from "node:fs";
import { launchOptions } from "../../src/headless/chromium.ts";

const svg = readFileSync("public/icon.svg", "utf8");
/** Systems cut their own shape out of these; the drawing is within the circle that they all leave. */
const filled = svg.replace(/ rx="\d+"/, "");

const ICONS = [
  { file: "192.png", sizePx: 192, drawing: svg },
  { file: "512.png", sizePx: 512, drawing: svg },
  { file: "maskable-512.png", sizePx: 512, drawing: filled },
  { file: "touch-180.png", sizePx: 180, drawing: filled },
];

const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
for (const { file, sizePx, drawing } of ICONS) {
  await page.setViewportSize({ width: sizePx, height: sizePx });
  await page.setContent(`<style>* { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: `public/icons/${file}`, omitBackground: true });
}
await browser.close();
