// Small things that are felt: keys after a menu, addresses, one button for one thing, lines that do not break, notices that go.
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

test("an example that was chosen is in the address, and Ctrl+Enter runs it", async ({ page }) => {
  const app = new AppPage(page);
  await app.open();
  await page.getByRole("button", { name: /^Examples:/ }).click();
  await page.getByRole("menuitemradio", { name: "A race on a balance" }).click();
  await expect(app.code).toContainText("race-on-a-balance.ts");
  await expect.poll(() => new URL(page.url()).hash).toBe("#example=race-on-a-balance");
  await page.keyboard.press("Control+Enter");
  await expect(app.timeline.locator(".timeline-label").first()).toBeVisible();
  await expect(page.getByRole("menu")).toHaveCount(0);
  app.expectNoProblems();
});

test("there is one Run button, also where a program came by a link; what says so goes when it has run", async ({
  page,
}) => {
  const app = new AppPage(page);
  await app.open("./#p1=TGnlI8d9OE9LQT6pFu0ytTxgTxI2DoE7tAA");
  await expect(app.notice).toContainText("This program came by a link");
  await expect(page.getByRole("button", { name: "Run", exact: true })).toHaveCount(1);
  await app.runToEnd();
  await expect(app.notice).toHaveCount(0);
  app.expectNoProblems();
});

test("the heads of the panes are one line each, also of a program that was changed", async ({ page }) => {
  const app = new AppPage(page);
  await app.open("./#example=results-in-order");
  await app.code.locator(".view-lines").click();
  await page.keyboard.type(" ");
  await expect(app.code.getByRole("button", { name: "Undo my changes" })).toBeVisible();
  for (const width of [1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const heights = await page
      .locator(".pane-head:visible")
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(3);
    expect(heights.filter((height) => height > 48)).toEqual([]);
  }
});
