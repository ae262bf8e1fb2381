import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Trace } from "../../trace/trace.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { closingEventOf, outcomeOfBracket } from "./brackets.ts";
import { type Layout, layoutOf, linkOf, standstillsOf } from "./layout.ts";
import { spansOf } from "./spans.ts";
import { unitsOf } from "../../trace/units.ts";

function lanesOf(fixture: string): Trace {
  const path = new URL(`../fixtures/${fixture}.trace`, import.meta.url);
  return new Trace(parseTrace(readFileSync(path, "utf8")));
}

/** The rows as an outline: function and name, indented. */
function outline(trace: Trace, { rows }: Layout): string {
  return rows
    .map(({ type, lane, depth }) => {
      const { label, name } = trace.lane(lane)!;
      const words = type === "thread" || type === "task" ? `${label} ${name}` : `${label}: ${type}`;
      return `${"  ".repeat(depth)}${words}`;
    })
    .join("\n");
}

/** What a row does when, on the time axis. */
function story(trace: Trace, { rows }: Layout, index: number): string {
  const units = unitsOf(trace, "time");
  return spansOf(trace, rows[index], units, 0, units.end)
    .map(({ state, fromUnit, toUnit }) => `${state} ${fromUnit}-${toUnit}`)
    .join(", ");
}

test("a task stands under the task that made it, in the order of creation, and closing tasks do not show", () => {
  const trace = lanesOf("nested-gathers");
  expect(outline(trace, layoutOf(trace))).toBe(
    [
      "MainThread MainThread",
      "  main Task-1",
      "    fetchPage Task-2",
      "      fetchPart Task-5",
      "      fetchPart Task-6",
      "    fetchPage Task-3",
      "      fetchPart Task-7",
      "      fetchPart Task-8",
      "    fetchPage Task-4",
      "      fetchPart Task-9",
      "      fetchPart Task-10",
    ].join("\n"),
  );
});

test("a task of another thread's loop stands under that thread, and callbacks stand behind the tasks", () => {
  const trace = lanesOf("thread-loop");
  expect(outline(trace, layoutOf(trace))).toBe(
    [
      "MainThread MainThread",
      "Thread-1 (runLoop) Thread-1 (runLoop)",
      "  myCoroutine Task-1",
      "  callback: callback",
    ].join("\n"),
  );
});

test("an async call stands under the one that made it, and timers and microtasks behind the calls", () => {
  const trace = lanesOf("promises");
  expect(outline(trace, layoutOf(trace))).toBe(
    [
      "MainThread MainThread",
      "  <module>: call",
      "    main: call",
      "      fetchAll: call",
      "        fetchPrice: call",
      "        fetchPrice: call",
      "        fetchPrice: call",
      "  setTimeout: callback",
      "  setTimeout: callback",
      "  setTimeout: callback",
      "  setTimeout: callback",
      "  setTimeout: callback",
      "  callback: microtask",
      "  callback: microtask",
    ].join("\n"),
  );
});

test("calls and timers that take one another's place share a row", () => {
  const trace = lanesOf("async-calls");
  const { rows } = layoutOf(trace);
  const shared = rows.filter(({ lane }) => (trace.tracks[trace.lane(lane)!.track]?.lanes.length ?? 1) > 1);
  expect(shared.map(({ lane }) => trace.lane(lane)!.label)).toEqual(["load", "setTimeout"]);
});

test("a row tells what its lane did when", () => {
  const trace = lanesOf("blocking");
  const layout = layoutOf(trace);
  expect(story(trace, layout, layout.rowOfLane.get(5)!.index)).toBe(
    "ready 0-0, running 0-0, waiting 0-0.75, ready 0.75-0.75, running 0.75-0.75, blocked 0.75-2.75, running 2.75-2.75",
  );
});

test("on the steps axis every span has a width", () => {
  const trace = lanesOf("blocking");
  const units = unitsOf(trace, "steps");
  for (const row of layoutOf(trace).rows) {
    for (const { fromUnit, toUnit } of spansOf(trace, row, units, 0, units.end)) {
      expect(toUnit).toBeGreaterThan(fromUnit);
    }
  }
});

test("a range gives the spans that touch it", () => {
  const trace = lanesOf("blocking");
  const row = layoutOf(trace).rowOfLane.get(5)!;
  const states = (from: number, to: number) =>
    spansOf(trace, row, unitsOf(trace, "time"), from, to).map(({ state }) => state);
  expect(states(0.1, 0.2)).toEqual(["waiting"]);
  expect(states(1, 2)).toEqual(["blocked"]);
  expect(states(3, 4)).toEqual([]);
});

