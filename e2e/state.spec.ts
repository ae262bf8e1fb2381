// Why a span came, and the state of everything at the playhead: explained, found, told and read without the picture.
import { expect, type Page, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";
import { expectAccessible } from "./barriers.ts";

const PROGRAM = `import * as asyncio from "asyncio";
const db = new asyncio.Lock();
async function job(seconds: number) {
  await db.acquire();
  await asyncio.sleep(seconds);
  console.log("slept", seconds);
  db.release();
}
async function main() {
  await asyncio.gather(job(1), job(2));
}
await asyncio.run(main());
`;

let app: AppPage;

test.beforeEach(async ({ page }) => {
  app = new AppPage(page);
  await app.openDraft(PROGRAM);
  await app.runToEnd();
  await app.stepBy("event");
});

test.afterEach(() => {
  app.expectNoProblems();
});

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press("/");
  const input = page.getByRole("combobox", { name: "Find in the run" });
  await input.fill(text);
  await expect(page.getByRole("option").first()).toBeVisible();
  await input.press("Enter");
  await expect(input).toHaveCount(0);
}

test("a selected span says why it came, and a key leads back to the cause, as far as the first thread", async ({
  page,
}) => {
  await find(page, "Task-3");
  const why = page.locator(".why");
  await expect(why).toContainText("It waits 2 s, until its time comes; its turn comes at once; then it ends");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await expect(why).toContainText(
    "It waits 1 s for lock db, until job(1) (Task-2) makes it ready on line 7; its turn comes at once; next: sleep 2 s, line 5",
  );
  await page.keyboard.press("Backspace");
  await expect(app.details).toContainText("job(1) (Task-2)");
  // The playhead stands where the lock was given back.
  await expect(app.clock).toContainText("t = 1.000 s");
  await expect(page.locator(".narration")).toContainText(
    "job(1) (Task-2) makes job(2) (Task-3) ready (line 7)",
  );
  for (let i = 0; i < 4; i++) await page.getByRole("button", { name: "Go to the cause" }).click();
  await expect(app.details.getByRole("heading")).toHaveText("MainThread");
  await expect(why).toContainText("The run begins with it");
  await expect(page.getByRole("button", { name: "Go to the cause" })).toHaveCount(0);
});

test("the critical path stands out by a key, and no more by the same key", async ({ page }) => {
  const canvas = page.locator(".timeline-canvas");
  const toggle = page.getByRole("button", { name: "Light the critical path" });
  await app.settled();
  const plain = await canvas.screenshot();
  await page.keyboard.press("c");
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  await app.settled();
  expect((await canvas.screenshot()).equals(plain)).toBe(false);
  await page.keyboard.press("c");
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await app.settled();
  expect((await canvas.screenshot()).equals(plain)).toBe(true);
});

test("awaits, queues and locks are those of the playhead, whichever way it came", async ({ page }) => {
  const tree = page.getByRole("tree", { name: "Awaits" });
  await expect(app.details).toContainText("3 tasks in 3 s");
  await app.output.getByText("slept 1").click();
  const atSlept1 = ["MainThread", "main Task-1", "job(1) Task-2", "job(2) Task-3"];
  await expect(tree.getByRole("treeitem")).toContainText(atSlept1);
  await expect(tree.getByRole("treeitem").nth(3)).toContainText("lock db, held by job(1)");
  await page.getByRole("tab", { name: "Shared" }).click();
  await expect(app.details).toContainText(/lock db.*Held by.*Task-2\s*Waiting.*Task-3/s);
  await page.getByRole("tab", { name: "Queues" }).click();
  const section = (title: string) => app.details.locator(".state-section", { hasText: title });
  await expect(section("Running now")).toContainText("Task-2");
  await expect(section("Ready queue")).toContainText("Empty");
  // Two steps on, the lock is free and the other one may go on.
  await page.getByRole("button", { name: "Step forward" }).click();
  await page.getByRole("button", { name: "Step forward" }).click();
  await expect(section("Ready queue")).toContainText("Task-3");
  await page.getByRole("button", { name: "Step back" }).click();
  await page.getByRole("button", { name: "Step back" }).click();
  await expect(section("Ready queue")).toContainText("Empty");
  await page.getByRole("tab", { name: "Awaits" }).click();
  await expect(tree.getByRole("treeitem")).toContainText(atSlept1);
  // What is pressed is selected, and the view stays.
  await tree.getByRole("treeitem").nth(2).click();
  await expect(tree.getByRole("treeitem", { selected: true })).toContainText("Task-2");
  await page.getByRole("tab", { name: "Queues" }).click();
  await page.getByRole("button", { name: "To the end" }).click();
  await expect(section("Running now")).toContainText("Nobody: the run is over");
});

