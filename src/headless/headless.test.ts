// The command line as people call it: what programs print there, and with which status they end.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";

/** Whatever the language of who tests. */
const env = { ...process.env, LC_ALL: "C" };

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
      env,
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

test("to record a run asks no proxy of the program's, and a proxy is what it is elsewhere", () => {
  const { asyncio, ecmascript } = runAll({
    asyncio: `
      import * as asyncio from "asyncio";
      const trap = () => { console.log("asked"); throw new Error("asked"); };
      const handler = { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap };
      const one = new Proxy({}, handler);
      const { proxy: two } = Proxy.revocable([], handler);
      async function work(...things: unknown[]) {}
      await asyncio.run(work(one, [two], Object.create(one), two));`,
    ecmascript: `
      class Own extends Proxy { constructor() { super({ a: 1 }, {}); } }
      console.log(Proxy.name, Proxy.length, typeof Proxy.revocable, new Own().a, Object.hasOwn(Proxy, "prototype"));`,
  });
  expect(asyncio).toMatchObject({ stdout: "", exit: 0 });
  expect(ecmascript.stderr).toMatch(/prototype/);
}, 60_000);

test("a top-level await that can never go on is told with its line, and ends with Node's status", () => {
  const { never, other } = runAll({
    never: 'console.log("before");\nawait new Promise(() => {});',
    other:
      "const never = new Promise(() => {});\nasync function waits() { await never; }\nwaits();\nconsole.log(1);",
  });
  expect(never).toMatchObject({ stdout: "before\n", exit: 13 });
  expect(never.stderr).toBe(
    "deadlock: nothing can ever happen again\n  never.ts:2:1: never.ts waits for promise. Nobody is left to complete it (since 0 s)\n",
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

/** Replaces or deletes, one after the other, all that can be of the language and of what a program finds besides. */
const TAMPER = `
const { ownKeys, defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
const generator = getPrototypeOf(function* () {}.prototype);
const roots = [generator, getPrototypeOf(generator), getPrototypeOf([].values()), getPrototypeOf(new Map().values())];
const names = ["Array", "ArrayBuffer", "Boolean", "Date", "Error", "Function", "Int8Array", "JSON", "Map", "Math", "Number",
  "Object", "Reflect", "RegExp", "Set", "String", "Symbol", "TypeError", "Uint8Array", "WeakMap", "WeakSet", "EventTarget"];
for (let i = 0; i < names.length; i++) {
  roots[roots.length] = globalThis[names[i]];
  if (globalThis[names[i]].prototype) roots[roots.length] = globalThis[names[i]].prototype;
}
roots[roots.length] = getPrototypeOf(Int8Array.prototype);
const kept = { __proto__: null, constructor: 1, prototype: 1, __proto: 1, stackTraceLimit: 1, prepareStackTrace: 1 };
const bad = () => { throw "tampered"; };
const { species } = Symbol, objectPrototype = Object.prototype;
for (let i = 0, count = 0; i < roots.length; i++) {
  const keys = ownKeys(roots[i]);
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    if (key === species || key === "__proto__" || kept[key]) continue;
    const { value, configurable } = getOwnPropertyDescriptor(roots[i], key);
    if (!configurable || typeof value !== "function" && value !== undefined) continue;
    if (count++ % 2) deleteProperty(roots[i], key);
    else defineProperty(roots[i], key, value ? { value: bad, configurable: true } : { get: bad, configurable: true });
  }
}
for (let i = 0; i < names.length; i++) deleteProperty(globalThis, names[i]);
`;

const PLAIN = `${TAMPER}
console.log("%s and %d", "text", 1, [1, { a: "b" }], { f() {}, n: null });
setTimeout(() => console.log("timer"), 5);
async function twice(x) { await null; return x * 2; }
console.log(await twice(2));
Promise.reject(1).catch((error) => console.log("caught", error)).finally(() => console.log("finally"));
async function* count() { yield 1; yield 2; }
for await (const x of count()) console.log("item", x);
await new Promise((resolve) => setTimeout(resolve, 10));
throw null;
`;

const PYTHON = `import * as asyncio from "asyncio";
import * as threading from "threading";
${TAMPER}
async function worker(queue) {
  while (true) { const item = await queue.get(); await asyncio.sleep(item); console.log("done", item); queue.taskDone(); }
}
async function fail() { await asyncio.sleep(1); throw new asyncio.ValueError("bad"); }
async function main() {
  const queue = new asyncio.Queue(1);
  const task = asyncio.createTask(worker(queue), { name: "w" });
  for (let i = 1; i < 3; i++) await queue.put(i);
  await queue.join();
  task.cancel();
  console.log(await asyncio.gather(task, asyncio.toThread(() => 5), { returnExceptions: true }));
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => { group.createTask(fail()); await asyncio.sleep(9); });
  } catch (error) { console.log(error.exceptions); }
  console.log(await asyncio.wait([asyncio.createTask(asyncio.sleep(1, "slept"), { name: "s" })]));
  await asyncio.waitFor(asyncio.sleep(9), 1);
}
const thread = new threading.Thread({ target: () => console.log("thread") });
thread.start();
await thread.join();
await asyncio.run(main());
`;

test("a program that replaces and deletes all that the language is made of breaks nothing but itself", () => {
  const { plain, python, methods } = runAll({
    plain: PLAIN,
    python: PYTHON,
    methods: `for (const k of ["map", "filter", "push", "pop", "shift", "splice", "slice", "join", "includes", "every"])
  Array.prototype[k] = () => { throw new Error("patched " + k); };
console.log("one", [1, 2]);
setTimeout(() => console.log("two"), 5);
[1].map((x) => x);`,
  });
  expect(plain.stdout.trimEnd().split("\n")).toEqual([
    "text and 1 [ 1, { a: 'b' } ] { f: [Function: f], n: null }",
    "4",
    "caught 1",
    "finally",
    "item 1",
    "item 2",
    "timer",
  ]);
  expect(plain).toMatchObject({ stderr: "Uncaught null\n", exit: 1 });
  expect(python.stdout.trimEnd().split("\n")).toEqual([
    "thread",
    "done 1",
    "done 2",
    "[ [CancelledError], 5 ]",
    "[ [ValueError: bad] ]",
    "[",
    "  Set(1) { <Task finished name='s' coro=<sleep()> result='slept'> },",
    "  Set(0) {}",
    "]",
  ]);
  expect(python.stderr.trimEnd().split("\n").at(-1)).toBe("TimeoutError");
  expect(methods).toMatchObject({ stdout: "one [ 1, 2 ]\ntwo\n", exit: 1 });
  expect(methods.stderr).toBe("Uncaught Error: patched map\n    at methods.ts:2:38\n");
}, 60_000);

test("a run is saved as a picture, as a trace for other tools, and as Markdown", () => {
  const folder = mkdtempSync(join(tmpdir(), "loopscope-"));
  const file = (name: string): string => join(folder, name);
  try {
    const outputs = ["--svg", file("a.svg"), "--png", file("a.png"), "--chrome-trace", file("a.json")];
    const more = [
      "--gif",
      file("a.gif"),
      "--markdown",
      file("a.md"),
      "--theme",
      "dark",
      "--at",
      "3",
      "--axis",
      "steps",
      "--width",
      "900",
    ];
    const run = ["src/headless/start.mjs", "run", ...outputs, ...more, "examples/gather.ts"];
    const { stdout, stderr, status } = spawnSync("node", run, { encoding: "utf8", env });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });

    const svg = readFileSync(file("a.svg"), "utf8");
    expect(svg).toMatch(/^<svg [^>]*width="900"/);
    expect(svg).toContain("#14181f");
    expect(svg).toContain(">step 3 ·");

    const png = readFileSync(file("a.png"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // Two pixels for one.
    expect(png.readUInt32BE(16)).toBe(1_800);

    const gif = readFileSync(file("a.gif"));
    expect(gif.subarray(0, 6).toString()).toBe("GIF89a");
    expect(gif.readUInt16LE(6)).toBe(900);

    const { traceEvents } = JSON.parse(readFileSync(file("a.json"), "utf8")) as {
      readonly traceEvents: readonly { ph: string; tid: number; ts: number; dur: number }[];
    };
    const slices = traceEvents.filter(({ ph }) => ph === "X");
    const tracks = new Map<number, number>();
    expect(slices.length).toBeGreaterThan(10);
    for (const { tid, ts, dur } of slices.sort((a, b) => a.ts - b.ts || a.dur - b.dur)) {
      // Slices that overlap on one track are drawn wrong elsewhere.
      expect(ts).toBeGreaterThanOrEqual(tracks.get(tid) ?? 0);
      tracks.set(tid, ts + dur);
    }
    expect(tracks.size).toBeGreaterThan(2);

    const markdown = readFileSync(file("a.md"), "utf8");
    expect(markdown).toContain(`\`\`\`ts\n${readFileSync("examples/gather.ts", "utf8").trimEnd()}\n\`\`\``);
    expect(markdown).toContain(`\`\`\`text\n${stdout.trimEnd()}\n\`\`\``);
    expect(markdown).toMatch(/\[Open in Loopscope\]\(<http:\/\/localhost:5173\/#p1=[^>]+>\)\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test("an option that cannot be is told, and nothing runs", () => {
  for (const wrong of [
    ["--theme", "pink"],
    ["--axis", "up"],
    ["--width", "10"],
    ["--at", "-1"],
  ]) {
    const run = ["src/headless/start.mjs", "run", ...wrong, "--svg", "x.svg", "examples/gather.ts"];
    const { stdout, status } = spawnSync("node", run, { encoding: "utf8", env });
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
  }
}, 60_000);

test("what is told is told in the language of the system, or in the one that is asked for", () => {
  const told = (args: readonly string[], LC_ALL: string): string => {
    const { stdout, stderr } = spawnSync("node", ["src/headless/start.mjs", ...args], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL },
    });
    return stdout + stderr;
  };
  expect(told(["--help"], "ru_RU.UTF-8")).toMatch(/^Как вызывать:/);
  const race = ["run", "--lang", "ru", "--values", "--stats", "examples/race-on-a-balance.ts"];
  expect(told(race, "C")).toContain("Гонка за balance");
  expect(told(["run", "--lang", "de", "x.ts"], "C")).toMatch(/^--lang is en \| ru \| es, not de/);
}, 60_000);

test("whoever reads the beginning only hears of nothing else, and what is saved is whole", () => {
  const folder = mkdtempSync(join(tmpdir(), "loopscope-"));
  try {
    const [program, trace] = [join(folder, "many.ts"), join(folder, "many.trace")];
    writeFileSync(program, 'for (let i = 0; i < 50_000; i++) console.log("line", i);');
    const piped = (options: string) =>
      spawnSync(
        "bash",
        ["-c", `node src/headless/start.mjs run ${options} ${program} | head -n 1; echo "\${PIPESTATUS[0]}"`],
        { encoding: "utf8", env },
      );
    expect(piped("")).toMatchObject({ stdout: "line 0\n141\n", stderr: "" });
    expect(piped(`--trace ${trace}`)).toMatchObject({ stdout: "line 0\n0\n", stderr: "" });
    expect(readFileSync(trace, "utf8")).toContain("line 49999");
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

function lesson(args: readonly string[]) {
  return spawnSync("node", ["src/headless/start.mjs", "lesson", ...args], { encoding: "utf8", env });
}

test("what is wrong with a lesson is told with its line, in the reader's language", () => {
  const folder = mkdtempSync(join(tmpdir(), "loopscope-"));
  try {
    const file = join(folder, "own.md");
    const section = (language: string) =>
      `# ${language}: Title\n\n[a](#step=99) [b](#change=more&run) [c](#program=none) [d](#select=main)\n\n` +
      "## Predict: print\n\n- `1`\n- `2`\n";
    const change = "```diff more\n-console.log(3);\n```";
    const program = "```ts\nconsole.log(3);\n```";
    writeFileSync(file, `${program}\n\n${change}\n\n${section("en")}\n${section("ru")}`);
    const { stdout, status } = lesson([file]);
    expect(stdout.replaceAll(folder, "").split("\n")).toEqual([
      "/own.md: not in order; 2 programs run, 4 links, prediction: print, 0 checks",
      "/own.md:11: There is no step 99: the run has 9",
      "/own.md:11: There is no none.ts beside the lesson",
      '/own.md:11: No task or thread is called "main"',
      '/own.md:13: No answer is right: it is "3"',
      "/own.md:20: There is no step 99: the run has 9",
      "/own.md:20: There is no none.ts beside the lesson",
      '/own.md:20: No task or thread is called "main"',
      '/own.md:22: No answer is right: it is "3"',
      "0 passed, 1 failed",
      "",
    ]);
    expect(status).toBe(1);
    expect(lesson(["--lang", "ru", file]).stdout).toContain("/own.md:11: Шага 99 нет: в прогоне их");
    writeFileSync(file, `${section("en")}\n${section("ru")}`);
    expect(lesson([file]).stdout).toContain("/own.md:1: There is no program");
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
