// The page as a figure in somebody else's: what whoever embeds it may choose, what it may say to it, and that it keeps nothing.
import { expect, type FrameLocator, type Page, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";
import { holdBack, LoopscopePage } from "./page.ts";

/** A page of another origin, with the figure in it. */
async function embed(page: Page, address: string, width = 700): Promise<FrameLocator> {
  const base = test.info().project.use.baseURL!;
  await page.setContent(
    `<iframe src="${new URL(address, base).href}" width="${width}" height="420"></iframe>`,
  );
  return page.frameLocator("iframe");
}

interface State {
  readonly run: string;
  readonly step: number;
  readonly steps: number;
  readonly seconds: number;
}

const lastState = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { states: State[] }).states.at(-1) ?? null);

async function say(page: Page, message: object): Promise<void> {
  await page.evaluate((data) => {
    document.querySelector("iframe")!.contentWindow!.postMessage(data, "*");
  }, message);
}

/** A program that is no example: it sleeps, and says "linked". */
const PROGRAM_LINK = "#p1=TGnlI8d9OE9LQT6pFu0ytTxgTxI2DoE7tAA";

const MAIN = /\/assets\/main-[^/]+\.js$/;

const EDITOR = /\/assets\/program-editor-[^/]+\.js$/;

/** The addresses of all that is asked for from now on. */
function requestsOf(page: Page): string[] {
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  return addresses;
}

/** In whole pixels: how a browser shares out fractions of one is its own business. */
async function placesOf(figure: FrameLocator) {
  const parts = [".code-pane", ".plain-source", ".timeline-host", ".figure-bar", ".run-button", ".clock"];
  const boxes = await Promise.all(parts.map((part) => figure.locator(part).first().boundingBox()));
  return boxes.map((box) => Object.values(box!).map(Math.round));
}

/** The page has taken the place of what stood there untouched. */
const isWhole = (figure: FrameLocator) => expect(figure.locator(".front")).toHaveCount(0);

