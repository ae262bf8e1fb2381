import { expect, test } from "vitest";
import { TraceLanes } from "./lanes.ts";
import { parseTrace } from "./text.ts";

/** A trace of these events, each line without the name before the ids. */
function lanesOf(events: string): TraceLanes {
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
  return new TraceLanes(parseTrace([...header, ...lines].join("\n")));
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
  const lanes = lanesOf(GATHER);
  expect(
    lanes.lanes.map(({ id, kind, label, name, parent, loop, thread, depth }) =>
      [id, kind, label, name, parent, loop, thread, depth].join(" "),
    ),
  ).toEqual([
    "1 thread MainThread MainThread 0 0 1 0",
    "3 task main Task-1 1 2 1 1",
    "4 task child Task-2 3 2 1 2",
    "5 task child Task-3 3 2 1 2",
    "7 task shutdownAsyncgens Task-4 1 2 1 1",
  ]);
  expect(lanes.lane(3)?.children).toEqual([4, 5]);
});

test("a lane has no state before it is made", () => {
  const lanes = lanesOf(GATHER);
  expect(lanes.stateAt(4, after(GATHER, "0 #3 run"))).toBeNull();
  expect(lanes.stateAt(99, lanes.count)).toBeNull();
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
  const lanes = lanesOf(GATHER);
  expect(lanes.stateAt(3, after(GATHER, "2 #5 ready #3"))).toMatchObject({
    state: "ready",
    site: 4,
    cause: 5,
  });
  expect(lanes.stateAt(4, after(GATHER, "1 - ready #4"))).toMatchObject({
    state: "ready",
    site: 1,
    cause: 0,
  });
});

test("outcomes tell value, error and text, and are null before the end", () => {
  const lanes = lanesOf(GATHER);
  expect(lanes.outcomeOf(4)).toMatchObject({ type: "value", text: "'one'" });
  expect(lanes.outcomeOf(5)).toMatchObject({ type: "error", text: "RangeError: two" });
  expect(lanes.outcomeOf(6)).toMatchObject({ type: "error", text: "RangeError: two" });
  expect(lanesOf('0 - thread #1 0 "MainThread"').outcomeOf(1)).toBeNull();
});

test("a gather knows its members and how many are left", () => {
  const lanes = lanesOf(GATHER);
  expect(lanes.object(6)).toMatchObject({ kind: "gather", createdBy: 3, members: [4, 5], isInternal: false });
  expect(lanes.lane(4)?.groups).toEqual([6]);
  const leftAfter = (line: string) => lanes.leftAt(6, after(GATHER, line));
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
  const lanes = lanesOf(events);
  expect(lanes.object(8)?.members).toEqual([4, 9]);
  expect(lanes.leftAt(8, lanes.count)).toBe(1);
  const settled = lanesOf(`${events}\n2 #3 settle #9 value "1"`);
  expect(settled.leftAt(8, settled.count)).toBe(0);
});

test("the suspended lanes are those that began and stand at a line", () => {
  const lanes = lanesOf(GATHER);
  const suspendedAfter = (line: string) => lanes.suspendedAt(after(GATHER, line));
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
  const lanes = lanesOf(GATHER);
  expect(lanes.momentAtTime(-1)).toBe(0);
  expect(lanes.momentAtTime(0)).toBe(after(GATHER, "1 - ready") - 1);
  expect(lanes.momentAtTime(1.5)).toBe(after(GATHER, "2 - ready") - 1);
  expect(lanes.momentAtTime(100)).toBe(lanes.count);
  expect(lanes.timeAtMoment(0)).toBe(0);
  expect(lanes.timeAtMoment(lanes.momentAtTime(1.5))).toBe(1);
  expect(lanes.timeAtMoment(lanes.count)).toBe(2);
});

test("bookkeeping, and what the library does for itself, is no step", () => {
  const lanes = lanesOf(GATHER);
  const steps = Array.from({ length: lanes.stepCount }, (_, step) => {
    const event = Array.from({ length: lanes.count }, (__, i) => i).find(
      (i) => lanes.stepAtMoment(i) === step && lanes.stepAtMoment(i + 1) === step + 1,
    );
    return `${lanes.trace.event(event!).actor} ${lanes.trace.event(event!).type}`;
  });
  expect(steps.join(", ")).toBe(
    "0 thread, 1 run, 1 task, 1 wait, 3 run, 3 task, 3 task, 3 wait, 4 run, 4 wait, 5 run, 5 wait, 0 ready, 4 run, " +
      "4 end, 0 ready, 5 run, 5 end, 5 settle, 5 ready, 3 run, 3 end, 1 run, 1 end",
  );
});

