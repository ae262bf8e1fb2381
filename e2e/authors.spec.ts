// What authors are shown: an article with three figures, and a deck of slides made with reveal.js itself.
import { expect, test } from "@playwright/test";
import { LoopscopePage } from "./page.ts";

test("the article's figures run, each with its own program", async ({ page }) => {
  const article = new LoopscopePage(page);
  await article.open("./authors/gather.html");
  const figures = page.locator("iframe[loading=lazy]");
  await expect(figures).toHaveCount(3);
  const lanes = ["coroutineTwo", "func2", "func1"];
  for (const [i, lane] of lanes.entries()) {
    await figures.nth(i).scrollIntoViewIfNeeded();
    const figure = figures.nth(i).contentFrame();
    // It is there before it is asked to be.
    await expect(figure.locator(".timeline-label", { hasText: lane }).first()).toBeVisible();
    await expect(figure.locator(".front")).toHaveCount(1);
    await figure.getByRole("button", { name: "Run" }).first().click();
    await expect(figure.locator(".front")).toHaveCount(0);
    await expect(figure.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
    await expect(figure.locator(".timeline-label", { hasText: lane }).first()).toBeVisible();
  }
  article.expectNoProblems();
});

test("a figure on a slide is loaded with it, runs, and is a background as well", async ({ page }) => {
  const deck = new LoopscopePage(page);
  await deck.open("../harness/slides.html");
  await expect(page.getByRole("heading", { name: "Two coroutines at once" })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  const figure = page.frameLocator("section.present iframe");
  await figure.getByRole("button", { name: "Run" }).first().click();
  await expect(figure.locator(".timeline-label", { hasText: "coroutineTwo" })).toBeVisible();
  // The keys are the figure's now, and the deck's again once one has clicked beside it.
  await page.mouse.click(5, 5);
  await page.keyboard.press("ArrowRight");
  const background = page.frameLocator(".slide-background.present iframe");
  await background.getByRole("button", { name: "Run" }).first().click();
  await expect(background.locator(".timeline-label", { hasText: "func2" })).toBeVisible();
  deck.expectNoProblems();
});
