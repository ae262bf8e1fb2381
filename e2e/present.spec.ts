// The stage: large, plain, and played by keys or a presenter's remote.
import { expect, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

test.use({ viewport: { width: 1920, height: 1080 } });

let app: AppPage;

test.beforeEach(async ({ page }) => {
  app = new AppPage(page);
  await app.open();
  await app.runToEnd();
});

test.afterEach(() => {
  app.expectNoProblems();
});

test("one key turns the page into a stage, another turns it back", async ({ page }) => {
  await page.keyboard.press("p");
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
  await expect(app.code.locator(".view-lines")).toBeVisible();
  await expect(app.timeline).toBeVisible();
  await expect(app.output).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "contrast");
});

test("everything on the stage is at least 24 pixels high", async ({ page }) => {
  await page.keyboard.press("p");
  await expect(app.code.locator(".view-lines")).toBeVisible();
  await app.settled();
  const small = await page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const text = node.textContent!.trim();
      if (text === "" || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      const { width, height } = parent.getBoundingClientRect();
      const isHidden =
        width <= 1 || height <= 1 || parent.closest(".visually-hidden, .timeline-hidden") !== null;
      const px = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (!isHidden && px < 24) found.add(`${text} (${px} px, ${parent.className})`);
    }
    return [...found];
  });
  expect(small).toEqual([]);
});

test("space plays and pauses, arrows and the remote step, Home and End jump", async ({ page }) => {
  await app.stepBy("event");
  await page.getByRole("button", { name: "Present" }).click();
  await page.keyboard.press("Home");
  await expect(app.clock).toContainText("step 0 of");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowRight");
  await expect(app.clock).toContainText("step 2 of");
  await page.keyboard.press("PageUp");
  await expect(app.clock).toContainText("step 1 of");
  await page.keyboard.press("Space");
  await expect(app.status).toHaveText("Playing");
  await page.keyboard.press("Space");
  await expect(app.status).toHaveText("Paused");
  await page.keyboard.press("End");
  await expect(app.clock).toContainText(/step (\d+) of \1/);
});

test("what is to come is not shown before it happens", async ({ page }) => {
  await page.keyboard.press("p");
  await page.keyboard.press("Home");
  await expect(app.output).toContainText("Nothing printed so far");
  await expect(app.status).toHaveText("Paused");
  const ghost = await app.timeline
    .locator(".timeline")
    .evaluate((timeline) => getComputedStyle(timeline).getPropertyValue("--timeline-unreached-alpha"));
  expect(Number(ghost)).toBe(0);
});

test("type, colours, what is to come, a black screen and the link are each a key away", async ({ page }) => {
  await page.keyboard.press("p");
  // What the keys are is told for a moment.
  const keys = page.locator(".stage-keys");
  await expect(keys).toContainText("QR code");
  await app.settled();
  const typePx = () =>
    app.code.locator(".view-lines").evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
  const usual = await typePx();
  expect(usual).toBeGreaterThanOrEqual(1080 / 40);
  await page.keyboard.press("+");
  await expect.poll(typePx).toBeGreaterThan(usual);
  await page.keyboard.press("-");
  await expect.poll(typePx).toBe(usual);
  await page.keyboard.press("i");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.keyboard.press("Home");
  await page.keyboard.press("u");
  const ghost = () =>
    app.timeline
      .locator(".timeline")
      .evaluate((timeline) =>
        Number(getComputedStyle(timeline).getPropertyValue("--timeline-unreached-alpha")),
      );
  await expect.poll(ghost).toBeGreaterThan(0);
  await page.keyboard.press("b");
  await expect(page.getByRole("button", { name: "The screen is black" })).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("button", { name: "The screen is black" })).toHaveCount(0);
  await expect(app.clock).toContainText("step 0 of");
  await page.keyboard.press("k");
  await expect(page.getByRole("img", { name: "The link, as a QR code" })).toBeVisible();
  await expect(page.locator(".qr-address")).toContainText("localhost");
  await page.keyboard.press("k");
  await expect(keys).toBeHidden();
});

test("a remote alone runs a program that has not run, at its first step", async ({ page }) => {
  await app.open("./#example=take-turns");
  await page.keyboard.press("p");
  await page.keyboard.press("PageDown");
  await expect(app.clock).toContainText("step 1 of");
  await expect(app.status).toHaveText("Paused");
  await page.keyboard.press("PageDown");
  await expect(app.clock).not.toContainText("step 1 of");
});

test("a projector window follows the presenter's, after a reload of either, and another one can take over", async ({
  page,
  context,
}) => {
  await page.keyboard.press("Home");
  const [popup] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("Shift+P")]);
  const projector = new AppPage(popup);
  await projector.expectLines();
  await expect(projector.clock).toContainText("step 0 of");
  await expect(page.getByRole("region", { name: "The projector shows this" })).toContainText("Next:");
  await page.keyboard.press("End");
  await expect(projector.clock).toContainText(/step (\d+) of \1/);
  await projector.expectLines(...(await app.lines()));
  // The program as it is typed; and a key that is pressed in front of the projector.
  await app.replaceInProgram("asyncio.sleep(3)", "asyncio.sleep(9)");
  await expect(projector.code).toContainText("sleep(9)");
  await popup.keyboard.press("Home");
  await expect(app.clock).toContainText("step 0 of");
  await popup.reload();
  await expect(projector.code).toContainText("sleep(9)");
  await page.reload();
  await expect(app.code.locator(".view-lines")).toBeVisible();
  await app.runToEnd();
  await expect(projector.clock).toContainText("t = 9.000 s");
  const other = new AppPage(await context.newPage());
  await other.open("./#example=take-turns");
  await other.page.keyboard.press("Shift+P");
  await expect(projector.code).toContainText("take-turns.ts");
  await expect(app.notice).toContainText("Another window shows on the projector now");
  expect(context.pages()).toHaveLength(3);
});

test("a key shows all keys, on the stage too", async ({ page }) => {
  await page.keyboard.press("p");
  await page.keyboard.press("Shift+Slash");
  const help = page.getByRole("dialog", { name: "How to read Loopscope" });
  await expect(help).toContainText("Play or pause");
  // All that is in the page: what begins with it, what workers are made of, what is fetched later.
  const address = await help.getByRole("link", { name: /licences$/ }).getAttribute("href");
  const licences = await (await page.request.get(new URL(address!, page.url()).href)).text();
  for (const name of [
    "react",
    "acorn",
    "esbuild-wasm",
    "monaco-editor",
    "pyodide",
    "workbox-core",
    "@fontsource/andika",
  ])
    expect(licences).toMatch(new RegExp(`^ {2}${name} \\d\\S+: \\S+$`, "m"));
  // The stage's keys are not pressed behind it.
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
  await expect(page.getByRole("banner")).toHaveCount(0);
});
