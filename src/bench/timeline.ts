// npm run bench:timeline: how long large traces take to open, and how smoothly they are zoomed, panned and appended to.
import { type Browser, chromium, type Page } from "@playwright/test";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { loadavg } from "node:os";
import { extname, join, normalize, resolve as pathOf } from "node:path";
import { build } from "vite";
import { launchOptions } from "../headless/chromium.ts";
import { writeChromeTrace } from "../trace/formats/chrome-trace-writer.ts";
import { printTrace } from "../trace/formats/text.ts";
import {
  type Frames,
  framesDuring,
  heapMegabytes,
  mainSeconds,
  withPage,
  zoomAndPan,
} from "./page-measures.ts";
import { largeRun } from "../../e2e/harness/large-run.ts";

const SIZES = (process.env.SIZES ?? "1000,10000,100000,1000000").split(",").map(Number);
const LANES = Number(process.env.LANES ?? 64);
const LIVE_PER_SECOND = 50_000;
const SITE = pathOf(".cache/timeline-bench");
const SPEEDSCOPE = pathOf("node_modules/speedscope/dist/release");
/** What takes longer is not worth waiting for. */
const PATIENCE_MS = Number(process.env.PATIENCE_MS ?? 60_000);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

interface Measured {
  readonly name: string;
  readonly stages: Readonly<Record<string, number>>;
  readonly frames: Frames | null;
  /** Megabytes, arrays included. */
  readonly heap: number | null;
}

/** The built page, the traces, and speedscope under /speedscope/. */
function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = normalize(new URL(request.url!, "http://localhost").pathname);
      const isOther = path.startsWith("/speedscope/");
      const file = isOther ? join(SPEEDSCOPE, path.slice("/speedscope".length)) : join(SITE, path);
      const found = await stat(file).catch(() => null);
      if (found?.isFile() !== true) return response.writeHead(404).end();
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-length": found.size });
      createReadStream(file).pipe(response);
    })();
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

function reachedStage(page: Page, stage: string): Promise<unknown> {
  return page.waitForFunction(
    (name) => Number((globalThis as { stages?: Record<string, number> }).stages?.[name]) > 0,
    stage,
    { timeout: PATIENCE_MS },
  );
}

/** A trace that is opened, or one that is made in the page; then the making does not count. */
async function measureOurs(
  browser: Browser,
  address: string,
  name: string,
  query: string,
  isMade = false,
): Promise<Measured> {
  return withPage(browser, async (page, cdp) => {
    await page.goto(`${address}timeline-bench.html?${query}`);
    let secondsBefore = 0;
    if (isMade) {
      await reachedStage(page, "made");
      secondsBefore = await mainSeconds(cdp);
      await page.evaluate("begin()");
    }
    await reachedStage(page, "painted");
    const loadCpu = ((await mainSeconds(cdp)) - secondsBefore) * 1_000;
    const reached = await page.evaluate<Partial<Record<string, number>>>("stages");
    const stages = { painted: reached.painted! - (reached.begun ?? 0), loadCpu };
    if (process.env.PICTURES !== undefined) await page.screenshot({ path: join(SITE, `${name}.png`) });
    const frames = await framesDuring(page, cdp, () => zoomAndPan(page));
    return { name, stages, frames, heap: await heapMegabytes(cdp) };
  });
}

async function measureLive(browser: Browser, address: string): Promise<Measured> {
  return withPage(browser, async (page, cdp) => {
    const spans = LIVE_PER_SECOND * 14;
    await page.goto(`${address}timeline-bench.html?spans=${spans}&lanes=${LANES}&live=${LIVE_PER_SECOND}`);
    await page.waitForTimeout(2_000);
    const frames = await framesDuring(page, cdp, () => page.waitForTimeout(8_000));
    return { name: `live, ${LIVE_PER_SECOND}/s`, stages: {}, frames, heap: await heapMegabytes(cdp) };
  });
}

async function measureSpeedscope(browser: Browser, address: string, trace: string): Promise<Measured> {
  return withPage<Measured>(browser, async (page, cdp) => {
    const profile = encodeURIComponent(`${address}${trace}`);
    try {
      await page.goto(`${address}speedscope/index.html#profileURL=${profile}`);
      // It shows how many profiles there are, in its toolbar, as soon as they are drawn.
      await page.waitForFunction("document.body.innerText.includes('Time Order')", null, {
        timeout: PATIENCE_MS,
        polling: 50,
      });
      await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
      const painted = await page.evaluate<number>("performance.now()");
      await page.keyboard.down("Control");
      const frames = await framesDuring(page, cdp, () => zoomAndPan(page));
      const stages: Measured["stages"] = { painted };
      return { name: "speedscope, Chrome JSON", stages, frames, heap: await heapMegabytes(cdp) };
    } catch {
      return {
        name: `speedscope: not within ${PATIENCE_MS / 1_000} s`,
        stages: {},
        frames: null,
        heap: null,
      };
    }
  });
}

function print({ name, stages, frames, heap }: Measured): void {
  const ms = (value: number | undefined, digits = 0) =>
    (value === undefined ? "-" : value.toFixed(digits)).padStart(7);
  console.log(
    `  ${name.padEnd(34)}${ms(stages.painted)}${ms(stages.loadCpu)}${ms(frames?.p50, 1)}${ms(frames?.p95, 1)}${ms(frames?.longest)}${ms(frames?.main, 1)}${ms(heap ?? undefined)}`,
  );
}

await build({ mode: "harness", logLevel: "error", build: { outDir: SITE, emptyOutDir: true } });
const server = await serve();
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch(launchOptions());
await mkdir(SITE, { recursive: true });
console.log(`1920x1080, ${LANES} lanes; others on this machine: load ${loadavg()[0].toFixed(1)}`);
console.log(
  "load: ms from navigation (columns: from when they are there) to the second frame with all of it",
);
console.log("busy: ms of processor time of the page's main thread in it; a worker reads the files");
console.log(
  "p50, p95, max: ms between frames; main/f: ms of processor time a frame; heap: MB, arrays included",
);
for (const size of SIZES) {
  console.log(
    `\n${size.toLocaleString("en")} spans`.padEnd(37) + "  load   busy    p50    p95    max main/f   heap",
  );
  const log = largeRun(size, LANES);
  await writeFile(join(SITE, `${size}.trace`), printTrace(log));
  // 1e7 spans of JSON are more than a string can hold.
  const hasJson = size <= 2_000_000;
  if (hasJson) await writeFile(join(SITE, `${size}.json`), writeChromeTrace(log));
  const made = `spans=${size}&lanes=${LANES}&wait`;
  print(await measureOurs(browser, address, "columns, as a run leaves them", made, true));
  print(await measureOurs(browser, address, "our text form", `trace=${size}.trace`));
  if (!hasJson) continue;
  print(await measureOurs(browser, address, "Chrome JSON", `trace=${size}.json`));
  if (existsSync(SPEEDSCOPE)) print(await measureSpeedscope(browser, address, `${size}.json`));
}
console.log("\nAppending, and following the right edge");
print(await measureLive(browser, address));
await browser.close();
server.close();
console.log(`\nload after it: ${loadavg()[0].toFixed(1)}`);
