import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import "./all-languages.ts";
import { wordsIn } from "./i18n.ts";
import { reportLine } from "./error-links.ts";

const CHAIN = `const causes = [new Error("a")];
causes.push(new Error("b", { cause: causes[0] }));`;

test("how errors hang together is said in the reader's language, inside a group as well; all else stays", async () => {
  const { stderr } = await runSource(`import * as asyncio from "asyncio";
${CHAIN}
async function main() {
  try { throw new Error("c"); }
  finally { throw new asyncio.ExceptionGroup("many", causes); }
}
await asyncio.run(main());`);
  const told = stderr.split("\n").map((line) => reportLine(line, "uncaught", wordsIn("ru").t));
  expect(told).toContain("При обработке этого исключения возникло ещё одно:");
  expect(told).toContain("    | Это исключение — прямая причина следующего:");
  const untold = (lines: string[]) => lines.filter((line) => !/исключени|exception (was|occ)/.test(line));
  expect(untold(told)).toEqual(untold(stderr.split("\n")));
  const english = stderr.split("\n").map((line) => reportLine(line, "uncaught", wordsIn("en").t));
  expect(english.join("\n")).toBe(stderr);
});

test("where ECMAScript's rules hold, what caused an error stands below it", async () => {
  const { stderr } = await runSource(`${CHAIN} throw causes[1];`);
  const told = stderr.split("\n").map((line) => reportLine(line, "uncaught", wordsIn("ru").t));
  expect(told).toContain("Причина: Error: a");
});

test("that nothing can happen any more is said in the reader's language", () => {
  const line = "deadlock: nothing can ever happen again";
  expect(reportLine(line, "deadlock", wordsIn("en").t)).toBe(line);
  expect(reportLine(line, "deadlock", wordsIn("ru").t)).toMatch(/больше ничего не может произойти/);
});