test("a gather owns the rows of its children and of what they made, from its creation to its completion", () => {
  const trace = lanesOf("nested-gathers");
  const { brackets } = layoutOf(trace);
  expect(
    brackets.map(({ owner, regions, level, object }) => ({
      owner: trace.lane(owner.lane)!.name,
      regions,
      level,
      from: trace.log.columns.time[object.createdAt],
      to: trace.log.columns.time[closingEventOf(trace, object)],
    })),
  ).toEqual([
    { owner: "Task-1", regions: [{ first: 2, last: 10 }], level: 0, from: 0, to: 1.4 },
    { owner: "Task-2", regions: [{ first: 3, last: 4 }], level: 1, from: 0.2, to: 1 },
    { owner: "Task-3", regions: [{ first: 6, last: 7 }], level: 1, from: 0.2, to: 1.2 },
    { owner: "Task-4", regions: [{ first: 9, last: 10 }], level: 1, from: 0.2, to: 1.4 },
  ]);
});

test("a gather that fails closes at the failure, while its other children go on", () => {
  const trace = lanesOf("errors");
  const [gather] = layoutOf(trace).brackets;
  expect(trace.log.columns.time[closingEventOf(trace, gather.object)]).toBe(1.5);
  expect(outcomeOfBracket(trace, gather)).toBe("error");
});

test("a group that is never completed by itself closes with its last child, as badly as the worst of them", () => {
  const trace = lanesOf("group");
  const [group] = layoutOf(trace).brackets;
  expect(trace.log.event(closingEventOf(trace, group.object)).type).toBe("end");
  expect(outcomeOfBracket(trace, group)).toBe("error");
});

test("a gather whose children wait for ever stays open", () => {
  const trace = lanesOf("deadlock");
  const [gather] = layoutOf(trace).brackets;
  expect(closingEventOf(trace, gather.object)).toBe(-1);
  expect(outcomeOfBracket(trace, gather)).toBeNull();
});

test("a combinator owns the rows of the calls, and of the callbacks that settled its promises", () => {
  const ownedIn = (fixture: string): string[] => {
    const trace = lanesOf(fixture);
    return layoutOf(trace).brackets.map(({ object, members }) => {
      const names = members.map(({ row }) => `${trace.lane(row.lane)!.label} ${row.index}`);
      return `${object.kind}: ${names.join(", ")}`;
    });
  };
  expect(ownedIn("promises")).toEqual([
    "Promise.all: fetchPrice 4, fetchPrice 5, fetchPrice 6",
    "Promise.race: fetchAll 3, callback 12",
  ]);
  // The third one is a plain value.
  expect(ownedIn("combinator")).toEqual(["Promise.all: setTimeout 2, setTimeout 3"]);
});

test("the library's own gathers have no bracket", () => {
  const trace = lanesOf("raise");
  expect(trace.objects.filter(({ kind }) => kind === "gather")).toHaveLength(2);
  expect(layoutOf(trace).brackets).toHaveLength(1);
});

test("links say who made, woke and cancelled whom", () => {
  const trace = lanesOf("raise");
  const layout = layoutOf(trace);
  const links = trace.links.map((_, index) => linkOf(trace, layout, index)).filter((link) => link !== null);
  const nameOf = (lane: number) => trace.lane(lane)!.label;
  expect(
    links.map(
      ({ type, from, to }) => `${from === null ? "clock" : nameOf(from.lane)} ${type} ${nameOf(to.lane)}`,
    ),
  ).toEqual([
    "MainThread make main",
    "main make func1",
    "main make func2",
    "func2 wake main",
    "MainThread cancel func1",
    "MainThread wake func1",
  ]);
});

test("a timeout is a cancellation by the clock", () => {
  const trace = lanesOf("timeout");
  const layout = layoutOf(trace);
  const links = trace.links.map((_, index) => linkOf(trace, layout, index));
  expect(links.filter((link) => link?.type === "cancel").map((link) => link!.from)).toEqual([null]);
});

test("a lane that blocks stops all rows of its thread", () => {
  const trace = lanesOf("blocking");
  const layout = layoutOf(trace);
  const units = unitsOf(trace, "time");
  const found = standstillsOf(trace, layout, units, 0, 5);
  expect(
    found.map(({ row, event, endEvent, thread }) => ({
      by: trace.lane(row.lane)!.label,
      from: units.unitAt(event),
      to: units.unitAt(endEvent),
      thread: trace.lane(thread)!.name,
    })),
  ).toEqual([{ by: "careless", from: 0.75, to: 2.75, thread: "MainThread" }]);
  expect(standstillsOf(trace, layout, units, 3, 5)).toEqual([]);
});

test("thousands of tasks that make each other do not overflow the stack", () => {
  const events = ['0 - thread #1 0 "MainThread"', "0 #1 loop #2 #1"];
  for (let id = 3; id < 20_000; id++) events.push(`0 #${id === 3 ? 1 : id - 1} task #${id} #2 "f"`);
  const text = ["loopscope-trace 1", "file deep.ts", "semantics asyncio", ...events].join("\n");
  const { rows } = layoutOf(new Trace(parseTrace(text)));
  expect(rows).toHaveLength(19_998);
  expect(rows[1].lastOfSubtree).toBe(19_997);
});
