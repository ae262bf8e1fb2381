// Programs that are wrong, endless, or up to no good: each gives a clear message, at a line where there is one, and what
// was recorded stays on screen.
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

let app: AppPage;

test.beforeEach(({ page }) => {
  app = new AppPage(page);
});

test.afterEach(() => {
  app.expectNoProblems();
});

test("a syntax error is marked and listed with its place, and the last run stays on screen", async ({
  page,
}) => {
  await app.openDraft('console.log("fine");\n');
  await app.runToEnd();
  await app.expectLines("fine");
  await app.replaceInProgram('"fine"', '"fine" "more');
  await page.keyboard.press("Control+Enter");
  await expect(app.status).toHaveText("Not run: the program has errors");
  await expect(app.problemList.getByRole("listitem")).not.toHaveCount(0);
  await expect(app.problemList).toContainText("line 1, column");
  await expect(app.code.locator(".squiggly-error").first()).toBeVisible();
  await app.expectLines("fine");
  await app.problemList.getByRole("button").first().click();
  await expect(app.code).toBeVisible();
});

test("a type error is shown, and stops nothing", async () => {
  await app.openDraft(
    'const text: string = 42 as unknown as string;\nconst wrong: number = "one";\nconsole.log(wrong);\n',
  );
  await expect(app.code.locator(".squiggly-error")).toHaveCount(1);
  await app.runToEnd();
  await app.expectLines("one");
  await expect(app.status).toHaveText("Finished");
});

test("an unknown import is named, with what there is", async () => {
  await app.openDraft('import * as asyncoi from "asyncoi";\n');
  await app.runToEnd();
  await expect(app.status).toHaveText("Ended with an error");
  await expect(app.outcome).toContainText(/No module named 'asyncoi'(?!.*A program here can import)/);
  await expect(app.outcome).toContainText('"asyncio"');
  await expect(app.outcome.getByRole("button", { name: "Show line 1" })).toBeVisible();
  // It is told as long as it is of the program that stands there.
  const told = app.output.getByRole("alert");
  await expect(told).toContainText("No module named");
  await app.write("\n");
  await expect(app.outcome).toBeVisible();
  await expect(told).toHaveCount(0);
});

test("an exception before any task is shown with its line", async () => {
  await app.openDraft('import * as asyncio from "asyncio";\n\nconsole.log("before");\nnull!.boom;\n');
  await app.runToEnd();
  await expect(app.outcome).toContainText("TypeError");
  await app.outcome.getByRole("button", { name: "Show line 4" }).click();
  await expect(app.output).toContainText("before");
  await expect(app.output).toContainText('File "program.ts", line 4');
});

test("a program that never calls run is told that its coroutine was never awaited", async () => {
  await app.openDraft(
    'import * as asyncio from "asyncio";\n\nasync function main() {\n  await asyncio.sleep(1);\n}\n\nmain();\n',
  );
  await app.runToEnd();
  const warning = app.output.locator(".line.warning");
  await expect(warning).toContainText("program.ts:7:1: RuntimeWarning: coroutine 'main' was never awaited");
  await warning.getByRole("button", { name: "program.ts:7:1" }).click();
  await expect(app.status).toHaveText("Finished");
});

test("an empty program runs, and prints nothing", async () => {
  await app.openDraft("");
  await app.runToEnd();
  await expect(app.status).toHaveText("Finished");
  await expect(app.output).toContainText("The run printed nothing");
});

test("tasks without end come to a limit that is told", async () => {
  test.slow();
  await app.openDraft(
    'import * as asyncio from "asyncio";\n\nasync function child() {}\n\nasync function main() {\n  for (;;) {\n    asyncio.createTask(child());\n    await asyncio.sleep(0);\n  }\n}\n\nawait asyncio.run(main());\n',
  );
  await app.runButton.click();
  await expect(app.status).toHaveText("The run waits until the playhead has caught up");
  await app.stopButton.click();
  await expect(app.status).toHaveText("Stopped");
  await expect(app.timeline.getByText("main", { exact: true })).toBeVisible();
});

test("tasks made without a pause end at the limit of events, and the page stays usable", async ({ page }) => {
  test.setTimeout(180_000);
  await app.openDraft(
    'import * as asyncio from "asyncio";\n\nasync function child() {}\n\nasync function main() {\n  for (;;) asyncio.createTask(child());\n}\n\nawait asyncio.run(main());\n',
  );
  await app.runButton.click();
  await page.keyboard.press("End");
  await expect(app.status).toHaveText("Stopped: too many events", { timeout: 150_000 });
  await expect(app.outcome).toContainText("events");
});

