// The page for those who do not see it, do not point, or read another language.
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";
import { expectAccessible } from "./barriers.ts";

test("a lesson, a run, every view of it and every dialog have no known barrier", async ({ page }) => {
  // A dozen looks of the checker at a whole page.
  test.slow();
  const app = new AppPage(page);
  await app.open("./#example=as-completed");
  await page.getByRole("button", { name: "Examples: First come, first served" }).click();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Lesson" })).toBeVisible();
  await expectAccessible(page);
  await app.runToEnd();
  await app.timeline.getByText("fetch", { exact: true }).first().click();
  await expect(app.details).toContainText("fetch");
  for (const view of ["Awaits", "Variables", "Queues", "Shared", "Steps"]) {
    await page.getByRole("tab", { name: view, exact: true }).click();
    await expectAccessible(page);
  }
  await page.getByRole("tab", { name: "What else?" }).click();
  await page.locator(".orders").getByRole("button", { name: "Explore", exact: true }).click();
  const other = page.locator(".orders-outcome").nth(1);
  await other.getByRole("button", { name: "Show this run", exact: true }).click();
  await other.getByRole("button", { name: "Compare with the usual run" }).click();
  await expect(page.locator('.timeline-label[data-type="twin"]').first()).toBeVisible();
  await expectAccessible(page);
  for (const name of ["Settings", "Help", "Find"]) {
    await page.getByRole("button", { name }).first().click();
    await expect(page.getByRole("dialog").last()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await page.getByRole("region", { name: "Lesson" }).getByRole("button", { name: "Predict first" }).click();
  await expect(page.getByRole("group", { name: "Predict, then look" })).toBeVisible();
  await expectAccessible(page);
});

test("the stage, two windows, a trace, a figure and a phone have no known barrier", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.slow();
  const app = new AppPage(page);
  await app.open("./#example=two-locks");
  await app.runToEnd();
  await page.keyboard.press("p");
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press("k");
  await expect(page.getByRole("img", { name: /QR/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("k");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("banner")).toBeVisible();
  const [popup] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("Shift+P")]);
  const projector = new AppPage(popup);
  await expect(projector.code).toContainText("two-locks.ts");
  await expectAccessible(projector.page);
  await expect(page.getByRole("region", { name: "The projector shows this" })).toBeVisible();
  await expectAccessible(page);
  await popup.close();

  await page.goto("./?embed=code#example=gather");
  await expect(page.locator(".figure-bar")).toBeVisible();
  await expectAccessible(page);
  await page.route("**/saved.json", (route) =>
    route.fulfill({ path: "src/trace/formats/fixtures/node-async-hooks-recorded.json" }),
  );
  await page.goto("./?trace=saved.json");
  await app.settled();
  await expect(app.status).toHaveText("A trace: the program is not in it");
  await expectAccessible(page);

  const pocket = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    serviceWorkers: "block",
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const phone = new AppPage(await pocket.newPage());
  await phone.open("./#example=two-locks");
  await phone.runButton.tap();
  await expect(phone.timeline.getByText("waiter", { exact: true })).toBeVisible();
  for (const name of ["Timeline", "Lesson", "State", "Output", "Program"]) {
    await phone.page.getByRole("tab", { name }).tap();
    await expectAccessible(phone.page);
  }
  await pocket.close();
});
test("what a newcomer sees first has no known barrier", async ({ page }) => {
  const app = new AppPage(page, { playsExamples: true });
  await app.open();
  await expect(page.locator(".callout").first()).toBeVisible();
  await expectAccessible(page);
});

test("drafts, and what a link carries, have no known barrier", async ({ page }) => {
  const app = new AppPage(page);
  await app.openDraft("console.log(1);");
  await page.getByRole("button", { name: "Examples: My draft" }).click();
  await page.getByRole("menuitem", { name: "Drafts" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await app.runToEnd();
  await page.getByRole("button", { name: "Files, pictures and links" }).click();
  await page.getByRole("menuitem", { name: "Link and embed code" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("every pane is a tap away and has no known barrier", async ({ page }) => {
    const app = new AppPage(page);
    await app.open();
    await expectAccessible(page);
    await app.runButton.tap();
    // What was asked for comes to the front.
    await expect(app.timeline.getByText("coroutineOne", { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("tab", { name: "Output" }).tap();
    await expect(app.output.locator(".line").first()).toBeVisible();
    await page.getByRole("tab", { name: "Program" }).tap();
    await expect(app.code.getByRole("textbox", { name: "Program. To leave the editor" })).toBeVisible();
    await expectAccessible(page);
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
    await expectAccessible(page);
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
  await expect(app.axis).toHaveText("Steps");
  await page.keyboard.press("x");
  await expect(app.axis).toHaveText("Causes");
  await page.keyboard.press("x");
  await expect(app.axis).toHaveText("Time");
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

test("a screen reader's way through the page is the one that the help tells, by those names", async ({
  page,
}) => {
  const app = new AppPage(page, { asksFirst: true });
  await app.open("./#example=take-turns");
  await page.keyboard.press("?");
  const told = page.getByRole("dialog", { name: "How to read Loopscope" }).locator(".listening");
  const names = ["Lesson", "Program", "Timeline", "Output", "State and explanation"];
  for (const name of names) {
    await expect(told).toContainText(name);
    await expect(page.getByRole("region", { name, exact: true, includeHidden: true })).toHaveCount(1);
  }
  await page.keyboard.press("Escape");
  await expect(told).toHaveCount(0);
  // The question of the lesson.
  await page.getByRole("region", { name: "Lesson" }).getByRole("button", { name: "Predict first" }).focus();
  await page.keyboard.press("Enter");
  const question = page.getByRole("group", { name: "Predict, then look" });
  await expect(question.getByRole("heading").first()).toHaveText("Predict, then look");
  for (const line of ["A 1", "A 2", "A 3", "B 1", "B 2", "B 3"]) {
    await question.getByRole("button", { name: new RegExp(`^Put . next: ${line}$`) }).focus();
    await page.keyboard.press("Enter");
  }
  await expect(
    question.getByRole("list", { name: "Printed, in this order" }).getByRole("listitem"),
  ).toHaveCount(6);
  await question.getByRole("button", { name: "Reveal" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "comes here, not" })).toBeVisible();
  // The run: each step in a sentence, with its number.
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("status").filter({ hasText: /^Step \d+/ })).toContainText(/count\(/);
  // The rows, and the spans beside them.
  const tree = page.getByRole("tree", { name: "Threads and tasks" });
  await tree.getByRole("treeitem").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(tree.getByRole("treeitem").nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "State and explanation" })).toContainText("main");
  const picture = app.timeline.getByRole("application");
  await expect(picture).toHaveAccessibleDescription(/tasks?/);
  await picture.focus();
  await page.keyboard.press("ArrowDown");
  await expect(
    app.timeline.locator("[aria-live=polite]").filter({ hasText: "count(" }).first(),
  ).toBeAttached();
  // All steps, as a table.
  await page.getByRole("tab", { name: "Steps" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table")).toContainText("A 1");
});

test("hints, other orders, and letters for dyslexia have no known barrier", async ({ page }) => {
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
  await expect(page.getByRole("region", { name: "Worth a look" })).toBeVisible();
  await expectAccessible(page, ".hints");
  await page.keyboard.press("v");
  await expect(page.getByRole("tabpanel")).toContainText(/order/);
  await expectAccessible(page);
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
