// npm run bench:first-visit: what a first visit costs, in bytes and seconds, stage by stage; production build, cold cache.
import { openBuiltSite, quantile } from "./built-site.ts";

const VISITS = Number(process.env.VISITS ?? 5);

/** In the order in which they are reached; each is a mark that the page or the browser leaves. */
const STAGES = ["first-contentful-paint", "loopscope:editor", "loopscope:ready-to-run"] as const;

const site = await openBuiltSite();
const times = new Map<string, number[]>(STAGES.map((stage) => [stage, []]));
let bytes = new Map<string, number>();
let largest: readonly { readonly path: string; readonly bytes: number }[] = [];

for (let visit = 0; visit < VISITS; visit++) {
  site.deliveries.length = 0;
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.waitForFunction(
    (stages) => stages.every((stage) => performance.getEntriesByName(stage).length > 0),
    STAGES,
    { timeout: 120_000 },
  );
  const { origin, reached } = await page.evaluate(
    (stages) => ({
      origin: performance.timeOrigin,
      reached: stages.map((stage) => performance.getEntriesByName(stage)[0].startTime),
    }),
    STAGES,
  );
  bytes = new Map();
  STAGES.forEach((stage, i) => {
    times.get(stage)!.push(reached[i]);
    const sent = site.deliveries.filter(({ at }) => at <= origin + reached[i]);
    bytes.set(
      stage,
      sent.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  });
  largest = [...site.deliveries].sort((a, b) => b.bytes - a.bytes).slice(0, 8);
  await context.close();
}
await site.close();

const kilobytes = (count: number) => `${(count / 1_000).toFixed(0).padStart(6)} kB`;
console.log(`First visit, gzip, ${VISITS} visits from a local server (no network delay):`);
for (const stage of STAGES) {
  const ms = times.get(stage)!;
  console.log(
    `  ${stage.padEnd(24)} ${kilobytes(bytes.get(stage)!)} sent until then` +
      `   median ${quantile(ms, 0.5).toFixed(0).padStart(5)} ms   worst ${Math.max(...ms).toFixed(0)} ms`,
  );
}
console.log("The largest files:");
for (const { path, bytes: size } of largest) console.log(`  ${kilobytes(size)}  ${path}`);
