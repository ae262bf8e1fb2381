// How long a reader waits: from the source text to the first events on the page, for a program of fifty lines.
import { test } from "@playwright/test";

const RUNS = 60;

/** Fifty lines: ten functions, and a gather of all. */
const names = Array.from({ length: 10 }, (_, i) => `worker${i}`);
const source = [
  'import * as asyncio from "asyncio";',
  "",
  ...names.flatMap((name, i) => [
    `async function ${name}(): Promise<number> {`,
    `  await asyncio.sleep(${i % 3});`,
    `  console.log("${name}", ${i});`,
    "}",
  ]),
  "",
  "async function main(): Promise<void> {",
  `  await asyncio.gather(${names.map((name) => `${name}()`).join(", ")});`,
  '  console.log("done");',
  "}",
  "",
  "await asyncio.run(main());",
  "",
].join("\n");

function figures(name: string, ms: readonly number[]): void {
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))].toFixed(1).padStart(7);
  console.log(`${name.padEnd(44)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, best ${at(0)} ms`);
}

test("from the source to the first events", async ({ page }) => {
  await page.goto("../harness/");
  const rows = await page.evaluate(
    async ([source, runs]) => {
      const compiler = harness.createCompiler();
      await compiler.warmUp();
      const rows = [];
      for (let i = -5; i < runs; i++) {
        const startedAt = performance.now();
        const result = await compiler.compile(source, "main.ts");
        if (result.type !== "compiled") throw new Error("the program does not compile");
        const compileMs = performance.now() - startedAt;
        harness.start(result.program);
        const { firstBatchMs } = await harness.ended();
        const endMs = performance.now() - startedAt;
        // The first few warm the engine up.
        if (i >= 0) rows.push({ compileMs, firstBatchMs, firstMs: compileMs + firstBatchMs, endMs });
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return rows;
    },
    [source, RUNS] as const,
  );
  const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]);
  figures("compile", column("compileMs"));
  figures("worker: from its start to its first events", column("firstBatchMs"));
  figures("from the source to the first events", column("firstMs"));
  figures("from the source to the end of the run", column("endMs"));
});

test("a new frame", async ({ page }) => {
  await page.goto("../harness/");
  const ms = await page.evaluate(async (runs) => {
    const ms = [];
    for (let i = 0; i < runs; i++) {
      const startedAt = performance.now();
      await new Promise<void>((resolve) => {
        // The message by which the frame says that it is there.
        addEventListener("message", () => resolve(), { once: true });
        harness.createSandbox();
      });
      ms.push(performance.now() - startedAt);
      document.querySelector("iframe")?.remove();
    }
    return ms;
  }, RUNS / 3);
  figures("frame: from its making to its first word", ms);
});
