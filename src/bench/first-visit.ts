// npm run bench:first-visit: what a first visit costs, in bytes and seconds, stage by stage; production build, cold cache, on a fast
// 4G network with the processor slowed 4 times, beside a page that has nothing but Monaco.
import type { Page } from "@playwright/test";
import { openBuiltSite, quantile } from "./built-site.ts";

const VISITS = Number(process.env.VISITS ?? 3);

/** As Chromium's own tools have "Fast 4G": delay in milliseconds, bytes a second; and a processor for a phone of the middle class. */
const NETWORK = { latency: 60, downloadThroughput: 1_012_500, uploadThroughput: 168_750, offline: false };
const SLOWNESS = 4;

const PEER = "plain-monaco";

/** In the order in which they are reached; what should be under so many seconds. */
const STAGES: Readonly<Record<string, string>> = {
  "first-contentful-paint": "",
  "loopscope:picture": "1.5 s, 150 kB",
  "loopscope:ready-to-run": "2.5 s",
  "loopscope:editor": "",
  "edited program runs": "6 s",
};

const site = await openBuiltSite("src/bench/plain-monaco");
const times = new Map<string, number[]>();
const bytes = new Map<string, number>();

async function visit(address: string, look: (page: Page) => Promise<Map<string, number>>): Promise<void> {
  site.deliveries.length = 0;
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWNESS });
  await page.goto(address, { waitUntil: "commit" });
  const reached = await look(page);
  const origin = await page.evaluate(() => performance.timeOrigin);
  for (const [stage, ms] of reached) {
    times.set(stage, [...(times.get(stage) ?? []), ms]);
    const sent = site.deliveries.filter(({ at }) => at <= origin + ms);
    bytes.set(
      stage,
      sent.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  }
  await context.close();
}

/** When a mark was left, in milliseconds from the beginning of the visit. */
async function markOf(page: Page, name: string): Promise<number> {
  const found = await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark).at(0)?.startTime,
    name,
    { timeout: 180_000 },
  );
  return (await found.jsonValue())!;
}

/** Changes the program as soon as that is possible, and runs it. */
async function runEdited(page: Page): Promise<number> {
  await page.locator(".view-lines").click();
  // What stands first is printed before any time has to pass.
  await page.keyboard.press("Control+Home");
  // As if it were pasted: how fast somebody types is not measured.
  await page.keyboard.insertText('console.log("edited");\n');
  await page.keyboard.press("Control+Enter");
  const found = await page.waitForFunction(
    () =>
      [...document.querySelectorAll(".line-text")].some(({ textContent }) => textContent === "edited") &&
      performance.now(),
    null,
    { timeout: 180_000 },
  );
  return Number(await found.jsonValue());
}

for (let i = 0; i < VISITS; i++) {
  await visit(site.address, async (page) => {
    const reached = new Map<string, number>();
    const marks = Object.keys(STAGES).slice(0, -1);
    for (const mark of marks) reached.set(mark, await markOf(page, mark));
    return reached.set("edited program runs", await runEdited(page));
  });
  await visit(`${site.address}beside/`, async (page) => new Map([[PEER, await markOf(page, PEER)]]));
}
await site.close();

const kilobytes = (count: number) => `${(count / 1_000).toFixed(0).padStart(6)} kB`;
const seconds = (ms: number) => `${(ms / 1_000).toFixed(2).padStart(6)} s`;
console.log(`First visit, fast 4G, processor slowed ${SLOWNESS} times, ${VISITS} visits:`);
for (const [stage, aim] of [...Object.entries(STAGES), [PEER, "a page with nothing but Monaco"]]) {
  const ms = times.get(stage)!;
  console.log(
    `  ${stage.padEnd(24)} median ${seconds(quantile(ms, 0.5))}   worst ${seconds(Math.max(...ms))}` +
      `   ${kilobytes(bytes.get(stage)!)} until then   ${aim === "" ? "" : `(${stage === PEER ? aim : `aim: ${aim}`})`}`,
  );
}
const ratio = quantile(times.get("loopscope:picture")!, 0.5) / quantile(times.get(PEER)!, 0.5);
console.log(
  `ratio ${ratio.toFixed(2)}: from the address to the first picture, over the same to Monaco's text`,
);