test("a step and its moment lead to each other, and the bookkeeping belongs to the step before", () => {
  const lanes = lanesOf(GATHER);
  for (let step = 0; step <= lanes.stepCount; step++) {
    expect(lanes.stepAtMoment(lanes.momentAtStep(step))).toBe(step);
  }
  expect(lanes.momentAtStep(3)).toBe(after(GATHER, "0 - number #3"));
  expect(lanes.momentAtStep(lanes.stepCount)).toBe(lanes.count);
});

test("a thread just goes on while the library closes its loop", () => {
  const lanes = lanesOf(GATHER);
  expect(lanes.lane(7)?.isInternal).toBe(true);
  expect(lanes.stateAt(1, after(GATHER, "2 #7 run"))).toMatchObject({ state: "running" });
  expect(lanes.stateAt(1, lanes.count)).toMatchObject({ state: "ended" });
});

test("names change over time", () => {
  const events = `${GATHER}
    2 #3 name #4 "first"
    2 #3 name #4 "second"`;
  const lanes = lanesOf(events);
  expect(lanes.lane(4)?.name).toBe("second");
  expect(lanes.nameAt(4, after(GATHER, "2 - finish"))).toBe("Task-2");
  expect(lanes.nameAt(4, after(events, '2 #3 name #4 "first"'))).toBe("first");
  expect(lanes.nameAt(4, lanes.count)).toBe("second");
  expect(lanes.nameAt(5, 0)).toBe("Task-3");
});

test("a lock knows who holds it", () => {
  const lanes = lanesOf(`${GATHER}
    2 #4 object #8 "lock"
    2 #4 hold #8 1
    2 #5 wait #8 ""
    2 #4 hold #8 0
    2 #5 hold #8 1`);
  const { count } = lanes;
  expect(lanes.holdersAt(8, count - 4)).toEqual([]);
  expect(lanes.holdersAt(8, count - 3)).toEqual([4]);
  expect(lanes.holdersAt(8, count - 1)).toEqual([]);
  expect(lanes.holdersAt(8, count)).toEqual([5]);
});

test("an object's state in words is the one told last", () => {
  const lanes = lanesOf(`${GATHER}
    2 #4 object #8 "queue"
    2 #4 change #8 "1 of 2 items"
    2 #4 change #8 "2 of 2 items"`);
  expect(lanes.descriptionAt(8, lanes.count - 2)).toBe("");
  expect(lanes.descriptionAt(8, lanes.count - 1)).toBe("1 of 2 items");
  expect(lanes.descriptionAt(8, lanes.count)).toBe("2 of 2 items");
});

test("a planned callback waits until it is due", () => {
  const lanes = lanesOf(`${GATHER}
    2 #3 callback #8 #2 "beep"
    2 - due #8 "2.5"
    2.5 - ready #8 -
    2.5 #8 run`);
  expect(lanes.stateAt(8, lanes.count - 2)).toMatchObject({ state: "waiting", until: 2.5, cause: 3 });
  expect(lanes.stateAt(8, lanes.count - 1)).toMatchObject({ state: "ready", cause: 0 });
});

/** The track of a lane: the states that follow each other, and whose they are. */
function trackOf(lanes: TraceLanes, lane: number): string {
  const { states, shown } = lanes.tracks[lanes.lane(lane)!.track];
  const names = ["ready", "running", "waiting", "blocked", "ended"];
  return states.map((state, i) => `${shown[i]} ${names[state]}`).join(", ");
}

