// The page for those who do not see it, do not point, or read another language.
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";
import { expectNoBarrier } from "./harness/barriers.ts";

test("the page has no known barrier in any theme", async ({ page }) => {
  test.slow();
  const app = new AppPage(page);
  await app.open();
  await expectNoBarrier(page);
  await app.runToEnd();
  await app.timeline.getByText("corutineOne", { exact: true }).click();
  await expect(app.details).toContainText("corutineOne");
  await expectNoBarrier(page);
  await page.getByRole("button", { name: "Help" }).click();
  await expectNoBarrier(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Settings" }).click();
  await expectNoBarrier(page);
  for (const theme of ["Dark", "High contrast"]) {
    await page.getByRole("radio", { name: theme }).click();
    await expectNoBarrier(page, { isAboutColor: true });
    await page.keyboard.press("Escape");
    await expectNoBarrier(page, { isAboutColor: true });
    await page.getByRole("button", { name: "Help" }).click();
    await expectNoBarrier(page, { isAboutColor: true });
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Settings" }).click();
  }
});

test("the example menu, a lesson and the stage have no known barrier", async ({ page }) => {
  const app = new AppPage(page);
  await app.open();
  await page.getByRole("button", { name: "Examples: My draft" }).click();
  await expectNoBarrier(page);
  await page.getByRole("menuitemradio", { name: "Errors as results" }).click();
  await expect(page.getByRole("region", { name: "Lesson" })).toContainText("waits for the rest");
  await expectNoBarrier(page);
  await app.runToEnd();
  await page.keyboard.press("p");
  await expectNoBarrier(page);
});

test("what a newcomer sees first has no known barrier", async ({ page }) => {
  const app = new AppPage(page, { playsExamples: true });
  await app.open();
  await expect(page.locator(".callout").first()).toBeVisible();
  await expectNoBarrier(page);
});

test("drafts, and what a link carries, have no known barrier", async ({ page }) => {
  const app = new AppPage(page);
  await app.openDraft("console.log(1);");
  await page.getByRole("button", { name: "Examples: My draft" }).click();
  await page.getByRole("menuitem", { name: "Drafts" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNoBarrier(page);
  await page.keyboard.press("Escape");
  await app.runToEnd();
  await page.getByRole("button", { name: "Open or save a trace" }).click();
  await page.getByRole("menuitem", { name: "Link and embed code" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNoBarrier(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("every pane is a tap away and has no known barrier", async ({ page }) => {
    const app = new AppPage(page);
    await app.open();
    await expectNoBarrier(page);
    await app.runButton.tap();
    // What was asked for comes to the front.
    await expect(app.timeline.getByText("corutineOne", { exact: true })).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole("tab", { name: "Output" }).tap();
    await expect(app.output.locator(".line").first()).toBeVisible();
    await page.getByRole("tab", { name: "Program" }).tap();
    await expect(app.code.locator(".view-lines")).toBeVisible();
    const sizes = await page
      .getByRole("button")
      .or(page.getByRole("tab"))
      .evaluateAll(
        (buttons) =>
          buttons
            .filter((button) => button.checkVisibility() && button.closest(".pane") === null)
            .map((button) => button.getBoundingClientRect())
            .filter(({ width, height }) => Math.min(width, height) < 40).length,
      );
    expect(sizes).toBe(0);
  });
});

test.describe("on a phone that lies", () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true });

  test("the picture has more of the screen than anything else", async ({ page }) => {
    const app = new AppPage(page);
    await app.open();
    await app.runButton.tap();
    await expect(app.timeline.getByText("corutineTwo", { exact: true })).toBeVisible();
    const box = (await page.locator(".timeline-plot").boundingBox())!;
    expect(box.height).toBeGreaterThan(390 * 0.38);
    expect(box.width).toBeGreaterThan(844 / 2);
  });
});

test("the whole way can be gone by keyboard alone", async ({ page }) => {
  const app = new AppPage(page);
  await app.open();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the program" })).toBeFocused();
  // To the menu, and to an example in it.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Examples: My draft" })).toBeFocused();
  await page.keyboard.press("Enter");
  // A menu takes letters as one word only while they come quickly, and moves the focus a moment after the last.
  await expect(async () => {
    await page.keyboard.type("Taking");
    await expect(page.getByRole("menuitemradio", { name: "Taking turns" })).toBeFocused({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(app.code).toContainText("take-turns.ts");
  // The menu gives the focus back only when it is gone.
  await expect(page.getByRole("button", { name: "Examples: Taking turns" })).toBeFocused();
  // Its lesson stands beside it; put away, and back.
  const lesson = page.getByRole("region", { name: "Lesson" });
  await expect(lesson.getByRole("heading", { name: "Taking turns" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Lesson", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(lesson).toHaveCount(0);
  await page.keyboard.press("h");
  await expect(lesson).toBeVisible();
  // Run, step through, choose the axis.
  await page.keyboard.press("Control+Enter");
  await expect(app.clock).not.toContainText("step 0 of 0");
  await page.keyboard.press("End");
  await expect(app.status).toHaveText("Finished");
  // No time has passed in this run: it is shown by steps.
  await expect(page.getByRole("radio", { name: "Steps", exact: true })).toBeChecked();
  await page.keyboard.press("x");
  await expect(page.getByRole("radio", { name: "Time", exact: true })).toBeChecked();
  await page.keyboard.press("ArrowLeft");
  await expect(app.status).toHaveText("Paused");
  // Out of the editor again.
  await page.getByRole("button", { name: "Lesson", exact: true }).focus();
  for (
    let i = 0;
    i < 60 && !(await page.getByRole("slider").evaluate((slider) => slider === document.activeElement));
    i++
  ) {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
  }
  await expect(page.getByRole("slider")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(app.clock).toContainText("step 0 of");
});

test("the page speaks the reader's language", async ({ browser }) => {
  const context = await browser.newContext({ locale: "ru-RU" });
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Запустить" }).first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await page.getByRole("button", { name: "Настройки" }).click();
  await page.getByRole("radio", { name: "English" }).click();
  await expect(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.reload();
  await expect(page.getByRole("button", { name: "Run" }).first()).toBeVisible();
  await context.close();
});
