// What else could happen: the orders of a program in the page, each shown as a run, in a link, and told where there is nothing to tell.
import { expect, type Page, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { AppPage } from "./app-page.ts";

const programNamed = (name: string): string => readFileSync(`e2e/conformance/explore/${name}.ts`, "utf8");

function ordersIn(page: Page) {
  const panel = page.locator(".orders");
  return {
    panel,
    verdict: panel.locator(".orders-verdict"),
    outcomes: panel.locator(".orders-outcome"),
    notes: panel.locator(".orders-note"),
    /** Explores what is in the editor. */
    async explore(): Promise<void> {
      await page.locator("main.workbench").focus();
      await page.keyboard.press("v");
      await expect(panel.getByRole("button", { name: "Explore again" })).toBeVisible({ timeout: 60_000 });
    },
  };
}

test("the outcomes of a program are found, one is shown as a run, and its link shows it again", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const app = new AppPage(page);
  await app.openDraft(programNamed("dining-philosophers"));
  const orders = ordersIn(page);
  await orders.explore();
  await expect(orders.verdict).toHaveText(
    "These are all: there are 3 orders that can matter, and each was tried",
  );
  await expect(orders.outcomes).toHaveCount(2);
  await expect(orders.outcomes.nth(0)).toContainText("The usual order");
  const deadlock = orders.outcomes.nth(1);
  await expect(deadlock).toContainText("Deadlock");
  await expect(deadlock).toContainText(
    'the wait of dine("Ann", 0.1, Lock, Lock) on line 7 takes 0.15 s instead of 0.1 s and ends after that of',
  );
  // The picture is there once that run is recorded.
  await expect(deadlock.locator("svg rect").first()).toBeAttached();

  await deadlock.getByRole("button", { name: "Show this run", exact: true }).click();
  await expect(app.status).toHaveText(/Playing|Paused|Waits for ever/);
  await page.keyboard.press("End");
  await expect(app.status).toHaveText("Waits for ever");
  const note = page.locator(".order-note");
  await expect(note).toContainText("Another order of this program is shown: as usual, except that");
  await expect(deadlock).toContainText("This run is shown");
  await expect(deadlock).toContainText(/Agrees with the usual run for \d+ steps\. Then, usually: /);
  const clock = await app.clock.textContent();

  // The two runs on one axis, each lane of the usual one below its like.
  await deadlock.getByRole("button", { name: "Compare with the usual run" }).click();
  await expect(note).toContainText(
    'Below each row: the usual run. The runs agree for 18 steps. Then here: dine("Bob", 0.25, Lock, Lock) (Task-3) is ready',
  );
  const below = page.locator('.timeline-label[data-type="twin"]');
  await expect(below.first()).toContainText("ends, this one does not");
  const rows = await page.locator('.timeline-label:not([data-type="twin"])').count();
  await expect(below).toHaveCount(rows);
  await note.getByRole("button", { name: "To the first difference" }).click();
  await expect(app.status).toHaveText("Paused");
  await note.getByRole("button", { name: "End the comparison" }).click();
  await expect(below).toHaveCount(0);
  await expect(note).toContainText("Another order of this program is shown");
  await page.keyboard.press("End");

  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain("schedule=v1_0.5_");
  const address = page.url();
  await note.getByRole("button", { name: "Back to the usual order" }).click();
  await page.keyboard.press("End");
  await expect(app.status).toHaveText("Finished");
  await expect(note).toHaveCount(0);

  // Somebody else opens it: nothing runs before Run is pressed.
  const other = new AppPage(await context.browser()!.newPage());
  await other.open(address);
  const theirs = other.page.locator(".order-note");
  await expect(theirs).toContainText("The link asks for another order than the usual one");
  await other.runToEnd();
  await expect(other.status).toHaveText("Waits for ever");
  await expect(other.clock).toHaveText(clock!);
  await expect(theirs).toContainText("on line 7 takes 0.15 s instead of 0.1 s");
  // The order is not one of the program that they make of it.
  await other.replaceInProgram("hungry: number", "hungry: number ");
  await other.runToEnd();
  await expect(theirs).toContainText("That order belongs to another program");
  await expect(other.status).toHaveText("Finished");
  other.expectNoProblems();
  await other.page.close();
  app.expectNoProblems();
});

