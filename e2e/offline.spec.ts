// The page without a network: after one visit everything works, a newer version waits until the reader takes it, and tabs do not
// disturb one another.
import { expect, type Page, test } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { AppPage } from "./app-page.ts";
import { BUILT_PAGE, makeNextVersion } from "./harness/built-page.ts";
import { startStaticHost, type StaticHost } from "./harness/static-host.ts";

test.use({ serviceWorkers: "allow" });

const PATHS = ["/loopscope/", "/a course/week 1/"];

let host: StaticHost;

test.beforeEach(async () => {
  host = await startStaticHost(BUILT_PAGE, PATHS);
});

test.afterEach(() => host.stop());

/** Opens the page, and waits until its files are kept. */
async function visit(app: AppPage, path = PATHS[0]): Promise<void> {
  await app.open(`${host.origin}${path}`);
  await isKept(app.page);
}

async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("loopscope:offline-ready").length > 0);
}

const versionOf = (page: Page) => page.locator("meta[name=loopscope-version]").getAttribute("content");

/** Has the browser look for a newer version, as it does by itself now and then. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration!.update();
  });
}

const keptAssets = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });

/** What reads a trace is loaded for it, and not before. */
async function openTrace({ page, timeline }: AppPage): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Files, pictures and links" }).click();
  await page.getByRole("menuitem", { name: "Open a program or a trace…" }).click();
  const buffer = await readFile("examples/golden/cancel-gather.trace");
  await (await chooser).setFiles({ name: "kept.trace", mimeType: "text/plain", buffer });
  await expect(timeline.getByText("MainThread", { exact: true })).toBeVisible();
}

const FIGURE = `${PATHS[0]}?embed=code#example=gather`;

async function showFigure(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Run" }).first().click();
  await expect(page.locator(".timeline-label").first()).toBeVisible();
}

const updateNotice = (page: Page) => page.locator("[data-notice=update]");

test("after one visit the server may be gone: the page opens, runs, edits, checks, and opens examples, traces and figures", async ({
  page,
  context,
}) => {
  const app = new AppPage(page);
  await visit(app);
  await host.stop();
  await context.setOffline(true);

  await app.open(`${host.origin}${PATHS[0]}#example=gather`);
  await page.reload();
  await app.runToEnd();
  await expect(app.status).toHaveText("Finished");
  await expect(app.output.locator(".line-text").first()).toBeVisible();
  const lines = await app.lines();

  // Edited, checked while it is written, and compiled anew.
  await app.replaceInProgram("async function main", "const wrong: number = 'one';\nasync function main");
  await expect(app.code.locator(".squiggly-error").first()).toBeVisible();
  await app.runToEnd();
  expect(await app.lines()).toEqual(lines);

  await page.getByRole("button", { name: "Help" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");

  await openTrace(app);

  const figure = await context.newPage();
  await figure.goto(`${host.origin}${FIGURE}`);
  await showFigure(figure);
  app.expectNoProblems();
});

test("a figure by itself keeps nothing", async ({ page }) => {
  await page.goto(`${host.origin}${FIGURE}`);
  await showFigure(page);
  await page.waitForFunction(() => performance.getEntriesByName("loopscope:editor").length > 0);
  expect(host.asked).not.toContain(`${PATHS[0]}offline-worker.js`);
  expect(await keptAssets(page)).toEqual([]);
});

test("pages under two paths of one host are kept apart, and both work without it", async ({ context }) => {
  // Each in a tab of its own: none is left while it loads.
  for (const path of PATHS) await visit(new AppPage(await context.newPage()), path);
  await host.stop();
  for (const path of PATHS) {
    const app = new AppPage(await context.newPage());
    await app.open(`${host.origin}${path}#example=gather`);
    await app.runToEnd();
    await expect(app.status).toHaveText("Finished");
    app.expectNoProblems();
  }
});

/** A run that goes on as long as nobody stops it. */
const ENDLESS = `import * as asyncio from "asyncio";

async function main() {
  for (let i = 0; ; i++) await asyncio.sleep(1);
}

await asyncio.run(main());
`;

test("an update waits, in every tab and while a program runs, until the reader takes it; then other tabs keep what they had", async ({
  page,
  context,
}, info) => {
  const [teacher, reader] = [new AppPage(page), new AppPage(await context.newPage())];
  await teacher.keepDraft(ENDLESS);
  await visit(teacher);
  await visit(reader);
  const old = await versionOf(page);
  const oldAssets = await keptAssets(page);
  await teacher.runButton.click();
  await expect(teacher.stopButton).toBeVisible();
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));

  // From now on the host has no file of the old version.
  host.folder = info.outputPath("next");
  await makeNextVersion(host.folder);
  await lookForUpdate(page);
  await expect(updateNotice(page)).toContainText("An update is ready");
  await expect(updateNotice(reader.page)).toBeVisible();

  // A reload is no consent: the tab is as old as the others.
  await reader.page.reload();
  expect(await versionOf(reader.page)).toBe(old);
  await expect(updateNotice(reader.page)).toBeVisible();
  await updateNotice(reader.page).getByRole("button", { name: "Reload" }).click();
  await expect(reader.page.locator("meta[name=loopscope-version]")).not.toHaveAttribute("content", old!);
  await expect(updateNotice(reader.page)).toHaveCount(0);
  await isKept(reader.page);

  // The run has gone on, and still does; parts that were not loaded yet come as they were.
  const before = await teacher.clock.textContent();
  await expect(teacher.clock).not.toHaveText(before!);
  await expect(teacher.stopButton).toBeVisible();
  expect(await versionOf(page)).toBe(old);
  await host.stop();
  await openTrace(teacher);
  expect(await page.evaluate(() => (globalThis as { isSamePage?: boolean }).isSamePage)).toBe(true);
  teacher.expectNoProblems();
  reader.expectNoProblems();

  // Nobody needs the old files any more: the next page that opens has them thrown away.
  expect(await keptAssets(reader.page)).toEqual(expect.arrayContaining(oldAssets));
  await updateNotice(page).getByRole("button", { name: "Reload" }).click();
  await expect(page.locator("meta[name=loopscope-version]")).not.toHaveAttribute("content", old!);
  await isKept(page);
  const oldHashed = oldAssets.filter((path) => path.includes("/assets/"));
  await expect
    .poll(async () => (await keptAssets(page)).filter((path) => oldHashed.includes(path)))
    .toEqual([]);
});

