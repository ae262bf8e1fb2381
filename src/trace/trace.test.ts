import { expect, test } from "vitest";
import { Trace } from "./trace.ts";
import { parseTrace } from "./formats/text.ts";

/** A trace of these events, each line without the name before the ids. */
function lanesOf(events: string): Trace {
  const header = [
    "loopscope-trace 1",
    "file program.ts",
    "semantics asyncio",
    "site 3:3-3:20 child",
    "site 5:3-5:20 child",
    "site 9:9-9:20 main",
    "site 9:3-9:20 main",
    "site 12:1-12:10",
  ];
  const lines = events
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return new Trace(parseTrace([...header, ...lines].join("\n")));
}

// asyncio.run(main()), where main gathers two children that sleep 1 and 2 seconds; the second fails.
const GATHER = `
  0 - thread #1 0 "MainThread"
  0 #1 run
  0 #1 loop #2 #1
  0 #1 task #3 #2 "main"
  0 - number #3 1
  0 #1 wait #2 "" @12:1
  0 - turn #2 1
  0 #3 run
  0 #3 task #4 #2 "child" @9:9
  0 - number #4 2
  0 #3 task #5 #2 "child" @9:9
  0 - number #5 3
  0 #3 object #6 "gather" @9:9
  0 #3 member #6 #4 @9:9
  0 #3 member #6 #5 @9:9
  0 #3 wait #6 "" @9:3
  0 - turn #2 2
  0 #4 run
  0 #4 wait - "1" @3:3
  0 #5 run
  0 #5 wait - "2" @3:3
  1 - ready #4 -
  1 #4 run @3:3
  1 #4 end value "'one'" @5:3
  2 - ready #5 -
  2 #5 run @3:3
  2 #5 end error "RangeError: two" @5:3
  2 #5 settle #6 error "RangeError: two"
  2 #5 ready #3 #6
  2 #3 run @9:3
  2 #3 end error "RangeError: two" @9:3
  2 #1 run @12:1
  2 #1 task #7 #2 "shutdownAsyncgens"
  2 - number #7 4
  2 #1 wait #2 "" @12:1
  2 #7 run
  2 #7 end value ""
  2 #1 run @12:1
  2 #1 end error "RangeError: two" @12:1
  2 - finish 1 "exit"
`;

/** The moment right after the first event that is printed like this, without its place. */
function after(events: string, line: string): number {
  const lines = events.split("\n").filter((candidate) => candidate.trim() !== "");
  const index = lines.findIndex((candidate) => candidate.trim().startsWith(line));
  if (index < 0) throw new Error(`no event ${line}`);
  return index + 1;
}

test("a lane knows its function, its name, who made it, and where it runs", () => {
  const trace = lanesOf(GATHER);
  expect(
    trace.lanes.map(({ id, kind, label, name, parent, loop, thread, depth }) =>
      [id, kind, label, name, parent, loop, thread, depth].join(" "),
    ),
  ).toEqual([
    "1 thread MainThread MainThread 0 0 1 0",
    "3 task main Task-1 1 2 1 1",
    "4 task child Task-2 3 2 1 2",
    "5 task child Task-3 3 2 1 2",
    "7 task shutdownAsyncgens Task-4 1 2 1 1",
  ]);
  expect(trace.lane(3)?.children).toEqual([4, 5]);
});

test("a lane has no state before it is made", () => {
  const trace = lanesOf(GATHER);
  expect(trace.stateAt(4, after(GATHER, "0 #3 run"))).toBeNull();
  expect(trace.stateAt(99, trace.count)).toBeNull();
});

test("a lane that was made but has not run is ready, where it was made, because of its maker", () => {
  const moment = after(GATHER, "0 #3 task #4");
  expect(lanesOf(GATHER).stateAt(4, moment)).toEqual({
    state: "ready",
    since: moment - 1,
    site: 3,
    waitsFor: 0,
    until: null,
    cause: 3,
  });
});

test("a sleeping lane waits for nothing but time, until a given time, at its line", () => {
  const moment = after(GATHER, "0 #4 wait");
  const expected = { state: "waiting", since: moment - 1, site: 1, waitsFor: 0, until: 1, cause: 3 };
  expect(lanesOf(GATHER).stateAt(4, moment)).toEqual(expected);
  expect(lanesOf(GATHER).stateAt(4, after(GATHER, "1 - ready #4") - 1)).toEqual(expected);
});

test("a lane waits for the gather it awaits", () => {
  const state = lanesOf(GATHER).stateAt(3, after(GATHER, "0 #3 wait"));
  expect(state).toMatchObject({ state: "waiting", waitsFor: 6, until: null, site: 4 });
});

