// What a visitor does: opens the page, edits a program, runs it, watches, goes back, shares it, and stops one that never ends.
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

let app: AppPage;

test.beforeEach(({ page }) => {
  app = new AppPage(page);
});

test.afterEach(() => {
  app.expectNoProblems();
});

test("a visitor finds a program, runs it, and sees each task start, wait and finish", async ({ page }) => {
  await app.open();
  await expect(app.code).toContainText("Python asyncio");
  await expect(app.code).toContainText("an async call runs nothing by itself: asyncio is imported");
  await app.runButton.click();
  for (const lane of ["MainThread", "main", "coroutineOne", "coroutineTwo"])
    await expect(app.timeline.getByText(lane, { exact: true })).toBeVisible();
  // The console keeps step with the playhead.
  await app.expectLines("старт корутины 1", "старт корутины 2");
  await expect(app.clock).toContainText("t = 3.000 s");
  await app.expectLines("старт корутины 1", "старт корутины 2", "стоп корутины 2", "стоп корутины 1");
  await expect(app.status).toHaveText("Finished");
  await app.settled();
  await expect(page).toHaveTitle("Loopscope");
});

test("what the visitor edits is what runs, and survives a reload", async ({ page }) => {
  await app.open();
  await app.replaceInProgram("стоп корутины 1", "конец");
  await page.keyboard.press("Control+Enter");
  await expect(app.status).toHaveText("Finished");
  await app.expectLines("старт корутины 1", "старт корутины 2", "стоп корутины 2", "конец");
  await page.reload();
  await expect(app.code.locator(".view-lines")).toContainText('console.log("конец");');
});

test("the playhead goes back and forth, and everything goes with it", async ({ page }) => {
  await app.open();
  await app.runToEnd();
  await app.stepBy("event");
  await expect(app.clock).toContainText(/step (\d+) of \1/);
  await page.keyboard.press("Home");
  await expect(app.clock).toContainText("t = 0.000 s");
  await expect(app.output).toContainText("Nothing printed so far");
  for (let i = 0; i < 40 && (await app.lines()).length === 0; i++) await page.keyboard.press("ArrowRight");
  await app.expectLines("старт корутины 1");
  // The program shows where each task stands.
  await expect(app.code.locator(".running-line")).toHaveCount(1);
  await expect(app.code.locator(".suspended-label").first()).toContainText("MainThread");
  await page.keyboard.press("ArrowLeft");
  await expect(app.output).toContainText("Nothing printed so far");
  await page.keyboard.press("End");
  await expect(app.output.locator(".line")).toHaveCount(4);
});

test("a step has the size that was chosen, and the program goes along with it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  const filler = Array.from({ length: 60 }, (_, i) => `// line ${i + 5}`).join("\n");
  await app.openDraft(`import * as asyncio from "asyncio";
async function cook(name) { console.log(name, "begins"); await asyncio.sleep(1);
console.log(name, "is done"); }
${filler}
await asyncio.run(cook("Ann"));`);
  await app.runToEnd();
  await page.keyboard.press("Home");
  await app.stepBy("print");
  const line = (text: string) => app.code.locator(".view-line", { hasText: text });
  await page.keyboard.press("ArrowRight");
  await app.expectLines("Ann begins");
  await expect(line("Ann")).toHaveCount(0);
  await expect(line("begins")).toBeInViewport();
  await page.keyboard.press("ArrowRight");
  await app.expectLines("Ann begins", "Ann is done");
  // By awaits now: the next key of the size's own.
  await page.keyboard.press("n");
  await expect(page.getByRole("button", { name: "Steps go by: by event" })).toBeVisible();
});

test("the scrubber leads anywhere, and a printed line to its moment", async () => {
  await app.open();
  await app.runToEnd();
  const scrubber = app.page.getByRole("slider", { name: "Position in the run" });
  await scrubber.fill("0");
  await expect(app.clock).toContainText("t = 0.000 s");
  await scrubber.press("End");
  await app.output.getByText("стоп корутины 2").click();
  await expect(app.clock).toContainText("t = 2.000 s");
  await app.expectLines("старт корутины 1", "старт корутины 2", "стоп корутины 2");
});

test("a selected span says what happens in it, and leads to its line", async ({ page }) => {
  await app.open();
  await app.runToEnd();
  await app.output.getByText("старт корутины 2").click();
  await page.keyboard.press("ArrowRight");
  await app.timeline.getByText("coroutineTwo", { exact: true }).click();
  await expect(app.details).toContainText("coroutineTwo (Task-3)");
  await expect(app.details).toContainText("sleep 2 s");
  await expect(app.details).toContainText("Lasted2 s");
  await expect(app.code.locator(".highlighted-place").first()).toBeVisible();
  await app.details.getByRole("button", { name: "line 11, in coroutineTwo" }).click();
  await app.details.getByRole("button", { name: "Clear the selection" }).click();
  await expect(app.code.locator(".highlighted-place")).toHaveCount(0);
});

test("the steps axis gives every step a place of its own", async () => {
  await app.open();
  await app.runToEnd();
  await app.chooseAxis("Steps");
  await expect(app.timeline).toContainText("Steps");
  await app.page.reload();
  await expect(app.axis).toHaveText("Steps");
});

test("an endless loop is told of with its line, and stopped at once", async () => {
  await app.openDraft(
    'import * as asyncio from "asyncio";\n\nconsole.log("before");\nwhile (true) {}\nawait asyncio.sleep(0);\n',
  );
  await app.runButton.click();
  await expect(app.notice).toContainText("The loop in line 4 has been running for");
  expect(await app.framesToStop()).toBeLessThan(3);
  await expect(app.status).toHaveText("Stopped in line 4");
  // What was recorded is still there.
  await app.expectLines("before");
  await expect(app.notice).toHaveCount(0);
  await app.runButton.click();
  await expect(app.notice).toContainText("The loop in line 4");
  await app.stopButton.click();
});

test("a program that never ends is watched for as long as one likes", async ({ page }) => {
  await app.openDraft(
    'import * as asyncio from "asyncio";\n\nasync function main() {\n  for (let i = 0; ; i++) {\n    console.log("tick", i);\n    await asyncio.sleep(1);\n  }\n}\n\nawait asyncio.run(main());\n',
  );
  await app.runButton.click();
  await expect(app.status).toHaveText("The run waits until the playhead has caught up");
  await expect(app.output).toContainText("tick 1");
  await page.keyboard.press("End");
  await expect(app.clock).toContainText(/t = \d{5,}/);
  await app.stopButton.click();
  await expect(app.status).toHaveText(/^Stopped/);
});

test("the first picture does not wait for the editor or the compiler", async ({ page }) => {
  await page.route(/editor\.api|esbuild.*wasm/, () => undefined);
  await page.goto("./");
  await expect(page.locator("pre.plain-source")).toContainText("async function coroutineOne()");
  await expect(app.runButton).toBeVisible();
});
