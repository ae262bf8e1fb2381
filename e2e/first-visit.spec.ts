// What a visitor sees first: a run that plays, before the page can do anything; and how the page takes its place.
import { expect, type Locator, type Page, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";
import { holdBack } from "./page.ts";

const MAIN = /\/assets\/main-[^/]+\.js$/;
const COMPILER = /\/assets\/esbuild-[^/]+\.wasm$/;

let app: AppPage;

test.beforeEach(({ page }) => {
  app = new AppPage(page, { playsExamples: true });
});

test.afterEach(() => {
  app.expectNoProblems();
});

const left = (page: Page) => page.locator(".front");

/** In whole pixels: how a browser shares out fractions of one is its own business. */
async function placesOf(...parts: Locator[]) {
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  return boxes.map((box) => Object.values(box!).map(Math.round));
}

/** The parts in which something would be seen to jump. */
function partsOf(page: Page): Locator[] {
  return [".run-button", ".code-pane", ".timeline-host", ".transport", ".output-pane", ".details-pane"].map(
    (part) => page.locator(part).first(),
  );
}

test("before the page is there, a program is on screen in colours, and its run plays", async ({ page }) => {
  const release = await holdBack(page, MAIN);
  await page.goto("./");
  await expect(page.locator(".code-keyword", { hasText: "import" })).toBeVisible();
  for (const lane of ["MainThread", "main", "coroutineOne", "coroutineTwo"])
    await expect(app.timeline.getByText(lane, { exact: true })).toBeVisible();
  await expect(page.getByText("gather gives each coroutine a task of its own")).toBeVisible();
  await expect(page.locator(".callout")).toHaveCount(3);
  // It moves, and what has been printed is there.
  await expect(page.locator(".line-text").first()).toHaveText("старт корутины 1");
  await expect(app.clock).not.toContainText("t = 0.000 s");
  expect(await page.evaluate(() => performance.getEntriesByName("loopscope:picture").length)).toBe(1);
  const before = await placesOf(...partsOf(page));
  const firstWord = await page.locator(".code-keyword").first().boundingBox();

  await release();
  await expect(left(page)).toHaveCount(0);
  expect(await placesOf(...partsOf(page))).toEqual(before);
  await expect(app.code.locator(".view-lines")).toBeVisible();
  // While the page plays, nothing is left for when it is idle: the editor has the colours that were there.
  const colors = await app.code
    .locator(".view-line")
    .first()
    .locator("span span")
    .evaluateAll((words) => words.map((word) => getComputedStyle(word).color));
  expect(new Set(colors).size).toBeGreaterThan(1);
  const inEditor = await app.code.locator(".view-line span span").first().boundingBox();
  expect(Math.abs(inEditor!.x - firstWord!.x)).toBeLessThanOrEqual(1);
  expect(Math.abs(inEditor!.y - firstWord!.y)).toBeLessThanOrEqual(1);
  expect(await placesOf(...partsOf(page))).toEqual(before);
  // It goes on where it was, to its end.
  await expect(app.status).toHaveText("Finished");
  await app.expectLines("старт корутины 1", "старт корутины 2", "стоп корутины 2", "стоп корутины 1");
});

test("the explanations go at a touch, and do not come back", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator(".callout")).toHaveCount(3);
  // Wherever that is, and whether the page is there already.
  await page.mouse.click(200, 400);
  await expect(page.locator(".callout")).toHaveCount(0);
  await page.reload();
  await expect(left(page)).toHaveCount(0);
  await expect(app.timeline.getByText("coroutineTwo", { exact: true })).toBeVisible();
  await expect(app.code.locator(".view-lines")).toBeVisible();
  await expect(page.locator(".callout")).toHaveCount(0);
});

test("Run on an unchanged example needs no compiler, and a button pressed early is obeyed", async ({
  page,
}) => {
  const release = await holdBack(page, COMPILER);
  const releasePage = await holdBack(page, MAIN);
  await page.goto("./#example=race-on-a-balance");
  await expect(app.code).toContainText("race-on-a-balance.ts");
  await expect(app.timeline.getByText('withdraw("Alice", 50)', { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await releasePage();
  await expect(left(page)).toHaveCount(0);
  // The reader's own speed again.
  await expect(page.getByRole("button", { name: /^Speed: / })).toContainText("auto");
  await expect(app.status).toHaveText("Finished");
  await app.expectLines(/Bob/, /Alice/, /balance/);
  // The values are recorded, too.
  await page.getByRole("tab", { name: "Variables" }).click();
  await expect(app.details).toContainText("balance");
  await release();
});

test("an edited program with types runs before esbuild is there, which then tells its warnings", async ({
  page,
}) => {
  const release = await holdBack(page, COMPILER);
  await page.goto("./");
  await app.code.locator(".view-lines").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText('const edited: number = 1;\nconsole.log("edited", edited === -0);\n');
  await page.keyboard.press("Control+Enter");
  await expect(app.output).toContainText("edited false");
  await expect(page.locator(".problems")).toHaveCount(0);
  await release();
  await expect(page.locator(".problems")).toContainText("-0");
});

test("whoever wants no motion sees the whole run, and plays it themselves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./");
  await expect(left(page)).toHaveCount(0);
  await expect(app.status).toHaveText("Finished");
  await expect(app.clock).toContainText("t = 3.000 s");
  await app.expectLines("старт корутины 1", "старт корутины 2", "стоп корутины 2", "стоп корутины 1");
});

test("one's own draft, a link and a page that is to stay still show no recorded run", async () => {
  await app.keepDraft("// mine\nconsole.log(1);");
  await app.open();
  await expect(app.code).toContainText("// mine");
  await expect(app.timeline.getByText("Run the program to see its tasks")).toBeVisible();
  await app.open("./#code=EQAgtgRg9gJgrgGwKYgMZSgO3QQwC4gAUADAJRA");
  await expect(app.timeline.getByText("Run the program to see its tasks")).toBeVisible();
});

test("on a phone the picture comes first, with the program below it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const release = await holdBack(page, MAIN);
  await page.goto("./#example=two-locks");
  await expect(app.timeline.getByText("MainThread", { exact: true })).toBeVisible();
  await expect(page.locator(".first-program .code-keyword").first()).toBeVisible();
  const before = await placesOf(page.locator(".timeline-host"), page.locator(".first-program"));
  await release();
  await expect(left(page)).toHaveCount(0);
  expect(await placesOf(page.locator(".timeline-host"), page.locator(".first-program"))).toEqual(before);
});
