// Why a span came when it did, and what the end of a run had to wait for.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { EVENT_CODE } from "../format.ts";
import { criticalPath } from "./critical-path.ts";
import { Trace } from "../trace.ts";
import { causeOf, type Reason, type SpanRef, whyOf } from "./why.ts";

async function lanesOf(body: string): Promise<Trace> {
  const { log } = await runSource(`import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";
${body}`);
  return new Trace(log);
}

/** "Task-2 running", or "Task-2 waiting" and so on. */
function spanText(trace: Trace, { lane, event }: SpanRef): string {
  return `${trace.nameAt(lane, trace.count)} ${trace.stateAt(lane, event + 1)!.state}`;
}

/** The lane's spans in a state, in order. */
function spansIn(trace: Trace, name: string, state: string): SpanRef[] {
  const { id, changes } = trace.lanes.find((lane) => lane.name === name)!;
  return changes
    .map((event) => ({ lane: id, event }))
    .filter(({ event }) => trace.stateAt(id, event + 1)!.state === state);
}

function reasonText(trace: Trace, reason: Reason | null): string {
  if (reason === null) return "nothing";
  const by =
    "by" in reason ? ` by ${reason.by === 0 ? "the loop" : trace.nameAt(reason.by, trace.count)}` : "";
  const awaited =
    reason.type === "woken"
      ? `, awaited ${trace.object(reason.awaited)?.kind ?? trace.lane(reason.awaited)?.name}`
      : "";
  return `${reason.type}${by}${awaited}`;
}

/** The chain from a span back to the beginning. */
function chain(trace: Trace, from: SpanRef): string[] {
  const spans: string[] = [];
  for (let span: SpanRef | null = from; span !== null; span = causeOf(trace, span)) {
    spans.push(spanText(trace, span));
    if (spans.length > 50) throw new Error("The chain does not end");
  }
  return spans;
}

const LOCK = `const db = new asyncio.Lock();
async function job(seconds: number) {
  await db.acquire();
  await asyncio.sleep(seconds);
  db.release();
}
async function main() { await asyncio.gather(job(1), job(2)); }
await asyncio.run(main());`;

test("a task runs because its maker made it, after the ones before it in the queue", async () => {
  const trace = await lanesOf(LOCK);
  const why = whyOf(trace, spansIn(trace, "Task-3", "running")[0])!;
  expect(reasonText(trace, why.reason)).toBe("made by Task-1");
  expect(why.turn!.others).toBe(1);
  expect(trace.log.event(why.next)).toMatchObject({ type: "wait" });
  expect(spanText(trace, why.cause!)).toBe("Task-1 running");
});

test("a task that slept runs because its time came, and its sleep led to it", async () => {
  const trace = await lanesOf(LOCK);
  const why = whyOf(trace, spansIn(trace, "Task-2", "running")[1])!;
  expect(reasonText(trace, why.reason)).toBe("time");
  expect(why.turn!.others).toBe(0);
  expect(trace.log.event(why.waitedSince)).toMatchObject({ type: "wait", time: 0 });
  expect(spanText(trace, why.cause!)).toBe("Task-2 waiting");
});

test("a wait says who ended it, and on which line", async () => {
  const trace = await lanesOf(LOCK);
  const why = whyOf(trace, spansIn(trace, "Task-3", "waiting")[0])!;
  expect(reasonText(trace, why.reason)).toBe("woken by Task-2, awaited lock");
  const { site, time } = trace.log.event(why.reason!.event);
  expect([trace.log.sites[site].line, time]).toEqual([8, 1]);
  expect(trace.log.event(why.next)).toMatchObject({ type: "wait", text: "3" });
});

test("the chain of causes leads from the last task back to the first thread", async () => {
  const trace = await lanesOf(LOCK);
  expect(chain(trace, spansIn(trace, "Task-1", "running").at(-1)!)).toEqual([
    "Task-1 running",
    "Task-3 running",
    "Task-3 waiting",
    "Task-3 running",
    "Task-2 running",
    "Task-2 waiting",
    "Task-2 running",
    "Task-1 running",
    "MainThread running",
  ]);
});

test("the critical path has every stretch that the end waited for, and no other", async () => {
  const trace = await lanesOf(LOCK);
  const path = criticalPath(trace);
  expect(path.map((span) => spanText(trace, span))).toEqual([
    "MainThread ready",
    "MainThread running",
    "Task-1 ready",
    "Task-1 running",
    "Task-2 ready",
    "Task-2 running",
    "Task-2 waiting",
    "Task-2 ready",
    "Task-2 running",
    "Task-3 ready",
    "Task-3 running",
    "Task-3 waiting",
    "Task-3 ready",
    "Task-3 running",
    "Task-1 ready",
    "Task-1 running",
    "MainThread running",
  ]);
  const events = path.map(({ event }) => event);
  expect(events).toEqual(events.toSorted((a, b) => a - b));
});

