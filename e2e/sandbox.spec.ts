// Programs in the sandbox, in a real browser under the policy of the built page: they run, wait, and can always be stopped.
import { expect, test as base } from "@playwright/test";
import { program, rawProgram, SandboxPage } from "./sandbox-page.ts";

const test = base.extend<{ sandbox: SandboxPage }>({
  sandbox: async ({ page }, use) => {
    const sandbox = new SandboxPage(page);
    await sandbox.open();
    await use(sandbox);
  },
});

const GATHER = `
import * as asyncio from "asyncio";
async function work(name: string, seconds: number): Promise<string> {
  console.log(name, "begins");
  await asyncio.sleep(seconds);
  return name;
}
async function main() {
  console.log(await asyncio.gather(work("a", 2), work("b", 1)));
}
await asyncio.run(main());
`;

const TICKS = `
import * as asyncio from "asyncio";
async function main() { while (true) await asyncio.sleep(1); }
await asyncio.run(main());
`;

test.describe("a run", () => {
  test("prints, records and finishes, and breaks no policy", async ({ sandbox }) => {
    const { end, output, trace } = await sandbox.run(GATHER);
    expect(end).toEqual({ type: "finished", status: 0 });
    expect(output).toEqual(["a begins", "b begins", "[ 'a', 'b' ]"]);
    expect(trace).toContain(`2 Task-1#3 print stdout "[ 'a', 'b' ]" @9:11`);
    sandbox.expectNoProblems();
  });

  test("tells the line and column of an error", async ({ sandbox }) => {
    const { end, trace } = await sandbox.run('const a = 1;\n\n  throw new TypeError("no");');
    expect(end).toEqual({ type: "finished", status: 1 });
    expect(trace).toMatch(/warn uncaught .* @3:9/);
  });

  test("tells what is nested too deeply for the browser where it is deepest", async ({ sandbox }) => {
    const nested = await program(`let n = 0;\n${"{ ".repeat(200)}n++;${" }".repeat(200)}`);
    // How deep is too deep differs from browser to browser.
    const code = "[".repeat(30_000) + "]".repeat(30_000);
    const { end } = await sandbox.run({ ...nested, code });
    expect(end).toMatchObject({ type: "stopped", reason: "nested", site: nested.deepest });
    expect(nested.sites[nested.deepest]).toMatchObject({ line: 2, column: 399 });
  });

  test("finds a worker that waits for it, and leaves one that waits for the next", async ({ sandbox }) => {
    const workers = () => sandbox.page.workers();
    await expect.poll(() => workers().length).toBe(1);
    const [waiting] = workers();
    let isTaken = false;
    waiting.once("close", () => (isTaken = true));
    await sandbox.run('console.log("a")');
    // It has run the program, and is gone with it.
    await expect.poll(() => isTaken).toBe(true);
    await expect.poll(() => workers().length).toBe(1);
    sandbox.expectNoProblems();
  });

  test("begins in a fresh world, in the same frame", async ({ sandbox }) => {
    const frames = () => sandbox.page.evaluate(() => document.querySelectorAll("iframe").length);
    await sandbox.run("globalThis.left = 1; Array.prototype.map = null;");
    const { output } = await sandbox.run("console.log(globalThis.left, [1].map((x) => x + 1));");
    expect(output).toEqual(["undefined [ 2 ]"]);
    expect(await frames()).toBe(1);
  });

  test("goes on when its listeners throw, and when it has taken the language apart", async ({ sandbox }) => {
    const { end, output, warnings } = await sandbox.run(`
      const target = new EventTarget();
      target.addEventListener("x", () => { throw new Error("in a listener"); });
      target.dispatchEvent(new Event("x"));
      const { ownKeys, deleteProperty } = Reflect;
      const prototypes = [Array, String, Number, Function, RegExp, Map, Set, Date, Error].map(({ prototype }) => prototype);
      prototypes.push(Object.getPrototypeOf(function* () {}.prototype), Object.getPrototypeOf([].values()));
      const world = globalThis, names = ownKeys(world);
      for (let i = 0; i < prototypes.length; i++) {
        const keys = ownKeys(prototypes[i]);
        for (let k = 0; k < keys.length; k++) if (keys[k] !== "constructor") deleteProperty(prototypes[i], keys[k]);
      }
      const later = setTimeout, { log } = console, OwnPromise = Promise;
      for (let i = 0; i < names.length; i++) deleteProperty(world, names[i]);
      log("%s", "one", [1, { two: 2 }]);
      await new OwnPromise((resolve) => later(resolve, 5));
      log("three");
    `);
    expect(end).toEqual({ type: "finished", status: 1 });
    expect(output).toEqual(["one [ 1, { two: 2 } ]", "three"]);
    expect(warnings[0]).toContain("Uncaught Error: in a listener");
  });

  test("waits on a real clock", async ({ sandbox }) => {
    const { end, trace } = await sandbox.run(
      'import * as asyncio from "asyncio";\nawait asyncio.run(asyncio.sleep(0.3));',
      { clock: "real" },
    );
    expect(end).toEqual({ type: "finished", status: 0 });
    expect(Number(/^(\S+) - finish/m.exec(trace)?.[1])).toBeGreaterThanOrEqual(0.3);
  });

  test("stops ahead of the playhead until more is granted", async ({ sandbox }) => {
    await sandbox.start(TICKS, { grant: 1_000 });
    await expect.poll(async () => (await sandbox.report()).waits).toBe(1);
    const { events } = await sandbox.report();
    expect(events).toBeGreaterThanOrEqual(1_000);
    expect(events).toBeLessThan(1_500);
    await sandbox.page.evaluate(() => {
      harness.sandbox.grant(5_000);
    });
    await expect.poll(async () => (await sandbox.report()).waits).toBe(2);
    expect((await sandbox.report()).events).toBeGreaterThanOrEqual(6_000);
  });

  test("is stopped when another one starts, and says so", async ({ sandbox }) => {
    const [endless, short] = [await program(TICKS), await program('console.log("short")')];
    const ends = await sandbox.page.evaluate(
      async ([endless, short]) => {
        const ends: string[] = [];
        const options = {
          file: "main.ts",
          clock: "virtual",
          limits: { events: 1_000, characters: 1_000 },
          grant: 100,
        } as const;
        const run = (program: typeof endless) =>
          new Promise<void>((resolve) => {
            harness.sandbox.run(program, options, (event) => {
              if (event.type === "stopped") ends.push(event.reason);
              if (event.type === "finished") ends.push("finished");
              if (event.type === "stopped" || event.type === "finished") resolve();
            });
          });
        await Promise.all([run(endless), run(endless), run(short)]);
        return ends;
      },
      [endless, short] as const,
    );
    expect(ends).toEqual(["user", "user", "finished"]);
  });

  test("shows values that cannot be cloned or whose getters throw", async ({ sandbox }) => {
    const { end, output } = await sandbox.run(`
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      console.log(() => 1, Symbol("s"), new WeakMap(), { get x() { throw new Error("no"); } }, proxy);
      throw { get message() { throw new Error("no"); }, f() {} };
    `);
    expect(end).toEqual({ type: "finished", status: 1 });
    expect(output[0]).toContain("Symbol(s)");
    expect(output[0]).toContain("[Getter]");
    expect(output[0]).toContain("[unreadable]");
  });

  test("of a script that the browser refuses says why", async ({ sandbox }) => {
    const { end } = await sandbox.run({ ...rawProgram(""), code: "(runtime) => {{" });
    expect(end).toMatchObject({ type: "stopped", reason: "crashed" });
    expect(JSON.stringify(end)).toContain("SyntaxError");
  });
});

