// Coroutines that nobody runs yet, or ever: their rows, and what is said of them.
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

let app: AppPage;

test.beforeEach(({ page }) => {
  app = new AppPage(page);
});

test.afterEach(() => {
  app.expectNoProblems();
});

test("one that nobody awaits has a row, which says why and names the cure", async ({ page }) => {
  await app.open("./#example=never-awaited");
  await app.runToEnd();
  const row = page.getByRole("treeitem", { description: 'greet("nobody")' });
  await expect(row).toContainText("never awaited: it has not run");
  await row.getByText("greet").first().click();
  await expect(app.details).toContainText(
    "main (Task-1) calls it on line 9: that makes a coroutine and runs nothing",
  );
  await expect(app.details).toContainText("Write await before the call");
  await app.details.getByRole("button", { name: "line 9, in main" }).first().click();
  await expect(app.code.locator(".highlighted-place").first()).toBeVisible();
});

test("one that is awaited later is told of in the step that makes it, and among those who live", async ({
  page,
}) => {
  await app.open("./#example=lazy-coroutines");
  await app.stepBy("event");
  await app.runToEnd();
  await page.keyboard.press("Home");
  const narration = page.locator(".narration");
  const forward = page.getByRole("button", { name: "Step forward" });
  for (let step = 0; step < 7; step++) await forward.click();
  await expect(app.clock).toContainText("step 7 of");
  await expect(narration).toContainText(
    'main (Task-1) makes the coroutine greet("Ann"): nothing of it runs yet',
  );
  const tree = page.getByRole("tree", { name: "Awaits" });
  await expect(tree).toContainText('greet("Ann")made, not run before its await');
});
