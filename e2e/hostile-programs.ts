// Hostile and faulty programs, each with what must be said when it is run: loops, floods, oddities, and those that attack.
import { ESCAPES, type HostileTable, LIES, SABOTAGE } from "./hostile-attacks.ts";

const STOPPED = /^(stopped user|reached)/;
const FINE = /^finished 0[^]*done/;

const endless = (source: string): HostileTable[string] => ({
  source: `console.log("before");\n${source}\n`,
  says: STOPPED,
  isEndless: true,
});

const asyncio = (body: string): string =>
  `import * as asyncio from "asyncio";\nasync function nothing() {}\nasync function main() {\n${body}\n}\nawait asyncio.run(main());\n`;

const LOOPS: HostileTable = {
  "a loop": endless("while (true) {}"),
  "a loop without a body": endless("for (;;);"),
  "a labelled loop": endless("outer: do { continue outer; } while (true);"),
  "a loop in a getter": endless("const o = { get x(): number { for (;;); } }; o.x;"),
  "a loop in toString": endless("`${{ toString(): string { for (;;); } }}`;"),
  "a loop in a trap of a proxy": endless("const p: any = new Proxy({}, { get() { for (;;); } }); p.x;"),
  "a loop in a comparison": endless("[3, 2, 1].sort(() => { for (;;); });"),
  "a loop in a replacement": endless('"a".replace(/a/, () => { for (;;); });'),
  "a loop in a generator": endless("for (const n of (function* () { for (;;) yield 1; })()) void n;"),
  "a loop in an iterator": endless(
    "Math.max(...{ [Symbol.iterator]: () => ({ next() { for (;;); } }) } as any);",
  ),
  "a loop in valueOf": endless("+{ valueOf(): number { for (;;); } };"),
  "a loop in JSON": endless("JSON.stringify({ toJSON() { for (;;); } });"),
  "a loop in a static block": endless("class A { static { for (;;); } }"),
  "a loop in a default": endless("((a = (() => { for (;;); })()) => a)();"),
  "a loop in finally": endless("try { throw 1; } finally { for (;;); }"),
  "a loop in a callback": endless("setTimeout(() => { for (;;); });"),
  "a regular expression": endless(`/^(a+)+$/.test("${"a".repeat(40)}!");`),
  "a recursion that branches": endless(
    "const f = (n: number): number => n < 2 ? 1 : f(n - 1) + f(n - 2); f(90);",
  ),
  "timers of no time": endless("const again = () => setTimeout(again); again();"),
  "an interval": endless("setInterval(() => {});"),
  microtasks: endless("const again = () => queueMicrotask(again); again();"),
  promises: endless("const again = (): unknown => Promise.resolve().then(again); again();"),
  "an async function": endless("const again = async () => { for (;;) await null; }; again();"),
  "an async generator": endless(
    "for await (const n of (async function* () { for (;;) yield 1; })()) void n;",
  ),
  frames: endless("const again = () => requestAnimationFrame(again); again();"),
  "a channel": endless(
    "const { port1, port2 } = new MessageChannel(); port1.onmessage = () => port2.postMessage(0); port2.onmessage = () => port1.postMessage(0); port1.postMessage(0);",
  ),
  "requests to nobody": endless('for (;;) await fetch("/a?delay=0");'),
  "sleeps of no time": endless(asyncio("  for (;;) await asyncio.sleep(0);")),
  "callbacks of a loop": endless(
    asyncio(
      "  const again = () => asyncio.getRunningLoop().callSoon(again);\n  again();\n  await asyncio.sleep(1e9);",
    ),
  ),
  "a lock that is taken again and again": endless(
    asyncio(
      "  const lock = new asyncio.Lock();\n  for (;;) { await lock.acquire(); lock.release(); await asyncio.sleep(0); }",
    ),
  ),
  "a thread that only blocks": endless('import * as time from "time";\nfor (;;) await time.sleep(1);'),
  "threads without end": endless(
    'import * as threading from "threading";\nfor (;;) { const t = new threading.Thread({ target: async () => {} }); t.start(); await t.join(); }',
  ),
  "tasks that make tasks": endless(
    asyncio(
      "  const two = async () => { asyncio.createTask(two()); asyncio.createTask(two()); await asyncio.sleep(0); };\n  await two();\n  await asyncio.sleep(1e9);",
    ),
  ),
  "a task that cancels itself and goes on": endless(
    asyncio("  for (;;) { asyncio.currentTask().cancel(); try { await asyncio.sleep(0); } catch {} }"),
  ),
};