test("a run that comes to a bound asks whether it may go on, says which bound and where, and goes on", async ({
  page,
}) => {
  await app.openDraft(
    'import * as threading from "threading";\n\nfor (;;) {\n  const thread = new threading.Thread({ target: async () => {} });\n  thread.start();\n  await thread.join();\n}\n',
  );
  await app.runButton.click();
  await page.keyboard.press("End");
  const question = page.locator('[data-notice="bound"]');
  await expect(question).toContainText(/^5,00\d threads so far, in line [56] now\. Go on\?/);
  await expect(app.status).toHaveText("The run waits for your answer");
  await question.getByRole("button", { name: "Go on" }).click();
  await expect(question).toContainText("10,00");
  await question.getByRole("button", { name: "Stop" }).click();
  await expect(question).toHaveCount(0);
  await expect(app.status).toHaveText(/^Stopped in line [56]$/);
  await expect(app.timeline.getByText("MainThread", { exact: true })).toBeVisible();
});

test("megabytes of output stop at a limit, and the page holds only the lines in view", async ({ page }) => {
  test.setTimeout(120_000);
  await app.openDraft("for (let i = 0; i < 2_000_000; i++) console.log(`line number ${i} of very many`);\n");
  await app.runButton.click();
  await page.keyboard.press("End");
  await expect(app.status).toHaveText("Finished", { timeout: 90_000 });
  await expect(app.output).toContainText("output stopped after 5000000 characters");
  // However far one scrolls, only what is in view is in the page.
  await app.output
    .locator(".output-scroller")
    .evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight / 2));
  expect(await app.output.locator(".line").count()).toBeLessThan(200);
});

test("a line of a megabyte is cut on screen", async () => {
  await app.openDraft('console.log("x".repeat(1_000_000)); console.log("after");\n');
  await app.runToEnd();
  await expect(app.output).toContainText("more characters");
  await expect(app.output).toContainText("after");
  // What is left of it is wrapped, not cut off at the edge.
  const beyondPx = await app.output
    .locator(".output-scroller")
    .evaluate((scroller) => scroller.scrollWidth - scroller.clientWidth);
  expect(beyondPx).toBe(0);
});

test("values that cannot be cloned, and getters that throw, are printed as far as they can be", async () => {
  await app.openDraft(
    [
      'console.log(() => 1, Symbol("s"), new WeakMap());',
      'console.log({ get trap() { throw new Error("getter"); }, ok: 1 });',
      'console.log(new Proxy({}, { ownKeys() { throw new Error("keys"); } }));',
      "const ring: { self?: unknown } = {}; ring.self = ring; console.log(ring);",
      'console.log("still here");',
    ].join("\n"),
  );
  await app.runToEnd();
  await expect(app.output.locator(".line-text").last()).toHaveText("still here");
  await expect(app.status).toHaveText("Finished");
});

test("program text and output are shown as text, never as HTML", async ({ page }) => {
  await app.openDraft('console.log("<img src=x onerror=alert(1)><b>bold</b>");\n');
  await app.runToEnd();
  await app.expectLines("<img src=x onerror=alert(1)><b>bold</b>");
  await expect(page.locator("img")).toHaveCount(0);
  // Nor could it be: no text becomes markup, or a script of another folder, whatever calls for it.
  const refused = await page.evaluate(() =>
    [
      () => (document.createElement("div").innerHTML = "<b>bold</b>"),
      () => new Worker("../elsewhere.js"),
      () => new DOMParser().parseFromString("<b>bold</b>", "text/html"),
    ].map((attempt) => {
      try {
        attempt();
        return "taken";
      } catch (error) {
        return (error as Error).name;
      }
    }),
  );
  expect(refused).toEqual(["TypeError", "TypeError", "TypeError"]);
  // The attempts are told of on the console.
  app.problems.length = 0;
});

test("closed storage costs nothing but the memory of the page, and that is said", async ({ page }) => {
  await page.addInitScript(() => {
    if (window !== top) return;
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("closed", "SecurityError");
      },
    });
  });
  await app.open();
  await app.replaceInProgram("стоп корутины 1", "конец");
  await expect(app.notice).toContainText("The browser keeps nothing for this page");
  await app.runToEnd();
  await expect(app.output).toContainText("конец");
});
