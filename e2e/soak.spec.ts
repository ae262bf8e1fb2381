// What wears a page out or comes between: many runs, clicks in a hurry, sleep, two links at once, a storage that is poisoned.
// Nothing that was typed is lost by any of it, and the next run is right.
import { expect, type Page, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";
import { holdBack } from "./page.ts";
import { SOAK_PROGRAM, soak } from "./soak-page.ts";

const READY = "Press Run to watch the program";

/** `console.log("the first link")`, and likewise the second; the slow one has half a million characters of comment. */
const FIRST = "#p1=T4F1Q5_Lga4YBxbv4NMoAA";
const SECOND = "#p1=y3K7Q5_Lga0FB5bv4OMoAA";
const SLOW = `#p1=OJIP7d0xDQAACAOwHzP4d0fYiQX6NJmGJdvtcnL-sW1Mxii6EwE${"A".repeat(966)}PCWGg`;

test("thirty runs in one page, ended, stopped and left, leave nothing behind", async ({ page }) => {
  test.slow();
  const app = new AppPage(page);
  await app.openDraft(SOAK_PROGRAM);
  const { before, after } = await soak(app, 30);
  const grown = (name: keyof typeof after) => after[name] - before[name];
  expect([grown("workers"), grown("frames")]).toEqual([0, 0]);
  // One run of the draft has a megabyte; the nodes and listeners of one pane are some hundred.
  expect(grown("heapBytes")).toBeLessThan(10e6);
  expect(grown("domNodes")).toBeLessThan(400);
  expect(grown("listeners")).toBeLessThan(60);
  app.expectNoProblems();
});

test("whatever is clicked in a hurry, the last that was asked for is what stands", async ({ page }) => {
  const app = new AppPage(page);
  await app.open("./#example=gather");

  await test.step("a double click on Run runs, and one on Stop stops", async () => {
    await app.write("setInterval(() => {}, 1_000);\n");
    await app.runButton.dblclick();
    await expect(app.stopButton).toBeVisible();
    await app.stopButton.dblclick();
    await expect(app.status).toHaveText(/^Stopped/);
    await app.write('console.log("short");\n');
  });

  await test.step("Run and Stop, in one go and again and again", async () => {
    for (const times of [2, 7]) {
      // Each press finds the button as the one before has left it.
      await page.evaluate(async (times) => {
        for (let i = 0; i < times; i++) {
          document.querySelector<HTMLElement>(".run-button")!.click();
          await new Promise((resolve) => setTimeout(resolve));
        }
      }, times);
      await expect(app.runButton).toBeVisible();
      if (times % 2 === 1) await app.expectLines("short");
    }
  });

  await test.step("another example, while the first is compiled", async () => {
    await app.write('enum Mine { text = "mine" }\nconsole.log(Mine.text);\n');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>(".run-button")!.click();
      location.hash = "#example=two-locks";
    });
    await expect(app.code).toContainText("two-locks.ts");
    await expect(app.status).toHaveText(READY);
    await app.runToEnd();
    await expect(app.output).not.toContainText("mine");
  });

  await test.step("Back and Forward during a run", async () => {
    await page.goBack();
    await expect(app.code).toContainText("enum Mine");
    await app.runButton.click();
    await page.goForward();
    await page.goBack();
    await page.goForward();
    await page.goBack();
    await expect(app.code).toContainText("enum Mine");
    await app.runToEnd();
    await app.expectLines("mine");
  });
  app.expectNoProblems();
});

test("of two links the later one is opened, also if the first takes long, or the page is not yet there", async ({
  page,
}) => {
  const app = new AppPage(page);
  // While the page puts itself together, having read the address.
  const release = await holdBack(page, /assets\/presenter-/);
  const asked = page.waitForRequest(/assets\/presenter-/);
  await page.goto(`./${SLOW}`);
  await asked;
  await page.evaluate((hash) => (location.hash = hash), FIRST);
  await release();
  await expect(app.code).toContainText("the first link");
  const openBoth = (one: string, other: string) =>
    page.evaluate(
      ([one, other]) => {
        location.hash = one;
        location.hash = other;
      },
      [one, other],
    );
  await openBoth(FIRST, SLOW);
  await expect(app.code).toContainText("the slow link");
  await openBoth(SLOW, SECOND);
  await expect(app.code).toContainText("the second link");
  await app.runToEnd();
  await app.expectLines("the second link");
  // An example that is chosen while a link is still unpacked stays.
  await page.evaluate((slow) => {
    location.hash = slow;
  }, SLOW);
  await page.getByRole("button", { name: /^Examples/ }).click();
  await page.getByRole("menuitemradio", { name: "A race on a balance" }).click();
  await expect(app.code).toContainText("race-on-a-balance.ts");
  app.expectNoProblems();
});