test("a lane that was made ready still stands at its own line, and knows who woke it", () => {
  const trace = lanesOf(GATHER);
  expect(trace.stateAt(3, after(GATHER, "2 #5 ready #3"))).toMatchObject({
    state: "ready",
    site: 4,
    cause: 5,
  });
  expect(trace.stateAt(4, after(GATHER, "1 - ready #4"))).toMatchObject({
    state: "ready",
    site: 1,
    cause: 0,
  });
});

test("outcomes tell value, error and text, and are null before the end", () => {
  const trace = lanesOf(GATHER);
  expect(trace.outcomeOf(4)).toMatchObject({ type: "value", text: "'one'" });
  expect(trace.outcomeOf(5)).toMatchObject({ type: "error", text: "RangeError: two" });
  expect(trace.outcomeOf(6)).toMatchObject({ type: "error", text: "RangeError: two" });
  expect(lanesOf('0 - thread #1 0 "MainThread"').outcomeOf(1)).toBeNull();
});

test("a gather knows its members and how many are left", () => {
  const trace = lanesOf(GATHER);
  expect(trace.object(6)).toMatchObject({ kind: "gather", createdBy: 3, members: [4, 5], isInternal: false });
  expect(trace.lane(4)?.groups).toEqual([6]);
  const leftAfter = (line: string) => trace.leftAt(6, after(GATHER, line));
  expect(leftAfter("0 #3 object")).toBe(0);
  expect(leftAfter("0 #3 wait")).toBe(2);
  expect(leftAfter("1 #4 end")).toBe(1);
  expect(leftAfter("2 #5 end")).toBe(0);
});

test("a member that was done before it joined does not count as left; nor does one that joined twice", () => {
  const events = `${GATHER}
    2 #3 object #8 "gather"
    2 #3 member #8 #4
    2 #3 member #8 #4
    2 #3 object #9 "future"
    2 #3 member #8 #9`;
  const trace = lanesOf(events);
  expect(trace.object(8)?.members).toEqual([4, 9]);
  expect(trace.leftAt(8, trace.count)).toBe(1);
  const settled = lanesOf(`${events}\n2 #3 settle #9 value "1"`);
  expect(settled.leftAt(8, settled.count)).toBe(0);
});

test("the suspended lanes are those that began and stand at a line", () => {
  const trace = lanesOf(GATHER);
  const suspendedAfter = (line: string) => trace.suspendedAt(after(GATHER, line));
  expect(suspendedAfter("0 #3 wait")).toEqual([
    { lane: 1, site: 5 },
    { lane: 3, site: 4 },
  ]);
  expect(suspendedAfter("1 - ready #4")).toEqual([
    { lane: 1, site: 5 },
    { lane: 3, site: 4 },
    { lane: 4, site: 1 },
    { lane: 5, site: 1 },
  ]);
  expect(suspendedAfter("2 - finish")).toEqual([]);
});

test("moments and times lead to each other", () => {
  const trace = lanesOf(GATHER);
  expect(trace.momentAtTime(-1)).toBe(0);
  expect(trace.momentAtTime(0)).toBe(after(GATHER, "1 - ready") - 1);
  expect(trace.momentAtTime(1.5)).toBe(after(GATHER, "2 - ready") - 1);
  expect(trace.momentAtTime(100)).toBe(trace.count);
  expect(trace.timeAtMoment(0)).toBe(0);
  expect(trace.timeAtMoment(trace.momentAtTime(1.5))).toBe(1);
  expect(trace.timeAtMoment(trace.count)).toBe(2);
});

test("bookkeeping, and what the library does for itself, is no step", () => {
  const trace = lanesOf(GATHER);
  const steps = Array.from({ length: trace.stepCount }, (_, step) => {
    const event = Array.from({ length: trace.count }, (__, i) => i).find(
      (i) => trace.stepAtMoment(i) === step && trace.stepAtMoment(i + 1) === step + 1,
    );
    return `${trace.log.event(event!).actor} ${trace.log.event(event!).type}`;
  });
  expect(steps.join(", ")).toBe(
    "0 thread, 1 run, 1 task, 1 wait, 3 run, 3 task, 3 task, 3 wait, 4 run, 4 wait, 5 run, 5 wait, 0 ready, 4 run, " +
      "4 end, 0 ready, 5 run, 5 end, 5 settle, 5 ready, 3 run, 3 end, 1 run, 1 end",
  );
});

test("a step and its moment lead to each other, and the bookkeeping belongs to the step before", () => {
  const trace = lanesOf(GATHER);
  for (let step = 0; step <= trace.stepCount; step++) {
    expect(trace.stepAtMoment(trace.momentAtStep(step))).toBe(step);
  }
  expect(trace.momentAtStep(3)).toBe(after(GATHER, "0 - number #3"));
  expect(trace.momentAtStep(trace.stepCount)).toBe(trace.count);
});

