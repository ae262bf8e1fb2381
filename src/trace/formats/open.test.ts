import fc from "fast-check";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { OpenProblem } from "./problem.ts";
import type { Lane, Trace } from "../trace.ts";
import { openTrace } from "./open.ts";
import { printTrace } from "./text.ts";

/** In pieces of so many bytes, as a file comes. */
function inPieces(bytes: Uint8Array, pieceBytes: number): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += pieceBytes) {
        controller.enqueue(Uint8Array.from(bytes.subarray(at, at + pieceBytes)));
      }
      controller.close();
    },
  });
}

async function lanesOf(bytes: Uint8Array, pieceBytes = 1_000): Promise<Trace> {
  const opened = await openTrace(inPieces(bytes, pieceBytes), "some.json");
  if (opened.type === "failed") throw new Error(JSON.stringify(opened.problem));
  return opened.trace;
}

async function problemOf(bytes: Uint8Array): Promise<OpenProblem | null> {
  return (await openTrace(inPieces(bytes, 100), "some.json")).problem;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
const GOLDEN = readFileSync(new URL("../../../examples/golden/gather.trace", import.meta.url), "utf8");

/** What each lane does, and what is printed and told beside it; times in microseconds. */
function story(trace: Trace): string[] {
  const micros = (seconds: number) => Math.round(seconds * 1e6);
  const events = [...trace.log.events()];
  const spans = trace.lanes.map(({ id, label, changes }) => {
    const entered = events.flatMap(({ type, actor, text, time }, at) => {
      if (type !== "enter" || actor !== id) return [];
      const end = events[changes.find((change) => change > at)!];
      return [`${text} ${micros(time)}-${micros(end.time)}`];
    });
    return `${label}: ${entered.join(", ")}`;
  });
  const links = trace.links
    .map((event) => trace.log.event(event))
    .filter(({ type }) => type === "ready")
    .map(({ actor, a, time }) => `${trace.lane(actor)!.label} -> ${trace.lane(a)!.label} ${micros(time)}`);
  const told = events
    .filter(({ type }) => type === "print" || type === "change")
    .map(({ type, actor, a, text, time }) =>
      type === "print"
        ? `${trace.lane(actor)!.label} prints ${text} ${micros(time)}`
        : `${trace.object(a)!.name} is ${text} ${micros(time)}`,
    );
  return [...spans, ...links, ...told];
}

test("Chrome DevTools: threads as they are to be sorted, user timings, marks, flows bound to slices", async () => {
  expect(story(await lanesOf(fixture("devtools.json")))).toEqual([
    "Renderer: CrRendererMain: RunTask 900-5000, Commit 5100-5200",
    "EventDispatch: EventDispatch 1000-4900",
    "FunctionCall: FunctionCall 1100-4700",
    "Renderer: Compositor: DrawFrame 5500-5800",
    "Renderer: load cart: load cart 1400-3400",
    "load cart: load cart 1900-3900",
    "Browser: CrBrowserMain: ",
    "Renderer: CrRendererMain -> Renderer: Compositor 5500",
    "Browser: CrBrowserMain prints TracingStartedInBrowser 0",
    "Renderer: CrRendererMain prints UpdateCounters 1200",
    "Renderer: CrRendererMain prints cart shown 4400",
  ]);
});

test("Perfetto: fractions of microseconds, arrows with steps, nested asynchronous slices, counters", async () => {
  expect(story(await lanesOf(fixture("perfetto.json")))).toEqual([
    "main: refresh 0-1500, show 2500-2600",
    "sync: fetch 400-2400",
    "request: request 450-2300",
    "headers: headers 500-1000",
    "main -> sync 400",
    "sync -> main 2500",
    "unread is 3 0",
    "request prints first byte 1100",
    "unread is 5 2400",
  ]);
});

test("Node's --trace-events, cut off as when the process is killed", async () => {
  expect(story(await lanesOf(fixture("node-trace-events.json")))).toEqual([
    "JavaScriptMainThread: V8.GCScavenger 1000-1250",
    "readFile: readFile 50-800",
    "Timeout: Timeout_CALLBACK 900-940",
  ]);
});

/** Who made each task, when, and what it did from then on; times in microseconds. */
function tasks(trace: Trace): string[] {
  const { time, actor } = trace.log.columns;
  const micros = (event: number) => Math.round(time[event] * 1e6);
  const called = ({ label, name }: Lane) => (name === label ? label : `${label} ${name}`);
  return trace.lanes
    .filter(({ kind }) => kind === "task")
    .map((lane) => {
      const states = lane.changes.slice(1).map((event, index) => {
        const { state } = trace.momentOfChange(lane, index + 1);
        return `${state} ${micros(event)}`;
      });
      const maker = trace.lane(actor[lane.createdAt])!;
      return `${called(maker)} makes ${called(lane)} ${micros(lane.createdAt)}: ${states.join(", ")}`;
    });
}

test("VizTracer's --log_async: tasks of the thread, which wait between their steps", async () => {
  const trace = await lanesOf(fixture("viztracer-async.json"), 100);
  expect(tasks(trace)).toEqual([
    "MainThread makes Task-1 10: running 10, waiting 50, running 2080, ended 2086",
    "MainThread makes tea 60: running 60, waiting 80, running 2060, ended 2065",
    "MainThread makes Task-3 90: running 90, ended 100",
  ]);
  // Without VizTracer's mark, a thread that has its name late is a thread.
  const text = new TextDecoder().decode(fixture("viztracer-async.json"));
  const plain = await lanesOf(bytesOf(text.replace("viztracer_metadata", "other")));
  expect(plain.lanes.filter(({ kind }) => kind === "thread")).toHaveLength(4);
});

test("Node's async_hooks: what is made by what, waits, and runs in its callbacks", async () => {
  expect(tasks(await lanesOf(fixture("node-async-hooks.json"), 100))).toEqual([
    "JavaScriptMainThread makes PROMISE #5 0: waiting 0, running 1200, ended 1230",
    "PROMISE #5 makes Timeout #6 50: waiting 50, running 1100, waiting 1150, ended 1160",
    "Timeout #6 makes FSREQCALLBACK #9 1110: waiting 1110, running 1900, waiting 1960, ended 1980",
  ]);
});

// What the two tools themselves have recorded of the programs that stand here.

/**
 * VizTracer 1.1.1, CPython 3.11, `--log_async --max_stack_depth 10 --ignore_c_function`, without the source that it adds:
 * async def brew(cup, seconds): await asyncio.sleep(seconds)
 * async def main(): gather(create_task(brew("tea", 0.03), name="tea"), create_task(brew("coffee", 0.02)));
 *   then brew("milk", 1) with asyncio.timeout(0.01).
 */
test("a file of VizTracer's: its tasks are told from the thread's calls, and wait between their steps", async () => {
  const trace = await lanesOf(fixture("viztracer-recorded.json.gz"));
  const [thread] = trace.lanes;
  expect(thread.label).toBe("MainThread");
  // The others are levels of the thread's calls.
  expect(tasks(trace).slice(-5)).toEqual([
    // Two calls of one step, which do not touch each other, are two steps: more is not told.
    "MainThread makes Task-1 388: running 388, waiting 420, running 32871, waiting 32965, running 43178, waiting 43190, running 43191, waiting 43192, running 43192, ended 43217",
    "MainThread makes tea 430: running 430, waiting 450, running 32817, ended 32838",
    "MainThread makes Task-3 452: running 452, waiting 461, running 20709, ended 20727",
    // Those by which asyncio.run closes its loop.
    "MainThread makes Task-4 43483: running 43483, ended 43485",
    "MainThread makes Task-5 43516: running 43516, ended 43517",
  ]);
  expect(trace.taskCount).toBe(5);
});

/**
 * `node --trace-event-categories node.async_hooks`, Node 20.20.2:
 * async function main() {
 *   await null;
 *   setTimeout(() => console.log("tea"), 30);
 *   setTimeout(() => readFile(__filename, () => setImmediate(() => process.nextTick(console.log, "coffee"))), 20);
 * }
 */
test("a file of Node's: each resource hangs below the one in whose callback it was made", async () => {
  expect(tasks(await lanesOf(fixture("node-async-hooks-recorded.json")))).toEqual([
    "JavaScriptMainThread makes PROMISE #2 0: waiting 0, ended 30846",
    "PROMISE #2 makes PROMISE #3 28: waiting 28, ended 30846",
    "PROMISE #3 makes PROMISE #4 38: waiting 38, running 111, ended 355",
    "PROMISE #4 makes Timeout #5 210: waiting 210, running 30705, waiting 30816, ended 30844",
    "PROMISE #4 makes Timeout #6 324: waiting 324, running 20869, waiting 22346, ended 22544",
    // The file is read in four steps, each made by the one before.
    "Timeout #6 makes FSREQCALLBACK #7 21074: waiting 21074, running 22441, waiting 22526, ended 22530",
    "FSREQCALLBACK #7 makes FSREQCALLBACK #8 22497: waiting 22497, running 22548, waiting 22809, ended 22811",
    "FSREQCALLBACK #8 makes FSREQCALLBACK #9 22778: waiting 22778, running 22845, waiting 22987, ended 22989",
    "FSREQCALLBACK #9 makes FSREQCALLBACK #10 22886: waiting 22886, running 23005, waiting 23150, ended 23151",
    "FSREQCALLBACK #10 makes Immediate #11 23116: waiting 23116, running 23202, waiting 23311, ended 30611",
    "Immediate #11 makes TickObject #12 23289: waiting 23289, running 23364, waiting 25397, ended 30614",
    "TickObject #12 makes TickObject #13 25332: waiting 25332, running 25406, waiting 25449, ended 30615",
    "Timeout #5 makes TickObject #14 30803: waiting 30803, running 30827, waiting 30831, ended 30846",
  ]);
});

test("speedscope: profiles of events and of samples", async () => {
  expect(story(await lanesOf(fixture("speedscope.json")))).toEqual([
    "main thread: (root) 0-10000",
    "main: main 1000-8000",
    "sum: sum 2000-5000",
    "worker: (root) 0-30",
    "main: main 0-25",
    "sum: sum 10-25",
  ]);
});

test.each(["devtools.json", "perfetto.json", "node-trace-events.json", "speedscope.json"])(
  "%s is the same trace in pieces of any size, and compressed",
  async (name) => {
    const bytes = fixture(name);
    const whole = printTrace((await lanesOf(bytes, bytes.length)).log);
    for (const pieceBytes of [1, 7, 100]) {
      expect(printTrace((await lanesOf(bytes, pieceBytes)).log)).toBe(whole);
    }
    expect(printTrace((await lanesOf(gzipSync(bytes))).log)).toBe(whole);
  },
);

test("our own text is opened in pieces of any size, compressed, and behind a byte order mark", async () => {
  const bytes = bytesOf(GOLDEN);
  for (const pieceBytes of [1, 50, bytes.length]) {
    expect(printTrace((await lanesOf(bytes, pieceBytes)).log)).toBe(GOLDEN);
  }
  expect(printTrace((await lanesOf(gzipSync(bytes))).log)).toBe(GOLDEN);
  expect(printTrace((await lanesOf(bytesOf(`\uFEFF${GOLDEN}`))).log)).toBe(GOLDEN);
});

const CLOSING = "}".charCodeAt(0);

test("a file that is cut off anywhere is opened with the events before, or refused", async () => {
  const bytes = fixture("perfetto.json");
  for (let length = 1; length < bytes.lastIndexOf(CLOSING); length += 13) {
    const cut = bytes.subarray(0, length);
    const problem = await problemOf(cut);
    expect(problem?.type).toBe("cut");
  }
});

test.each([
  '{"traceEvents":[',
  '{"traceEvents":[{"ph":"X","ts":1,',
  '{"meta":{"a":1},',
  '{"traceEv',
  "{",
  "[",
])("of %s it is said that it is cut off", async (text) => {
  expect(await openTrace(inPieces(bytesOf(text), 100), "some.json")).toEqual({
    type: "failed",
    problem: { type: "cut", count: 0 },
  });
});

test.each(['{"name":"app","scripts":{"test":"vitest"}}', "{}", "[]", "[1, 2]", '[{"name":"Ann"}]'])(
  "%s is JSON of something else, not a damaged trace",
  async (text) => {
    expect(await problemOf(bytesOf(text))).toEqual({ type: "otherJson" });
  },
);

test("a file of settings begins with a bracket, too, and is no JSON", async () => {
  expect(await problemOf(bytesOf("[core]\n  bare = false\n"))).toEqual({ type: "unknown" });
});

test("what cannot be decompressed is refused as such", async () => {
  const whole = gzipSync(bytesOf(GOLDEN));
  expect(await problemOf(whole.subarray(0, 200))).toMatchObject({ type: "gzip" });
  expect(await problemOf(Uint8Array.of(0x1f, 0x8b, 1, 2, 3))).toMatchObject({ type: "gzip" });
  expect(await problemOf(gzipSync(bytesOf("hello")))).toMatchObject({ type: "unknown" });
  expect(await problemOf(gzipSync(bytesOf("")))).toMatchObject({ type: "empty" });
});

test("whatever stands in an event besides, it is read as JSON.parse reads it", async () => {
  const events = fc.array(
    fc.record({
      extra: fc.jsonValue(),
      name: fc.string(),
      ts: fc.double({ min: 0, max: 1e9, noNaN: true }),
      args: fc.dictionary(fc.string(), fc.jsonValue()),
    }),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(events, fc.integer({ min: 1, max: 64 }), async (list, pieceBytes) => {
      const content = list.map((event) => ({ ...event, ph: "X", dur: 1, pid: 1, tid: 1 }));
      const trace = await lanesOf(bytesOf(JSON.stringify(content)), pieceBytes);
      const names = [...trace.log.events()].filter(({ type }) => type === "enter").map(({ text }) => text);
      expect(names.sort()).toEqual(list.map(({ name }) => name).sort());
      const first = Math.min(...list.map(({ ts }) => ts));
      const last = Math.max(...list.map(({ ts }) => ts));
      expect(trace.endSeconds).toBe((last + 1 - first) / 1e6);
    }),
  );
});

test("of a file that is wrong at its beginning the rest is not asked for", async () => {
  let pieces = 0;
  let isEnded = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(bytesOf(pieces++ === 0 ? GOLDEN : "nonsense that has no end\n".repeat(100)));
    },
    cancel: () => {
      isEnded = true;
    },
  });
  expect(await openTrace(endless, "endless.trace")).toMatchObject({
    type: "failed",
    problem: { type: "text" },
  });
  expect(isEnded).toBe(true);
  expect(pieces).toBeLessThan(10);
});
