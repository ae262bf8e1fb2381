// Measures a page from outside: the frames while something is done to it, the time its main thread takes, and its memory.
import type { Browser, CDPSession, Page } from "@playwright/test";
import { quantile } from "./built-site.ts";

export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
  /** Main-thread time of a frame, on average. */
  readonly main: number;
}

const WINDOW_MS = 2_500;

/** A page of its own, closed afterwards; the processor's time of its main thread can be asked for. */
export async function withPage<T>(
  browser: Browser,
  use: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  // esbuild keeps the names of functions by calls of this, also in those that are sent to the page.
  await page.addInitScript({ content: "globalThis.__name = (fn) => fn" });
  page.on("pageerror", (error) => console.error(error.message));
  // A new window also makes the browser's own interface, which takes a core; a visitor's has been there for long.
  await page.waitForTimeout(WINDOW_MS);
  const cdp = await context.newCDPSession(page);
  // In time of the processor, so that others on the machine do not count.
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  try {
    return await use(page, cdp);
  } finally {
    await context.close();
  }
}

export async function mainSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")!.value;
}

/** Notes when each frame begins. As text: functions of this file are bundled in a way that a page does not know. */
const NOTE_FRAMES = `
  globalThis.frameTimes = [];
  requestAnimationFrame(function note(now) {
    frameTimes.push(now);
    requestAnimationFrame(note);
  });`;

/** The times between frames while something is done. */
export async function framesDuring(page: Page, cdp: CDPSession, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(NOTE_FRAMES);
  const before = await mainSeconds(cdp);
  await act();
  const main = ((await mainSeconds(cdp)) - before) * 1_000;
  const times = await page.evaluate<number[]>("frameTimes");
  const lengths = times.slice(1).map((time, i) => time - times[i]);
  return {
    p50: quantile(lengths, 0.5),
    p95: quantile(lengths, 0.95),
    longest: Math.max(...lengths),
    main: main / lengths.length,
  };
}

/** In for a second, out, in again, along, and back: about five seconds of a hand on wheel and mouse. */
export async function zoomAndPan(page: Page): Promise<void> {
  const wheel = async (steps: number, delta: number): Promise<void> => {
    for (let step = 0; step < steps; step++) {
      await page.mouse.wheel(0, delta);
      await page.waitForTimeout(12);
    }
  };
  await page.mouse.move(1_100, 500);
  await wheel(60, -60);
  await wheel(60, 60);
  await wheel(20, -60);
  await page.mouse.down();
  for (let step = 0; step < 90; step++) {
    await page.mouse.move(1_100 - 300 * Math.sin(step / 9), 500);
    await page.waitForTimeout(12);
  }
  await page.mouse.up();
  await wheel(30, -60);
  await wheel(30, 60);
}

export async function heapMegabytes(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  const usage = (await cdp.send("Runtime.getHeapUsage")) as { usedSize: number; backingStorageSize?: number };
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
}

/** Notes how long it takes from a key or a click to the frame that shows what came of it. */
const NOTE_ANSWERS = `
  globalThis.answerTimes = [0];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(key|pointer|mouse)(down|up)$|^click$/.test(name)) answerTimes.push(duration);
  }).observe({ type: "event", durationThreshold: 16 });`;

/** Between two keys of a hand that is in a hurry. */
const PRESS_EVERY_MS = 70;

/**
 * The longest that a key or a click took while something is done, in milliseconds from when the hand moved to the end of the
 * frame that shows it. What is pressed has no meaning of its own; the page has to look at it all the same.
 */
export async function worstAnswer(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(NOTE_ANSWERS);
  let isDone = false;
  const pressing = (async () => {
    for (let turn = 0; !isDone; turn++) {
      if (turn % 2 === 0) await page.keyboard.press("Shift");
      else await page.mouse.click(700, 4);
      await page.waitForTimeout(PRESS_EVERY_MS);
    }
  })();
  try {
    await act();
  } finally {
    isDone = true;
    await pressing;
  }
  // Entries come with the frame after theirs.
  await page.waitForTimeout(200);
  return page.evaluate<number>("Math.max(...answerTimes)");
}
