// The timeline on a page of its own: pointer, keys, axis, selection, and what is said of it to those who do not see it.
import AxeBuilder from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";
import { TimelinePage } from "./timeline-page.ts";

const test = base.extend<{ timeline: TimelinePage }>({
  timeline: async ({ page }, use) => {
    const timeline = new TimelinePage(page);
    await use(timeline);
    timeline.expectNoProblems();
  },
});

test("every stored trace is drawn, in every theme, on both axes, at the desk and on the stage", async ({
  timeline,
  page,
}) => {
  for (const theme of ["light", "dark", "contrast"]) {
    await page.goto(
      `../harness/gallery.html?axis=both&theme=${theme}&size=${theme === "dark" ? "stage" : "desk"}`,
    );
    await timeline.isIdle();
    expect(await page.evaluate(() => gallery.pictures.length)).toBeGreaterThan(30);
  }
});

test("a row has its function and its name, and says what its lane does at the playhead", async ({
  timeline,
}) => {
  await timeline.show("create-task", { played: "0.5" });
  await expect(timeline.labels).toHaveText([
    "MainThreadwaiting",
    "mainTask-1waiting",
    "myCoroutineTask-2ended",
    "myCoroutineTask-3waiting",
    "myCoroutineTask-4waiting",
  ]);
});

test("a click on a span selects it, and a click beside the spans moves the playhead", async ({
  timeline,
  page,
}) => {
  await timeline.show("create-task");
  const box = await timeline.select("Task-3", 2);
  await timeline.deselect();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const event = await page.evaluate(() => gallery.pictures[0].trace.lane(5)!.changes[2]);
  await timeline.expectTold({ type: "select", selection: { lane: 5, event } });

  // Where Task-2, above it, has ended.
  await page.mouse.click((await timeline.tick("2 s"))!, box.y - box.height / 2);
  await timeline.expectTold({ type: "seek" });
  expect(await timeline.soughtSeconds()).toBeCloseTo(2, 1);
});

test("dragging along the axis scrubs", async ({ timeline, page }) => {
  await timeline.show("create-task");
  const axis = (await timeline.axis.boundingBox())!;
  await page.mouse.move((await timeline.tick("1 s"))!, axis.y + 20);
  await page.mouse.down();
  await timeline.expectTold({ type: "seek" });
  await page.mouse.move((await timeline.tick("2 s"))!, axis.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => timeline.soughtSeconds()).toBeCloseTo(2, 1);
});

test("the wheel zooms at the pointer, dragging pans, and a key fits again", async ({ timeline, page }) => {
  await timeline.show("create-task");
  const x = (await timeline.tick("2 s"))!;
  const box = (await timeline.plot.boundingBox())!;
  await page.mouse.move(x, box.y + box.height - 5);
  await page.mouse.wheel(0, -900);
  await expect.poll(() => timeline.tick("1 s")).toBeNull();
  // The wheel knows whole pixels only.
  const tickX = (await timeline.tick("2 s"))!;
  expect(tickX).toBeCloseTo(x, -1);

  await page.mouse.down();
  await page.mouse.move(x - 150, box.y + box.height - 5, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => timeline.tick("2 s")).toBeCloseTo(tickX - 150, 0);
  // A drag is no click: the playhead stays.
  expect(await timeline.told()).toBeUndefined();

  await timeline.plot.press("0");
  await expect.poll(() => timeline.tick("2 s")).toBeCloseTo(x, 0);
});

test("the keyboard walks from span to span and from lane to lane, and says what is there", async ({
  timeline,
  page,
}) => {
  await timeline.show("create-task", { axis: "steps", played: "0" });
  await timeline.plot.focus();
  await page.keyboard.press("ArrowRight");
  await expect(timeline.live).toHaveText(/^main \(Task-1\): ready, from 0 s/);
  await page.keyboard.press("ArrowRight");
  await expect(timeline.live).toHaveText(/^main \(Task-1\): running/);
  await page.keyboard.press("ArrowRight");
  await expect(timeline.live).toHaveText("main (Task-1): gather, 3 of 3 left, from 0 s, for 3 s");
  await page.keyboard.press("ArrowDown");
  await expect(timeline.live).toHaveText(/^myCoroutine \(Task-2\)/);
  await page.keyboard.press("End");
  await expect(timeline.live).toHaveText("myCoroutine (Task-2): running, from 1 s, for 0 s");
  await page.keyboard.press("Enter");
  await timeline.expectTold({ type: "seek", seconds: 1 });
  await page.keyboard.press("Home");
  await expect(timeline.live).toHaveText(/ready, from 0 s/);
  await page.keyboard.press("Escape");
  await timeline.expectTold({ type: "select", selection: null });
});

test("the pointer is told what it is on: what, when, why and where", async ({ timeline, page }) => {
  await timeline.show("raise", { axis: "steps" });
  const box = await timeline.select("Task-2", 3);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const tooltip = page.locator(".timeline-tooltip");
  await expect(tooltip).toContainText("func1 (Task-2)");
  await expect(tooltip).toContainText("ready");
  await expect(tooltip).toContainText("made ready by MainThread");
  await expect(tooltip).toContainText("line 7");
  await page.mouse.move(5, 5);
  await expect(tooltip).toBeHidden();
});

