// Programs that wait for ever, several loops in several threads, and programs in which no time passes.
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

let app: AppPage;

test.beforeEach(({ page }) => {
  app = new AppPage(page);
});

test.afterEach(() => {
  app.expectNoProblems();
});

test("the thread whose loop nobody runs is explained, with the lines of both waits", async () => {
  await app.open("./#example=thread-as-written");
  await app.runToEnd();
  await expect(app.status).toHaveText("Waits for ever");
  await expect(app.outcome).toContainText("This program waits for ever");
  await expect(app.outcome).toContainText(
    "MainThread waits until Thread-1 (runAsyncInThread) ends (line 26,",
  );
  const cause = app.outcome.getByRole("button", { name: /handed to an event loop that nobody runs/ });
  await expect(cause).toContainText("line 16");
  await cause.click();
  await expect(app.details).toContainText("Thread-1 (runAsyncInThread)");
});

test("tasks that wait for one another in a ring are named as one", async () => {
  await app.open("./#example=two-locks");
  await app.runToEnd();
  await expect(app.outcome).toContainText("cook (Task-2) waits for lock spoon, held by waiter (Task-3)");
  await expect(app.outcome).toContainText("in a ring: cook (Task-2) → waiter (Task-3) → cook (Task-2)");
  // What was printed stays in view.
  await expect(app.output.getByText("waiter has the spoon")).toBeInViewport();
});

test("a repaired thread program shows both threads, each with what it does", async ({ page }) => {
  await app.open("./#example=thread-run-forever");
  await app.runToEnd();
  await app.expectLines(
    "Coroutine started",
    "Coroutine finished",
    "Result in main thread: Coroutine result",
    "closed: True",
  );
  for (const lane of ["MainThread", "Thread-1 (runLoop)", "myCoroutine (Task-1)"])
    await expect(page.getByRole("treeitem", { description: lane, exact: true })).toBeVisible();
});

test("a run in which no time passes is shown by steps, and the next one by time again", async ({ page }) => {
  await app.open("./#example=microtasks-first");
  await app.runToEnd();
  await expect(app.axis).toHaveText("Steps");
  await page.getByRole("button", { name: /^Examples:/ }).click();
  await page.getByRole("menuitemradio", { name: "Promise.all, and no Python" }).click();
  await app.runToEnd();
  await expect(app.axis).toHaveText("Time");
  await app.expectLines(
    "start",
    "eggs on the stove",
    "tea on the stove",
    "both have begun",
    "tea done",
    "eggs done",
    "[ 'eggs', 'tea' ]",
  );
});