test("a task that gave up its turn led to its next one itself", async () => {
  const trace = await lanesOf(`async function main() { await asyncio.sleep(0); }
await asyncio.run(main());`);
  const why = whyOf(trace, spansIn(trace, "Task-1", "running")[1])!;
  expect(reasonText(trace, why.reason)).toBe("turn");
  expect(spanText(trace, why.cause!)).toBe("Task-1 running");
});

test("a callback that was planned has its maker behind its time", async () => {
  const trace = await lanesOf(`async function main() {
  asyncio.getRunningLoop().callLater(1, () => console.log("now"));
  await asyncio.sleep(2);
}
await asyncio.run(main());`);
  expect(chain(trace, spansIn(trace, "callback", "running")[0])).toEqual([
    "callback running",
    "callback waiting",
    "Task-1 running",
    "MainThread running",
  ]);
});

test("a cancelled task runs because of the one who asked for that", async () => {
  const trace = await lanesOf(`async function job() { await asyncio.sleep(9); }
async function main() {
  const task = asyncio.createTask(job());
  await asyncio.sleep(1);
  task.cancel();
}
await asyncio.run(main());`);
  const why = whyOf(trace, spansIn(trace, "Task-2", "waiting")[0])!;
  expect(reasonText(trace, why.reason)).toBe("cancelled by Task-1");
});

test("a time limit cancels for the loop", async () => {
  const trace = await lanesOf(`async function main() {
  try { await asyncio.waitFor(asyncio.sleep(9), 1); } catch {}
}
await asyncio.run(main());`);
  expect(reasonText(trace, whyOf(trace, spansIn(trace, "Task-1", "running")[1])!.reason)).toBe(
    "cancelled by the loop",
  );
});

test("a thread that ran a loop goes on when the main task has ended, and one that joined when the other has", async () => {
  const trace = await lanesOf(`async function work() { await time.sleep(1); }
async function main() { await asyncio.sleep(3); }
const thread = new threading.Thread({ target: work, name: "worker" });
thread.start();
await thread.join();
await asyncio.run(main());`);
  const [, afterJoin, afterLoop] = spansIn(trace, "MainThread", "running");
  expect(reasonText(trace, whyOf(trace, afterJoin)!.reason)).toBe("woken by worker, awaited worker");
  expect(reasonText(trace, whyOf(trace, afterLoop)!.reason)).toBe("woken by Task-1, awaited loop");
});

test("what nobody has ended yet leads to the one who holds it", async () => {
  const trace = await lanesOf(`const db = new asyncio.Lock(), log = new asyncio.Lock();
async function job(a: asyncio.Lock, b: asyncio.Lock) { await a.acquire(); await asyncio.sleep(1); await b.acquire(); }
async function main() { await asyncio.gather(job(db, log), job(log, db)); }
await asyncio.run(main());`);
  const stuck = spansIn(trace, "Task-2", "waiting").at(-1)!;
  const why = whyOf(trace, stuck)!;
  expect(why.reason).toBeNull();
  expect(spanText(trace, why.cause!)).toBe("Task-3 waiting");
  expect(causeOf(trace, why.cause!)).toEqual(stuck);
  expect(criticalPath(trace).length).toBeGreaterThan(0);
});

test("an await of what is done already is a turn for the others, in plain TypeScript too", async () => {
  const { log } = await runSource(`async function first() { await null; console.log("first goes on"); }
async function second() { console.log("second begins"); }
first();
second();
`);
  const trace = new Trace(log);
  const printed = [...log.events()].filter(({ type }) => type === "print").map(({ text }) => text);
  expect(printed).toEqual(["second begins", "first goes on"]);
  const { id, changes } = trace.lanes.find(({ label }) => label === "first")!;
  const start = changes.findLast((event) => log.columns.type[event] === EVENT_CODE.run)!;
  const why = whyOf(trace, { lane: id, event: start })!;
  expect(why.turn!.readyAt).toBeLessThan(start);
  // The other call ran between its being ready and its going on.
  expect(why.turn!.others).toBeGreaterThan(0);
  for (const lane of trace.lanes)
    for (const event of lane.changes.slice(0, -1)) chain(trace, { lane: lane.id, event });
});
