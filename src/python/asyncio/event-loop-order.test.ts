// The rules of an asyncio event loop, as sentences of the specification; each is shown by a small program.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { printTrace } from "../../trace/formats/text.ts";

async function linesOf(body: string): Promise<string[]> {
  const { stdout, stderr } = await runSource(`import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";
const log = (...values: unknown[]) => console.log(...values);
async function say(text: string) { log(text); return text; }
${body}`);
  if (stderr !== "") return [...stdout.trimEnd().split("\n"), `stderr: ${stderr.trimEnd()}`];
  return stdout.trimEnd().split("\n");
}

const main = (body: string) => linesOf(`await asyncio.run((async () => { ${body} })());`);

test("awaiting a coroutine runs it as a call: nothing else runs in between", async () => {
  expect(
    await main(`asyncio.createTask(say("task")); await say("call"); log("after"); await asyncio.sleep(0)`),
  ).toEqual(["call", "after", "task"]);
});

test("a task starts in the next iteration, in creation order", async () => {
  expect(
    await main(
      `asyncio.createTask(say("a")); asyncio.createTask(say("b")); log("main"); await asyncio.sleep(0)`,
    ),
  ).toEqual(["main", "a", "b"]);
});

test("awaiting what is done does not let others run", async () => {
  const body = `const t = asyncio.createTask(say("t")); await t; asyncio.createTask(say("other")); await t; log("at once"); await asyncio.sleep(0);`;
  expect(await main(body)).toEqual(["t", "at once", "other"]);
});

test("due timers run behind everything that was already ready", async () => {
  const body = `const loop = asyncio.getRunningLoop();
    loop.callLater(0, () => log("timer"));
    loop.callSoon(() => log("soon"));
    await asyncio.sleep(0); await asyncio.sleep(0);`;
  expect(await main(body)).toEqual(["soon", "timer"]);
});

test("equal deadlines go by creation, whatever sums led to them", async () => {
  const body = `const nap = async (name: string, ...ds: number[]) => { for (const d of ds) await asyncio.sleep(d); log(name); };
    await asyncio.gather(nap("sum", 0.1, 0.7), nap("once", 0.8));`;
  // Both deadlines agree; the second one was made first.
  expect(await main(body)).toEqual(["once", "sum"]);
});

test("an hour of sleep costs nothing", async () => {
  expect(await main(`await asyncio.sleep(3600); log(asyncio.getRunningLoop().time())`)).toEqual(["3600"]);
});

test("a program that polls makes time pass", async () => {
  const body = `const loop = asyncio.getRunningLoop(); let done = false;
    loop.callLater(1, () => { done = true; });
    let rounds = 0; while (!done) { rounds++; await asyncio.sleep(0); }
    log(rounds > 1000, loop.time() >= 1);`;
  expect(await main(body)).toEqual(["true true"]);
});

test("a busy wait on the clock ends", async () => {
  expect(
    await linesOf(`const t = time.monotonic(); while (time.monotonic() < t + 0.5) {} log("done")`),
  ).toEqual(["done"]);
});

test("a blocking call stops every task of its loop, and the same step goes on", async () => {
  const body = `const tick = async () => { for (let i = 0; i < 3; i++) { log("tick", i, asyncio.getRunningLoop().time()); await asyncio.sleep(1); } };
    asyncio.createTask(tick()); await asyncio.sleep(0.5); log("block"); await time.sleep(2); log("unblocked"); await asyncio.sleep(1);`;
  expect(await main(body)).toEqual(["tick 0 0", "block", "unblocked", "tick 1 2.5", "tick 2 3.5"]);
});

test("what a handle schedules waits for the next iteration, also when the thread was stopped in between", async () => {
  const body = `const loop = asyncio.getRunningLoop();
    asyncio.createTask((async () => { loop.callSoon(() => log("scheduled")); await time.sleep(1); log("a") })());
    asyncio.createTask(say("b"));
    await asyncio.sleep(0); await asyncio.sleep(0);`;
  expect(await main(body)).toEqual(["a", "b", "scheduled"]);
});

test("two threads with loops of their own share one clock", async () => {
  const lines = await linesOf(`
    const nap = async (name: string, d: number) => { for (let i = 1; i <= 2; i++) { await asyncio.sleep(d); log(name, asyncio.getRunningLoop().time()); } };
    const t = new threading.Thread({ target: async () => { await asyncio.run(nap("thread", 0.3)); } });
    t.start(); await asyncio.run(nap("main", 0.4)); await t.join();`);
  expect(lines).toEqual(["thread 0.3", "main 0.4", "thread 0.6", "main 0.8"]);
});

test("a coroutine runs once", async () => {
  const body = `const c = say("once"); await c; try { await c } catch (e) { log(String(e)) }`;
  expect(await main(body)).toEqual(["once", "RuntimeError: cannot reuse already awaited coroutine"]);
});

test("awaiting what is not awaitable is a TypeError at the await", async () => {
  expect(await main(`try { await (5 as never) } catch (e) { log(String(e)) }`)).toEqual([
    "TypeError: number cannot be awaited: await takes a coroutine, a task, a future or a promise",
  ]);
});

test("a task that is cancelled before its first step never runs a line", async () => {
  const body = `const t = asyncio.createTask(say("never")); t.cancel(); try { await t } catch (e) { log(e instanceof asyncio.CancelledError) }`;
  expect(await main(body)).toEqual(["true"]);
});

test("a cancellation that arrives with the result wins, and the result is lost", async () => {
  const body = `const f = asyncio.getRunningLoop().createFuture<number>();
    const t = asyncio.createTask((async () => { try { log(await f) } catch (e) { log((e as Error).name) } })());
    await asyncio.sleep(0); f.setResult(1); t.cancel(); await t;`;
  expect(await main(body)).toEqual(["CancelledError"]);
});

test("an error in a callback does not stop the loop", async () => {
  const lines = await main(
    `asyncio.getRunningLoop().callSoon(() => { throw new Error("x") }); await asyncio.sleep(0); log("on")`,
  );
  expect(lines[0]).toBe("on");
  expect(lines[1]).toContain("Exception in callback");
});

test("nothing ready, no timer, something waiting: the run ends as a deadlock", async () => {
  const { log, exit } = await runSource(`import * as asyncio from "asyncio";
async function main() { await asyncio.getRunningLoop().createFuture(); }
await asyncio.run(main());`);
  expect(log.event(log.count - 1)).toMatchObject({ type: "finish", text: "deadlock" });
  expect(exit).toBe(1);
});

test("the process lives as long as a thread that is no daemon", async () => {
  expect(
    await linesOf(`
    new threading.Thread({ target: async () => { await time.sleep(2); log("daemon") }, daemon: true }).start();
    new threading.Thread({ target: async () => { await time.sleep(1); log("thread") } }).start();
    log("main ends");`),
  ).toEqual(["main ends", "thread"]);
});

test("the same program gives the same trace", async () => {
  const source = `import * as asyncio from "asyncio";
async function work(n: number) { await asyncio.sleep(n / 10); return n; }
async function main() { console.log(await asyncio.gather(work(2), work(1), work(3))); }
await asyncio.run(main());`;
  const [first, second] = [await runSource(source), await runSource(source)];
  expect(printTrace(second.log)).toBe(printTrace(first.log));
});