const FLOODS: HostileTable = {
  lines: {
    source: 'for (let i = 0; i < 50_000; i++) console.log("line", i);',
    says: /^finished 0[^]*output stopped/,
  },
  newlines: {
    source: 'for (let i = 0; i < 60; i++) console.log("\\n".repeat(99_000));',
    says: /^finished 0[^]*output stopped/,
  },
  "a line of twenty megabytes": {
    source: 'console.log("x".repeat(2e7)); console.log("done");',
    says: /^finished 0/,
  },
  "lines on stderr": {
    source: 'for (let i = 0; i < 50_000; i++) console.error("line", i);',
    says: /^finished 0[^]*output stopped/,
  },
  "groups in groups": {
    source:
      'for (let i = 0; i < 5_000; i++) console.group("g"); console.log("in"); for (let i = 0; i < 5_000; i++) console.groupEnd(); console.log("done");',
    says: /^finished 0/,
  },
  "a table": {
    source:
      "console.table(Array.from({ length: 3_000 }, (_, i) => ({ i, text: 'x'.repeat(50) }))); console.log('done');",
    says: /^finished 0/,
  },
  "a large array": {
    source: "console.log(new Array(5e6).fill(7)); console.log('done');",
    says: FINE,
  },
  "a sparse array": {
    source: "const a: number[] = []; a[4e9] = 1; console.log(a); console.log('done');",
    says: FINE,
  },
  "an object as deep as it goes": {
    source:
      "let o: object = {}; for (let i = 0; i < 1e5; i++) o = { o }; console.log(o); console.log('done');",
    says: FINE,
  },
  "an object with many keys": {
    source: "console.log(Object.fromEntries(Array.from({ length: 5e4 }, (_, i) => [i, i])));",
    says: /^finished 0[^]*output stopped/,
  },
  "a map in a map": {
    source: "const m = new Map<unknown, unknown>(); m.set(m, m); console.log(m); console.log('done');",
    says: FINE,
  },
  "a buffer of a gigabyte": {
    source: "const b = new Uint8Array(2 ** 30); console.log(b.length); console.log('done');",
    says: FINE,
  },
  "buffers without end": {
    source: "const held = []; for (;;) held.push(new Uint8Array(2 ** 28));",
    says: /^finished 1[^]*RangeError: Array buffer allocation failed/,
  },
  "numbers without end": {
    source: "const held = []; for (;;) held.push(new Float64Array(2 ** 25));",
    says: /^finished 1[^]*RangeError: Array buffer allocation failed/,
  },
  "a buffer that could grow": {
    source: "const held = []; for (;;) held.push(new ArrayBuffer(1, { maxByteLength: 2 ** 29 }));",
    says: /^finished 1[^]*RangeError/,
  },
  "a string too long": {
    source: '"x".repeat(2 ** 30);',
    says: /^finished 1[^]*RangeError: Invalid string length/,
  },
  "an array too long": {
    source: "new Array(2 ** 32);",
    says: /^finished 1[^]*RangeError: Invalid array length/,
  },
  "a number too large": {
    source: "2n ** (2n ** 40n);",
    says: /^finished 1[^]*RangeError/,
  },
  recursion: {
    source: "const f = (): number => 1 + f(); f();",
    says: /^finished 1[^]*RangeError: Maximum call stack/,
  },
  "recursion of awaits": {
    source: asyncio("  const f = async (): Promise<number> => 1 + await f();\n  await f();"),
    says: /^(finished 1[^]*RecursionError|reached)/,
  },
  "long names": {
    source: asyncio(
      "  await asyncio.gather(...Array.from({ length: 300 }, () => asyncio.createTask(nothing(), { name: 'n'.repeat(1e5) })));\n  console.log('done');",
    ),
    says: FINE,
  },
  "long messages": {
    source: "for (let i = 0; i < 60; i++) Promise.reject(new Error('m'.repeat(1e5)));",
    says: /^finished 1[^]*Error: m/,
  },
  "long kinds of errors": {
    source: "const e = new Error('x'); e.name = 'n'.repeat(1e6); throw e;",
    says: /^finished 1/,
  },
  "errors with causes": {
    source:
      "let e: Error = new Error('first'); for (let i = 0; i < 2_000; i++) e = new Error('e', { cause: e }); throw e;",
    says: /^finished 1[^]*Error/,
  },
  "an error that causes itself": {
    source: "const e = new Error('ring'); e.cause = e; throw e;",
    says: /^finished 1[^]*ring/,
  },
  "errors within errors": {
    source:
      "let e: Error = new Error('first'); for (let i = 0; i < 500; i++) e = new AggregateError([e, e], 'two'); throw e;",
    says: /^finished 1/,
  },
  rejections: {
    source: "for (let i = 0; i < 3_000; i++) Promise.reject(i); console.log('done');",
    says: /^finished 1[^]*done/,
  },
  timers: {
    source: "for (let i = 0; i < 3_000; i++) setTimeout(() => {}, i); console.log('done');",
    says: FINE,
  },
  tasks: {
    source: asyncio("  for (;;) asyncio.createTask(nothing());"),
    says: /^finished 1[^]*stopped after 25000 events/,
  },
  "a gather of very many": {
    source: asyncio(
      "  await asyncio.gather(...Array.from({ length: 1_500 }, nothing));\n  console.log('done');",
    ),
    says: FINE,
  },
  "gathers within gathers": {
    source: asyncio(
      "  let g: any = nothing();\n  for (let i = 0; i < 300; i++) g = asyncio.gather(g);\n  await g;\n  console.log('done');",
    ),
    says: FINE,
  },
  locks: {
    source: asyncio(
      "  for (let i = 0; i < 1_500; i++) await new asyncio.Lock().acquire();\n  console.log('done');",
    ),
    says: FINE,
  },
  cancellations: {
    source: asyncio(
      "  const t = asyncio.createTask(asyncio.sleep(1));\n  for (let i = 0; i < 1_500; i++) t.cancel('c');\n  try { await t; } catch {}\n  console.log('done');",
    ),
    says: FINE,
  },
  "coroutines that nobody awaits": {
    source: asyncio("  for (let i = 0; i < 1_000; i++) nothing();\n  console.log('done');"),
    says: /^finished 0[^]*never awaited/,
  },
  listeners: {
    source:
      "const t = new EventTarget(); for (let i = 0; i < 3_000; i++) t.addEventListener('x', () => { throw new Error('in it'); }); t.dispatchEvent(new Event('x')); console.log('done');",
    says: /^finished 1[^]*in it/,
  },
  "a deadlock": {
    source: asyncio("  const lock = new asyncio.Lock();\n  await lock.acquire();\n  await lock.acquire();"),
    says: /^finished 1[^]*deadlock/,
  },
  "a top level that waits for ever": {
    source: "await new Promise(() => {});",
    says: /^finished 13[^]*deadlock/,
  },
  "dates that are none": {
    source: "console.log(new Date(NaN), new Date(8.64e15), 'done');",
    says: FINE,
  },
  "lone surrogates": {
    source: 'console.log("\\ud800", { "\\udfff": "\\ud800" }, "done");',
    says: FINE,
  },
  "control characters": {
    source: 'console.log("\\u0000\\u001b[31m\\u202e\\ufeff done");',
    says: FINE,
  },
  markup: {
    source: 'console.log("<img src=x onerror=alert(1)> done");',
    says: FINE,
  },
};

