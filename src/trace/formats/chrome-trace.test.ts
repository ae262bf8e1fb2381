// Chrome's traces: what is written is read again, and what other tools wrote is read as far as it goes.
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Trace } from "../trace.ts";
import { writeChromeTrace } from "./chrome-trace-writer.ts";
import type { OpenedTrace } from "./collector.ts";
import { EXPORT_FORMATS } from "./export-formats.ts";
import { openTrace } from "./open.ts";
import { parseTrace, printTrace } from "./text.ts";

/** In pieces of so many bytes, as a file comes. */
function opening(content: unknown, pieceBytes = 1 << 20): Promise<OpenedTrace> {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const bytes = new TextEncoder().encode(text);
  const pieces = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += pieceBytes)
        controller.enqueue(bytes.slice(at, at + pieceBytes));
      controller.close();
    },
  });
  return openTrace(pieces, "some.json");
}

async function lanesOf(content: unknown, pieceBytes?: number): Promise<Trace> {
  const opened = await opening(content, pieceBytes);
  if (opened.type === "failed") throw new Error(JSON.stringify(opened.problem));
  return opened.trace;
}

/** What each lane does: state, from when to when in microseconds, and what it is called. */
function story(trace: Trace): string[] {
  const { time, text } = trace.log.columns;
  const micros = (event: number) => Math.round(time[event] * 1e6);
  return trace.lanes.map((lane) => {
    const spans = lane.changes.slice(2).flatMap((event, index) => {
      const { state } = trace.momentOfChange(lane, index + 2);
      const end = lane.changes[index + 3] as number | undefined;
      const entered = trace.log.event(event + 1);
      const name =
        entered.type === "enter" && entered.actor === lane.id ? ` ${trace.log.strings[text[event + 1]]}` : "";
      if (state === "ended") return [];
      return [`${state}${name} ${micros(event)}-${end === undefined ? "" : micros(end)}`];
    });
    return `${lane.label}: ${spans.join(", ")}`;
  });
}

const slice = (name: string, ts: number, dur: number, tid = 1) => ({ ph: "X", name, ts, dur, pid: 1, tid });

test("complete events become spans; those inside others stand one row deeper; time counts from the first one", async () => {
  const trace = await lanesOf({
    traceEvents: [
      { ph: "M", name: "thread_name", pid: 1, tid: 1, args: { name: "Main" } },
      slice("outer", 1_000, 100),
      slice("inner", 1_010, 30),
      slice("second", 1_040, 60),
      slice("later", 1_200, 10),
    ],
  });
  expect(story(trace)).toEqual([
    "Main: running outer 0-100, running later 200-210",
    "inner, second: running inner 10-40, running second 40-100",
  ]);
  expect(trace.lanes.map(({ kind, thread }) => `${kind} ${thread}`)).toEqual(["thread 1", "task 1"]);
});

test("beginnings and ends become spans, in threads and processes of their own", async () => {
  const at = (ph: string, ts: number, pid: number, name?: string) => ({ ph, ts, pid, tid: 7, name });
  const trace = await lanesOf([
    { ph: "M", name: "process_name", pid: 1, args: { name: "Browser" } },
    { ph: "M", name: "process_name", pid: 2, args: { name: "Page" } },
    { ph: "M", name: "thread_name", pid: 2, tid: 7, args: { name: "Main" } },
    at("B", 0, 1, "a"),
    at("B", 2, 2, "x"),
    at("B", 3, 1, "b"),
    at("E", 4, 1),
    at("E", 6, 2),
    at("E", 9, 1),
  ]);
  expect(story(trace)).toEqual(["Browser 7: running a 0-9", "b: running b 3-4", "Page: Main: running x 2-6"]);
});

test("what had begun before the recording is left out, and what goes on at its end lasts to the end", async () => {
  const trace = await lanesOf([
    { ph: "E", ts: 1, pid: 1, tid: 1 },
    { ph: "B", name: "open", ts: 2, pid: 1, tid: 1 },
    slice("inside", 5, 5),
  ]);
  expect(story(trace)).toEqual(["1 1: running open 0-8", "inside: running inside 3-8"]);
});

test("events that came out of order are put in order", async () => {
  const trace = await lanesOf([slice("late", 50, 5), slice("inner", 10, 5), slice("outer", 10, 20)]);
  expect(story(trace)).toEqual(["1 1: running outer 0-20, running late 40-45", "inner: running inner 0-5"]);
});

test("an arrow makes the slice at its end ready", async () => {
  const trace = await lanesOf([
    slice("cause", 0, 5, 1),
    { ph: "s", id: 3, cat: "c", name: "n", ts: 4, pid: 1, tid: 1 },
    slice("effect", 10, 5, 2),
    { ph: "f", bp: "e", id: 3, cat: "c", name: "n", ts: 11, pid: 1, tid: 2 },
    { ph: "f", id: 99, cat: "c", name: "n", ts: 11, pid: 1, tid: 2 },
  ]);
  expect(trace.links.map((event) => trace.log.event(event)).map(({ actor, a }) => [actor, a])).toEqual([
    [1, 2],
  ]);
});

test("instants are printed; counters, samples and what is unknown have no place in the picture", async () => {
  const trace = await lanesOf([
    slice("work", 0, 10),
    { ph: "i", name: "hello", ts: 5, pid: 1, tid: 1 },
    { ph: "C", name: "memory", ts: 5, pid: 1, args: { bytes: 1 } },
    { ph: "?", ts: "never" },
  ]);
  const printed = [...trace.log.events()].filter(({ type }) => type === "print");
  expect(printed.map(({ text, time }) => `${text} ${time}`)).toEqual(["hello 0.000005"]);
});

