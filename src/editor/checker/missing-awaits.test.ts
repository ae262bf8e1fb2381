// Where an `await` is missed, and where a call without one is meant.
import { expect, test, vi } from "vitest";
import { checkerOf } from "./test-checker.ts";

// A type checker takes its time on a machine that does other things, too.
vi.setConfig({ testTimeout: 60_000 });

const IMPORTS = `import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";
`;

// A type checker takes its time on a machine that does other things, too.
vi.setConfig({ testTimeout: 60_000 });

/** What is missed in the body of an async function of a program with Python's modules. */
function missedIn(body: string): Promise<string[]> {
  const program = `${IMPORTS}
async function work() {}
declare function typed(): asyncio.Coroutine<void>;
declare const lock: threading.Lock;
declare const thread: threading.Thread;
async function main() { ${body.replaceAll("\n", " ")} }
await asyncio.run(main());
`;
  return checkerOf(program)
    .missingAwaitsOf("main")
    .then((missed) => missed.map((text) => text.replace(/^\d+: /, "")));
}

test("a coroutine that is only made is missed", async () => {
  expect(await missedIn("work(); asyncio.sleep(1); typed(); lock.locked() && work();")).toEqual([
    "coroutine, work",
    "coroutine, asyncio.sleep",
    "coroutine, typed",
    "coroutine, work",
  ]);
});

test("so are methods and functions in variables", async () => {
  expect(
    await missedIn("class A { async go() {} } new A().go(); const f = async () => 1; f(); (f(), f());"),
  ).toEqual(["coroutine, new A().go", "coroutine, f", "coroutine, f", "coroutine, f"]);
});

test("a blocking call is missed", async () => {
  expect(await missedIn("time.sleep(1); thread.join(); lock.acquire(); asyncio.run(work());")).toEqual([
    "blocking, time.sleep",
    "blocking, thread.join",
    "blocking, lock.acquire",
    "blocking, asyncio.run",
  ]);
});

test("a gather that nobody waits for is missed", async () => {
  expect(await missedIn("asyncio.gather(work(), work());")).toEqual(["gather, asyncio.gather"]);
});

test("a coroutine that an async function gives back unrun is missed", async () => {
  const body = `const f = async () => work(); const g = async (all: boolean) => { return all ? asyncio.gather() : work(); };
    const held = async () => asyncio.asyncWith(new asyncio.Lock(), async () => { await work(); }); await f(); await g(true); return work();`;
  expect(await missedIn(body)).toEqual([
    "coroutine, work",
    "coroutine, work",
    "coroutine, asyncio.asyncWith",
    "coroutine, work",
  ]);
});

test("what is awaited, kept, given back by an ordinary function, handed on or meant to be dropped is not", async () => {
  const fine = `await work(); const c = work(); asyncio.createTask(work()); void work();
    const later = () => work(); await asyncio.gather(work(), asyncio.sleep(1)); lock.release(); thread.start();
    fetch("/a"); fetch("/a").then((answer) => answer.text()); [1].forEach(async () => {}); asyncio.createTask(work());
    const promise = new Promise<void>((resolve) => resolve()); promise.then(() => {}); return await work();`;
  expect(await missedIn(fine)).toEqual([]);
});

test("in a program of promises, only a pause that nobody waits for is missed", async () => {
  const program = `
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
function rest() { return new Promise<void>((resolve) => setTimeout(resolve, 1)); }
async function work() { pause(100); rest(); await pause(1); }
function start() { pause(1); }
work();
work().then(() => {});
`;
  expect(await checkerOf(program).missingAwaitsOf("main")).toEqual(["4: promise, pause", "4: promise, rest"]);
});
