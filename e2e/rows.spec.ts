// What the reader does to the rows of the picture: opening, closing, pinning, narrowing down; by pointer and by keyboard.
import { expect, type Locator, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";
import { expectAccessible } from "./barriers.ts";

const PROGRAM = `import * as asyncio from "asyncio";
async function fetchPage(n: number) {
  await asyncio.sleep(1 + (n % 5));
}
async function reporter() {
  for (let i = 0; i < 3; i++) {
    await asyncio.sleep(1);
    console.log("tick", i);
  }
}
async function main() {
  const report = asyncio.createTask(reporter());
  const pages = [];
  for (let n = 0; n < 150; n++) pages.push(asyncio.createTask(fetchPage(n)));
  await asyncio.gather(...pages);
  await report;
}
await asyncio.run(main());
`;

let app: AppPage;

function row(name: RegExp): Locator {
  return app.timeline.getByRole("treeitem").filter({ hasText: name });
}

test.beforeEach(async ({ page }) => {
  app = new AppPage(page);
  await app.openDraft(PROGRAM);
  await app.runToEnd();
});

test.afterEach(() => {
  app.expectNoProblems();
});

test("very many siblings are one band, which tells how many do what, opens by a click and closes again", async ({
  page,
}) => {
  const rows = app.timeline.getByRole("treeitem");
  await expect(rows).toHaveText([/MainThread/, /main/, /reporter/, /fetchPage.*× 150/]);
  const band = row(/× 150/);
  const bandBox = (await band.boundingBox())!;
  const plotBox = (await page.locator(".timeline-plot").boundingBox())!;
  // 3.5 of 5 seconds: those of 1, 2 and 3 seconds have ended.
  await page.mouse.move(plotBox.x + plotBox.width * 0.66, bandBox.y + bandBox.height / 2);
  await expect(page.locator(".timeline-tooltip")).toContainText("60 waiting and 90 ended");
  await band.click();
  await expect(band).toHaveAttribute("aria-expanded", "true");
  await expect(row(/fetchPage\(\d+\)Task-3(?!\d)/)).toBeVisible();
  await page.mouse.click(plotBox.x + plotBox.width / 2, bandBox.y + bandBox.height / 2);
  await expect(rows).toHaveCount(4);
});

test("what is selected elsewhere is shown, though it is put away", async ({ page }) => {
  await row(/main/).first().locator(".timeline-label-toggle").click();
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Find in the run" }).fill("Task-100");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(row(/fetchPage\(\d+\)Task-100(?!\d)/)).toHaveAttribute("aria-selected", "true");
  await expect(row(/fetchPage\(\d+\)Task-100(?!\d)/)).toBeInViewport();
});

test("the rows are a tree for the keyboard", async ({ page }) => {
  await row(/MainThread/).focus();
  await page.keyboard.press("ArrowDown");
  await expect(row(/mainTask-1/)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(row(/mainTask-1/)).toHaveAttribute("aria-expanded", "false");
  await expect(app.timeline.getByRole("treeitem")).toHaveCount(2);
  await page.keyboard.press("ArrowRight");
  await expect(row(/mainTask-1/)).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(row(/× 150/)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  await expect(row(/fetchPage\(\d+\)Task-152(?!\d)/)).toBeFocused();
  await expect(row(/fetchPage\(\d+\)Task-152(?!\d)/)).toBeInViewport();
  await page.keyboard.press("ArrowLeft");
  await expect(row(/× 150/)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(app.details).toContainText("MainThread");
});

test("a pinned row stays on top while the others scroll, until it is let go", async ({ page }) => {
  await row(/× 150/).click();
  await row(/reporter/).focus();
  await page.keyboard.press("t");
  const rows = app.timeline.getByRole("treeitem");
  await expect(rows.first()).toContainText("reporter");
  // The column of labels may get wider with the calls that come into view.
  const placeOfFirst = async () => {
    const { x, y, height } = (await rows.first().boundingBox())!;
    return { x, y, height };
  };
  const place = await placeOfFirst();
  await page.locator(".timeline-scroller").evaluate((scroller) => scroller.scrollTo(0, 2_000));
  await expect(row(/fetchPage\(\d+\)Task-70(?!\d)/)).toBeInViewport();
  expect(await placeOfFirst()).toEqual(place);
  await expect(rows.first()).toContainText("reporter");
  await rows.first().focus();
  await page.keyboard.press("t");
  await page.keyboard.press("Home");
  await expect(rows.first()).toContainText("MainThread");
});

test("what is found can be all that is shown, and the picture says so until all is shown again", async ({
  page,
}) => {
  const rows = app.timeline.getByRole("treeitem");
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Find in the run" }).fill("tick 2");
  await page.getByRole("button", { name: "Show only these in the timeline" }).click();
  // Who printed it, and what that hangs from.
  await expect(rows).toHaveText([/MainThread/, /main/, /reporter/]);
  await app.timeline.getByRole("button", { name: "Only tick 2" }).click();
  await expect(rows).toHaveCount(4);
});

test("arrows are those of the selected lane, if one wants", async ({ page }) => {
  const drawn = () =>
    page.locator(".timeline-canvas").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await app.settled();
  const all = await drawn();
  const toggle = app.timeline.getByRole("button", { name: "All arrows between tasks" });
  await page.keyboard.press("l");
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await app.settled();
  const none = await drawn();
  expect(none).not.toBe(all);
  await row(/reporter/).click();
  await expect(page.locator(".timeline-link")).not.toHaveCount(0);
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
});

test("the tree of rows has no fault that a checker finds", async ({ page }) => {
  await row(/× 150/).click();
  await row(/reporter/).focus();
  await page.keyboard.press("t");
  await expectAccessible(page, ".timeline-pane");
});
