// npm run bench:edit-to-picture: from the key that runs a 50-line program to the first frame that shows its spans, warm.
import { openBuiltSite, quantile } from "./built-site.ts";
import { PROGRAM_LINES, timesFromRunToPicture } from "./run-to-picture.ts";

const RUNS = Number(process.env.RUNS ?? 40);

const site = await openBuiltSite();
const times = await timesFromRunToPicture(site, RUNS, 0);
await site.close();

console.log(`Run key to first picture, ${PROGRAM_LINES} lines, ${RUNS} runs, warm:`);
console.log(
  `  median ${quantile(times, 0.5).toFixed(0)} ms   p95 ${quantile(times, 0.95).toFixed(0)} ms   worst ${Math.max(...times).toFixed(0)} ms`,
);