test("a figure of an example shows the run that was recorded, and loads the page when it is touched", async ({
  page,
}) => {
  const problems = new LoopscopePage(page);
  const requests = requestsOf(page);
  const figure = await embed(page, "./?embed=code#example=return-exceptions&axis=time&speed=auto");
  await expect(figure.locator(".timeline-label", { hasText: "func2" })).toBeVisible();
  await expect(figure.locator(".code-keyword", { hasText: "import" })).toBeVisible();
  await expect(figure.locator(".clock")).toContainText("t = 2.000 s");
  await expect(figure.locator(".narration")).toContainText("The program is over");
  await expect(figure.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  const before = await placesOf(figure);
  // The panes have all of the frame that the bar leaves.
  const [program] = before;
  expect(program[3]).toBeGreaterThan(340);
  expect(requests.filter((address) => MAIN.test(address))).toEqual([]);

  const release = await holdBack(page, EDITOR);
  await figure.getByRole("button", { name: "Step back" }).click();
  await isWhole(figure);
  expect(await placesOf(figure)).toEqual(before);
  // What was pressed is done.
  await expect(figure.locator(".narration")).not.toContainText("The program is over");
  await release();
  await expect(figure.locator(".view-lines")).toBeVisible();
  // The program cannot be changed: nothing will be compiled.
  await figure.getByRole("button", { name: "Run" }).click();
  await expect(figure.locator(".clock")).toContainText("t = 2.000 s");
  expect(requests.filter((address) => address.endsWith(".wasm"))).toEqual([]);
  problems.expectNoProblems();
});

test("keys are obeyed before the page is there, and the focus stays where it is", async ({ page }) => {
  const release = await holdBack(page, MAIN);
  const figure = await embed(page, "./?embed#example=gather");
  await expect(figure.locator(".timeline-label", { hasText: "coroutineTwo" })).toBeVisible();
  // As on the way through the page around it.
  await figure.getByRole("button", { name: "Step forward" }).focus();
  await page.keyboard.press("Home");
  await release();
  await isWhole(figure);
  await expect(figure.getByRole("button", { name: "Step forward" })).toBeFocused();
  await expect(figure.locator(".narration")).toContainText("Before the first step");
});

test("a figure shows the moment and the axis that were chosen", async ({ page }) => {
  const figure = await embed(page, "./?embed#example=shield&moment=40&axis=steps&lane=1");
  await expect(figure.locator(".timeline-corner")).toHaveText("Steps");
  const clock = await figure.locator(".clock").textContent();
  expect(clock).not.toMatch(/step (\d+) of \1/);
  await figure.locator(".pane-head").first().click();
  await isWhole(figure);
  expect(await figure.locator(".clock").textContent()).toBe(clock);
  await expect(figure.locator(".timeline-corner")).toHaveText("Steps");
});

test("a figure plays by itself where its author wants it, in the colours and the language that were chosen", async ({
  page,
}) => {
  const problems = new LoopscopePage(page);
  const figure = await embed(page, "./?embed=code,play&theme=dark&lang=ru#example=gather", 320);
  await expect(figure.getByText("coroutineTwo").first()).toBeVisible();
  await expect(figure.locator("html[data-theme=dark][lang=ru]")).toHaveCount(1);
  await expect(figure.getByRole("banner")).toHaveCount(0);
  await expect(figure.getByRole("button", { name: "Открыть в Loopscope" })).toBeVisible();
  await expect(figure.getByRole("button", { name: "Пауза", exact: true })).toBeVisible();
  const [, frame] = page.frames();
  // All of it is seen without moving it sideways.
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // To its end, and no further.
  await expect(figure.getByRole("button", { name: "Воспроизвести", exact: true })).toBeVisible();
  await expect(figure.locator(".front")).toHaveCount(1);
  problems.expectNoProblems();
});

test("a figure of another program is run where its author wants it", async ({ page }) => {
  const figure = await embed(page, `./?embed=code,play${PROGRAM_LINK}`);
  await expect(figure.locator(".plain-source")).toContainText("linked");
  await expect(figure.locator(".timeline-label", { hasText: "Task-1" })).toBeVisible();
});

test("a bare link with the same wish waits for its reader, and keeps nothing", async ({ page }) => {
  await page.goto(`./?embed=play${PROGRAM_LINK}`);
  await expect(page.getByRole("button", { name: "Run" }).first()).toBeVisible();
  await expect(page.locator(".timeline-label")).toHaveCount(0);
  await page.getByRole("button", { name: "Run" }).first().click();
  await expect(page.locator(".timeline-label").first()).toBeVisible();
  await page.keyboard.press("x");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.goto("./?embed=play#example=gather");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

/** From now on the page around the figure keeps what that tells it. */
async function hear(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard = globalThis as unknown as { states: State[] };
    heard.states = [];
    addEventListener("message", ({ data }: MessageEvent<State & { type?: string }>) => {
      if (data.type === "loopscope:state") heard.states.push(data);
    });
  });
}

test("the page around a figure loads, runs and moves it, and nonsense changes nothing", async ({ page }) => {
  const requests = requestsOf(page);
  const figure = await embed(page, "./?embed#example=gather");
  await hear(page);
  await expect(figure.locator(".timeline-label").first()).toBeVisible();
  await say(page, { type: "loopscope:stop" });
  await say(page, { type: "loopscope:seek", step: 4 });
  // What was said before there was anybody to answer is answered: the recorded run stands there as if it had run.
  await expect.poll(() => lastState(page)).toMatchObject({ run: "finished", step: 4, steps: 30, seconds: 0 });
  expect(requests.some((address) => MAIN.test(address))).toBe(true);
  await say(page, { type: "loopscope:load", source: 'console.log("from outside");' });
  await say(page, { type: "loopscope:run" });
  await expect.poll(async () => (await lastState(page))?.run).toBe("finished");
  const { steps } = (await lastState(page))!;
  expect(steps).toBeGreaterThan(1);
  for (const nonsense of [
    null,
    "loopscope:run",
    { type: "loopscope:seek", step: -1 },
    { type: "loopscope:load", source: 1 },
    { type: "loopscope:stop" },
  ])
    await say(page, nonsense as object);
  await say(page, { type: "loopscope:seek", step: 1 });
  await expect.poll(async () => (await lastState(page))?.step).toBe(1);
  await expect(figure.locator(".timeline-label").first()).toBeVisible();
});

test("a figure that is out of sight answers, too", async ({ page }) => {
  await embed(page, "./?embed#example=gather");
  await hear(page);
  await page.locator("iframe").evaluate((frame) => {
    frame.style.marginTop = "5000px";
  });
  await expect(async () => {
    await say(page, { type: "loopscope:hello" });
    expect(await lastState(page)).toMatchObject({ run: "finished", steps: 30 });
  }).toPass();
  await say(page, { type: "loopscope:load", source: 'console.log("unseen");' });
  await say(page, { type: "loopscope:run" });
  await expect.poll(async () => (await lastState(page))?.run).toBe("finished");
});

test("the code for authors is offered with the link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await new AppPage(page).open("./#example=gather");
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("button", { name: "Copy the code for embedding it" }).click();
  await expect(page.locator("[data-notice=embedCopied]")).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(
    /^<iframe src="http:[^"]+\?embed=code#example=gather[^"]*" title="Two coroutines at once/,
  );
});

test("where the host sends what the page cannot say of itself, a figure stands in other pages, and the page does not", async ({
  page,
}) => {
  await embed(page, "./#example=gather");
  await expect.poll(() => page.frames().at(-1)!.url()).toBe("chrome-error://chromewebdata/");
  const figure = await embed(page, "./?embed#example=gather");
  await expect(figure.locator(".front")).toBeVisible();
});