test("a notice of an update can be put away, and is not seen on a stage", async ({ page }, info) => {
  const app = new AppPage(page);
  await visit(app);
  await page.getByRole("button", { name: "Present" }).click();
  host.folder = info.outputPath("next");
  await makeNextVersion(host.folder);
  await lookForUpdate(page);
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration!.waiting !== null;
  });
  await expect(updateNotice(page)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(updateNotice(page)).toBeVisible();
  await updateNotice(page).getByRole("button", { name: "Dismiss" }).click();
  await expect(updateNotice(page)).toHaveCount(0);
});

test("the page can be installed: its manifest is sound, and the icons in pixels are the drawn one", async ({
  page,
}) => {
  await page.goto("./");
  const client = await page.context().newCDPSession(page);
  const manifest = await client.send("Page.getAppManifest");
  expect(manifest.errors).toEqual([]);
  const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
  // Each test has a profile of its own, from which nothing is installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
  const { icons } = JSON.parse(manifest.data!) as {
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  for (const { src, sizes, purpose } of icons.filter(({ sizes }) => sizes !== "any")) {
    const address = new URL(src, manifest.url).href;
    const { width, differing } = await page.evaluate(compareWithDrawing, address);
    expect(`${width}x${width}`).toBe(sizes);
    // Cut into the system's own shape, the corners are filled.
    expect(differing).toBeLessThan(purpose === "maskable" ? 0.05 : 0.01);
  }
});

/** In the page: how wide an icon is, and which part of its pixels is not as the drawing of the page's icon has it. */
async function compareWithDrawing(address: string): Promise<{ width: number; differing: number }> {
  const load = async (source: string) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return image;
  };
  const [icon, drawing] = [await load(address), await load("./icon.svg")];
  const width = icon.naturalWidth;
  const pixelsOf = (image: HTMLImageElement) => {
    const canvas = new OffscreenCanvas(width, width);
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0, width, width);
    return context.getImageData(0, 0, width, width).data;
  };
  const [pixels, drawn] = [pixelsOf(icon), pixelsOf(drawing)];
  const isOther = (at: number) =>
    [0, 1, 2, 3].some((part) => Math.abs(pixels[at + part] - drawn[at + part]) > 48);
  const others = Array.from({ length: width * width }, (_, i) => i * 4).filter(isOther);
  return { width, differing: others.length / (width * width) };
}
