// Lessons: the text beside the program, links that act, checks, progress, and lessons of somebody's own.
import { expect, type Page, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

const OWN = `\`\`\`ts
console.log("one");
console.log("two");
\`\`\`

\`\`\`diff three
-console.log("two");
+console.log("three");
\`\`\`

# en: My own lesson

Look [at the second line](#print=2), [at line 1](#line=1), or [make it three](#change=three&run).

# ru: Мой урок

Смотрите [на вторую строку](#print=2), [на строку 1](#line=1) или [пусть будет три](#change=three&run).
`;

let app: AppPage;

test.beforeEach(({ page }) => {
  app = new AppPage(page);
});

test.afterEach(() => {
  app.expectNoProblems();
});

function lessonOf(page: Page) {
  return page.getByRole("region", { name: "Lesson" });
}

/** The lesson's place on the way through all of them, 1 for the first. */
async function placeOf(page: Page): Promise<number> {
  const place = lessonOf(page).getByText(/^\d+ of \d+/);
  return Number.parseInt(await place.innerText());
}

test("a lesson stands beside its program, its links act, and it says who has checked the order", async ({
  page,
}) => {
  await app.open("./#example=take-turns");
  const lesson = lessonOf(page);
  expect(await placeOf(page)).toBeGreaterThan(1);
  await expect(lesson).toContainText("Order checked against CPython 3.13.0");
  // Nothing has run yet: the link sees to it.
  await lesson.getByRole("button", { name: "Look at the moment" }).click();
  await expect(app.status).toHaveText("Paused");
  await expect(app.axis).toHaveText("Steps");
  await app.expectLines("A 1");
  await expect(app.details).toContainText('count("A")');
  // By keyboard, too.
  const change = lesson.getByRole("button", { name: "Take the sleep(0) out" });
  await change.focus();
  await page.keyboard.press("Enter");
  await expect(app.code).toContainText("changed by you");
  await expect(app.code).not.toContainText("sleep");
  await page.keyboard.press("End");
  await app.expectLines("A 1", "A 2", "A 3", "B 1", "B 2", "B 3");
  // It is of another program that this was said.
  await expect(lesson).not.toContainText("Order checked");
  // Another change is made to the program as it came, and the reader's is among the drafts.
  await lesson.getByRole("button", { name: "Sleep for a second" }).click();
  await expect(app.code).toContainText("sleep(1)");
  await page.keyboard.press("End");
  await app.expectLines("A 1", "B 1", "A 2", "B 2", "A 3", "B 3");
});

test("a check tells why an answer is wrong, and the right one makes the lesson done", async ({ page }) => {
  await app.open("./#example=take-turns");
  const lesson = lessonOf(page);
  await lesson.getByRole("radio", { name: "They alternate, line by line" }).check();
  await expect(lesson.getByText("Nobody takes the turn away from a task")).toBeVisible();
  await expect(lesson.getByRole("checkbox", { name: "Done" })).not.toBeChecked();
  await lesson.getByRole("radio", { name: "One runs to its end, then the other" }).check();
  await expect(lesson.getByText("Nobody takes the turn away from a task")).toHaveCount(0);
  await expect(lesson.getByRole("checkbox", { name: "Done" })).toBeChecked();
  await page.reload();
  await expect(lesson.getByRole("checkbox", { name: "Done" })).toBeChecked();
  // On, back, and away; what is closed stays closed.
  const place = await placeOf(page);
  await lesson.getByRole("button", { name: /^Next lesson/ }).click();
  await expect(lesson).toContainText(`${place + 1} of`);
  await lesson.getByRole("button", { name: /^Previous lesson/ }).click();
  await expect(lesson).toContainText(`${place} of`);
  await lesson.getByRole("button", { name: "Close the lesson" }).click();
  await expect(lesson).toHaveCount(0);
  await page.reload();
  await expect(app.code).toContainText("take-turns.ts");
  await expect(lesson).toHaveCount(0);
  await page.getByRole("button", { name: "Lesson", exact: true }).click();
  await expect(lesson).toBeVisible();
});

test("somebody's own lesson comes with its program from a file, is there after a reload, and goes into a link", async ({
  page,
  context,
}) => {
  await app.open();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page
      .getByRole("button", { name: "Files, pictures and links" })
      .click()
      .then(() => page.getByRole("menuitem", { name: "Open a program or a trace" }).click()),
  ]);
  await chooser.setFiles({ name: "own.md", mimeType: "text/markdown", buffer: Buffer.from(OWN) });
  const lesson = lessonOf(page);
  await expect(lesson.getByRole("heading", { name: "My own lesson" })).toBeVisible();
  await page.reload();
  await lesson.getByRole("button", { name: "at the second line" }).click();
  await app.expectLines("one", "two");
  await lesson.getByRole("button", { name: "make it three" }).click();
  await expect(app.code).toContainText("three");
  await page.keyboard.press("End");
  await app.expectLines("one", "three");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(app.notice).toContainText("Link copied");
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const other = new AppPage(await context.newPage());
  await other.page.goto(address);
  await expect(lessonOf(other.page).getByRole("heading", { name: "My own lesson" })).toBeVisible();
  await expect(other.code).toContainText("three");
  other.expectNoProblems();
});

