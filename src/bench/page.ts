// npm run bench:page: what a visitor has, in the built page with real input: live runs, opening, zooming, Run to picture.
import type { Browser, Page } from "@playwright/test";
import { cpSync, existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join, resolve as pathOf } from "node:path";
import { largeRun } from "../../e2e/harness/large-run.ts";
import { writeChromeTrace } from "../trace/formats/chrome-trace-writer.ts";
import { printTrace } from "../trace/formats/text.ts";
import { type BuiltSite, openBuiltSite, quantile } from "./built-site.ts";
import { framesDuring, heapMegabytes, withPage, worstAnswer, zoomAndPan } from "./page-measures.ts";
import { PROGRAM_LINES, timesFromRunToPicture } from "./run-to-picture.ts";

const RUNS = Number(process.env.RUNS ?? 5);
const KEY_RUNS = Number(process.env.KEY_RUNS ?? 40);
/** Rows whose names contain this; all by default. */
const ONLY = process.env.ONLY ?? "";
const LANES = 64;
/** What takes longer is not worth waiting for. */
const PATIENCE_MS = Number(process.env.PATIENCE_MS ?? 120_000);

const LIVE_PROGRAM = (tasks: number, sleeps: number): string => `import * as asyncio from "asyncio";
async function worker(n: number) {
  for (let i = 0; i < ${sleeps}; i++) await asyncio.sleep(0.001 * (n % 7));
}
async function main() {
  await asyncio.gather(...Array.from({ length: ${tasks} }, (_, n) => worker(n)));
}
await asyncio.run(main());
`;

/** What one row of the report says: a name, and figures of several runs by what they are. */
interface Row {
  readonly name: string;
  readonly aim: string;
  measure(site: BuiltSite): Promise<Readonly<Record<string, number>>>;
}

/** Opens a draft and runs it; it has begun when this resolves. */
async function startRun(page: Page, address: string, program: string): Promise<void> {
  await page.addInitScript((source) => {
    if (window === top) localStorage.setItem("loopscope.document.draft", JSON.stringify({ source }));
  }, program);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("loopscope:ready-to-run").length > 0);
  await page.locator(".view-lines").click();
  await noteLongTasks(page);
  await page.keyboard.press("Control+Enter");
  // The first label of a task.
  await page.locator(".timeline-label").nth(1).waitFor();
  // Out of the editor, to where keys are those of the page.
  await page.evaluate("document.activeElement.blur()");
}

/** Presses End as soon as it runs, and waits for the end of the run on screen. */
async function followToItsEnd(page: Page): Promise<void> {
  await page.keyboard.press("End");
  await untilItsEnd(page);
}

async function untilItsEnd(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector(".run-status.good, .run-status.bad") !== null &&
      document.documentElement.dataset.idle !== undefined,
    null,
    { timeout: PATIENCE_MS, polling: 50 },
  );
}

function liveRun(name: string, aim: string, program: string): Row {
  return {
    name,
    aim,
    measure: ({ browser, address }) =>
      withPage(browser, async (page, cdp) => {
        await startRun(page, address, program);
        let seconds = 0;
        const frames = await framesDuring(page, cdp, async () => {
          const pressed = Date.now();
          await followToItsEnd(page);
          seconds = (Date.now() - pressed) / 1_000;
        });
        return { "s to its end": seconds, "p95 ms": frames.p95, "longest task ms": await longestTask(page) };
      }),
  };
}

/** Keys and clicks during a run whose end is followed, and how long Stop takes in the middle of one. */
function answersOfRun(name: string, aim: string, program: string, longProgram: string): Row {
  return {
    name,
    aim,
    measure: async ({ browser, address }) => {
      const worst = await withPage(browser, async (page) => {
        await startRun(page, address, program);
        // Not while other keys are pressed, with which it would mean something else.
        await page.keyboard.press("End");
        return worstAnswer(page, () => untilItsEnd(page));
      });
      const stopped = await withPage(browser, async (page) => {
        await startRun(page, address, longProgram);
        await page.keyboard.press("End");
        // In the middle of it: it ends by itself where it reaches the bound of all runs.
        await page.waitForTimeout(300);
        return millisecondsToStop(page);
      });
      return { "worst ms": worst, "Stop ms": stopped };
    },
  };
}

/** From the click on Stop to the frame that says that it has stopped. */
async function millisecondsToStop(page: Page): Promise<number> {
  await page.evaluate(`
    globalThis.stopped = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error("it has not stopped")), ${PATIENCE_MS});
      let pressed = 0;
      addEventListener("pointerdown", ({ timeStamp }) => (pressed = timeStamp), { capture: true });
      requestAnimationFrame(function look() {
        if (pressed > 0 && document.querySelector(".run-status.quiet") !== null) resolve(performance.now() - pressed);
        else requestAnimationFrame(look);
      });
    });
    // Not what the evaluation waits for.
    undefined;`);
  // As a hand does it, which does not wait until the button stands still.
  const { x, y } = (await page.locator(".run-button.stop").boundingBox())!;
  await page.mouse.click(x + 10, y + 10);
  return page.evaluate<number>("stopped");
}

/** Keys and clicks while a trace is opened. */
function answersOfOpening(name: string, aim: string, file: string): Row {
  return {
    name,
    aim,
    measure: ({ browser, address }) =>
      withPage(browser, async (page) => {
        await page.goto(`${address}?trace=${file}`, { waitUntil: "commit" });
        await page.locator("header").first().waitFor({ timeout: PATIENCE_MS });
        const worst = await worstAnswer(page, async () => {
          await page.waitForFunction(() => document.documentElement.dataset.idle !== undefined, null, {
            timeout: PATIENCE_MS,
            polling: 20,
          });
        });
        return { "worst ms": worst };
      }),
  };
}

