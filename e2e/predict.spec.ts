// Predicting: a lesson asks before its run is seen, the answer is given by mouse, keys or fingers, and Reveal stops where it goes wrong.
import { expect, type Page, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

let app: AppPage;

function question(page: Page) {
  return page.getByRole("group", { name: "Predict, then look" });
}

test.afterEach(() => {
  app.expectNoProblems();
});

test("a lesson asks before its program is seen, stops at the first wrong line, and keeps the answer beside it", async ({
  page,
}) => {
  app = new AppPage(page, { asksFirst: true });
  await app.open();
  await page.getByRole("button", { name: /^Examples:/ }).click();
  await page.getByRole("menuitemradio", { name: "Taking turns" }).click();
  const asked = question(page);
  await expect(asked).toContainText("In which order are these lines printed?");
  await expect(app.output).toContainText("Hidden until you have answered");
  const lesson = page.getByRole("region", { name: "Lesson" });
  await expect(lesson.getByText("Everything happens at 0 seconds")).toBeHidden();
  // What is asked for is not reached by playing on.
  await page.keyboard.press("End");
  await expect(app.clock).toContainText("step 0 of");
  await expect(asked.getByRole("button", { name: "Reveal" })).toBeDisabled();
  // Nor by running it again, which says so.
  await app.runButton.click();
  await expect(app.notice).toContainText("hidden until the question is answered");
  // By mouse: one after the other. By keys: up and down.
  for (const line of ["A 1", "A 2", "B 1", "B 2"])
    await asked.getByRole("button", { name: new RegExp(`^Put . next: ${line}$`) }).click();
  await asked.getByRole("button", { name: "B 2", exact: true }).focus();
  await page.keyboard.press("ArrowUp");
  const order = asked.getByRole("list", { name: "Printed, in this order" });
  await expect(order.locator("code")).toHaveText(["A 1", "A 2", "B 2", "B 1"]);
  await asked.getByRole("button", { name: "Move B 1 up" }).click();
  await expect(order.locator("code")).toHaveText(["A 1", "A 2", "B 1", "B 2"]);
  // By dragging: out, and in again.
  const piece = (line: string) => asked.locator(".piece-line", { hasText: line });
  await piece("B 2").dragTo(piece("B 0"));
  await expect(order.locator("code")).toHaveText(["A 1", "A 2", "B 1"]);
  await piece("B 2").dragTo(piece("A 2"));
  await expect(order.locator("code")).toHaveText(["A 1", "B 2", "A 2", "B 1"]);
  await asked.getByRole("button", { name: "Take B 2 out" }).click();
  await piece("B 2").click();
  await asked.getByRole("button", { name: "Reveal" }).click();
  await app.expectLines("A 1", "B 1");
  await expect(app.status).toHaveText("Paused");
  await expect(app.notice).toBeHidden();
  const verdict = page.locator(".verdict");
  await expect(verdict).toContainText('“B 1” comes here, not “A 2”: it is the turn of count("B")');
  const said = app.output.getByRole("region", { name: "You said" });
  await expect(said.locator("code")).toHaveText(["A 1", "A 2", "B 1", "B 2"]);
  await expect(said.getByText("otherwise than you said")).toHaveCount(1);
  await expect(lesson).toContainText("Everything happens at 0 seconds");
  await verdict.getByRole("button", { name: "Play on" }).click();
  await app.expectLines("A 1", "B 1", "A 2", "B 2", "A 3", "B 3");
  // It does not ask again by itself, but if it is asked to.
  await page.reload();
  await expect(lesson).toContainText("You predicted this otherwise");
  await lesson.getByRole("button", { name: "Ask me again" }).click();
  await expect(asked).toContainText("In which order");
  await asked.getByRole("button", { name: "Show me without answering" }).click();
  await expect(app.timeline.getByText('count("A")').first()).toBeVisible();
});

test("any program is asked about, and a link asks whoever opens it, once they run it", async ({
  page,
  context,
}) => {
  app = new AppPage(page);
  await app.openDraft(
    'setTimeout(() => console.log("late"), 2000);\nconsole.log("soon");\nconsole.log("then");\n',
  );
  await page.getByRole("button", { name: "Files, pictures and links" }).click();
  await page.getByRole("menuitem", { name: "Ask before showing" }).click();
  const asked = question(page);
  await asked.getByRole("combobox", { name: "What to ask" }).selectOption("When it finishes");
  await expect(asked).toContainText("When does the program finish?");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy link" }).click();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/hide=1&?.*ask=finish|ask=finish&?.*hide=1/);
  const other = new AppPage(await context.newPage());
  await other.open(address);
  const theirs = question(other.page);
  await expect(theirs).toContainText("The answer is hidden");
  await theirs.getByRole("button", { name: "Run and ask" }).click();
  await theirs.getByRole("radio", { name: /^0 s$/ }).check();
  await theirs.getByRole("button", { name: "Reveal" }).click();
  await expect(other.page.locator(".verdict")).toContainText("“2 s”, not “0 s”");
  await other.expectLines("soon", "then", "late");
  other.expectNoProblems();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("an answer is given with a finger, and held up as large letters", async ({ page }) => {
    app = new AppPage(page, { asksFirst: true });
    await app.open();
    await page.getByRole("button", { name: /^Examples:/ }).tap();
    await page.getByRole("menuitemradio", { name: "Taking turns" }).tap();
    const lesson = page.getByRole("region", { name: "Lesson" });
    await lesson.getByRole("button", { name: "To the question" }).tap();
    const asked = question(page);
    await asked.getByRole("button", { name: /next: B 1$/ }).tap();
    await asked.getByRole("button", { name: /next: A 1$/ }).tap();
    await asked.getByRole("button", { name: "Hold it up" }).tap();
    const heldUp = page.getByRole("dialog", { name: /^Your answer, to be held up: [A-H] [A-H]$/ });
    await expect(heldUp).toBeVisible();
    await heldUp.getByRole("button", { name: "Close" }).tap();
    await asked.getByRole("button", { name: "Reveal" }).tap();
    await expect(page.locator(".verdict")).toContainText("“A 1” comes here, not “B 1”");
  });
});
