// The last sentence of a run says whether the program failed.
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