test("a callback that follows another one of its place shares its track, which is in the state of the busiest", () => {
  const lanes = lanesOf(`${GATHER}
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
  expect(lanes.lane(9)?.track).toBe(lanes.lane(8)?.track);
  expect(trackOf(lanes, 8)).toBe(
    "8 ready, 8 waiting, 8 ready, 8 running, 9 waiting, 9 ready, 9 running, 9 ended",
  );
});

test("callbacks that wait at the same time, or come from different places, have tracks of their own", () => {
  const lanes = lanesOf(`${GATHER}
    2 #3 callback #8 #2 "tick" @9:9
    2 #3 callback #9 #2 "tick" @9:9
    2 #3 callback #10 #2 "tick" @3:3
    2 #3 callback #11 #2 "tock" @9:9
    2 #3 microtask #12 #2 "tick" @9:9`);
  expect([8, 9, 10, 11, 12].map((id) => lanes.lane(id)!.track)).toEqual([0, 1, 2, 3, 4]);
});

test("of a hundred callbacks that wait at the same time, most share a track", () => {
  const made = Array.from({ length: 100 }, (_, i) => `2 #3 callback #${i + 8} #2 "tick" @9:9`);
  const lanes = lanesOf(`${GATHER}\n${made.join("\n")}`);
  expect(lanes.tracks.map((track) => track.lanes.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 93]);
});

test("a call that follows an ended one of its place and caller shares its track, and so do those that they make", () => {
  const lanes = lanesOf(`${GATHER}
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
  expect([8, 9, 10, 11, 12].map((id) => lanes.lane(id)!.track)).toEqual([0, 1, 0, 1, 2]);
  expect(lanes.lane(11)).toMatchObject({ kind: "call", parent: 10, label: "fetch" });
});

test("a call runs all the time until its first await, also while a call that it makes is on top", () => {
  const lanes = lanesOf(`${GATHER}
    2 #3 call #8 #2 "outer" @9:9
    2 #8 run
    2 #8 call #9 #2 "inner" @3:3
    2 #9 run
    2 #9 wait - "3" @3:3
    2 #8 run
    2 #8 wait #9 "" @5:3`);
  expect(lanes.lane(8)!.changes.map((event) => lanes.trace.event(event).type)).toEqual([
    "call",
    "run",
    "wait",
  ]);
  expect(lanes.stateAt(8, lanes.count)).toMatchObject({ state: "waiting", waitsFor: 9 });
  // To come back is a step all the same.
  expect(lanes.stepCount - lanes.stepAtMoment(lanes.count - 2)).toBe(2);
});

test("a microtask waits for its promise from its beginning on, as a callback is planned from its beginning on", () => {
  const lanes = lanesOf(`${GATHER}
    2 #3 microtask #8 #2 "then" @9:9
    2 #3 object #9 "promise" @9:9
    2 #8 wait #9 "" @9:9
    2 #3 callback #10 #2 "tick" @9:9
    2 - due #10 "3"
    3 - ready #10 -`);
  const [made, waits, planned, due, ready] = [6, 4, 3, 2, 1].map((back) => lanes.count - back);
  expect(lanes.stepOf(waits)).toBe(lanes.stepOf(made));
  expect(lanes.stepOf(planned)).toBe(lanes.stepOf(made) + 1);
  expect(lanes.stepOf(due)).toBe(lanes.stepOf(planned));
  expect(lanes.stepOf(ready)).toBe(lanes.stepOf(planned) + 1);
  expect(lanes.stateAt(8, lanes.count)).toMatchObject({ state: "waiting", waitsFor: 9, cause: 3 });
});

test("a promise that was settled before it joined a combinator does not count as left", () => {
  const lanes = lanesOf(`${GATHER}
    2 #3 object #8 "Promise.all" @9:9
    2 #3 object #9 "promise" @9:9
    2 - settle #9 value "1"
    2 #3 member #8 #9 @9:9
    2 #3 object #10 "promise" @9:9
    2 #3 member #8 #10 @9:9
    2 #4 settle #10 value "2"`);
  expect(lanes.leftAt(8, lanes.count - 1)).toBe(1);
  expect(lanes.leftAt(8, lanes.count)).toBe(0);
  // That somebody looks at a settled promise is no step.
  expect(lanes.stepCount).toBe(lanesOf(GATHER).stepCount + 1);
});

test("links are what one lane did to another", () => {
  const lanes = lanesOf(GATHER);
  expect(
    lanes.links.map((event) => lanes.trace.event(event)).map(({ actor, type, a }) => `${actor} ${type} ${a}`),
  ).toEqual(["1 task 3", "3 task 4", "3 task 5", "5 ready 3"]);
});

test("a trace that arrives in pieces reads like one that arrives whole", () => {
  const whole = lanesOf(GATHER);
  const lines = GATHER.trim().split("\n");
  const lanes = lanesOf(lines[0]);
  for (const line of lines.slice(1)) {
    const { columns, strings } = parseTrace(
      `loopscope-trace 1\nfile p\nsemantics asyncio\nsite 3:3-3:20\nsite 5:3-5:20\nsite 9:9-9:20\nsite 9:3-9:20\nsite 12:1-12:10\n${line.trim()}`,
    );
    const known = lanes.trace.strings.length;
    if (columns.text[0] !== 0) columns.text[0] = known;
    lanes.trace.append({ count: 1, columns, strings: strings.slice(1, 2), sites: [] });
    lanes.update();
  }
  expect(lanes.lanes).toEqual(whole.lanes);
  expect(lanes.objects).toEqual(whole.objects);
  expect(lanes.stepCount).toBe(whole.stepCount);
});

test("a task runs in the thread that runs its loop, whoever made the loop", () => {
  const lanes = lanesOf(`
    0 - thread #1 0 "MainThread"
    0 #1 run
    0 #1 loop #2 #1
    0 #1 task #3 #2 "main"
    0 #1 thread #4 0 "Thread-1"
    0 #4 run
    0 #4 wait #2 ""
    0 #1 task #5 #2 "other"`);
  expect([lanes.lane(3)?.thread, lanes.lane(5)?.thread]).toEqual([4, 4]);
});
