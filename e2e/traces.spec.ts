// Saved traces: saved, opened again by picker or address, and refused with a reason when they are none.
import { expect, type Page, test } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { AppPage } from "./app-page.ts";
import { holdBack } from "./page.ts";

let app: AppPage;

test.beforeEach(({ page }) => {
  app = new AppPage(page);
});

async function choose(item: string): Promise<void> {
  await app.page.getByRole("button", { name: "Files, pictures and links" }).click();
  await app.page.getByRole("menuitem", { name: item }).click();
}

async function open(name: string, content: string): Promise<void> {
  const chooser = app.page.waitForEvent("filechooser");
  await choose("Open a program or a trace…");
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

test("the picture is saved as it is drawn, in pixels and as SVG, and the output as text", async ({
  page,
}) => {
  await app.open("./#example=cancel-gather");
  await app.runToEnd();
  const save = async (item: string): Promise<[name: string, content: Buffer]> => {
    const download = page.waitForEvent("download");
    await choose(item);
    return [(await download).suggestedFilename(), await readFile(await (await download).path())];
  };
  const [svgName, svg] = await save("Save the picture as SVG");
  expect(svgName).toBe("cancel-gather.svg");
  const [, width] = /^<svg [^>]*width="(\d+)"/.exec(svg.toString())!;
  const [pngName, png] = await save("Save the picture as PNG");
  expect(pngName).toBe("cancel-gather.png");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2 * Number(width));
  // The browser draws what the document says: some of it has the colour of what runs.
  const isDrawn = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext("2d")!;
    pen.drawImage(image, 0, 0);
    const pixels = new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer);
    return pixels.includes(0xffc06417);
  }, png.toString("base64"));
  expect(isDrawn).toBe(true);
  expect((await save("Save the output as text"))[0]).toBe("cancel-gather.txt");
  app.expectNoProblems();
});

test("a run is saved as an animation, while the page goes on; or not, if one thinks better of it", async ({
  page,
}) => {
  await app.open("./#example=gather");
  await app.runToEnd();
  const item = "Save an animation of the run, as GIF";
  const progress = page.getByRole("progressbar", { name: "Drawing the animation" });
  // It may be done before one has found the button; the page itself finds it at once.
  const isCancelled = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const observer = new MutationObserver(() => {
          const cancel = document.querySelector<HTMLElement>("[data-notice=animation] .text-button");
          cancel?.click();
          if (cancel === null) return;
          observer.disconnect();
          resolve(true);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
  let downloads = 0;
  page.on("download", () => downloads++);
  await choose(item);
  expect(await isCancelled).toBe(true);
  await expect(progress).toHaveCount(0);
  expect(downloads).toBe(0);
  const download = page.waitForEvent("download");
  await choose(item);
  expect((await download).suggestedFilename()).toBe("gather.gif");
  await expect(progress).toHaveCount(0);
  const gif = await readFile(await (await download).path());
  expect(gif.length).toBeLessThan(1_000_000);
  // The browser finds all frames, and in the last one the colour of what runs.
  const { frames, isDrawn } = await page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const decoder = new ImageDecoder({ data, type: "image/gif" });
    await Promise.all([decoder.completed, decoder.tracks.ready]);
    const frames = decoder.tracks.selectedTrack!.frameCount;
    const { image } = await decoder.decode({ frameIndex: frames - 1 });
    const pen = new OffscreenCanvas(image.displayWidth, image.displayHeight).getContext("2d")!;
    pen.drawImage(image, 0, 0);
    const { data: pixels } = pen.getImageData(0, 0, image.displayWidth, image.displayHeight);
    const isDrawn = pixels.some(
      (red, at) => at % 4 === 0 && red < 60 && pixels[at + 1] > 60 && pixels[at + 2] > 150,
    );
    return { frames, isDrawn };
  }, gif.toString("base64"));
  expect(frames).toBeGreaterThan(20);
  expect(isDrawn).toBe(true);
  app.expectNoProblems();
});

test("a trace at an address of this site is opened, and idle means that it is painted", async ({ page }) => {
  const content = await readFile(new URL("../examples/golden/gather.trace", import.meta.url), "utf8");
  await page.route("**/saved/gather.trace", (route) => route.fulfill({ body: content }));
  await page.goto("./?trace=saved/gather.trace");
  await app.settled();
  await expect(app.timeline.getByText("coroutineOne", { exact: true })).toBeVisible();
  await expect(app.clock).toContainText("t = 3.000 s");
  app.expectNoProblems();
});

test("the first lanes of a trace are there before the page is, which goes on with them", async ({ page }) => {
  const content = await readFile(new URL("../examples/golden/gather.trace", import.meta.url), "utf8");
  await page.route("**/saved/gather.trace", (route) => route.fulfill({ body: content }));
  const bringPage = await holdBack(page, /assets\/main-/);
  await page.goto("./?trace=saved/gather.trace");
  const front = page.locator(".front");
  const lane = front.locator(".timeline-label", { hasText: "coroutineOne" });
  await expect(lane).toBeVisible();
  await expect(front.getByRole("button", { name: /^Examples/ })).toContainText("gather.trace");
  await expect(front.locator(".clock-time")).toContainText("3.000");
  await lane.click();
  await bringPage();
  await expect(front).toHaveCount(0);
  await app.settled();
  await expect(app.clock).toContainText("t = 3.000 s");
  await expect(app.details).toContainText("coroutineOne");
  app.expectNoProblems();
});