test("a page that sleeps and wakes goes on, and one that is left or closed has kept the last letter", async ({
  page,
  context,
}) => {
  const app = new AppPage(page);
  const SOURCE =
    'import * as asyncio from "asyncio";\nfor (let i = 0; i < 1e9; i++) await asyncio.run(asyncio.sleep(0.1));\n';
  await app.open();
  await app.write(SOURCE);
  await app.runButton.click();
  await expect(app.status).toHaveText(/^(Playing|The run waits)/);
  const session = await context.newCDPSession(page);
  const sleep = async (): Promise<void> => {
    await session.send("Page.setWebLifecycleState", { state: "frozen" });
    // Longer than whatever the page waits for between two letters.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await session.send("Page.setWebLifecycleState", { state: "active" });
  };
  await sleep();
  const clock = await app.clock.textContent();
  await expect(app.clock).not.toHaveText(clock!);
  await app.stopButton.click();
  await expect(app.status).toHaveText(/^Stopped/);
  await app.write("// asleep\n");
  await sleep();
  await app.runToEnd();

  const expectKept = async (text: string, page: Page): Promise<void> => {
    await expect(page.getByRole("region", { name: "Program", exact: true })).toContainText(text);
  };
  await expectKept("// asleep", page);
  await app.write("// left at once\n");
  await page.goto("about:blank");
  await app.open();
  await expectKept("// left at once", page);
  await app.write("// closed at once\n");
  await page.close();
  const next = new AppPage(await context.newPage());
  await next.open();
  await expectKept("// closed at once", next.page);
  next.expectNoProblems();
});

test("a frame that is killed in mid-run ends that run, and the next one runs", async ({ page }) => {
  const app = new AppPage(page);
  await app.openDraft(
    'import * as asyncio from "asyncio";\nfor (let i = 0; ; i++) {\n  console.log("turn", i);\n  await asyncio.run(asyncio.sleep(1));\n}\n',
  );
  await app.runButton.click();
  await expect(app.output).toContainText(/turn \d/);
  // To Playwright the whole page has crashed when one of its frames has; the page itself lives on.
  const session = await page.context().newCDPSession(page);
  const evaluate = async (expression: string): Promise<unknown> =>
    (await session.send("Runtime.evaluate", { expression, returnByValue: true })).result.value;
  const status = () => evaluate('document.querySelector(".run-status").textContent');
  const frame = page.frames().find((frame) => frame !== page.mainFrame())!;
  void (await page.context().newCDPSession(frame)).send("Page.crash").catch(() => undefined);
  await expect.poll(status).toMatch(/^Stopped/);
  const output = () => evaluate('document.querySelector(".output-scroller")?.textContent ?? ""');
  // Which turns are in sight depends on how long the browser takes to be rid of the frame.
  expect(await output()).toMatch(/turn \d/);
  await evaluate('document.querySelector(".run-button").click()');
  await expect.poll(status).toMatch(/^(Playing|The run waits)/);
  await expect.poll(output).toMatch(/turn \d/);
});

/** What somebody else's page on the same host, or a broken disk, might leave under any of the page's keys. */
const POISON = [
  "",
  "{",
  "null",
  "5",
  '"text"',
  "[]",
  "[null, [], {}]",
  "{}",
  '{ "type": "example", "name": 5, "source": 5, "document": 5, "isEdited": 5, "picture": 5 }',
  '{ "type": "example", "name": "__proto__", "source": "// poisoned", "document": { "type": "example", "name": "constructor" }, "changedAt": -1, "picture": [5] }',
  `{ "type": "file", "name": ${"[".repeat(2_000)}${"]".repeat(2_000)} }`,
];

test("a storage that holds nonsense under every key is as good as an empty one, and what is typed is kept", async ({
  page,
}) => {
  test.slow();
  const app = new AppPage(page);
  await app.open();
  await app.write("// mine\n");
  await app.runToEnd();
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.includes("draft"))))
    .toBe(true);
  const KEYS = [
    "open",
    "preferences",
    "lessons.done",
    "lessons.predicted",
    "lessons.own",
    "looked",
    "draft.poisoned",
    "document.draft",
    "document.file.a",
    "panes.desk",
  ];
  for (let turn = 0; turn < POISON.length; turn += 4) {
    await page.evaluate(
      ([known, poison, turn]) => {
        // What the page has written, and what it might have: under each key, another one each time.
        const written = Object.keys(localStorage).filter((key) => !key.startsWith("loopscope.draft."));
        const keys = [...new Set([...written, ...known.map((key) => `loopscope.${key}`)])];
        for (const [i, key] of keys.entries()) localStorage.setItem(key, poison[(i + turn) % poison.length]);
      },
      [KEYS, POISON, turn] as const,
    );
    await page.reload();
    await expect(app.code.locator(".view-lines")).toBeVisible();
  }
  // What was typed is among the drafts, whatever became of what else was kept.
  await page.getByRole("button", { name: /^Examples/ }).click();
  await page.getByRole("menuitem", { name: "Drafts…" }).click();
  const drafts = page.getByRole("dialog", { name: "Drafts" });
  await drafts.getByRole("button", { name: /^mine/ }).click();
  await expect(app.code).toContainText("// mine");
  await app.runToEnd();
  app.expectNoProblems();
});