test.describe("a program that never ends", () => {
  const ENDLESS = {
    "in a loop": "while (true) {}",
    "in a regular expression": `/^(a+)+$/.test("${"a".repeat(40)}!");`,
    "in promises of the browser":
      "const again = async () => { await null; again(); }; again(); yield runtime.import(0, 'time', []).sleep(1);",
    "in a recursion": "const tree = (n) => n < 2 ? 1 : tree(n - 1) + tree(n - 2); tree(60);",
  };
  for (const [where, code] of Object.entries(ENDLESS)) {
    test(`${where} is stopped at once; what it did stays, and another one runs`, async ({ sandbox }) => {
      await sandbox.start(rawProgram(`log("before"); ${code}`), { clock: "real" });
      await expect.poll(async () => (await sandbox.report()).output).toEqual(["before"]);
      const stopped = await sandbox.stopAndRunAnother();
      expect(stopped.end).toEqual({ type: "stopped", reason: "user", site: 0, problem: "" });
      expect(stopped.output).toEqual(["before"]);
    });
  }

  test("in a loop is said to be in that loop, again and again", async ({ sandbox }) => {
    await sandbox.start('console.log("before");\nlet n = 0;\nwhile (true) n++;');
    await expect.poll(async () => (await sandbox.report()).longLoops.length).toBeGreaterThan(4);
    const { longLoops } = await sandbox.report();
    const [{ site }] = longLoops;
    const seconds = longLoops.map((longLoop) => longLoop.seconds);
    expect(seconds[0]).toBeGreaterThanOrEqual(0.1);
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
    expect(seconds.at(-1)! - seconds[0]).toBeGreaterThanOrEqual(0.1 * (seconds.length - 1));
    const stopped = await sandbox.stopAndRunAnother();
    const { sites } = await program('console.log("before");\nlet n = 0;\nwhile (true) n++;');
    expect(stopped.end).toMatchObject({ reason: "user", site });
    expect(sites[site].line).toBe(3);
  });

  test("and says nothing is given up after ten seconds", async ({ sandbox }) => {
    const { end, output } = await sandbox.run(
      rawProgram(`log("before"); /^(a+)+$/.test("${"a".repeat(40)}!");`),
    );
    expect(end).toEqual({ type: "stopped", reason: "unresponsive", site: 0, problem: "" });
    expect(output).toEqual(["before"]);
  });

  test("but waits is not given up", async ({ sandbox }) => {
    await sandbox.start(TICKS, { grant: 100 });
    await sandbox.page.waitForTimeout(12_000);
    const { end, waits } = await sandbox.report();
    expect({ end, waits }).toEqual({ end: null, waits: 1 });
  });
});

