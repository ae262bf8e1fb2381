// An error that comes of a misspelt name says which name there is.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";

async function hintOf(program: string): Promise<string> {
  const { stderr } = await runSource(program);
  return stderr.split("\n").find((line) => line.includes("Error: ")) ?? "no error";
}

const inPython = (body: string) =>
  `import * as asyncio from "asyncio";\nasync function main() { ${body} }\nawait asyncio.run(main());`;

test.each([
  [
    "await asyncio.slep(1);",
    "AttributeError: module 'asyncio' has no attribute 'slep'. Did you mean 'sleep'?",
  ],
  ["asyncio.Sleep(1);", "AttributeError: module 'asyncio' has no attribute 'Sleep'. Did you mean 'sleep'?"],
  [
    "await asyncio.wait_for(null, 1);",
    "AttributeError: module 'asyncio' has no attribute 'wait_for'. Did you mean 'waitFor'?",
  ],
  ["asyncio.subprocess.PIPE;", "AttributeError: module 'asyncio' has no attribute 'subprocess'"],
  [
    "asyncio.createTask(main()).canceled();",
    "TypeError: asyncio.createTask(...).canceled is not a function. Did you mean 'cancelled'?",
  ],
  [
    "new asyncio.Queue().put_nowait(1);",
    "TypeError: (intermediate value).put_nowait is not a function. Did you mean 'putNowait'?",
  ],
  [
    "new asyncio.Event().isset();",
    "TypeError: (intermediate value).isset is not a function. Did you mean 'isSet'?",
  ],
  ["const counter = 1; conter;", "ReferenceError: conter is not defined. Did you mean 'counter'?"],
  ["[].pusj(1);", "TypeError: [].pusj is not a function. Did you mean 'push'?"],
  ["({}).nothingLikeIt();", "TypeError: {}.nothingLikeIt is not a function"],
  ["const list = []; list.list();", "TypeError: list.list is not a function"],
  ["x;", "ReferenceError: x is not defined"],
])("%s", async (body, said) => {
  expect(await hintOf(inPython(body))).toBe(said);
});

test("in plain TypeScript nothing is said of Python's names", async () => {
  expect(await hintOf("({}).canceled();")).toBe("Uncaught TypeError: {}.canceled is not a function");
});

test("what is no name of a module can be looked for, printed and awaited", async () => {
  const { stdout, stderr } = await runSource(
    `import * as time from "time";\nconsole.log("slep" in time, (await (async () => time)()) === time, typeof JSON.stringify({ time }));`,
  );
  expect({ stdout, stderr }).toEqual({ stdout: "false true string\n", stderr: "" });
});

test("a type that is imported need not be there", async () => {
  const { stdout, stderr } = await runSource(
    `import { Awaitable, sleep } from "asyncio";\nfunction f(x: Awaitable<number>) {}\nconsole.log(typeof sleep, typeof f);`,
  );
  expect({ stdout, stderr }).toEqual({ stdout: "function function\n", stderr: "" });
});