const ODDITIES: HostileTable = {
  "a first line for a shell": {
    source: "#!/usr/bin/env node\nconsole.log('done');",
    says: FINE,
  },
  "a module that is nowhere": {
    source: 'import "https://example.com/x.js";',
    says: /^finished 1[^]*No module named/,
  },
  "a module with a strange name": {
    source: 'import * as x from "__proto__";',
    says: /^finished 1[^]*No module named/,
  },
  "a name of a thousand letters": {
    source: `const ${"n".repeat(1_000)} = 1; console.log("done");`,
    says: FINE,
  },
  "separators of lines": {
    source: 'console.log("\u2028done\u2029");',
    says: FINE,
  },
  with: { source: "with ({}) {}", says: /^refused/ },
  "half a string": { source: 'console.log("', says: /^refused/ },
  "nothing but brackets": { source: "((((((", says: /^refused/ },
  "a program of nothing": { source: "\0\0\0", says: /^refused/ },
  "two thousand functions": {
    source: `${Array.from({ length: 2_000 }, (_, i) => `function f${i}() {}`).join("\n")}\nconsole.log("done");`,
    says: FINE,
  },
  "a chain of calls": {
    source: `const o = { f: () => o };\no${".f()".repeat(500)};\nconsole.log("done");`,
    says: FINE,
  },
  "prototypes in literals": {
    source: 'console.log({ __proto__: null, a: 1 }, JSON.parse(\'{"__proto__":1}\'), "done");',
    says: FINE,
  },
};

/** By what they do, and by what each is. */
export const HOSTILE_PROGRAMS: Readonly<Record<string, HostileTable>> = {
  "that goes on for ever": LOOPS,
  "that is too much": FLOODS,
  "that tries the doors": ESCAPES,
  "that takes the language apart": SABOTAGE,
  "that lies": LIES,
  "that is odd": ODDITIES,
};
