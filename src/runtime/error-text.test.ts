// What is printed of an error that nobody handled: whole, with the line of each error in it.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";

async function told(source: string): Promise<string[]> {
  const { stderr } = await runSource(source);
  return stderr.trimEnd().split("\n");
}

/** The body of main, from line 2 on. */
const asyncio = (body: string) =>
  told(`import * as asyncio from "asyncio"; async function main() {
${body}
}
await asyncio.run(main());`);

test("a group is a tree, as CPython draws it, groups in groups too", async () => {
  const lines = await asyncio(`const fail = async (text) => {
  throw new asyncio.ValueError(text);
};
await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
  group.createTask(fail("a"));
  group.createTask(asyncio.asyncWith(new asyncio.TaskGroup(), async (inner) => {
    inner.createTask(fail("b"));
    inner.createTask(fail("c"));
  }));
});`);
  // CPython 3.13's lines, with the frames of asyncio.run and of TaskGroup left out.
  expect(lines).toEqual([
    "  + Exception Group Traceback (most recent call last):",
    '  |   File "main.ts", line 13, column 1, in <module>',
    '  |   File "main.ts", line 5, column 1, in main',
    "  | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)",
    "  +-+---------------- 1 ----------------",
    "    | Traceback (most recent call last):",
    '    |   File "main.ts", line 3, column 9, in fail',
    "    | ValueError: a",
    "    +---------------- 2 ----------------",
    "    | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)",
    "    +-+---------------- 1 ----------------",
    "      | Traceback (most recent call last):",
    '      |   File "main.ts", line 3, column 9, in fail',
    "      | ValueError: b",
    "      +---------------- 2 ----------------",
    "      | Traceback (most recent call last):",
    '      |   File "main.ts", line 3, column 9, in fail',
    "      | ValueError: c",
    "      +------------------------------------",
  ]);
});

test("of a group with many errors some are told, the others counted", async () => {
  const lines = await asyncio(
    'throw new asyncio.ExceptionGroup("many", Array.from({ length: 17 }, (_, i) => new Error(String(i))));',
  );
  expect(lines.slice(-5)).toEqual([
    "    | Error: 14",
    "    |     at main.ts:2:79",
    "    +---------------- ... ----------------",
    "    | and 2 more exceptions",
    "    +------------------------------------",
  ]);
});

test("a cause stands above what it caused, each with its line", async () => {
  expect(
    await asyncio(`try {
  null.property;
} catch (error) {
  throw new Error("outer", { cause: error });
}`),
  ).toEqual([
    "Traceback (most recent call last):",
    '  File "main.ts", line 3, column 8, in main',
    "TypeError: Cannot read properties of null (reading 'property')",
    "",
    "The above exception was the direct cause of the following exception:",
    "",
    "Traceback (most recent call last):",
    '  File "main.ts", line 8, column 1, in <module>',
    '  File "main.ts", line 5, column 9, in main',
    "Error: outer",
  ]);
});

/** The last lines of the errors in a report, and how they hang together. */
const gists = (lines: readonly string[]) =>
  lines.flatMap((line) =>
    /^(?:The above|During)/.test(line) ? line.split(" ")[0] : (/^\w*Error.*/.exec(line)?.[0] ?? []),
  );

test.each([
  ["in a catch", 'try { throw new Error("a"); } catch (e) { throw new Error("b"); }'],
  ["in a catch without a variable", 'try { throw new Error("a"); } catch { throw new Error("b"); }'],
  [
    "in a catch that takes apart",
    'try { throw new Error("a"); } catch ({ message }) { throw new Error("b"); }',
  ],
  ["in a catch that forgets", 'try { throw new Error("a"); } catch (e) { e = null; throw new Error("b"); }'],
  ["in a finally", 'try { throw new Error("a"); } finally { throw new Error("b"); }'],
  [
    "in what a catch awaits",
    'const f = async () => { throw new Error("b"); }; try { throw new Error("a"); } catch { await f(); }',
  ],
  [
    "in what a catch calls",
    'const f = () => { throw new Error("b"); }; try { throw new Error("a"); } catch { f(); }',
  ],
  [
    "in a task that a catch awaits",
    'const f = async () => { throw new Error("b"); }; const t = asyncio.createTask(f()); try { throw new Error("a"); } catch { await t; }',
  ],
  [
    "in a finally in a loop, with a jump",
    'for (let i = 0; ; i++) try { if (i < 2) continue; throw new Error("a"); } finally { if (i === 2) throw new Error("b"); }',
  ],
  [
    "in a function that is not async",
    'const f = () => { try { throw new Error("a"); } finally { throw new Error("b"); } }; f();',
  ],
])("an error %s has what was being handled as its context", async (_name, body) => {
  expect(gists(await asyncio(body))).toEqual(["Error: a", "During", "Error: b"]);
});

