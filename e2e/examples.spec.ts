// The examples: each opens from the menu with its lesson, and the reader's changes to it are kept apart from the draft.
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

async function choose(app: AppPage, title: string): Promise<void> {
  await app.page.getByRole("button", { name: /^Examples:/ }).click();
  await app.page.getByRole("menuitemradio", { name: title }).click();
}

test("an example has a lesson with the Python beside it, and leads to the next one", async ({ page }) => {
  const app = new AppPage(page);
  await app.open();
  await choose(app, "Errors as results");
  await expect(app.code).toContainText("return-exceptions.ts");
  const lesson = page.getByRole("region", { name: "Lesson" });
  await lesson.getByText("The same in Python").click();
  await expect(lesson).toContainText("return_exceptions=True");
  await lesson.getByRole("button", { name: /^Next: / }).click();
  await expect(lesson.getByRole("heading", { name: "The first error comes through" })).toBeVisible();
  // From wherever the focus is, also from the button of a menu.
  await page.getByRole("button", { name: /^Examples:/ }).focus();
  await page.keyboard.press("Control+Enter");
  await expect(app.timeline.getByText("func2", { exact: true })).toBeVisible();
  await expect(page.getByRole("menu")).toHaveCount(0);
  await page.keyboard.press("End");
  await expect(app.status).toHaveText(/Finished|Ended with an error|Waits for ever/);
  await app.expectLines("Caught an exception: An error occurred in func2", "func1 cancelled", "done");
  app.expectNoProblems();
});

test("the first program as it was written ends in an error with its line", async ({ page }) => {
  const app = new AppPage(page);
  await app.open();
  await choose(app, "Names that do not exist");
  await app.runToEnd();
  await expect(app.status).toHaveText("Ended with an error");
  await expect(app.outcome).toContainText("ReferenceError: myCoroutine is not defined");
  await app.outcome.getByRole("button", { name: "Show line 16" }).click();
  await expect(page.locator(".squiggly-error").first()).toBeVisible();
});

test("changes to an example are kept, can be undone, and leave the draft alone", async ({ page }) => {
  const app = new AppPage(page);
  await app.openDraft('console.log("draft");\n');
  await choose(app, "The order of the results");
  await app.replaceInProgram("gather gives:", "here:");
  await expect(app.code).toContainText("changed by you");
  await choose(app, "My draft");
  await expect(app.code).toContainText('console.log("draft")');
  await choose(app, "The order of the results");
  await expect(app.code).toContainText('"here:"');
  await page.getByRole("button", { name: "Undo my changes" }).click();
  await expect(app.code).toContainText('"gather gives:"');
  await expect(app.code).not.toContainText("changed by you");
});
