// The one line that says what a report tells.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import "./all-languages.ts";
import { explanationOf } from "./errors.ts";
import { gistOf, withoutModules } from "./gist.ts";
import { wordsIn } from "./i18n.ts";

test.each([
  ["throw new Error('a', { cause: new Error('b') })", "Error: a"],
  ["try { throw new Error('a'); } finally { throw new Error('b'); }", "Error: b"],
  [
    "throw new asyncio.ExceptionGroup('some', [new Error('a'), new Error('b')])",
    "ExceptionGroup: some (2 sub-exceptions)",
  ],
  [
    "try { throw new Error('a'); } finally { throw new asyncio.ExceptionGroup('some', [new Error('b')]); }",
    "ExceptionGroup: some (1 sub-exception)",
  ],
  ["throw new Error('a\\nb')", "Error: a"],
])("the gist of what %s leads to", async (statement, gist) => {
  const { stderr } = await runSource(`import * as asyncio from "asyncio";
async function main() { ${statement} }
await asyncio.run(main());`);
  expect(gistOf(stderr.trimEnd())).toBe(gist);
});

test("of what a loop says before a traceback, the error is the gist; of a text that is no report, the first line", () => {
  const report =
    "Exception in callback f()\nhandle: <Handle>\nTraceback (most recent call last):\n  File\nError: no";
  expect([report, "one\ntwo", ""].map(gistOf)).toEqual(["Error: no", "one", ""]);
});

test("what can be imported is said once of an unknown import", async () => {
  const { stderr } = await runSource('import { x } from "nothing";\nconsole.log(x);\n');
  const text = stderr.trimEnd();
  const told = `${withoutModules(gistOf(text))}. ${explanationOf(text, wordsIn("en"))}`;
  expect(told).toContain("No module named 'nothing'. There is no module nothing here. A program can import");
  expect(told.match(/"asyncio"/g)).toHaveLength(1);
});
