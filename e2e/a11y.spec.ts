// The page for those who do not see it, do not point, or read another language.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

async function expectAccessible(app: AppPage): Promise<void> {
  const { violations } = await new AxeBuilder({ page: app.page })
    // Monaco's inner parts are its own; that it has a name and can be left is tested with the editor.
    .exclude(".program-editor:not(.touch)")
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
  ).toEqual([]);
}

for (const theme of ["light", "dark", "contrast"] as const) {
  test(`the page has no known barrier in the theme ${theme}`, async ({ page }) => {
    const app = new AppPage(page);
    await page.addInitScript((chosen) => {
      if (window === top)
        localStorage.setItem(
          "loopscope.preferences",
          JSON.stringify({ theme: chosen, playsExamples: false }),
        );
    }, theme);
    await app.open();
    await expectAccessible(app);
    await app.runToEnd();
    await app.timeline.getByText("coroutineOne", { exact: true }).click();
    await expect(app.details).toContainText("coroutineOne");
    await expectAccessible(app);
    await page.getByRole("button", { name: "Settings" }).click();
    await expectAccessible(app);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Help" }).click();
    await expectAccessible(app);
  });
}

test("the example menu, a lesson and the stage have no known barrier", async ({ page }) => {
  const app = new AppPage(page);
  await app.open();
  await page.getByRole("button", { name: "Examples: My draft" }).click();
  await expectAccessible(app);
  await page.getByRole("menuitemradio", { name: "Errors as results" }).click();
  await expect(page.getByRole("region", { name: "Lesson" })).toContainText("waits for the rest");
  await expectAccessible(app);
  await app.runToEnd();
  await page.keyboard.press("p");
  await expectAccessible(app);
});

test("what a newcomer sees first has no known barrier", async ({ page }) => {
  const app = new AppPage(page, { playsExamples: true });
  await app.open();
  await expect(page.locator(".callout").first()).toBeVisible();
  await expectAccessible(app);
});

test("drafts, and what a link carries, have no known barrier", async ({ page }) => {
  const app = new AppPage(page);
  await app.openDraft("console.log(1);");
  await page.getByRole("button", { name: "Examples: My draft" }).click();
  await page.getByRole("menuitem", { name: "Drafts" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(app);
  await page.keyboard.press("Escape");
  await app.runToEnd();
  await page.getByRole("button", { name: "Open or save a trace" }).click();
  await page.getByRole("menuitem", { name: "Link and embed code" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(app);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("every pane is a tap away and has no known barrier", async ({ page }) => {
    const app = new AppPage(page);
    await app.open();
    await expectAccessible(app);
    await app.runButton.tap();
    // What was asked for comes to the front.
    await expect(app.timeline.getByText("coroutineOne", { exact: true })).toBeVisible();
    await expectAccessible(app);
    await page.getByRole("tab", { name: "Output" }).tap();
    await expect(app.output.locator(".line").first()).toBeVisible();
    await page.getByRole("tab", { name: "Program" }).tap();
    await expect(app.code.getByRole("textbox", { name: "Program. To leave the editor" })).toBeVisible();
    await expectAccessible(app);
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

test.describe("at 400 % of a screen of 1280 x 720", () => {
  test.use({ viewport: { width: 320, height: 180 } });

  test("everything is reached by scrolling one way", async ({ page }) => {
    const app = new AppPage(page);
    await app.open("./#example=gather");
    const fits = () =>
      page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    await app.runButton.click();
    await expect(page.getByRole("button", { name: "Examples: Two coroutines at once" })).toBeVisible();
    for (const name of ["Lesson", "Program", "Timeline", "State", "Output"]) {
      const tab = page.getByRole("tab", { name });
      await tab.click();
      await tab.scrollIntoViewIfNeeded();
      await expect(tab).toBeInViewport({ ratio: 1 });
      const pane = page.locator(".phone-pane:not([hidden])");
      await pane.scrollIntoViewIfNeeded();
      expect((await pane.boundingBox())!.height).toBeGreaterThan(150);
      expect(await fits(), name).toBe(true);
    }
    await page.getByRole("button", { name: "Step forward" }).scrollIntoViewIfNeeded();
    await expect(page.getByRole("button", { name: "Step forward" })).toBeInViewport({ ratio: 1 });
    await page.getByRole("button", { name: "Settings" }).click();
    const letters = page.getByRole("switch", { name: "Letters for readers with dyslexia" });
    await letters.click();
    await expect(letters).toBeChecked();
    await expect
      .poll(() => page.evaluate(() => [...document.fonts].some(({ status }) => status === "loaded")))
      .toBe(true);
    expect(await fits()).toBe(true);
    await expectAccessible(app);
  });
});

test.describe("on a phone that lies", () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true });

  test("the picture has more of the screen than anything else", async ({ page }) => {
    const app = new AppPage(page);
    await app.open();
    await app.runButton.tap();
    await expect(app.timeline.getByText("coroutineTwo", { exact: true })).toBeVisible();
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
  await expect(page.getByRole("radio", { name: "Steps" })).toBeChecked();
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

test("other orders, and letters for dyslexia, have no known barrier", async ({ page }) => {
  const app = new AppPage(page);
  await page.addInitScript(() => {
    if (window === top)
      localStorage.setItem(
        "loopscope.preferences",
        JSON.stringify({ hasReadingFont: true, playsExamples: false, asksFirst: false }),
      );
  });
  await app.open("./#example=race-on-a-balance");
  await app.runToEnd();
  await page.keyboard.press("v");
  await expect(page.getByRole("tabpanel")).toContainText(/order/);
  await expectAccessible(app);
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
