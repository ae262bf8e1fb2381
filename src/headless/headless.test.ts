// The command line as people call it: what programs print there, and with which status they end.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

/** Runs programs, by name, each in a worker of its own. */
function runAll(programs: Readonly<Record<string, string>>): Readonly<Record<string, Ended>> {
  const folder = mkdtempSync(join(tmpdir(), "loopscope-"));
  try {
    const files = Object.entries(programs).map(([name, source]) => {
      const file = join(folder, `${name}.ts`);
      writeFileSync(file, source);
      return file;
    });
    const { stdout } = spawnSync("node", ["src/headless/start.mjs", "run", "--json", ...files], {
      encoding: "utf8",
    });
    const results = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Ended & { readonly file: string });
    return Object.fromEntries(results.map((result) => [basename(result.file, ".ts"), result]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("what in the language makes promises makes those that the engine can keep", () => {
  const { list, stack } = runAll({
    list: `
      async function* two() { yield 1; yield 2; }
      const promise = Array.fromAsync(two(), async (value) => value * 2);
      console.log(promise instanceof Promise);
      console.log(await promise, await Array.fromAsync({ length: 1, 0: Promise.resolve("like") }));
      await Array.fromAsync([Promise.reject(new Error("no"))]).catch((error) => console.log(error.message));`,
    stack: `
      const stack = new AsyncDisposableStack();
      stack.defer(async () => { await null; console.log("last"); });
      stack.use({ async [Symbol.asyncDispose]() { console.log("first"); throw new Error("first"); } });
      stack.adopt(1, (value) => { console.log("adopted", value); throw new Error("second"); });
      const promise = stack.disposeAsync();
      console.log(promise instanceof Promise, stack.disposed);
      await promise.catch((error) => console.log(error instanceof SuppressedError, error.error.message, error.suppressed.message));`,
  });
  expect(list.stdout).toBe("true\n[ 2, 4 ] [ 'like' ]\nno\n");
  expect(stack.stdout).toBe("adopted 1\nfirst\ntrue true\nlast\ntrue first second\n");
}, 60_000);

test("a top-level await that can never go on is told with its line, and ends with Node's status", () => {
  const { never, other } = runAll({
    never: 'console.log("before");\nawait new Promise(() => {});',
    other:
      "const never = new Promise(() => {});\nasync function waits() { await never; }\nwaits();\nconsole.log(1);",
  });
  expect(never).toMatchObject({ stdout: "before\n", exit: 13 });
  expect(never.stderr).toBe(
    "deadlock: nothing can ever happen again\n  never.ts:2:1: <module> waits for promise. Nobody is left to complete it (since 0 s)\n",
  );
  // As in Node: only the module's own wait keeps the program.
  expect(other).toMatchObject({ stdout: "1\n", stderr: "", exit: 0 });
}, 60_000);

const LISTENERS = `
const target = new EventTarget();
target.addEventListener("x", () => { throw new Error("in a listener"); });
target.addEventListener("x", { handleEvent(event) { console.log("handleEvent", event.target === target); throw null; } });
const removed = () => console.log("removed");
target.addEventListener("x", removed);
target.removeEventListener("x", removed);
target.addEventListener("x", function () { console.log("this", this === target); }, { once: true });
console.log(target.dispatchEvent(new Event("x")));
const controller = new AbortController();
const onabort = () => { throw new TypeError("in onabort"); };
controller.signal.onabort = onabort;
controller.signal.addEventListener("abort", () => { throw new RangeError("in a listener of abort"); });
controller.abort();
console.log(controller.signal.onabort === onabort, controller.signal.aborted);
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => { throw new Error("in onmessage"); };
port1.addEventListener("message", () => { console.log("another one"); });
port2.postMessage(1);
`;

test("a listener that throws is reported with its line, and the program goes on, as in a browser", () => {
  const { plain, python } = runAll({
    plain: `${LISTENERS} setTimeout(() => console.log("end"));`,
    python: `import * as asyncio from "asyncio"; ${LISTENERS} setTimeout(() => console.log("end"));`,
  });
  const printed = ["handleEvent true", "this true", "true", "true true", "another one", "end"];
  expect(plain.stdout.trimEnd().split("\n")).toEqual(printed);
  expect(python.stdout.trimEnd().split("\n")).toEqual(printed);
  expect(plain.stderr.trimEnd().split("\n")).toEqual([
    "Uncaught Error: in a listener",
    "    at plain.ts:3:44",
    "Uncaught null",
    "Uncaught TypeError: in onabort",
    "    at plain.ts:11:31",
    "Uncaught RangeError: in a listener of abort",
    "    at plain.ts:13:59",
    "Uncaught Error: in onmessage",
    "    at plain.ts:17:33",
  ]);
  expect(plain.exit).toBe(1);
  expect(python.stderr).toContain(
    "Exception in listener of 'abort'\nRangeError: in a listener of abort\n    at python.ts:13:59",
  );
  expect(python.exit).toBe(0);
}, 60_000);