/** What is said of a program, and what else there is to know about it. */
const SAID: readonly (readonly [source: string, verdict: RegExp | null, note: RegExp | null])[] = [
  [programNamed("no-decision"), /^Only one order: nothing here depends on time$/, null],
  [
    `import * as asyncio from "asyncio";
async function fail(name: string, seconds: number) { await asyncio.sleep(seconds); throw new Error(name); }
async function main() { await asyncio.gather(fail("a", 0.1), fail("b", 0.12)); }
await asyncio.run(main());`,
    /^These are all/,
    /^Every order that was tried ends with an error$/,
  ],
  [
    `import * as asyncio from "asyncio"; import * as time from "time";
const start = time.monotonic();
await asyncio.run(asyncio.sleep(0.1));
console.log(Math.random() < 2, time.monotonic() - start >= 0.1);`,
    /^Incomplete/,
    /^The program asks for the time/,
  ],
  ["Array.prototype.map = () => []; console.log([1].map(String));", null, /^It changes what the language/],
  ["let let = 1;", null, /^The program has errors/],
];

test("of programs that nothing else can happen to, fail always, look at the clock, or cannot run, that is said", async ({
  page,
}) => {
  const app = new AppPage(page);
  await app.openDraft("1;");
  const orders = ordersIn(page);
  for (const [source, verdict, note] of SAID) {
    await app.write(source);
    await orders.explore();
    await expect(orders.panel).not.toContainText("before your change");
    if (verdict === null) await expect(orders.verdict).toHaveCount(0);
    else await expect(orders.verdict).toHaveText(verdict);
    if (note !== null) await expect(orders.notes.filter({ hasText: note })).toHaveCount(1);
  }
  app.expectNoProblems();
});

test("what is endless, and very large, can be stopped, and what is known by then is told", async ({
  page,
}) => {
  const app = new AppPage(page);
  await app.openDraft(`import * as asyncio from "asyncio";
async function work(n: number) { for (;;) await asyncio.sleep(n / 1000); }
async function main() {
  await asyncio.gather(...Array.from({ length: 10_000 }, (_, n) => work(n + 1)));
}
await asyncio.run(main());`);
  const orders = ordersIn(page);
  await page.locator("main.workbench").focus();
  await page.keyboard.press("v");
  await expect(orders.outcomes).toHaveCount(1, { timeout: 60_000 });
  const stop = orders.panel.getByRole("button", { name: "Stop" });
  // It may come to its end by itself, also while the pointer is on its way.
  await stop.click({ timeout: 5_000 }).catch(() => undefined);
  await expect(orders.panel.getByRole("button", { name: "Explore again" })).toBeVisible({ timeout: 60_000 });
  await expect(orders.verdict).toHaveText(/^Incomplete/);
  await expect(orders.notes.filter({ hasText: "stopped after very many turns" })).toHaveCount(1);
  await expect(orders.panel.getByRole("button", { name: "Search for two minutes" })).toBeVisible();
  app.expectNoProblems();
});

test("the reader decides what comes next until everybody waits for ever, takes it back, and is given a hint", async ({
  page,
}) => {
  const app = new AppPage(page);
  await app.openDraft(`${programNamed("dining-philosophers")}\n// goal (Can you starve them?): deadlock\n`);
  const orders = ordersIn(page);
  await orders.explore();
  const decide = page.getByRole("region", { name: "You decide" });
  const [status, goal] = [decide.getByRole("status"), decide.getByRole("listitem").first()];
  await decide.getByRole("button", { name: "Decide yourself" }).click();
  await expect(status).toHaveText("0 decisions taken");
  await expect(page.locator(".order-note")).toContainText("You decide the order. So far it is the usual one");
  // How the outcomes come about is not told meanwhile.
  await expect(orders.outcomes.first()).toBeHidden();
  await expect(goal).toContainText("Can you starve them?");
  await goal.getByRole("button", { name: "Hint" }).click();
  await expect(goal).toContainText("on line 7 takes 0.15 s instead of 0.1 s");

  await decide.getByRole("button", { name: /^first that of dine\("Bob"/ }).click();
  await expect(status).toHaveText("1 decision taken");
  await expect(app.status).toHaveText("Waits for ever");
  await expect(goal).toContainText("done, and the link has it");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain("schedule=v1_0.5_");

  await decide.getByRole("button", { name: "Undo" }).click();
  await expect(status).toHaveText("0 decisions taken");
  await expect(app.status).toHaveText("Finished");
  await expect(goal).toContainText("done, and the link has it");
  app.expectNoProblems();
});
