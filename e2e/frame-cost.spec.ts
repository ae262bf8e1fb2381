// Counts what a frame may cost: not in milliseconds, which are the machine's, but in what the page does for it.
import { expect, type Page, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";
import { largeText } from "./harness/large-run.ts";

/** What the page did between two frames. */
interface FrameCost {
  /** Calls on the contexts of canvases that are on screen. */
  readonly commands: number;
  /** How often one of them was drawn anew. */
  readonly drawings: number;
  /** Elements, attributes and texts that changed. */
  readonly changes: number;
  /** Messages that let the engine go on. */
  readonly grants: number;
}

declare global {
  var frameCosts: FrameCost[];
  var askedFor: string[];
}

/** Has the page note the cost of each frame from now on. */
async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== top) return;
    const nothing = { commands: 0, drawings: 0, changes: 0, grants: 0 };
    const cost = { ...nothing };
    globalThis.frameCosts = [];
    const methods = CanvasRenderingContext2D.prototype as unknown as Record<string, unknown>;
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(methods))) {
      if (typeof value !== "function" || name === "constructor") continue;
      const method = value as (...args: unknown[]) => unknown;
      methods[name] = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
        if (this.canvas.isConnected) {
          cost.commands++;
          if (name === "setTransform") cost.drawings++;
        }
        return method.apply(this, args);
      };
    }
    const send = MessagePort.prototype.postMessage as (this: MessagePort, ...args: unknown[]) => void;
    MessagePort.prototype.postMessage = function (this: MessagePort, ...args: unknown[]) {
      if ((args[0] as { readonly type?: string } | null)?.type === "grant") cost.grants++;
      send.apply(this, args);
    };
    document.addEventListener("DOMContentLoaded", () => {
      new MutationObserver((records) => (cost.changes += records.length)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    requestAnimationFrame(function note() {
      frameCosts.push({ ...cost });
      Object.assign(cost, nothing);
      requestAnimationFrame(note);
    });
  });
}

/** The costs of the frames while something is done, and of the one that shows its end. */
async function costsOf(page: Page, act: () => Promise<void>): Promise<readonly FrameCost[]> {
  await page.evaluate(() => (frameCosts.length = 0));
  await act();
  const seen = await page.evaluate(() => frameCosts.length);
  await page.waitForFunction((count) => frameCosts.length > count + 2, seen);
  return page.evaluate(() => frameCosts);
}

const most = (costs: readonly FrameCost[], what: keyof FrameCost) =>
  Math.max(...costs.map((cost) => cost[what]));

test.describe("a trace of a hundred thousand spans", () => {
  let app: AppPage;

  test.beforeEach(async ({ page }) => {
    app = new AppPage(page);
    await countFrames(page);
    const body = largeText(100_000, 64);
    await page.route("**/large.trace", (route) => route.fulfill({ body, contentType: "text/plain" }));
    await app.open("./?trace=large.trace");
    await expect(app.timeline.getByText("MainThread", { exact: true })).toBeVisible();
    // All that is loaded later is there.
    await page.waitForFunction(() => performance.getEntriesByName("loopscope:ready-to-run").length > 0);
    await app.settled();
  });

  test("costs nothing while nothing happens, and of a zoom or a pan a bounded number of commands", async ({
    page,
  }) => {
    const plot = (await page.locator(".timeline-plot").boundingBox())!;
    const [x, y] = [plot.x + 400, plot.y + 200];
    await page.mouse.move(x, y);
    await app.settled();
    const idle = await costsOf(page, () => page.waitForTimeout(300));
    expect(idle.length).toBeGreaterThan(2);
    expect(most(idle, "commands")).toBe(0);

    const hovering = await costsOf(page, async () => {
      for (let step = 1; step < 20; step++) await page.mouse.move(x + step * 6, y);
    });
    expect(most(hovering, "drawings")).toBeLessThanOrEqual(1);
    expect(hovering.filter(({ commands }) => commands > 0).length).toBeLessThanOrEqual(1);

    const moving = await costsOf(page, async () => {
      for (let step = 0; step < 60; step++) await page.mouse.wheel(0, -60);
      await page.mouse.down();
      for (let step = 0; step < 30; step++) await page.mouse.move(x - step * 6, y);
      await page.mouse.up();
      for (let step = 0; step < 60; step++) await page.mouse.wheel(0, 60);
    });
    expect(most(moving, "commands")).toBeGreaterThan(100);
    expect(most(moving, "commands")).toBeLessThan(5_000);
    // The picture and its overview.
    expect(most(moving, "drawings")).toBeLessThanOrEqual(2);
    expect(most(moving, "changes")).toBeLessThan(500);
  });
});

test("a run whose end is followed goes by without a frame for every few events", async ({ page }) => {
  const app = new AppPage(page);
  await countFrames(page);
  const [tasks, sleeps] = [3_000, 20];
  await app.openDraft(`import * as asyncio from "asyncio";
async function worker(n: number) {
  for (let i = 0; i < ${sleeps}; i++) await asyncio.sleep(0.001 * (n % 7));
}
async function main() {
  await asyncio.gather(...Array.from({ length: ${tasks} }, (_, n) => worker(n)));
}
await asyncio.run(main());
`);
  await app.runButton.click();
  // Those of the first are rows of their own, before there are enough for a band.
  await expect(app.timeline.getByText("worker", { exact: true }).first()).toBeVisible();
  const costs = await costsOf(page, async () => {
    await page.keyboard.press("End");
    await expect(app.status).toHaveText("Finished");
  });
  const [, steps] = /of ([\d,\s]+)/.exec((await app.clock.textContent()) ?? "") ?? [];
  const events = Number(steps.replaceAll(/\D/g, ""));
  expect(events).toBeGreaterThan(tasks * sleeps * 2);
  const sum = costs.reduce((total, { grants }) => total + grants, 0);
  expect(sum).toBeGreaterThan(0);
  expect(sum).toBeLessThan(events / 2_500);
  expect(most(costs, "commands")).toBeLessThan(5_000);
  expect(most(costs, "changes")).toBeLessThan(2_000);
});

test("a run that is run again is not compiled again, and has its patterns", async ({ page }) => {
  const app = new AppPage(page);
  await page.addInitScript(() => {
    if (window !== top) return;
    globalThis.askedFor = [];
    const { createPattern } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.createPattern = function (...args) {
      askedFor.push("a pattern");
      return createPattern.apply(this, args);
    };
    const post = Worker.prototype.postMessage as (this: Worker, ...args: unknown[]) => void;
    Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
      if (typeof (args[0] as { readonly source?: unknown } | null)?.source === "string")
        askedFor.push("a compilation");
      post.apply(this, args);
    };
  });
  // Of few rows, which are as high as rows can be from the first to the last.
  await app.openDraft('import * as asyncio from "asyncio";\nawait asyncio.run(asyncio.sleep(1));\n');
  await app.runToEnd();
  expect(await page.evaluate(() => askedFor)).toEqual(expect.arrayContaining(["a pattern", "a compilation"]));
  // All of the compiler may come meanwhile: what was compiled without it is then compiled anew.
  await expect(async () => {
    await page.evaluate(() => (askedFor.length = 0));
    await app.runToEnd();
    expect(await page.evaluate(() => askedFor)).toEqual([]);
  }).toPass();
});
