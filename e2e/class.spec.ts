// The class of ten minutes that TEACHING.md describes: with a remote alone, and with a projector's window and a phone.
import { expect, type Page, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

test.use({ viewport: { width: 1280, height: 720 } });

const CLASS = "./#example=return-exceptions&hide=1&stage=1";

function question(page: Page) {
  return page.getByRole("group", { name: "Predict, then look" });
}

/** Forward, step by step, until what is open is another program. */
async function goOnTo(app: AppPage, file: string, remote = app.page): Promise<void> {
  await expect(app.status).toHaveText("Paused");
  await expect(async () => {
    await remote.keyboard.press("PageDown");
    await expect(app.code).toContainText(file, { timeout: 100 });
  }).toPass({ intervals: [0] });
}

test("a class is held with nothing but a presenter's remote", async ({ page }) => {
  const app = new AppPage(page, { asksFirst: true });
  await app.open(CLASS);
  const asked = question(page);
  const choice = asked.getByRole("radio").first();
  // Asked, and nothing given away.
  await page.keyboard.press("PageDown");
  await expect(choice).toBeVisible();
  await expect(app.output).toContainText("Hidden until you have answered");
  // Black, and back by any key, which does nothing else.
  await page.keyboard.press(".");
  await expect(page.getByRole("button", { name: "The screen is black" })).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("button", { name: "The screen is black" })).toHaveCount(0);
  await expect(choice).toBeVisible();
  // Revealed, up to the moment that decides.
  await page.keyboard.press("PageDown");
  await expect(app.status).toHaveText("Paused");
  await expect(page.locator(".verdict")).toContainText("So it is");
  const step = async () => Number(/step (\d+)/.exec(await app.clock.innerText())![1]);
  const decided = await step();
  expect(decided).toBeGreaterThan(1);
  await page.keyboard.press("PageUp");
  await expect.poll(step).toBeLessThan(decided);
  await page.keyboard.press("PageDown");
  await expect.poll(step).toBe(decided);
  // Behind the end comes the next lesson, which asks by itself.
  await goOnTo(app, "gather-raises.ts");
  await expect(asked).toContainText("In which order");
  await expect(app.output).toContainText("Hidden until you have answered");
  await page.keyboard.press("PageDown");
  await expect(page.locator(".verdict")).toBeVisible();
  // The key that begins a show leads to the beginning, and loads nothing anew; from there, back is the lesson before.
  await page.keyboard.press("F5");
  await expect.poll(step).toBe(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("banner")).toBeVisible();
  await page.keyboard.press("F5");
  await expect(page.getByRole("banner")).toHaveCount(0);
  await page.keyboard.press("PageUp");
  await expect(app.code).toContainText("return-exceptions.ts");
  app.expectNoProblems();
});

test("a class is held with two windows, and phones are asked of the same moment", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const app = new AppPage(page);
  await app.open("./#example=gather-raises");
  await app.stepBy("event");
  const [popup] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("Shift+P")]);
  await popup.setViewportSize({ width: 1024, height: 768 });
  const projector = new AppPage(popup);
  await expect(projector.code).toContainText("gather-raises.ts");
  // The remote works in front of the projector: the program runs, and waits at its first step.
  await popup.keyboard.press("PageDown");
  await expect(projector.clock).toContainText("step 1 of");
  await expect(app.clock).toContainText("step 1 of");
  // The ring around the pointer is on the same word, and on the same row, in a window of another size.
  await page.keyboard.press("o");
  const ring = popup.locator(".stage-pointer");
  const isOn = async (there: ReturnType<Page["locator"]>): Promise<boolean> => {
    const [target, around] = await Promise.all([there.boundingBox(), ring.boundingBox()]);
    if (target === null || around === null) return false;
    const [x, y] = [around.x + around.width / 2, around.y + around.height / 2];
    return x >= target.x && x <= target.x + target.width && y >= target.y && y <= target.y + target.height;
  };
  const word = (of: AppPage) => of.code.locator(".view-line").filter({ hasText: "import" }).first();
  // What draws it comes when it is first wanted, and follows the pointer from then on.
  await expect(page.locator(".stage-pointer")).toBeAttached();
  await word(app).hover();
  await expect.poll(() => isOn(word(projector))).toBe(true);
  const row = (of: AppPage) => of.timeline.locator(".timeline-label").filter({ hasText: "MainThread" });
  await row(app).hover();
  await expect.poll(() => isOn(row(projector))).toBe(true);
  await page.keyboard.press("o");
  await expect(ring).toHaveCount(0);
  // Stopped in the middle, asked of what comes: the presenter sees the answer, the class does not.
  for (let i = 0; i < 9; i++) await page.keyboard.press("PageDown");
  await expect(projector.clock).toContainText("step 10 of");
  await page.keyboard.press("q");
  const presenting = page.getByRole("region", { name: "The projector shows this" });
  await expect(presenting).toContainText("The answer:");
  await expect(question(popup)).toBeVisible();
  await expect(popup.getByText("The answer:")).toHaveCount(0);
  const asked = await question(popup).locator(".prediction-question").innerText();
  await expect(projector.clock).toContainText("step 10 of");
  // Phones open the same moment with the same question.
  await page.keyboard.press("k");
  const address = await popup.locator(".qr-address").innerText();
  await page.keyboard.press("k");
  const phone = await browser.newContext({
    ...{ baseURL, serviceWorkers: "block", hasTouch: true, isMobile: true },
    viewport: { width: 390, height: 844 },
  });
  const theirs = new AppPage(await phone.newPage());
  await theirs.open(address);
  await theirs.runButton.tap();
  await expect(question(theirs.page).locator(".prediction-question")).toHaveText(asked);
  await expect(theirs.clock).toContainText("step 10 of");
  theirs.expectNoProblems();
  await phone.close();
  // Revealed in front of the projector; behind the end both go on to the next lesson.
  await popup.keyboard.press("PageDown");
  await expect(popup.locator(".verdict")).toBeVisible();
  await goOnTo(projector, "others-go-on.ts", popup);
  await expect(app.code).toContainText("others-go-on.ts");
  app.expectNoProblems();
  projector.expectNoProblems();
});
