// What authors are shown: an article with three figures, and a deck of slides made with reveal.js itself, and one for Slidev.
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

test("the frames of the Slidev deck, as its layouts build them, are figures that play and run", async ({
  page,
  baseURL,
}) => {
  const deck = new LoopscopePage(page);
  await page.goto("./authors/gather.html");
  const source = await (await page.request.get("./authors/slides.md")).text();
  const urls = [...source.matchAll(/^url: https:\/\/example\.org\/loopscope\/(.+)$/gm)].map(([, url]) => url);
  expect(urls).toHaveLength(2);
  for (const url of urls) {
    // What `layout: iframe` and `iframe-right` of @slidev/client make of the line, on a slide of 980 pixels.
    const src = new URL(url, baseURL).href;
    await page.setContent(
      `<div class="slidev-layout" style="width: 980px; height: 552px"><iframe id="frame" class="w-full h-full" style="width: 100%; height: 100%" src="${src}"></iframe></div>`,
    );
    const figure = page.frameLocator("#frame");
    await expect(figure.locator(".timeline-label").first()).toBeVisible();
    await figure.getByRole("button", { name: "Run" }).first().click();
    await expect(figure.locator(".front")).toHaveCount(0);
    await expect(figure.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  }
  deck.expectNoProblems();
});