test("a lesson that is pasted says what is wrong with it, and nothing in it is more than text", async ({
  page,
}) => {
  await app.open();
  const text = `${OWN}\n[jump](#jump) <img src=x onerror="document.title='taken'"> [out](javascript:alert(1))\n`;
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, text);
  const lesson = lessonOf(page);
  await expect(lesson.getByRole("heading", { name: "My own lesson" })).toBeVisible();
  await lesson.getByText(/\d things are wrong with this lesson/).click();
  await expect(lesson).toContainText("A link cannot do");
  await expect(lesson.locator("img, script, a")).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the lesson is a tab, comes to the front, and leads to the picture", async ({ page }) => {
    await app.open();
    await page.getByRole("button", { name: /^Examples:/ }).tap();
    await page.getByRole("menuitemradio", { name: "Taking turns" }).tap();
    const lesson = lessonOf(page);
    await expect(page.getByRole("tab", { name: "Lesson" })).toHaveAttribute("aria-selected", "true");
    await lesson.getByRole("button", { name: "Look at the moment" }).tap();
    await expect(page.getByRole("tab", { name: "Timeline" })).toHaveAttribute("aria-selected", "true");
    await expect(app.timeline.getByText('count("A")').first()).toBeVisible();
    await page.getByRole("tab", { name: "Lesson" }).tap();
    await lesson.getByRole("radio", { name: "One runs to its end, then the other" }).tap();
    await expect(lesson.getByText("Right")).toBeVisible();
  });

  test("a student goes through five lessons by touch: reads, runs, steps, edits and shares", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await app.open("./#example=take-turns");
    const lesson = lessonOf(page);
    const toTab = (name: string) => page.getByRole("tab", { name }).tap();
    await toTab("Lesson");
    const first = await placeOf(page);
    for (let i = 0; i < 5; i++) {
      await expect.poll(() => placeOf(page)).toBe(first + i);
      const title = await lesson.getByRole("heading").first().textContent();
      await app.runButton.tap();
      // What was asked for comes to the front, with how the run stands and what is open above it.
      await expect(page.getByRole("tab", { name: "Timeline" })).toHaveAttribute("aria-selected", "true");
      await expect(app.status).toBeVisible();
      await expect(page.getByRole("button", { name: `Examples: ${title}` })).toBeVisible();
      await page.getByRole("button", { name: "To the start" }).tap();
      await page.getByRole("button", { name: "Step forward" }).tap();
      await page.getByRole("button", { name: "Step forward" }).tap();
      await expect(app.clock).toContainText(/step [1-9]/);
      // The line of the step stands below the picture.
      await expect(page.locator(".code-line")).toBeVisible();
      await toTab("Lesson");
      await lesson.getByRole("button", { name: "Next lesson" }).tap();
    }
    await toTab("Program");
    await app.code.locator(".cm-line").first().tap();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type('console.log("mine");\n');
    await app.runButton.tap();
    await page
      .getByRole("button", { name: "To the end" })
      .or(page.getByRole("button", { name: "Follow" }))
      .tap();
    await toTab("Output");
    await expect(app.output.locator(".line-text").first()).toHaveText("mine");
    await page.getByRole("button", { name: "Copy link" }).tap();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("#p1=");
  });
});
