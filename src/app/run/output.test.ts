import { describe, expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { OutputLines, piecesOf } from "./output.ts";

async function outputOf(source: string): Promise<OutputLines> {
  const output = new OutputLines((await runSource(source)).log);
  output.update();
  return output;
}

function linesOf(output: OutputLines, moment = Infinity) {
  return Array.from({ length: output.countAt(moment) }, (_, i) => output.line(i));
}

test("what is printed at once on several lines is several lines", async () => {
  const lines = linesOf(await outputOf('console.log("a\\nb\\n"); console.log("");'));
  expect(lines.map(({ text, isFirst }) => [text, isFirst])).toEqual([
    ["a", true],
    ["b", false],
    ["", false],
    ["", true],
  ]);
});

test("a line is printed when its event has happened", async () => {
  const output = await outputOf('console.log("one"); console.log("two");');
  const second = output.line(1).event;
  expect(linesOf(output, second).map(({ text }) => text)).toEqual(["one"]);
  expect(linesOf(output, second + 1).map(({ text }) => text)).toEqual(["one", "two"]);
});

test("streams and warnings are told apart", async () => {
  const lines = linesOf(
    await outputOf('import "asyncio"; async function f() {} console.log("out"); console.error("err"); f();'),
  );
  expect(lines.map(({ stream, warning }) => [stream, warning])).toEqual([
    ["stdout", null],
    ["stderr", null],
    ["stderr", "never-awaited"],
  ]);
});

test("a very long line is cut, and says by how much", async () => {
  const [line] = linesOf(await outputOf('console.log("x".repeat(50000));'));
  expect(line.text.length + line.omitted).toBe(50_000);
  expect(line.text.length).toBeLessThan(5_000);
});

test("of a great many lines at once the last that is shown stands for the rest", async () => {
  const lines = linesOf(await outputOf('console.log("ab\\n".repeat(5_000)); console.log("next");'));
  expect(lines).toHaveLength(1_001);
  expect(lines.slice(-3).map(({ text, omitted }) => [text, omitted])).toEqual([
    ["ab", 0],
    ["ab", 4_001 * 3 - 2],
    ["next", 0],
  ]);
});

test("an error that ends the run is known once it has happened", async () => {
  const output = await outputOf('console.log("before"); throw new Error("no");');
  const event = output.failureAt(Infinity);
  expect(event).toBeGreaterThan(output.line(0).event);
  expect(output.failureAt(event)).toBe(-1);
  expect(output.failureAt(event + 1)).toBe(event);
});

describe("places in the output", () => {
  test.each([
    ['  File "main.ts", line 3, column 7, in f', [{ line: 3, column: 7 }]],
    ['  File "main.ts", line 3, in f', [{ line: 3, column: 1 }]],
    ["main.ts:12:3: RuntimeWarning", [{ line: 12, column: 3 }]],
    [
      "see main.ts:1 and main.ts:2:5",
      [
        { line: 1, column: 1 },
        { line: 2, column: 5 },
      ],
    ],
    ["domain.ts:3 and other.ts:4", []],
  ])("%s", (text, places) => {
    const pieces = piecesOf(text, "main.ts");
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces.filter(({ type }) => type === "place")).toMatchObject(places);
  });

  test("a file name is taken as it is, not as a pattern", () => {
    expect(piecesOf("a+b(c.ts:1:1", "a+b(c.ts")).toMatchObject([{ type: "place" }]);
  });
});

test("errors and warnings with which the program goes on are known once they have happened, each once", async () => {
  const output = await outputOf(
    `import * as asyncio from "asyncio";
    async function bad() { throw new Error("x"); }
    async function main() {
      asyncio.createTask(bad());
      await asyncio.sleep(1);
      for (const i of [1, 2]) asyncio.getRunningLoop().callSoon(() => { throw new Error("y"); });
      await asyncio.sleep(1);
    }
    await asyncio.run(main());`,
  );
  const count = output.troublesAt(Infinity);
  expect(count).toBe(3);
  const told = output
    .troublesUpTo(count)
    .map((event) => [output.troublesAt(event), output.troublesAt(event + 1)]);
  expect(told).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(output.failureAt(Infinity)).toBe(-1);
});