test("a list without its last bracket is read all the same, as browsers leave it when they are interrupted", async () => {
  expect(story(await lanesOf(`[${JSON.stringify(slice("work", 0, 10))},\n`))).toEqual([
    "1 1: running work 0-10",
  ]);
});

test("of a file that is cut off, what could be read is shown, and how much that is said", async () => {
  const whole = JSON.stringify({ traceEvents: [slice("one", 0, 10), slice("two", 20, 10)] });
  for (const cut of [whole.slice(0, -1), whole.slice(0, -2)])
    expect(await opening(cut)).toMatchObject({ type: "opened", problem: { type: "cut", count: 2 } });
  const opened = await opening(whole.slice(0, -20));
  expect(opened).toMatchObject({ type: "opened", problem: { type: "cut", count: 1 } });
  expect(await opening(whole)).toMatchObject({ type: "opened", problem: null });
});

test("what is saved for Perfetto is opened again as the very trace that it was", async () => {
  const text = readFileSync(new URL("../../timeline/fixtures/locks.trace", import.meta.url), "utf8");
  const log = parseTrace(text);
  const again = await lanesOf(await EXPORT_FORMATS.chrome.print(log));
  expect(again.lanes.filter(({ kind }) => kind === "task")).not.toEqual([]);
  expect(printTrace(again.log)).toBe(printTrace(log));
});

test.each(["gather", "locks", "blocking", "promises"])(
  "%s: what we write, we read with the same spans and arrows",
  async (name) => {
    const before = parseTrace(
      readFileSync(new URL(`../../timeline/fixtures/${name}.trace`, import.meta.url), "utf8"),
    );
    const trace = new Trace(before);
    const again = await lanesOf(writeChromeTrace(before));
    const spansOf = (of: Trace) => {
      const { time } = of.log.columns;
      return of.lanes
        .filter(({ isInternal }) => !isInternal)
        .map((lane) =>
          lane.changes
            .map((event, index) => `${of.momentOfChange(lane, index).state} ${time[event]}`)
            .filter((span, index) => !(of === again && index < 2) && !span.startsWith("ended"))
            .join(", "),
        );
    };
    expect(spansOf(again)).toEqual(spansOf(trace));
    expect(again.log.header.source).toBe(before.header.source);
    expect(again.endSeconds).toBe(trace.endSeconds);
  },
);

test("what is damaged is refused, saying what and where", async () => {
  const problemOf = async (content: unknown) => {
    const opened = await opening(content);
    return opened.type === "failed" ? opened.problem : null;
  };
  expect(await problemOf("  \n")).toMatchObject({ type: "empty" });
  expect(await problemOf("hello")).toMatchObject({ type: "unknown" });
  expect(await problemOf({ traceEvents: [] })).toMatchObject({
    type: "chrome",
    event: -1,
    message: /no events with a duration/,
  });
  expect(await problemOf([slice("a", 0, 1), null])).toMatchObject({
    type: "chrome",
    event: 1,
    message: /no object/,
  });
  expect(await problemOf({ traceEvents: [{ ts: 1 }] })).toMatchObject({ event: 0, message: /"ph"/ });
  expect(await problemOf([{ ph: "X", ts: "soon" }])).toMatchObject({ event: 0, message: /"ts"/ });
  expect(await problemOf([slice("a", 0, -1)])).toMatchObject({ event: 0, message: /"dur"/ });
  expect(await problemOf('[{"ph":"X","ts":0,"dur":1},{ph:"X"}]')).toMatchObject({
    event: 1,
    message: 'unexpected "p" at byte 28',
  });
  expect(await problemOf({ profiles: [{ type: "dreamt" }] })).toEqual({
    type: "speedscope",
    profile: 0,
    message: "unknown type of profile: dreamt",
  });
  expect(await problemOf("loopscope-trace 1\nfile x\nsemantics asyncio\n0 - dance")).toEqual({
    type: "text",
    message: "unknown event dance",
    line: 4,
  });
});

test("whatever is inside, a file is opened or refused, and the lanes never go back in time", async () => {
  const anything = fc.record(
    {
      ph: fc.constantFrom("X", "B", "E", "i", "M", "s", "t", "f", "C", "b", "e", "n", "?"),
      name: fc.constantFrom<unknown>("a", "b", "thread_name", 3, null),
      ts: fc.oneof(fc.nat({ max: 50 }), fc.constant("x")),
      dur: fc.nat({ max: 20 }),
      pid: fc.nat({ max: 1 }),
      tid: fc.nat({ max: 2 }),
      id: fc.nat({ max: 2 }),
      args: fc.constantFrom<unknown>(null, { name: "n" }, { line: 3 }),
    },
    { requiredKeys: ["ph", "ts"] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { maxLength: 40 }), async (events) => {
      const opened = await opening(events, 7);
      if (opened.type === "failed") return;
      const { log } = opened.trace;
      const { time } = log.columns;
      for (let event = 1; event < log.count; event++) {
        expect(time[event]).toBeGreaterThanOrEqual(time[event - 1]);
      }
      expect(opened.trace.openCount).toBe(0);
    }),
  );
});
