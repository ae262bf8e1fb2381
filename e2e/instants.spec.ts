// What happens while the clock stands: the instant that opens around the playhead, the axis on which all are open, and the slider.
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

let app: AppPage;

test.beforeEach(async ({ page }) => {
  app = new AppPage(page);
  await app.open("./#example=gather");
  await app.stepBy("event");
  await app.runToEnd();
  await app.settled();
});

test.afterEach(() => {
  app.expectNoProblems();
});

/** Where the playhead is on screen, once everything stands still. */
async function playheadPx(): Promise<number> {
  await app.settled();
  return app.page.locator(".timeline-playhead-line").evaluate((line) => line.getBoundingClientRect().left);
}

async function stepForward(): Promise<void> {
  await app.page.getByRole("button", { name: "Step forward" }).click();
}

test("an instant opens while one steps in it, and closes behind", async ({ page }) => {
  await page.keyboard.press("Home");
  const start = await playheadPx();
  await stepForward();
  let before = await playheadPx();
  expect(before).toBeGreaterThan(start + 8);
  for (let step = 2; step <= 6; step++) {
    await stepForward();
    await expect(app.clock).toContainText(`step ${step} of`);
    await expect(app.clock).toContainText("0.000 s");
    const now = await playheadPx();
    expect(now).toBeGreaterThan(before + 8);
    before = now;
  }
  // What its lane does has room to be seen.
  await app.timeline.getByText("main", { exact: true }).click();
  await app.settled();
  const box = (await page.locator(".timeline-selection").boundingBox())!;
  expect(box.width).toBeGreaterThan(16);
  await page.keyboard.press("Escape");
  // To a time between two instants.
  await page.getByRole("slider", { name: "Position in the run" }).fill("1");
  await expect(app.clock).toContainText("1.000 s");
  await app.settled();
  await page.keyboard.press("Home");
  expect(Math.abs((await playheadPx()) - start)).toBeLessThan(2);
});

test("who wants nothing to move has the instant open at once", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.keyboard.press("Home");
  const start = await playheadPx();
  for (let step = 0; step < 4; step++) await stepForward();
  expect(await playheadPx()).toBeGreaterThan(start + 30);
});

test("X goes on to the axis on which all instants are open, which tells the clock's times", async ({
  page,
}) => {
  await expect(app.axis).toHaveText("Time");
  await app.timeline.click({ position: { x: 400, y: 20 } });
  await page.keyboard.press("x");
  await expect(app.axis).toHaveText("Instants");
  await expect(app.timeline).toContainText("Time, instants open");
  await app.settled();
  const ticks = await page.locator(".timeline-axis .tick").allTextContents();
  expect(ticks).toEqual(expect.arrayContaining(["0 s", "2 s", "3 s"]));
  await page.keyboard.press("Home");
  let before = await playheadPx();
  for (let step = 1; step <= 6; step++) {
    await stepForward();
    const now = await playheadPx();
    expect(now).toBeGreaterThan(before + 5);
    before = now;
  }
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain("axis=open");
  for (const next of ["Steps", "Causes", "Time"]) {
    await page.keyboard.press("x");
    await expect(app.axis).toHaveText(next);
  }
});

test("the slider goes along the axis that is shown", async ({ page }) => {
  const slider = page.getByRole("slider", { name: "Position in the run" });
  for (const axis of ["Time", "Time, instants open", "Steps", "Causes"]) {
    await app.chooseAxis(axis);
    const end = Number(await slider.getAttribute("max"));
    const placeAt = async (part: number): Promise<number> => {
      await slider.fill(String(end * part));
      return playheadPx();
    };
    const [first, last] = [await placeAt(0), await placeAt(1)];
    expect(last - first).toBeGreaterThan(200);
    for (const part of [0.25, 0.5, 0.8]) {
      const place = await placeAt(part);
      // A step is a place of its own: the slider goes to the nearest behind.
      const told = Number(await slider.inputValue()) / end;
      expect(told).toBeGreaterThan(part - 0.06);
      expect(Math.abs(place - first - told * (last - first))).toBeLessThan(10);
    }
  }
});
