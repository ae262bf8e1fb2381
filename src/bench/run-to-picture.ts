// Measures the way from the key that runs a program to the first frame that shows its spans, in a page that is warm.
import type { Page } from "@playwright/test";
import type { BuiltSite } from "./built-site.ts";

/** 50 lines. The name of its first task changes with every edit, so that the new picture can be told from the old. */
const PROGRAM = [
  'const mark = "m"',
  'import * as asyncio from "asyncio";',
  ...Array.from({ length: 8 }, (_, i) => [
    `async function worker${i}(name: string) {`,
    `  console.log(name, "starts");`,
    `  await asyncio.sleep(${i + 1});`,
    `  return name.length + ${i};`,
    "}",
  ]).flat(),
  "async function main() {",
  "  const first = asyncio.createTask(worker0(mark), { name: mark });",
  "  const results = await asyncio.gather(",
  "    first,",
  ...Array.from({ length: 7 }, (_, i) => `    worker${i + 1}("task ${i + 1}"),`).slice(0, 1),
  '    worker2("two"), worker3("three"), worker4("four"), worker5("five"), worker6("six"), worker7("seven"),',
  "  );",
  "  console.log(asyncio.repr(results));",
  "}",
].join("\n");

/** Milliseconds from the next Ctrl+Enter to the end of the first frame in which the timeline names the task. */
async function millisecondsToPicture(page: Page, name: string): Promise<number> {
  // Listens before the key is pressed; only then is the answer waited for.
  const shown = await page.evaluateHandle(
    (wanted) => ({
      milliseconds: new Promise<number>((resolve) => {
        let pressed = 0;
        addEventListener(
          "keydown",
          ({ key, timeStamp }) => {
            if (key === "Enter") pressed = timeStamp;
          },
          { capture: true },
        );
        const seen = new MutationObserver(() => {
          const labels = [...document.querySelectorAll(".timeline-label")];
          if (pressed === 0 || !labels.some(({ textContent }) => textContent.includes(wanted))) return;
          seen.disconnect();
          // What is drawn is drawn within a frame: a message comes when that has been handed over for painting.
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            resolve(performance.now() - pressed);
          };
          channel.port2.postMessage(null);
        });
        seen.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    }),
    name,
  );
  await page.keyboard.press("Control+Enter");
  return shown.evaluate(({ milliseconds }) => milliseconds);
}

export const PROGRAM_LINES = PROGRAM.split("\n").length + 1;

/** Edits the program and runs it, so many times, so many milliseconds after the last letter; gives milliseconds. */
export async function timesFromRunToPicture(
  { browser, address }: BuiltSite,
  runs: number,
  pauseMs: number,
): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // esbuild keeps the names of functions by calls of this, also in those that are sent to the page.
  await page.addInitScript({ content: "globalThis.__name = (fn) => fn" });
  await page.addInitScript((source) => {
    if (window === top) localStorage.setItem("loopscope.document.draft", JSON.stringify({ source }));
  }, `${PROGRAM}\nawait asyncio.run(main());\n`);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("loopscope:ready-to-run").length > 0);
  await page.locator(".view-lines").click();

  const times: number[] = [];
  let name = "m";
  for (let run = 0; run < runs + 3; run++) {
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    for (let letter = 1; letter < name.length; letter++) await page.keyboard.press("Backspace");
    // Short and of one length: a label that is cut could be that of the run before.
    const number = String(100 + run);
    await page.keyboard.type(number);
    name = `m${number}`;
    await page.waitForTimeout(pauseMs);
    const ms = await millisecondsToPicture(page, name);
    // The first three warm everything up.
    if (run >= 3) times.push(ms);
  }
  await page.close();
  return times;
}