test.describe("a program without measure", () => {
  test("that makes tasks in a loop is ended at the limit of events", async ({ sandbox }) => {
    const { end, events, warnings } = await sandbox.run(
      `import * as asyncio from "asyncio";
      async function nothing() {}
      async function main() { while (true) asyncio.createTask(nothing()); }
      await asyncio.run(main());`,
      { limits: { events: 200_000, characters: 1_000 } },
    );
    expect(end).toEqual({ type: "finished", status: 1 });
    expect(events).toBeGreaterThanOrEqual(200_000);
    expect(events).toBeLessThan(220_000);
    expect(warnings).toEqual(["the run was stopped after 200000 events"]);
  });

  test("that makes tasks which make tasks is ended at the limit of events", async ({ sandbox }) => {
    const { end, warnings } = await sandbox.run(
      `import * as asyncio from "asyncio";
      async function two() { asyncio.createTask(two()); asyncio.createTask(two()); await asyncio.sleep(0); }
      async function main() { await two(); await asyncio.sleep(1e9); }
      await asyncio.run(main());`,
      { limits: { events: 200_000, characters: 1_000 } },
    );
    expect(end).toEqual({ type: "finished", status: 1 });
    expect(warnings).toEqual(["the run was stopped after 200000 events"]);
  });

  test("that prints megabytes has its output capped, and goes on", async ({ sandbox }) => {
    const { end, output, warnings } = await sandbox.run(`
      for (let i = 0; i < 300_000; i++) console.log("line " + i);
      globalThis.after = 1;
    `);
    expect(end).toEqual({ type: "finished", status: 0 });
    expect(output.join("\n").length).toBeLessThanOrEqual(1_000_000);
    expect(output.length).toBeGreaterThan(50_000);
    expect(warnings).toEqual(["output stopped after 1000000 characters"]);
  });

  test("that prints one enormous line has it cut", async ({ sandbox }) => {
    const { end, output } = await sandbox.run('console.log("x".repeat(900_000));');
    expect(end).toEqual({ type: "finished", status: 0 });
    expect(output[0].length).toBe(100_000);
    expect(output[0].endsWith("x…")).toBe(true);
  });

  test("that calls itself for ever ends with its error, and the trace is whole", async ({ sandbox }) => {
    const { end, output, warnings } = await sandbox.run(
      'function down(n: number) { console.log("level", n); down(n + 1); }\ndown(0);',
    );
    expect(end).toEqual({ type: "finished", status: 1 });
    expect(output.slice(0, 3)).toEqual(["level 0", "level 1", "level 2"]);
    expect(warnings[0]).toContain("RangeError");
  });
});

test("a runtime that cannot be loaded ends the run, and is fetched again for the next one", async ({
  page,
}) => {
  await page.route("**/assets/worker-*.js", (route) => route.abort());
  const sandbox = new SandboxPage(page);
  await sandbox.open();
  const { end } = await sandbox.run('console.log("lost")');
  expect(end).toMatchObject({ type: "stopped", reason: "absent" });
  await page.unroute("**/assets/worker-*.js");
  await expect.poll(async () => (await sandbox.run('console.log("another")')).output).toEqual(["another"]);
});

test.describe("a sandbox whose process is gone", () => {
  test("ends the run, and another one runs in a new frame", async ({ sandbox }) => {
    const { page } = sandbox;
    await sandbox.start(TICKS, { grant: 100 });
    await expect.poll(async () => (await sandbox.report()).waits).toBe(1);
    // To Playwright the whole page has crashed when one of its frames has; the page itself lives on.
    const session = await page.context().newCDPSession(page);
    const evaluate = async (expression: string): Promise<unknown> => {
      const { result } = await session.send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    };
    const frame = page.frames().find((frame) => frame !== page.mainFrame())!;
    const frameSession = await page.context().newCDPSession(frame);
    void frameSession.send("Page.crash").catch(() => undefined);
    await expect
      .poll(() => evaluate("harness.report().end"))
      .toEqual({ type: "stopped", reason: "gone", site: 0, problem: "" });
    const { positions, ...another } = await program('console.log("another")');
    const text = JSON.stringify({ ...another, positions: [...positions] });
    expect(await evaluate(`harness.start(${text}); harness.ended().then(({ output }) => output)`)).toEqual([
      "another",
    ]);
  });
});