test("a trace that is long in coming does not keep the page away", async ({ page }) => {
  await holdBack(page, /loopscope\/saved\/late\.trace$/);
  await page.goto("./?trace=saved/late.trace");
  await expect(app.status).toHaveText("Reading the trace");
  await expect(page.locator(".front")).toHaveCount(0);
  app.expectNoProblems();
});

test("a trace of another site, a missing one and a file that is none are refused with a reason", async ({
  page,
}) => {
  await page.goto("./?trace=https://example.com/other.trace");
  await expect(app.notice).toContainText("other.trace is on another site");
  await app.open("./?trace=no-such.trace");
  await expect(app.notice).toContainText("no-such.trace could not be loaded: HTTP 404");
  // Hosts of pages with views answer with their index for what is missing.
  await page.route("**/no-such.trace", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: "<!doctype html><title>Home</title>" }),
  );
  await app.open("./?trace=no-such.trace");
  await expect(app.notice).toContainText("There is no trace no-such.trace here");
  await open("notes.txt", "hello");
  await expect(app.notice).toContainText("notes.txt is neither a program");
  await open("cut.json", '{"traceEvents":[{"ph":"B","ts":1,');
  await expect(app.notice).toContainText("cut.json is cut off");
  await open("package.json", '{"name":"app"}');
  await expect(app.notice).toContainText("package.json is JSON, but no trace");
  // Nothing is lost.
  await expect(app.code).toContainText("coroutineOne");
});

test("a program in a file is opened beside the draft, and is still there after a reload", async ({
  page,
}) => {
  await app.openDraft("console.log('my own');\n");
  await open("lesson.md", "# Lesson\n\n```ts\nconsole.log('from a lesson');\n```\n");
  await expect(app.code).toContainText("from a lesson");
  await expect(page.getByRole("button", { name: "Examples: lesson.ts" })).toBeVisible();
  await app.runToEnd();
  await expect(app.output).toContainText("from a lesson");
  await page.reload();
  await expect(app.code).toContainText("from a lesson");
  await page.getByRole("button", { name: "Back to my draft" }).click();
  await expect(app.code).toContainText("my own");
  await open("empty.md", "# No code\n");
  await expect(app.notice).toContainText("empty.md has no program");
  app.expectNoProblems();
});

test("what is pasted beside the editor is opened: a trace, or a program", async ({ page }) => {
  await app.open("./#example=gather");
  const paste = (text: string) =>
    page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    }, text);
  await paste("console.log('pasted');\n");
  await expect(app.code).toContainText("pasted");
  // In the editor it is text like any other.
  await app.code.locator(".view-lines").click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "console.log('typed');");
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
  });
  await expect(app.code).toContainText("typed");
  await expect(app.code).toContainText("pasted");
  await paste(await readFile(new URL("../examples/golden/gather.trace", import.meta.url), "utf8"));
  await expect(app.timeline.getByText("coroutineOne", { exact: true })).toBeVisible();
  app.expectNoProblems();
});

test("of a trace without a program there is the picture, and nothing to edit or to run", async ({ page }) => {
  await app.open("./#example=gather");
  const events = [{ ph: "X", name: "work", ts: 0, dur: 5_000, pid: 1, tid: 1 }];
  await open("other.json", JSON.stringify({ traceEvents: events }));
  await expect(app.status).toHaveText("A trace: the program is not in it");
  await app.settled();
  await expect(app.code).toHaveCount(0);
  await expect(app.runButton).toHaveCount(0);
  await expect(page.locator(".semantics")).toHaveCount(0);
  await expect(page.locator(".end-card")).toBeVisible();
  await expect(page.locator(".end-advice")).toHaveCount(0);
  // The picture takes the page.
  const { width } = (await app.timeline.boundingBox())!;
  expect(width).toBeGreaterThan(0.95 * page.viewportSize()!.width);
  await app.timeline.getByRole("treeitem", { name: "1 1" }).click();
  await page.keyboard.press("Period");
  await expect(app.details).toContainText("Task in all");
  await page.getByRole("button", { name: "Back to my draft" }).click();
  await expect(app.code).toBeVisible();
  await expect(app.runButton).toBeVisible();
  app.expectNoProblems();
});

