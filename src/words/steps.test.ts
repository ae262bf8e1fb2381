// Sentences of single steps: the last one says whether the program failed, those of a queue say who put or took.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { Trace } from "../trace/trace.ts";
import "./all-languages.ts";
import { wordsIn } from "./i18n.ts";
import { narrationOf } from "./steps.ts";

async function lastSentence(source: string, language: "en" | "ru" | "es"): Promise<string> {
  const trace = new Trace((await runSource(source, "program.ts")).log);
  return narrationOf(trace, trace.stepCount, wordsIn(language));
}

test("a program that ends with an error is not simply over", async () => {
  const failing = 'import { x } from "nothing";\nconsole.log(x);\n';
  expect(await lastSentence(failing, "en")).toBe("The program has ended with an error");
  expect(await lastSentence(failing, "ru")).toBe("Программа закончилась с ошибкой");
  expect(await lastSentence(failing, "es")).toBe("El programa ha terminado con un error");
  expect(await lastSentence("console.log(1);\n", "en")).toBe("The program is over");
});

test("who puts into a queue and who takes out of it is told, and what it has then", async () => {
  const source = `import * as asyncio from "asyncio";
const jobs = new asyncio.Queue<string>(2);
async function main() {
  await jobs.put("wash");
  await jobs.put("cook");
  await jobs.get();
}
await asyncio.run(main());
`;
  const trace = new Trace((await runSource(source, "program.ts")).log);
  const told = (language: "en" | "ru"): readonly string[] =>
    Array.from({ length: trace.stepCount }, (_, step) => narrationOf(trace, step + 1, wordsIn(language)));
  expect(told("en").filter((sentence) => sentence.includes("jobs"))).toMatchInlineSnapshot(`
    [
      "main (Task-1) puts one into queue jobs, which then has 1 of 2",
      "main (Task-1) puts one into queue jobs, which then has 2 of 2",
      "main (Task-1) takes one out of queue jobs, which then has 1 of 2",
    ]
  `);
  expect(told("ru").filter((sentence) => sentence.includes("jobs"))).toMatchInlineSnapshot(`
    [
      "main (Task-1) кладёт одно: очередь jobs, там теперь 1 из 2",
      "main (Task-1) кладёт одно: очередь jobs, там теперь 2 из 2",
      "main (Task-1) берёт одно: очередь jobs, там теперь 1 из 2",
    ]
  `);
});