test("a thread just goes on while the library closes its loop", () => {
  const trace = lanesOf(GATHER);
  expect(trace.lane(7)?.isInternal).toBe(true);
  expect(trace.stateAt(1, after(GATHER, "2 #7 run"))).toMatchObject({ state: "running" });
  expect(trace.stateAt(1, trace.count)).toMatchObject({ state: "ended" });
});

test("names change over time", () => {
  const events = `${GATHER}
    2 #3 name #4 "first"
    2 #3 name #4 "second"`;
  const trace = lanesOf(events);
  expect(trace.lane(4)?.name).toBe("second");
  expect(trace.nameAt(4, after(GATHER, "2 - finish"))).toBe("Task-2");
  expect(trace.nameAt(4, after(events, '2 #3 name #4 "first"'))).toBe("first");
  expect(trace.nameAt(4, trace.count)).toBe("second");
  expect(trace.nameAt(5, 0)).toBe("Task-3");
});

test("a lock knows who holds it", () => {
  const trace = lanesOf(`${GATHER}
    2 #4 object #8 "lock"
    2 #4 hold #8 1
    2 #5 wait #8 ""
    2 #4 hold #8 0
    2 #5 hold #8 1`);
  const { count } = trace;
  expect(trace.holdersAt(8, count - 4)).toEqual([]);
  expect(trace.holdersAt(8, count - 3)).toEqual([4]);
  expect(trace.holdersAt(8, count - 1)).toEqual([]);
  expect(trace.holdersAt(8, count)).toEqual([5]);
});

test("what is in an object is what was told last", () => {
  const trace = lanesOf(`${GATHER}
    2 #4 object #8 "queue"
    2 #4 change #8 "1 of 2"
    2 #4 change #8 "full"`);
  expect(trace.contentsAt(8, trace.count - 2)).toBe(null);
  expect(trace.contentsAt(8, trace.count - 1)).toEqual({ count: 1, of: 2, word: "" });
  expect(trace.contentsAt(8, trace.count)).toEqual({ count: -1, of: 2, word: "full" });
});

test("a planned callback waits until it is due", () => {
  const trace = lanesOf(`${GATHER}
    2 #3 callback #8 #2 "beep"
    2 - due #8 "2.5"
    2.5 - ready #8 -
    2.5 #8 run`);
  expect(trace.stateAt(8, trace.count - 2)).toMatchObject({ state: "waiting", until: 2.5, cause: 3 });
  expect(trace.stateAt(8, trace.count - 1)).toMatchObject({ state: "ready", cause: 0 });
});

/** The track of a lane: the states that follow each other, and whose they are. */
function trackOf(trace: Trace, lane: number): string {
  const { states, shown } = trace.tracks[trace.lane(lane)!.track];
  const names = ["ready", "running", "waiting", "blocked", "ended"];
  return states.map((state, i) => `${shown[i]} ${names[state]}`).join(", ");
}

test("a callback that follows another one of its place shares its track, which is in the state of the busiest", () => {
  const trace = lanesOf(`${GATHER}
    2 #3 callback #8 #2 "tick" @9:9
    2 - due #8 "3"
    3 - ready #8 -
    3 #8 run
    3 #8 callback #9 #2 "tick" @9:9
    3 - due #9 "4"
    3 #8 end value ""
    4 - ready #9 -
    4 #9 run
    4 #9 end value ""`);
  expect(trace.lane(9)?.track).toBe(trace.lane(8)?.track);
  expect(trackOf(trace, 8)).toBe(
    "8 ready, 8 waiting, 8 ready, 8 running, 9 waiting, 9 ready, 9 running, 9 ended",
  );
});

test("callbacks that wait at the same time, or come from different places, have tracks of their own", () => {
  const trace = lanesOf(`${GATHER}
    2 #3 callback #8 #2 "tick" @9:9
    2 #3 callback #9 #2 "tick" @9:9
    2 #3 callback #10 #2 "tick" @3:3
    2 #3 callback #11 #2 "tock" @9:9
    2 #3 microtask #12 #2 "tick" @9:9`);
  expect([8, 9, 10, 11, 12].map((id) => trace.lane(id)!.track)).toEqual([0, 1, 2, 3, 4]);
});

test("of a hundred callbacks that wait at the same time, most share a track", () => {
  const made = Array.from({ length: 100 }, (_, i) => `2 #3 callback #${i + 8} #2 "tick" @9:9`);
  const trace = lanesOf(`${GATHER}\n${made.join("\n")}`);
  expect(trace.tracks.map((track) => track.lanes.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 93]);
});

