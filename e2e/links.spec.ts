// Links: what they carry, who runs them, and what happens to those that arrive damaged.
import { expect, test } from "@playwright/test";
import { join } from "node:path";
import { AppPage } from "./app-page.ts";
import { BUILT_PAGE } from "./harness/built-page.ts";

const PROGRAM = `import * as asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1);
  console.log("from a link");
}

await asyncio.run(main());
`;
const DRAFT = 'console.log("my own draft");\n';

/** The address after "Copy link". */
async function copyLink(app: AppPage): Promise<string> {
  await app.page.getByRole("button", { name: "Copy link" }).click();
  await expect(app.notice).toContainText("Link copied");
  return app.page.url();
}

async function chooseExample({ page }: AppPage, title: string): Promise<void> {
  await page.getByRole("button", { name: /^Examples/ }).click();
  await page.getByRole("menuitemradio", { name: title }).click();
}

test("a link opened by somebody else shows the program and waits for Run", async ({
  browser,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const sender = new AppPage(page);
  await sender.openDraft(PROGRAM);
  const address = await copyLink(sender);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  const other = await browser.newContext();
  const receiver = new AppPage(await other.newPage());
  await receiver.keepDraft(DRAFT);
  await receiver.open(address);
  await expect(receiver.code).toContainText('console.log("from a link")');
  await expect(receiver.notice).toContainText("This program came by a link");
  await expect(receiver.status).toHaveText("Press Run to watch the program");
  await expect(receiver.output).toContainText("Nothing printed so far");
  await receiver.runToEnd();
  await receiver.expectLines("from a link");

  // The receiver's own draft is where it was.
  await receiver.page.getByRole("banner").getByRole("button", { name: "Back to my draft" }).click();
  await expect(receiver.code).toContainText('console.log("my own draft")');
  expect(new URL(receiver.page.url()).hash).toBe("");
  receiver.expectNoProblems();
  await other.close();
});

test("a link to an example opens it, as the examples' menu does", async ({ page }) => {
  const app = new AppPage(page);
  await app.open("./#example=two-locks");
  await expect(app.code).toContainText("two-locks.ts");
  const address = await copyLink(app);
  expect(new URL(address).hash).toMatch(/^#example=two-locks&/);
  await app.open("./#example=no-such-example");
  await expect(app.notice).toContainText("There is no example of that name");
  app.expectNoProblems();
});

test("what somebody changes in a linked program survives a reload, and leaves the draft alone", async ({
  page,
}) => {
  const app = new AppPage(page);
  await app.openDraft(PROGRAM);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain("#p1=");
  const address = page.url();
  await app.keepDraft(DRAFT);
  await page.goto("about:blank");
  await app.open(address);
  await app.replaceInProgram("from a link", "changed");
  await expect(app.code).toContainText('console.log("changed")');
  await page.waitForFunction(() => JSON.stringify(localStorage).includes('\\"changed'));
  await page.reload();
  await expect(app.code.locator(".view-lines")).toContainText('console.log("changed")');
  await page.getByRole("banner").getByRole("button", { name: "Back to my draft" }).click();
  await expect(app.code).toContainText('console.log("my own draft")');
});

test("a link carries the axis and the moment that were on screen", async ({ page, browser }) => {
  const app = new AppPage(page);
  await app.openDraft(PROGRAM);
  await app.runToEnd();
  await app.chooseAxis("Steps");
  await page.keyboard.press("Home");
  for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Step forward" }).click();
  // By await, as one does at first.
  await expect(app.clock).toContainText("step 7 of");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain("moment=");
  const other = await browser.newContext();
  const receiver = new AppPage(await other.newPage());
  await receiver.open(page.url());
  await expect(receiver.axis).toHaveText("Steps");
  await receiver.runButton.click();
  await expect(receiver.clock).toContainText("step 7 of");
  await other.close();
});

test("a damaged link says so, and the draft is as it was", async ({ page }) => {
  const app = new AppPage(page);
  await app.keepDraft(DRAFT);
  await app.open("./#code=H4sIAAAAAAAAA0vOzyvOz0nVy8lP11ByVKjMTFGoTM3NVdK05gIAq");
  await expect(app.notice).toContainText("This link is damaged");
  await expect(app.code).toContainText('console.log("my own draft")');
  app.expectNoProblems();
});

test("a link pasted into the address of an open page is opened", async ({ page }) => {
  const app = new AppPage(page);
  await app.openDraft(PROGRAM);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain("#p1=");
  const { hash } = new URL(page.url());
  await app.keepDraft(DRAFT);
  await app.open();
  await page.evaluate((link) => (location.hash = link), hash);
  await expect(app.code).toContainText('console.log("from a link")');
  await expect(app.notice).toContainText("This program came by a link");
});

test("a program that is too long for a link is not cut, but refused", async ({ page }) => {
  const app = new AppPage(page);
  const noise = Array.from({ length: 20_000 }, (_, i) => ((i * 7919) % 104_729).toString(36)).join("");
  await app.openDraft(`console.log("${noise}");\n`);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(app.notice).toContainText(/too long for a link \(\d+ characters/);
  expect(new URL(page.url()).hash).toBe("");
});

/** Browsers give no clipboard, no worker that keeps files and no `randomUUID` to a page that came over http from another machine. */
const SCHOOL = "http://school.test/";

test("over http, as in a school's network, a program is edited and run, and its link can be copied by hand", async ({
  page,
}) => {
  const app = new AppPage(page);
  await page.route(`${SCHOOL}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(BUILT_PAGE, pathname === "/" ? "index.html" : pathname) });
  });
  await app.open(SCHOOL);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await app.write(PROGRAM);
  await app.runToEnd();
  await app.expectLines("from a link");
  await page.getByRole("button", { name: "Copy link" }).click();
  const field = app.notice.getByRole("textbox");
  await expect(field).toBeFocused();
  expect(await field.inputValue()).toBe(page.url());
  expect(app.problems.filter((problem) => !problem.startsWith(SCHOOL))).toEqual([]);
});

test("the address and the window's title follow what is open, and Back and Forward lead through it", async ({
  page,
}) => {
  const app = new AppPage(page);
  await app.keepDraft(DRAFT);
  await app.open();
  await expect(page).toHaveTitle("Loopscope");
  await chooseExample(app, "Taking turns");
  await expect(page).toHaveTitle("Taking turns - Loopscope");
  expect(new URL(page.url()).hash).toBe("#example=take-turns");
  await chooseExample(app, "Two locks, taken in two orders");
  await expect(app.code).toContainText("two-locks.ts");
  await page.goBack();
  await expect(app.code).toContainText("take-turns.ts");
  await expect(page).toHaveTitle("Taking turns - Loopscope");
  await page.goBack();
  await expect(app.code).toContainText('console.log("my own draft")');
  expect(new URL(page.url()).hash).toBe("");
  await page.goForward();
  await expect(app.code).toContainText("take-turns.ts");
  app.expectNoProblems();
});

test("a link carries what was chosen: a part of the run, a question first, colours and language", async ({
  page,
  browser,
}) => {
  const app = new AppPage(page);
  await app.openDraft(PROGRAM);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByLabel("Seed of random numbers").fill("12");
  await page.keyboard.press("Escape");
  await app.runToEnd();
  await app.timeline.getByRole("button", { name: "Zoom in" }).click();
  await app.timeline.getByRole("button", { name: "Zoom in" }).click();
  await app.settled();
  await app.page.getByRole("button", { name: "Files, pictures and links" }).click();
  await page.getByRole("menuitem", { name: "Link and embed code…" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this program" });
  await expect(dialog.getByRole("checkbox", { name: "This moment" })).not.toBeChecked();
  await expect(dialog.getByRole("checkbox", { name: "The selected task" })).toBeDisabled();
  await dialog.getByRole("checkbox", { name: "This zoom" }).check();
  await dialog.getByRole("checkbox", { name: /^A question first/ }).check();
  await dialog.getByRole("checkbox", { name: /^Colours and language/ }).check();
  await expect(dialog.getByRole("textbox", { name: "The link" })).toHaveValue(
    /&seed=12&.*zoom=[\d.]+-[\d.]+&.*hide=1/,
  );
  await dialog.getByRole("button", { name: "Copy the link" }).click();
  await expect(app.notice).toHaveCount(1);
  const address = page.url();
  const zoom = new URLSearchParams(new URL(address).hash.slice(1)).get("zoom");

  const other = await browser.newContext({ locale: "ru", colorScheme: "dark" });
  const receiver = new AppPage(await other.newPage());
  await receiver.page.goto(address);
  await expect(receiver.page.locator("html[data-theme=light][lang=en]")).toHaveCount(1);
  await receiver.runButton.click();
  await expect(receiver.output).toContainText("Hidden until you have answered");
  await expect(receiver.timeline.getByRole("button", { name: "Reveal" })).toBeDisabled();
  await expect(receiver.page.getByText("from a link", { exact: true })).toHaveCount(0);
  await receiver.timeline.getByRole("button", { name: "Show me without answering" }).click();
  await receiver.expectLines("from a link");
  // The same part of the run is in sight, and would be carried on.
  await receiver.settled();
  await receiver.page.getByRole("button", { name: "Files, pictures and links" }).click();
  await receiver.page.getByRole("menuitem", { name: "Link and embed code…" }).click();
  await receiver.page.getByRole("checkbox", { name: "This zoom" }).check();
  await expect(receiver.page.getByRole("textbox", { name: "The link" })).toHaveValue(
    new RegExp(`&zoom=${zoom!.replaceAll(".", "\\.")}`),
  );
  receiver.expectNoProblems();
  await other.close();
});

test("a link that some chats would cut is told of, with the program as a file", async ({ page }) => {
  const app = new AppPage(page);
  const noise = Array.from({ length: 1_000 }, (_, i) => ((i * 7919) % 104_729).toString(36)).join("");
  await app.openDraft(`console.log("${noise}");\n`);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(app.notice).toContainText(/has \d+ characters, and some chats cut links after 2000/);
  const download = page.waitForEvent("download");
  await app.notice.getByRole("button", { name: "Save the program as a file" }).click();
  expect((await download).suggestedFilename()).toBe("program.ts");
});
