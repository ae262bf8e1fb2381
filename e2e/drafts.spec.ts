// Drafts: what the reader has written is listed, opened again, deleted and put back, and no tab writes over another's.
import { expect, type Locator, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

const DRAFT = "// My first program\nawait new Promise((resolve) => setTimeout(resolve, 1_000));\n";

let app: AppPage;
let drafts: Locator;

test.beforeEach(({ page }) => {
  app = new AppPage(page);
  drafts = page.getByRole("dialog", { name: "Drafts" });
});

async function openDrafts({ page }: AppPage): Promise<void> {
  await page.getByRole("button", { name: /^Examples/ }).click();
  await page.getByRole("menuitem", { name: "Drafts…" }).click();
}

/** Writes in front of the program, as a reader would. */
async function type({ code, page }: AppPage, text: string): Promise<void> {
  await code.locator(".view-lines").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type(text);
}

/** What was typed is kept. */
async function expectKept({ page }: AppPage, text: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join("\n"))).toContain(text);
}

test("opening an example leaves the draft among the drafts, with a picture of its run, and it can be gone back to", async ({
  page,
}) => {
  await app.open();
  await type(app, DRAFT);
  await expectKept(app, "My first program");
  await app.runToEnd();
  await openDrafts(app);
  await expect(drafts.getByRole("listitem")).toHaveCount(1);
  await expect(drafts.getByRole("listitem")).toContainText("open now");
  await page.keyboard.press("Escape");
  await app.page.getByRole("button", { name: /^Examples/ }).click();
  await page.getByRole("menuitemradio", { name: "Taking turns" }).click();
  await expect(app.code).toContainText("take-turns.ts");
  // By keyboard alone.
  await openDrafts(app);
  const draft = drafts.getByRole("button", { name: /^My first program/ });
  await expect(draft).toContainText("now");
  expect(await draft.locator("rect").count()).toBeGreaterThan(0);
  await draft.focus();
  await page.keyboard.press("Enter");
  await expect(drafts).toHaveCount(0);
  await expect(app.code).toContainText("My first program");
  app.expectNoProblems();
});

test("a draft that is deleted can be put back", async ({ page }) => {
  await app.open("./#example=take-turns");
  await type(app, "// Mine\n");
  await expectKept(app, "// Mine");
  await page.getByRole("button", { name: "Undo my changes" }).click();
  await expect(app.code).not.toContainText("Mine");
  await openDrafts(app);
  await expect(drafts.getByRole("listitem")).toContainText("Taking turns");
  await drafts.getByRole("button", { name: "Delete “Mine”" }).click();
  await expect(drafts.getByRole("listitem")).toHaveCount(0);
  await expect(drafts.getByRole("status")).toContainText("Deleted: Mine");
  await expect(drafts.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(drafts.getByRole("listitem")).toHaveCount(1);
  await drafts.getByRole("button", { name: /^Mine/ }).click();
  await expect(app.code).toContainText("// Mine");
  await expect(app.code).toContainText("take-turns.ts");
  app.expectNoProblems();
});

test("a new draft is empty, on a phone, too, and the one before it is kept", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await app.openDraft(DRAFT);
  await openDrafts(app);
  const box = (await drafts.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(390);
  await drafts.getByRole("button", { name: "New draft" }).click();
  await expect(app.code).not.toContainText("My first program");
  await openDrafts(app);
  await drafts.getByRole("button", { name: /^My first program/ }).click();
  await expect(app.code).toContainText("My first program");
  app.expectNoProblems();
});

test("two tabs on one draft: what the other one has written is kept, and said", async ({ page, context }) => {
  await app.open();
  await type(app, DRAFT);
  await expectKept(app, "My first program");
  const other = new AppPage(await context.newPage());
  await other.open();
  await expect(other.code).toContainText("My first program");
  await type(other, "// Theirs\n");
  await expectKept(other, "Theirs");
  await page.bringToFront();
  await type(app, "// Here\n");
  await expect(app.notice).toContainText("Another tab has changed this draft, too");
  await app.notice.getByRole("button", { name: "Drafts…" }).click();
  await expect(drafts.getByRole("button", { name: /^Theirs/ })).toBeVisible();
  await expect(drafts.getByRole("button", { name: /^Here/ })).toBeVisible();
  // Each tab is where it was after a reload.
  await page.reload();
  await expect(app.code.locator(".view-lines")).toContainText("// Here");
  await other.page.reload();
  await expect(other.code.locator(".view-lines")).toContainText("// Theirs");
  app.expectNoProblems();
  other.expectNoProblems();
});

test("a storage that is full is told of once, and the text stays in the page", async ({ page }) => {
  await page.addInitScript(() => {
    if (window !== top) return;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await app.open();
  await type(app, "// Not kept\n");
  await expect(app.notice).toContainText("no room left for this page");
  await app.notice.getByRole("button", { name: "Dismiss" }).click();
  await type(app, "// Not kept either\n");
  await expect(app.code).toContainText("// Not kept either");
  await app.runToEnd();
  await expect(app.notice).toHaveCount(0);
  app.expectNoProblems();
});