test("a call that follows an ended one of its place and caller shares its track, and so do those that they make", () => {
  const trace = lanesOf(`${GATHER}
    2 #3 call #8 #2 "load" @9:9
    2 #8 run
    2 #8 call #9 #2 "fetch" @3:3
    2 #9 run
    2 #9 end value ""
    2 #8 run
    2 #8 end value ""
    2 #3 call #10 #2 "load" @9:9
    2 #10 run
    2 #10 call #11 #2 "fetch" @3:3
    2 #3 call #12 #2 "load" @9:9`);
  expect([8, 9, 10, 11, 12].map((id) => trace.lane(id)!.track)).toEqual([0, 1, 0, 1, 2]);
  expect(trace.lane(11)).toMatchObject({ kind: "call", parent: 10, label: "fetch" });
});

test("a call runs all the time until its first await, also while a call that it makes is on top", () => {
  const trace = lanesOf(`${GATHER}
    2 #3 call #8 #2 "outer" @9:9
    2 #8 run
    2 #8 call #9 #2 "inner" @3:3
    2 #9 run
    2 #9 wait - "3" @3:3
    2 #8 run
    2 #8 wait #9 "" @5:3`);
  expect(trace.lane(8)!.changes.map((event) => trace.log.event(event).type)).toEqual(["call", "run", "wait"]);
  expect(trace.stateAt(8, trace.count)).toMatchObject({ state: "waiting", waitsFor: 9 });
  // To come back is a step all the same.
  expect(trace.stepCount - trace.stepAtMoment(trace.count - 2)).toBe(2);
});

test("a microtask waits for its promise from its beginning on, as a callback is planned from its beginning on", () => {
  const trace = lanesOf(`${GATHER}
    2 #3 microtask #8 #2 "then" @9:9
    2 #3 object #9 "promise" @9:9
    2 #8 wait #9 "" @9:9
    2 #3 callback #10 #2 "tick" @9:9
    2 - due #10 "3"
    3 - ready #10 -`);
  const [made, waits, planned, due, ready] = [6, 4, 3, 2, 1].map((back) => trace.count - back);
  expect(trace.stepOf(waits)).toBe(trace.stepOf(made));
  expect(trace.stepOf(planned)).toBe(trace.stepOf(made) + 1);
  expect(trace.stepOf(due)).toBe(trace.stepOf(planned));
  expect(trace.stepOf(ready)).toBe(trace.stepOf(planned) + 1);
  expect(trace.stateAt(8, trace.count)).toMatchObject({ state: "waiting", waitsFor: 9, cause: 3 });
});

test("a promise that was settled before it joined a combinator does not count as left", () => {
  const trace = lanesOf(`${GATHER}
    2 #3 object #8 "Promise.all" @9:9
    2 #3 object #9 "promise" @9:9
    2 - settle #9 value "1"
    2 #3 member #8 #9 @9:9
    2 #3 object #10 "promise" @9:9
    2 #3 member #8 #10 @9:9
    2 #4 settle #10 value "2"`);
  expect(trace.leftAt(8, trace.count - 1)).toBe(1);
  expect(trace.leftAt(8, trace.count)).toBe(0);
  // That somebody looks at a settled promise is no step.
  expect(trace.stepCount).toBe(lanesOf(GATHER).stepCount + 1);
});

test("links are what one lane did to another", () => {
  const trace = lanesOf(GATHER);
  expect(
    trace.links.map((event) => trace.log.event(event)).map(({ actor, type, a }) => `${actor} ${type} ${a}`),
  ).toEqual(["1 task 3", "3 task 4", "3 task 5", "5 ready 3"]);
});

test("a trace that arrives in pieces reads like one that arrives whole", () => {
  const whole = lanesOf(GATHER);
  const lines = GATHER.trim().split("\n");
  const trace = lanesOf(lines[0]);
  for (const line of lines.slice(1)) {
    const { columns, strings } = parseTrace(
      `loopscope-trace 1\nfile p\nsemantics asyncio\nsite 3:3-3:20\nsite 5:3-5:20\nsite 9:9-9:20\nsite 9:3-9:20\nsite 12:1-12:10\n${line.trim()}`,
    );
    const known = trace.log.strings.length;
    if (columns.text[0] !== 0) columns.text[0] = known;
    trace.log.append({ count: 1, columns, strings: strings.slice(1, 2), sites: [] });
    trace.update();
  }
  expect(trace.lanes).toEqual(whole.lanes);
  expect(trace.objects).toEqual(whole.objects);
  expect(trace.stepCount).toBe(whole.stepCount);
});

test("a task runs in the thread that runs its loop, whoever made the loop", () => {
  const trace = lanesOf(`
    0 - thread #1 0 "MainThread"
    0 #1 run
    0 #1 loop #2 #1
    0 #1 task #3 #2 "main"
    0 #1 thread #4 0 "Thread-1"
    0 #4 run
    0 #4 wait #2 ""
    0 #1 task #5 #2 "other"`);
  expect([trace.lane(3)?.thread, trace.lane(5)?.thread]).toEqual([4, 4]);
});
