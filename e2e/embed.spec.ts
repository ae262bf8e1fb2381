// The page as a figure in somebody else's: what whoever embeds it may choose, what it may say to it, and that it keeps nothing.
import { expect, type FrameLocator, type Page, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";
import { LoopscopePage } from "./page.ts";

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

test("a figure runs by itself where its author wants it, in the colours and the language that were chosen", async ({
  page,
}) => {
  const problems = new LoopscopePage(page);
  const figure = await embed(page, "./?embed=code,play&theme=dark&lang=ru#example=gather", 320);
  await expect(figure.getByText("corutineTwo").first()).toBeVisible();
  await expect(figure.locator("html[data-theme=dark][lang=ru]")).toHaveCount(1);
  await expect(figure.getByRole("banner")).toHaveCount(0);
  await expect(figure.getByRole("button", { name: "Открыть в Loopscope" })).toBeVisible();
  await expect(figure.locator(".timeline-label").nth(2)).toBeVisible();
  const [, frame] = page.frames();
  // All of it is seen without moving it sideways.
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  problems.expectNoProblems();
});

test("a bare link with the same wish waits for Run, and keeps nothing", async ({ page }) => {
  await page.goto("./?embed=play#example=gather");
  await expect(page.getByRole("button", { name: "Run" }).first()).toBeVisible();
  await expect(page.locator(".timeline-label")).toHaveCount(0);
  await page.getByRole("button", { name: "Run" }).first().click();
  await expect(page.locator(".timeline-label").first()).toBeVisible();
  await page.keyboard.press("x");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("the page around a figure loads, runs and moves it, and nonsense changes nothing", async ({ page }) => {
  const figure = await embed(page, "./?embed#example=gather");
  await page.evaluate(() => {
    const heard = globalThis as unknown as { states: State[] };
    heard.states = [];
    addEventListener("message", ({ data }: MessageEvent<State & { type?: string }>) => {
      if (data.type === "loopscope:state") heard.states.push(data);
    });
  });
  await expect(async () => {
    await say(page, { type: "loopscope:hello" });
    expect(await lastState(page)).toMatchObject({ run: "idle", step: 0, steps: 0 });
  }).toPass();
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
