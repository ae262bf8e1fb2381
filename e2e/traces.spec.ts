// Saved traces: saved, opened again by picker or address, and refused with a reason when they are none.
import { expect, test } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { AppPage } from "./app-page.ts";

let app: AppPage;

test.beforeEach(({ page }) => {
  app = new AppPage(page);
});

async function choose(item: string): Promise<void> {
  await app.page.getByRole("button", { name: "Open or save a trace" }).click();
  await app.page.getByRole("menuitem", { name: item }).click();
}

async function open(name: string, content: string): Promise<void> {
  const chooser = app.page.waitForEvent("filechooser");
  await choose("Open a trace…");
  await (await chooser).setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
}

for (const [item, file] of [
  ["Save the trace", "cancel-gather.trace"],
  ["Save as Chrome Trace JSON, for Perfetto", "cancel-gather.trace.json"],
] as const) {
  test(`a run that was saved with "${item}" is opened again with its lanes`, async ({ page }) => {
    await app.open("./#example=cancel-gather");
    await app.runToEnd();
    // The labels are drawn with the frame that follows.
    await app.settled();
    const lanes = await app.timeline.getByRole("treeitem").count();
    const download = page.waitForEvent("download");
    await choose(item);
    expect((await download).suggestedFilename()).toBe(file);
    const content = await readFile(await (await download).path(), "utf8");
    await app.open();
    await open(file, content);
    await expect(page.getByRole("button", { name: `Examples: ${file}` })).toBeVisible();
    await expect(app.timeline.getByText("MainThread", { exact: true })).toBeVisible();
    await expect(app.timeline.getByRole("treeitem")).toHaveCount(lanes);
    app.expectNoProblems();
  });
}

test("a trace at an address of this site is opened, and idle means that it is painted", async ({ page }) => {
  const content = await readFile(new URL("../examples/golden/gather.trace", import.meta.url), "utf8");
  await page.route("**/saved/gather.trace", (route) => route.fulfill({ body: content }));
  await page.goto("./?trace=saved/gather.trace");
  await app.settled();
  await expect(app.timeline.getByText("corutineOne", { exact: true })).toBeVisible();
  await expect(app.clock).toContainText("t = 3.000 s");
  app.expectNoProblems();
});

test("a trace of another site, a missing one and a file that is none are refused with a reason", async ({
  page,
}) => {
  await page.goto("./?trace=https://example.com/other.trace");
  await expect(app.notice).toContainText("other.trace is on another site");
  await app.open("./?trace=no-such.trace");
  await expect(app.notice).toContainText("no-such.trace");
  await open("notes.txt", "hello");
  await expect(app.notice).toContainText("notes.txt is no trace");
  await open("cut.json", '{"traceEvents":[{"ph":"B","ts":1,');
  await expect(app.notice).toContainText("cut.json");
  await expect(app.notice).toContainText("is damaged");
  // Nothing is lost.
  await expect(app.code).toContainText("corutineOne");
});