test("a trace without a program that the address names loads no editor", async ({ page }) => {
  const events = [{ ph: "X", name: "work", ts: 0, dur: 5_000, pid: 1, tid: 1 }];
  await page.route("**/other.json", (route) => route.fulfill({ json: { traceEvents: events } }));
  await page.goto("./?trace=other.json");
  await app.settled();
  await expect(app.status).toHaveText("A trace: the program is not in it");
  // All that is loaded later is there.
  await page.waitForFunction(() => performance.getEntriesByName("loopscope:ready-to-run").length > 0);
  await app.settled();
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(loaded.filter((name) => name.includes("/timeline-"))).not.toEqual([]);
  expect(loaded.filter((name) => name.includes("/editor.api"))).toEqual([]);
  app.expectNoProblems();
});

test("a trace of 100,000 lanes is drawn, gone through, and saved as a picture that says what it leaves out", async ({
  page,
}) => {
  const head =
    'loopscope-trace 1\nfile many.ts\nsemantics asyncio\nsite 1:1-1:2\n0 - thread MainThread#1 0 "MainThread"\n0 MainThread#1 run\n0 MainThread#1 loop loop#2 MainThread#1\n';
  // Each of a function of its own: alike, they would be one band.
  const tasks = Array.from(
    { length: 100_000 },
    (_, i) => `0 MainThread#1 task #${i + 3} loop#2 "f${i}" @1:1\n`,
  );
  await page.route("**/many.trace", (route) => route.fulfill({ body: head + tasks.join("") }));
  await page.goto("./?trace=many.trace");
  await app.settled();
  await expect(app.status).toHaveText("A trace: the program is not in it");
  await expect(app.timeline.getByText("f0", { exact: true })).toBeVisible();
  // There are as many rows as fit, whichever they are.
  expect(await app.timeline.getByRole("treeitem").count()).toBeLessThan(200);
  await page
    .locator(".timeline-scroller")
    .evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await expect(app.timeline.getByText("f99999", { exact: true })).toBeVisible();
  await app.settled();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Files, pictures and links" }).click();
  await page.getByRole("menuitem", { name: "Save the picture as SVG" }).click();
  const svg = await readFile(await (await saved).path(), "utf8");
  expect(svg).toContain("and 99501 more rows, which the picture leaves out");
  expect(svg.length).toBeLessThan(1_000_000);
  app.expectNoProblems();
});

/** How many sheets of paper the page takes when it is printed. */
async function sheetsOf(page: Page): Promise<number> {
  const document = (await page.pdf({ format: "A4" })).toString("latin1");
  return document.match(/\/Type\s*\/Page\b/g)!.length;
}

test("on paper there is a sheet: program, picture, output and link", async ({ page }) => {
  await app.open("./#example=cancel-gather");
  await app.runToEnd();
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".print-sheet");
  const code = sheet.getByRole("img", { name: "The link, as a QR code" }).locator("path").first();
  /** Has the sheet made, with the link, which is written once the page rests: a sheet without it is shorter. */
  const show = async (): Promise<void> => {
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await expect(code).toBeVisible({ timeout: 1_000 });
    }).toPass();
  };
  const putAway = async (): Promise<void> => {
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(sheet).toHaveCount(0);
  };
  await show();
  await expect(sheet.locator("pre").first()).toContainText("asyncio.run");
  await expect(sheet.locator("figure svg")).toBeVisible();
  await expect(sheet.locator("pre")).toHaveCount(2);
  await expect(sheet).toContainText("#example=cancel-gather");
  await expect(page.getByRole("banner")).toBeHidden();
  await putAway();

  expect(await sheetsOf(page)).toBe(1);
  const steps = Array.from(
    { length: 12 },
    (_, i) => `async function step${i}() {\n  await asyncio.sleep(${i});\n\n  return ${i};\n}\n`,
  );
  const calls = steps.map((_, i) => `step${i}()`).join(", ");
  await app.openDraft(
    `import * as asyncio from "asyncio";\n${steps.join("")}\nasync function main() {\n  console.log(await asyncio.gather(${calls}));\n}\nawait asyncio.run(main());\n`,
  );
  await app.runToEnd();
  await show();
  await putAway();
  expect(await sheetsOf(page)).toBe(1);
  // More lanes than can be read on a sheet go on to the next.
  await page.emulateMedia({ media: "screen" });
  await app.write(
    `import * as asyncio from "asyncio";\nawait asyncio.run((async () => {\n  await asyncio.gather(...Array.from({ length: 60 }, (_, i) => asyncio.sleep(i)));\n})());\n`,
  );
  await app.runToEnd();
  await page.emulateMedia({ media: "print" });
  await show();
  await expect(sheet.locator("figure svg")).toHaveCount(4);
  await putAway();
  expect(await sheetsOf(page)).toBe(3);
  app.expectNoProblems();
});

test("on paper, a link that is too long for a QR code says so", async ({ page }) => {
  const noise = Array.from({ length: 600 }, (_, i) => ((i * 7919) % 104_729).toString(36)).join("");
  await app.openDraft(`console.log("${noise}");\n`);
  await app.runToEnd();
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".print-sheet");
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(sheet).toContainText("The link is too long for a QR code", { timeout: 1_000 });
  }).toPass();
  await expect(sheet.locator(".print-qr")).toHaveCount(0);
});