test("errors that are thrown again, or hide their context, have none", async () => {
  expect(gists(await asyncio('try { throw new Error("a"); } catch (e) { throw e; } finally { 1; }'))).toEqual(
    ["Error: a"],
  );
  expect(
    gists(
      await asyncio(
        'try { throw new Error("a"); } catch (e) { throw new Error("b", { cause: undefined }); }',
      ),
    ),
  ).toEqual(["Error: b"]);
  expect(
    gists(await asyncio('try { throw new Error("a"); } catch {} finally { 1; } throw new Error("b");')),
  ).toEqual(["Error: b"]);
});

test("a chain goes on through handlers in handlers, also in a clean-up after a cancellation", async () => {
  expect(
    gists(
      await asyncio(`const inner = () => { try { throw new Error("b"); } catch { throw new Error("c"); } };
try { throw new Error("a"); } catch { try { inner(); } catch { throw new Error("d"); } }`),
    ),
  ).toEqual(["Error: a", "During", "Error: b", "During", "Error: c", "During", "Error: d"]);
});

test("a line that recursion repeats is counted", async () => {
  const lines = await asyncio(
    "const deep = async (n) => { if (n === 0) throw new Error('deep'); await deep(n - 1); };\nawait deep(9);",
  );
  expect(lines.filter((line) => line.includes("in deep"))).toHaveLength(4);
  expect(lines).toContain("  [Previous line repeated 6 more times]");
});

test("where ECMAScript's rules hold, causes and what an AggregateError holds stand below, as in a browser", async () => {
  expect(
    await told(`const inner = new Error("inner");
await Promise.any([
  Promise.reject(new Error("outer", { cause: inner })),
  Promise.reject("text"),
]);`),
  ).toEqual([
    "Uncaught AggregateError: All promises were rejected",
    "  [1] Error: outer",
    "      at main.ts:3:18",
    "  Caused by: Error: inner",
    "      at main.ts:1:15",
    "  [2] 'text'",
  ]);
});

test.each([
  ["a cause that leads back", "const e = new Error('x'); e.cause = e; throw e;"],
  ["a ring of causes", "const a = new Error('x'), b = new Error('y', { cause: a }); a.cause = b; throw a;"],
  ["a group that holds itself", "const e = new AggregateError([], 'x'); e.errors.push(e, e); throw e;"],
  ["causes without end", "let e; for (let i = 0; i < 1e4; i++) e = new Error('x', { cause: e }); throw e;"],
  [
    "groups of groups",
    "let e = new Error('y'); for (let i = 0; i < 12; i++) e = new AggregateError(Array(15).fill(e), 'x'); throw e;",
  ],
  [
    "getters that throw",
    "const e = new Error('x'); for (const k of ['stack', 'message', 'name', 'cause', 'constructor']) Object.defineProperty(e, k, { get() { throw 1; } }); throw e;",
  ],
  [
    "a proxy that throws",
    "throw new Proxy(new AggregateError([1], 'x'), { get() { throw 1; }, getOwnPropertyDescriptor() { throw 2; } });",
  ],
  [
    "a message that is none",
    "const e = new Error('x'); e.message = { a: 1 }; e.constructor = null; throw e;",
  ],
])("%s ends the report, not the run", async (_name, program) => {
  for (const head of ["", 'import "asyncio";\n']) {
    const { stderr, exit } = await runSource(`${head}console.log("ran"); ${program}`);
    expect(exit).toBe(1);
    expect(stderr.split("\n").length).toBeLessThan(2_000);
    expect(stderr).toMatch(/Error/);
  }
});
