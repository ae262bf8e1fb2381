// The state of everything at a moment: the same whichever way one comes there, and what it says of awaits and queues.
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { awaitTree } from "./await-tree.ts";
import { Trace } from "../trace.ts";
import { queuesOf, sharedOf, timersOf } from "./queues.ts";
import { TraceState } from "./state.ts";

async function stateOf(body: string): Promise<TraceState> {
  const { log } = await runSource(body);
  return new TraceState(new Trace(log));
}

const PYTHON = `import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";
`;

/** Goes to the moment after the first event that prints this. */
function seekPrinted(state: TraceState, text: string): void {
  const event = [...state.trace.log.events()].findIndex((e) => e.type === "print" && e.text === text);
  state.seek(event + 1);
}

function name({ trace, moment }: TraceState, id: number): string {
  return trace.nameAt(id, moment);
}

function treeText(state: TraceState): string[] {
  return awaitTree(state).rows.map(
    ({ depth, lane, isRepeated }) => "  ".repeat(depth) + name(state, lane) + (isRepeated ? " (above)" : ""),
  );
}

describe("at any moment", () => {
  let state: TraceState;

  // Long enough for several checkpoints.
  beforeAll(async () => {
    state = await stateOf(`${PYTHON}const slots = new asyncio.Semaphore(3), db = new asyncio.Lock();
async function inner(n: number) { await asyncio.sleep(n % 5); }
async function job(n: number) {
  await slots.acquire();
  await inner(n);
  await db.acquire();
  await asyncio.sleep(0);
  db.release();
  slots.release();
}
async function main() { await asyncio.gather(...Array.from({ length: 600 }, (_, n) => job(n))); }
await asyncio.run(main());`);
    expect(state.trace.count).toBeGreaterThan(10_000);
  });

  test("the lanes are in the states that they are in one by one, whichever way the moment came", () => {
    const { trace } = state;
    fc.assert(
      fc.property(fc.nat(trace.count), (moment) => {
        state.seek(moment);
        const expected = trace.lanes
          .filter(({ isInternal }) => !isInternal)
          .map(({ id }) => [id, trace.stateAt(id, moment)] as const)
          .filter(([, now]) => now !== null && now.state !== "ended");
        expect([...state.lanes]).toEqual(expected.map(([id, now]) => [id, now!.since]));
        const ready = expected.filter(([, now]) => now!.state === "ready");
        expect([...state.ready]).toEqual(
          ready.toSorted(([, x], [, y]) => x!.since - y!.since).map(([id]) => id),
        );
        for (const { object, holders, waiters } of sharedOf(state).entries) {
          expect(holders).toEqual(trace.holdersAt(object.id, moment));
          if (object.role === "lasting") expect(waiters.count).toBe(trace.waitingAt(object.id, moment));
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test("the calls that a lane is inside of are the same forward and back", () => {
    const { trace } = state;
    const framesAt = (moment: number) => {
      state.seek(moment);
      return [...state.lanes.keys()].map((lane) => state.framesOf(lane));
    };
    const there = framesAt(6_000);
    expect(there.flat().length).toBeGreaterThan(0);
    framesAt(trace.count);
    expect(framesAt(6_000)).toEqual(there);
    framesAt(10);
    expect(framesAt(6_000)).toEqual(there);
  });
});

test("the tree has threads, what nobody awaits, and what each awaits", async () => {
  const state =
    await stateOf(`${PYTHON}async function leaf() { await asyncio.sleep(1); console.log("now"); await asyncio.sleep(1); }
async function main() {
  const lonely = asyncio.createTask(leaf());
  await asyncio.gather(asyncio.gather(leaf(), leaf()), leaf());
  await lonely;
}
await asyncio.run(main());`);
  seekPrinted(state, "now");
  expect(treeText(state)).toEqual([
    "MainThread",
    "  Task-1",
    "    Task-3",
    "    Task-4",
    "    Task-5",
    "  Task-2",
  ]);
});

test("a task that two await is shown with all it awaits once", async () => {
  const state = await stateOf(`${PYTHON}async function leaf() { await asyncio.sleep(1); console.log("now"); }
async function both(task: asyncio.Task<void>) { await task; }
async function main() {
  const task = asyncio.createTask(leaf());
  await asyncio.gather(both(task), both(task));
}
await asyncio.run(main());`);
  seekPrinted(state, "now");
  expect(treeText(state)).toEqual([
    "MainThread",
    "  Task-1",
    "    Task-3",
    "      Task-2",
    "    Task-4",
    "      Task-2 (above)",
  ]);
});

test("tasks that await each other in a ring are shown, too", async () => {
  const state = await stateOf(`${PYTHON}const tasks: asyncio.Task<void>[] = [];
async function other(i: number) { await asyncio.sleep(0); await tasks[i]; }
async function main() {
  tasks.push(asyncio.createTask(other(1)), asyncio.createTask(other(0)));
  await asyncio.sleep(1);
  console.log("now");
  await tasks[0];
}
await asyncio.run(main());`);
  seekPrinted(state, "now");
  expect(treeText(state)).toEqual([
    "MainThread",
    "  Task-1",
    "  Task-2",
    "    Task-3",
    "      Task-2 (above)",
  ]);
});

test("the ready queue is in order, and says whose turn is in the next iteration", async () => {
  const state =
    await stateOf(`${PYTHON}async function a() { asyncio.getRunningLoop().callSoon(() => {}); console.log("now"); }
async function b() {}
async function main() { await asyncio.gather(a(), b(), b()); }
await asyncio.run(main());`);
  seekPrinted(state, "now");
  const [{ ready, microtasks }] = queuesOf(state);
  expect(ready.entries.map(({ lane, isForNext }) => [name(state, lane), isForNext])).toEqual([
    ["Task-3", false],
    ["Task-4", false],
    ["callback", true],
  ]);
  expect(microtasks.count).toBe(0);
});

test("microtasks stand in a line of their own, before the timers", async () => {
  const state = await stateOf(`setTimeout(() => {}, 5);
queueMicrotask(() => {});
Promise.resolve().then(() => {});
console.log("now");`);
  seekPrinted(state, "now");
  const [{ ready, microtasks }] = queuesOf(state);
  expect(microtasks.entries.map(({ lane }) => name(state, lane))).toEqual(["microtask", "callback"]);
  expect(ready.count).toBe(0);
  expect(timersOf(state).entries.map(({ lane, due }) => [name(state, lane), due])).toEqual([
    ["setTimeout", 0.005],
  ]);
});

test("timers are in the order in which they are due", async () => {
  const state = await stateOf(`${PYTHON}async function sleeper(s: number) { await asyncio.sleep(s); }
async function main() {
  const all = asyncio.gather(sleeper(3), sleeper(1));
  asyncio.getRunningLoop().callLater(2, () => {});
  await asyncio.sleep(0);
  console.log("now");
  await all;
}
await asyncio.run(main());`);
  seekPrinted(state, "now");
  expect(timersOf(state).entries.map(({ lane, due }) => [name(state, lane), due])).toEqual([
    ["Task-3", 1],
    ["callback", 2],
    ["Task-2", 3],
  ]);
});

test("locks and queues have their holders and waiters, in order", async () => {
  const state = await stateOf(`${PYTHON}const db = new asyncio.Lock(), queue = new asyncio.Queue<number>();
async function job() { await db.acquire(); console.log("held"); await asyncio.sleep(1); console.log("now"); db.release(); }
async function main() { await asyncio.gather(job(), job(), job(), queue.get()); }
await asyncio.run(main());`);
  seekPrinted(state, "now");
  const shared = sharedOf(state).entries.map(({ object, holders, waiters }) => ({
    object: `${object.kind} ${object.name}`,
    holders: holders.map((lane) => name(state, lane)),
    waiters: waiters.entries.map((lane) => name(state, lane)),
  }));
  expect(shared).toEqual([
    { object: "lock db", holders: ["Task-2"], waiters: ["Task-3", "Task-4"] },
    { object: "queue queue", holders: [], waiters: ["Task-5"] },
  ]);
});

test("what nobody awaits hangs from its thread, also where that is awaited itself", async () => {
  const state =
    await stateOf(`${PYTHON}async function job() { await asyncio.sleep(1); console.log("now"); await asyncio.sleep(1); }
async function work() { await asyncio.run(job()); }
const one = new threading.Thread({ target: work, name: "one" }), two = new threading.Thread({ target: async () => { await time.sleep(9); }, name: "two" });
one.start();
two.start();
await one.join();`);
  seekPrinted(state, "now");
  expect(treeText(state)).toEqual(["MainThread", "  one", "    Task-1", "two"]);
});

test("a thread that another one waits for hangs from that", async () => {
  const state = await stateOf(`${PYTHON}async function work() { await time.sleep(1); console.log("now"); }
const thread = new threading.Thread({ target: work, name: "worker" });
thread.start();
await thread.join();`);
  seekPrinted(state, "now");
  expect(treeText(state)).toEqual(["MainThread", "  worker"]);
});

test("a timeout's deadline is a timer of the task that stands in it, as long as it has one", async () => {
  const state = await stateOf(`${PYTHON}async function main() {
  await asyncio.asyncWith(asyncio.timeout(5), async (limit) => {
    console.log("entered");
    limit.reschedule(7);
    console.log("moved");
    limit.reschedule(null);
    console.log("endless");
  });
  const slow = asyncio.createTask(asyncio.sleep(9));
  try { await asyncio.waitFor(asyncio.shield(slow), 3); } catch { console.log("expired"); }
  for (const next of asyncio.asCompleted([slow], { timeout: 8 })) { console.log("waiting"); await next; }
  console.log("over");
}
await asyncio.run(main());`);
  const deadlinesAt = (text: string) => {
    seekPrinted(state, text);
    return timersOf(state).entries.flatMap(({ lane, object, due }) =>
      object === 0 ? [] : [`${name(state, lane)} ${state.trace.object(object)!.kind} ${due}`],
    );
  };
  expect(deadlinesAt("entered")).toEqual(["Task-1 timeout 5"]);
  expect(deadlinesAt("moved")).toEqual(["Task-1 timeout 7"]);
  expect(deadlinesAt("endless")).toEqual([]);
  expect(deadlinesAt("expired")).toEqual([]);
  expect(deadlinesAt("waiting")).toEqual(["Task-1 as completed 11"]);
  expect(deadlinesAt("over")).toEqual([]);
});