async function noteLongTasks(page: Page): Promise<void> {
  await page.evaluate(`
    globalThis.longTasks = [0];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    }).observe({ type: "longtask" });`);
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate<number>("Math.max(...longTasks)");
}

/** Leaves a mark in the frame that has a lane. From outside, a page that is busy answers late. */
async function noteFirstLane(page: Page): Promise<void> {
  await page.addInitScript(`
    requestAnimationFrame(function look() {
      if (document.querySelector(".timeline-label") === null) requestAnimationFrame(look);
      else performance.mark("first-lane");
    });`);
}

/** From the navigation until nothing is left to be drawn; and when the first lane was there. */
function opening(name: string, aim: string, file: string): Row {
  return {
    name,
    aim,
    measure: ({ browser, address }) =>
      withPage(browser, async (page, cdp) => {
        await noteFirstLane(page);
        await page.goto(`${address}?trace=${file}`, { waitUntil: "commit" });
        await page.waitForFunction(
          () =>
            document.documentElement.dataset.idle !== undefined &&
            document.querySelector(".timeline-label") !== null,
          null,
          { timeout: PATIENCE_MS, polling: 20 },
        );
        const opened = await page.evaluate<number>("performance.now()");
        const first = await page.evaluate<number>('performance.getEntriesByName("first-lane")[0].startTime');
        await page.waitForTimeout(1_000);
        const heap = await heapMegabytes(cdp);
        const frames = await framesDuring(page, cdp, () => zoomAndPan(page));
        return {
          "first lanes s": first / 1_000,
          "opened s": opened / 1_000,
          "heap MB": heap,
          "p95 ms": frames.p95,
          "main ms a frame": frames.main,
        };
      }),
  };
}

/** The same file in speedscope, from the same server. */
async function speedscopeSeconds(browser: Browser, address: string, file: string): Promise<number> {
  return withPage(browser, async (page) => {
    const profile = encodeURIComponent(`${address}${file}`);
    await page.goto(`${address}speedscope/index.html#profileURL=${profile}`);
    await page.waitForFunction(() => document.body.innerText.includes("Time Order"), null, {
      timeout: PATIENCE_MS,
      polling: 50,
    });
    return (await page.evaluate<number>("performance.now()")) / 1_000;
  });
}

const ROWS: readonly Row[] = [
  liveRun("live, 5,000 tasks x 20 sleeps", "2 s, p95 33 ms", LIVE_PROGRAM(5_000, 20)),
  liveRun("live, 30 tasks x 10,000 sleeps", "4 s", LIVE_PROGRAM(30, 10_000)),
  opening("Chrome JSON, 1e5 spans", "1 s", "100000.json"),
  opening("Chrome JSON, 1e6 spans", "2.5 s, first lanes 0.5 s, 60 MB, p95 16.7, main 10", "1000000.json"),
  opening("our text, 1e6 spans", "1 s, first lanes 0.5 s", "1000000.trace"),
  answersOfRun(
    "keys and clicks in a live run",
    "200 ms",
    LIVE_PROGRAM(5_000, 20),
    LIVE_PROGRAM(5_000, 10_000),
  ),
  answersOfOpening("keys and clicks, Chrome JSON, 1e6", "200 ms", "1000000.json"),
  answersOfOpening("keys and clicks, our text, 1e6", "200 ms", "1000000.trace"),
];

const site = await openBuiltSite();
for (const spans of [100_000, 1_000_000]) {
  const log = largeRun(spans, LANES);
  await writeFile(join(site.folder, `${spans}.trace`), printTrace(log));
  await writeFile(join(site.folder, `${spans}.json`), writeChromeTrace(log));
}
console.log(`1920x1080; medians of ${RUNS}; load ${loadavg()[0].toFixed(1)}`);
for (const { name, aim, measure } of ROWS.filter((row) => row.name.includes(ONLY))) {
  const runs: Readonly<Record<string, number>>[] = [];
  for (let run = 0; run < RUNS; run++) {
    try {
      runs.push(await measure(site));
    } catch (error) {
      console.log(`  ${name}: not within ${PATIENCE_MS / 1_000} s (${String(error).split("\n")[0]})`);
    }
  }
  const figures = Object.keys(runs[0] ?? {}).map(
    (figure) =>
      `${figure} ${quantile(
        runs.map((run) => run[figure]),
        0.5,
      ).toFixed(figure.endsWith("s") && figure.includes(" s") ? 2 : 1)}`,
  );
  console.log(`  ${name.padEnd(32)} ${figures.join("   ")}   (aim: ${aim})`);
}
/** From the last letter to the Run key: what no hand can do, and what a quick one takes. */
for (const pauseMs of [0, 200]) {
  if (!"Run key".includes(ONLY)) break;
  const times = await timesFromRunToPicture(site, KEY_RUNS, pauseMs);
  const name = `Run key to picture, ${PROGRAM_LINES} lines, ${pauseMs} ms after the last letter`;
  console.log(
    `  ${name}   median ${quantile(times, 0.5).toFixed(0)} ms   p95 ${quantile(times, 0.95).toFixed(0)} ms   (aim: 60, 100)`,
  );
}
const speedscope = pathOf("node_modules/speedscope/dist/release");
if (existsSync(speedscope) && "speedscope".includes(ONLY)) {
  cpSync(speedscope, join(site.folder, "speedscope"), { recursive: true });
  const seconds = await speedscopeSeconds(site.browser, site.address, "1000000.json");
  console.log(`  speedscope, Chrome JSON, 1e6    opened s ${seconds.toFixed(2)}`);
}
await site.close();
console.log(`load after it: ${loadavg()[0].toFixed(1)}`);
