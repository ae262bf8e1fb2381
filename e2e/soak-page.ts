// Runs programs in one page again and again, and counts what is left of them: what a page holds must not grow with its runs.
import type { CDPSession } from "@playwright/test";
import { expect } from "@playwright/test";
import type { AppPage } from "./app-page.ts";

/** What a page holds while it rests. */
interface Holdings {
  /** After a collection, with what its arrays hold. */
  readonly heapBytes: number;
  readonly domNodes: number;
  readonly listeners: number;
  readonly workers: number;
  readonly frames: number;
}

/** Some ten thousand events: a run that were kept would be seen in the heap. */
export const SOAK_PROGRAM = `import * as asyncio from "asyncio";

async function work(n: number) {
  for (let i = 0; i < 20; i++) await asyncio.sleep(0.1);
  console.log("done", n);
}

async function main() {
  await asyncio.gather(...Array.from({ length: 100 }, (_, n) => work(n)));
}

await asyncio.run(main());
`;

/** What is run in turns with it. */
const EXAMPLES = ["#example=gather", "#example=thread-repaired", "#example=two-locks"];

async function holdings({ page }: AppPage, session: CDPSession): Promise<Holdings> {
  // The editor's, the compiler's, and the one that waits for the next run.
  await expect.poll(() => page.workers().length).toBe(RESTING_WORKERS);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  // What is held weakly goes with the second.
  for (let i = 0; i < 2; i++) await session.send("HeapProfiler.collectGarbage");
  const usage = (await session.send("Runtime.getHeapUsage")) as {
    readonly usedSize: number;
    readonly backingStorageSize?: number;
  };
  const counters = await session.send("Memory.getDOMCounters");
  return {
    heapBytes: usage.usedSize + (usage.backingStorageSize ?? 0),
    domNodes: counters.nodes,
    listeners: counters.jsEventListeners,
    workers: page.workers().length,
    frames: page.frames().length,
  };
}

const RESTING_WORKERS = 3;

/** Four runs: of the draft to its end, and stopped in mid-run; of an example, as it plays; and one that Back interrupts. */
async function round(app: AppPage, turn: number): Promise<void> {
  const { page } = app;
  await app.runToEnd();
  await app.runButton.click();
  await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>(".run-button.stop");
    button?.click();
  });
  await expect(app.runButton).toBeVisible();
  await page.evaluate((hash) => (location.hash = hash), EXAMPLES[turn % EXAMPLES.length]);
  await expect(app.status).toHaveText("Press Run to watch the program");
  await app.runToEnd();
  await app.runButton.click();
  await page.goBack();
  await expect(app.code).toContainText("length: 100");
}

export interface Soak {
  readonly runs: number;
  readonly before: Holdings;
  readonly after: Holdings;
}

/** Of a page that has `SOAK_PROGRAM` open: what it holds after a few runs, and after that many more. */
export async function soak(app: AppPage, runs: number): Promise<Soak> {
  const session = await app.page.context().newCDPSession(app.page);
  // Of code and shapes there is more while the engine gets to know the page; what a run leaves behind comes each time.
  for (let turn = 0; turn < WARM_ROUNDS; turn++) await round(app, turn);
  const before = await holdings(app, session);
  for (let turn = 0; turn < runs / RUNS_IN_ROUND; turn++) await round(app, turn);
  const after = await holdings(app, session);
  await session.detach();
  return { runs, before, after };
}

const WARM_ROUNDS = 6;
const RUNS_IN_ROUND = 4;
