// The lessons that come with the page, and the worked one of LESSONS.md, checked as `headless lesson` does.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { Trace } from "../trace/trace.ts";
import "../words/all-languages.ts";
import { wordsIn } from "../words/i18n.ts";
import { checkLesson } from "./check-lesson.ts";
import { type Fault, tellFault } from "./faults.ts";
import { readLesson } from "./read-lesson.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const examples = join(root, "examples");

const files = readdirSync(examples);

function programNamed(name: string): string | null {
  return files.includes(`${name}.ts`) ? readFileSync(join(examples, `${name}.ts`), "utf8") : null;
}

async function faultsIn(text: string, program: string | null): Promise<readonly string[]> {
  const told = (faults: readonly Fault[]) =>
    faults.map((fault) => `${fault.line}: ${tellFault(fault, wordsIn("en"))}`);
  const { file, faults } = readLesson(text);
  const source = file.program ?? program;
  if (source === null) return [...told(faults), "no program"];
  const checked = await checkLesson(file, {
    source,
    line: 1,
    programNamed: (name) => Promise.resolve(programNamed(name)),
    run: async (changed) => {
      const trace = new Trace((await runSource(changed)).log);
      trace.update();
      return trace;
    },
  });
  return told([...faults, ...checked.faults]);
}

test.each(files.filter((file) => file.endsWith(".md")))("%s is in order", async (file) => {
  const text = readFileSync(join(examples, file), "utf8");
  expect(await faultsIn(text, programNamed(file.replace(/\.md$/, "")))).toEqual([]);
});

test("the lesson that shows how lessons are written is in order", async () => {
  const [, text] = /^`{4}markdown\n([^]+?)^`{4}$/m.exec(readFileSync(join(root, "LESSONS.md"), "utf8"))!;
  expect(await faultsIn(text, null)).toEqual([]);
});