test("what the playhead has not reached is ghosted", async ({ timeline, page }) => {
  await timeline.show("create-task", { axis: "steps", played: "0" });
  const { x, y, width } = await timeline.select("Task-2", 1);
  await timeline.deselect();
  // Inside the bar, above its glyph.
  const at = [x + width / 2, y + 7] as const;
  const ghost = await timeline.colourAt(...at);
  await page.evaluate(() => gallery.pictures[0].timeline.setPlayhead(gallery.pictures[0].trace.count, 3));
  await timeline.isIdle();
  const solid = await timeline.colourAt(...at);
  expect(solid).toBe("23,100,192");
  expect(ghost).not.toBe(solid);
});

test("another theme is another picture after a refresh", async ({ timeline, page }) => {
  await timeline.show("create-task");
  const box = (await timeline.plot.boundingBox())!;
  const corner = [box.x + box.width - 2, box.y + box.height - 4] as const;
  expect(await timeline.colourAt(...corner)).toBe("255,255,255");
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "contrast";
    gallery.pictures[0].timeline.refreshTheme();
  });
  await timeline.isIdle();
  expect(await timeline.colourAt(...corner)).toBe("0,0,0");
});

test("a growing trace is followed, until the user looks elsewhere", async ({ timeline, page }) => {
  await timeline.show("fifty,create-task", { axis: "steps" });
  const flag = page.locator(".timeline-playhead-flag").first();
  const grown = await page.evaluateHandle(() => gallery.grow("fifty", "steps"));
  const append = async (count: number) => {
    await grown.evaluate(({ append: add }, events) => {
      add(events);
      const [{ timeline: picture, trace }] = gallery.pictures;
      picture.setPlayhead(trace.count, trace.endSeconds);
    }, count);
    await timeline.isIdle();
  };
  await page.evaluate(() => gallery.pictures[0].timeline.setFollow(true));
  await append(200);
  await expect(flag).toBeVisible();
  await append(600);
  // The picture has not become smaller than can be read; it has moved on.
  expect(await timeline.tick("0 s")).toBeNull();
  await expect(flag).toBeVisible();

  const box = (await timeline.plot.boundingBox())!;
  await page.mouse.move(box.x + 300, box.y + 350);
  await page.mouse.down();
  await page.mouse.move(box.x + 700, box.y + 350, { steps: 4 });
  await page.mouse.up();
  await timeline.isIdle();
  const before = await page.locator(".timeline-axis .tick").allTextContents();
  await append(400);
  expect(await page.locator(".timeline-axis .tick").allTextContents()).toEqual(before);
});

test("rows that do not fit scroll, with their labels", async ({ timeline, page }) => {
  await timeline.show("fifty");
  await expect(timeline.labels.filter({ hasText: "Task-51" })).toHaveCount(0);
  await page.mouse.move(60, 300);
  await page.mouse.wheel(0, 5000);
  await expect(timeline.labels.filter({ hasText: "Task-51" })).toBeVisible();
});

test("without motion a zoom is there at once", async ({ timeline, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await timeline.show("create-task");
  await page.evaluate(() => gallery.pictures[0].timeline.zoomBy(8));
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await timeline.tick("0 s")).toBeNull();
});

test("what is not for eyes alone has no fault that a checker finds", async ({ timeline, page }) => {
  for (const theme of ["light", "dark", "contrast"]) {
    await timeline.show("errors", { theme });
    const { violations } = await new AxeBuilder({ page }).include(".timeline").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  }
  await expect(timeline.plot).toHaveAccessibleName("Timeline");
  await expect(timeline.plot).toHaveAccessibleDescription("5 tasks in 5.5 s; all have ended");
});

test("a run too large for one look has a strip of the whole, whose window moves the picture", async ({
  page,
}) => {
  await page.goto("../harness/timeline-bench.html?spans=9000&lanes=8");
  await page.waitForSelector("html[data-idle]");
  const ticks = () => page.locator(".timeline-axis .tick").allTextContents();
  const strip = (await page.locator(".timeline-overview").boundingBox())!;
  await page.mouse.move(600, 200);
  await page.mouse.wheel(0, -900);
  await expect
    .poll(async () => (await page.locator(".timeline-overview-window").boundingBox())!.width)
    .toBeLessThan(strip.width / 2);
  const before = await ticks();
  await page.mouse.click(strip.x + strip.width - 5, strip.y + strip.height / 2);
  await expect.poll(ticks).not.toEqual(before);
});

test("W, A, S and D zoom and pan, and F frames the selected span", async ({ timeline, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await timeline.show("create-task");
  const first = await timeline.select("Task-2", 2);
  await timeline.plot.focus();
  await page.keyboard.press("f");
  const width = async () => (await page.locator(".timeline-selection").first().boundingBox())!.width;
  await expect.poll(width).toBeGreaterThan(first.width * 1.5);
  const framed = await width();
  await page.keyboard.press("s");
  await expect.poll(width).toBeLessThan(framed);
});