test("what is looked for is found by state, by line and by what was printed", async ({ page }) => {
  await find(page, "slept 1");
  await expect(app.clock).toContainText("t = 1.000 s");
  await page.keyboard.press("/");
  const input = page.getByRole("combobox", { name: "Find in the run" });
  await input.fill("line 4");
  await expect(page.getByRole("option")).toContainText(["job(2) (Task-3)"]);
  await input.fill("running");
  await expect(page.getByRole("option")).toContainText(["job(1) (Task-2)"]);
  await input.press("Enter");
  await expect(app.details).toContainText("job(1) (Task-2)");
  // From there along the task.
  await page.keyboard.press(".");
  await expect(page.locator(".narration")).toContainText("job(1) (Task-2) ends");
  await page.keyboard.press(",");
  await expect(page.locator(".narration")).toContainText("job(1) (Task-2) has its turn");
});

test("each step is told once the playhead stands still, and all of them are a table", async ({ page }) => {
  await page.getByRole("tab", { name: "Steps" }).click();
  const table = page.getByRole("table", { name: "The run, step by step" });
  const rows = table.getByRole("row");
  await expect(rows.nth(1)).toContainText("The program begins in MainThread");
  await rows.filter({ hasText: "prints: slept 1" }).click();
  await expect(table.locator("[aria-current=step]")).toContainText(
    "job(1) (Task-2) prints: slept 1 (line 6)",
  );
  const told = page.getByRole("status").filter({ hasText: "prints: slept 1" });
  await expect(told).toHaveAttribute("aria-live", "polite");
  await expect(app.clock).toHaveAttribute("aria-live", "off");
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("switch", { name: "Say what happens" }).click();
  await page.keyboard.press("Escape");
  await expect(told).toHaveCount(0);
  await expect(app.clock).toHaveAttribute("aria-live", "polite");
});

test("the tree of awaits is walked through by keys", async ({ page }) => {
  await app.output.getByText("slept 1").click();
  const items = page.getByRole("treeitem");
  await items.first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(items.nth(2)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(items.nth(2)).toHaveAttribute("aria-selected", "true");
});

test("what explains the run has no known barrier", async ({ page }) => {
  test.slow();
  await app.output.getByText("slept 1").click();
  for (const view of ["Awaits", "Queues", "Shared", "Steps", "Span"]) {
    await page.getByRole("tab", { name: view }).click();
    await expectAccessible(page, ".inspector-pane");
  }
  await expectAccessible(page, ".timeline-pane");
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Find in the run" }).fill("job");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page, ".find");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the state is a pane of its own", async ({ page }) => {
    await page.getByRole("tab", { name: "State" }).tap();
    await page.getByRole("button", { name: "To the start" }).tap();
    for (let i = 0; i < 6; i++) await page.getByRole("button", { name: "Step forward" }).tap();
    await expect(page.getByRole("treeitem")).toContainText(["MainThread", "main Task-1"]);
    await page.getByRole("tab", { name: "Steps" }).tap();
    await expect(page.locator("[aria-current=step]")).toContainText("main (Task-1)");
  });
});

test("at the end a card sums the run up, and leads to the task that took longest", async ({ page }) => {
  await page.getByRole("tab", { name: "Awaits" }).click();
  await expect(app.details).toContainText("3 tasks in 3 s");
  await expect(app.details).toContainText("Nobody worked or slept at the same time");
  await expect(app.details).toContainText(
    "The end had to wait, one after another, for: main (Task-1), job(1) (Task-2), job(2) (Task-3)",
  );
  await expectAccessible(page, ".details-pane");
  await app.details.getByRole("button", { name: "job(2) (Task-3), 2 s" }).click();
  await page.getByRole("tab", { name: "Span" }).click();
  await expect(app.details).toContainText("job(2) (Task-3)");
});

test("after an edit the old picture, output and state are veiled, and one press runs the program as it is now", async ({
  page,
}) => {
  const isVeiled = (pane: string) => page.locator(`${pane}[data-old]`);
  await expect(isVeiled(".timeline-pane")).toHaveCount(0);
  await app.code.locator(".view-line").last().click();
  await page.keyboard.type("// new");
  for (const pane of [".timeline-pane", ".output-pane", ".inspector-pane"])
    await expect(isVeiled(pane)).toHaveCount(1);
  await app.timeline.getByRole("button", { name: "Run again" }).click();
  await expect(isVeiled(".timeline-pane")).toHaveCount(0);
  await expect(app.timeline.getByRole("button", { name: "Run again" })).toHaveCount(0);
});
