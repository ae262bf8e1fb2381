// A text is taken for Python only if it is.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isPythonText, statementMeant } from "./python-text.ts";

const root = new URL("../../", import.meta.url);

function textsIn(folder: string, ending: string): [name: string, text: string][] {
  return readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith(ending))
    .map((file) => [file, readFileSync(new URL(`${folder}/${file}`, root), "utf8")]);
}

const FOLDERS = ["examples", "e2e/conformance/corpus"];

test("every program of Python's is taken for one", () => {
  const missed = FOLDERS.flatMap((folder) => textsIn(folder, ".py")).filter(
    ([, text]) => !isPythonText(text),
  );
  expect(missed.map(([name]) => name)).toEqual([]);
});

test("no program of TypeScript's is", () => {
  const folders = [...FOLDERS, "e2e/conformance/ecmascript/puzzles"];
  const taken = folders.flatMap((folder) => textsIn(folder, ".ts")).filter(([, text]) => isPythonText(text));
  expect(taken.map(([name]) => name)).toEqual([]);
});

test.each([
  ["import asyncio\nasyncio.run(main())", true],
  ["async def f():\n    await asyncio.sleep(1)", true],
  ["def f(a, b):\n  return a", true],
  ['print("a")\nprint(f"b")', true],
  ["for i in range(3):\n    go(i)", true],
  ["import asyncio", false],
  ["print(1)", false],
  ['import * as asyncio from "asyncio";\nimport time\nawait asyncio.sleep(1);', false],
  ["switch (x) {\n  default:\n    go();\n}", false],
  ["outer: for (;;) {\n  break outer;\n}", false],
  ["", false],
])("%j: %s", (text, isPython) => {
  expect(isPythonText(text)).toBe(isPython);
});

test("the first lines of Python's statements have their counterparts, with their indentation", () => {
  expect(statementMeant("async def main():")).toBe("async function main() {");
  expect(statementMeant("    async def work(name, delay) -> None:")).toBe(
    "    async function work(name, delay) {",
  );
  expect(statementMeant("  async with asyncio.TaskGroup() as tg:")).toBe(
    "  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg) => {",
  );
  expect(statementMeant("for i in range(3):")).toBe("for (const i of range(3)) {");
  expect(statementMeant("  except ValueError as e:")).toBe("  } catch (e) {");
  expect(statementMeant("elif x > 1:")).toBe("} else if (x > 1) {");
});

test("a line of TypeScript is no statement of Python's", () => {
  expect(statementMeant("for (const x of items) {")).toBeUndefined();
  expect(statementMeant("label: while (true) {}")).toBeUndefined();
  expect(statementMeant("default:")).toBeUndefined();
});
