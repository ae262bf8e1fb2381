// Any run at all: lanes that are made, wait, are woken and end in any order, read by the queries and by a naive replay.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createColumns, EVENT_CODE, TRACE_VERSION } from "./format.ts";
import { LANE_STATES, stateOfType } from "./lane.ts";
import { TraceLanes } from "./lanes.ts";
import { countBelow } from "./search.ts";
import { TraceStore } from "./store.ts";

/** Each choice makes a lane do something it may do then. */
const choices = fc.array(fc.record({ lane: fc.nat(), act: fc.nat(), seconds: fc.nat({ max: 3 }) }), {
  maxLength: 120,
});

type State = (typeof LANE_STATES)[number];

interface Replayed {
  readonly trace: TraceStore;
  /** By event: the state of each lane afterwards. */
  readonly states: readonly ReadonlyMap<number, State>[];
}

function replay(acts: readonly { lane: number; act: number; seconds: number }[]): Replayed {
  const trace = new TraceStore({
    version: TRACE_VERSION,
    file: "",
    semantics: "asyncio",
    source: "",
    sites: [],
  });
  const columns = createColumns(acts.length + 2);
  const states: Map<number, State>[] = [];
  const now = new Map<number, State>();
  let seconds = 0;
  const write = (type: keyof typeof EVENT_CODE, actor: number, a: number, b: number): void => {
    const event = states.length;
    columns.type[event] = EVENT_CODE[type];
    columns.time[event] = seconds;
    columns.actor[event] = actor;
    columns.a[event] = a;
    columns.b[event] = b;
    states.push(new Map(now));
  };
  now.set(1, "ready");
  write("thread", 0, 1, 0);
  write("loop", 1, 2, 1);
  for (const { lane, act, seconds: later } of acts) {
    seconds += later;
    const id = [...now.keys()][lane % now.size];
    const state = now.get(id)!;
    const go = (to: State, type: keyof typeof EVENT_CODE, isAboutIt = false): void => {
      now.set(id, to);
      write(type, isAboutIt ? 0 : id, isAboutIt ? id : 0, 0);
    };
    if (state === "running") {
      const made = now.size + 2;
      if (act % 9 < 4) {
        now.set(made, "ready");
        write((["task", "callback", "call", "microtask"] as const)[act % 9], id, made, 2);
      } else if (act % 9 === 4) go("ended", "end");
      else if (act % 9 === 5) go("ready", "yield");
      else if (act % 9 === 6) go("blocked", "block");
      else if (act % 9 === 7) go("running", "run");
      else go("waiting", "wait");
    } else if (state === "waiting") go("ready", "ready", true);
    else if (state !== "ended") go("running", "run");
  }
  trace.append({ count: states.length, columns, strings: [""], sites: [] });
  return { trace, states };
}

test("the state at any moment is what a naive replay finds", () => {
  fc.assert(
    fc.property(choices, (acts) => {
      const { trace, states } = replay(acts);
      const lanes = new TraceLanes(trace);
      for (let moment = 1; moment <= trace.count; moment++) {
        for (const { id } of lanes.lanes) {
          expect(lanes.stateAt(id, moment)?.state).toBe(states[moment - 1].get(id));
        }
      }
    }),
  );
});

test("the states of a lane tile its life: each begins where the one before ends, and the last lasts", () => {
  fc.assert(
    fc.property(choices, (acts) => {
      const { trace } = replay(acts);
      for (const { changes, createdAt } of new TraceLanes(trace).lanes) {
        expect(changes[0]).toBe(createdAt);
        changes.slice(1).forEach((event, i) => expect(event).toBeGreaterThan(changes[i]));
        const ends = changes.filter(
          (event) => LANE_STATES[stateOfType(trace.columns.type[event])] === "ended",
        );
        expect(ends.every((event) => event === changes.at(-1))).toBe(true);
      }
    }),
  );
});

test("reading in pieces of any size gives what reading at once gives", () => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 1, max: 20 }), (acts, size) => {
      const { trace } = replay(acts);
      const grown = new TraceStore(trace.header);
      const lanes = new TraceLanes(grown);
      for (let from = 0; from < trace.count; from += size) {
        const to = Math.min(trace.count, from + size);
        const { type, time, actor, site, a, b, text } = trace.columns;
        const cut = { type, time, actor, site, a, b, text };
        for (const name of Object.keys(cut) as (keyof typeof cut)[]) {
          (cut[name] as Int32Array) = (trace.columns[name] as Int32Array).subarray(from, to);
        }
        grown.append({ count: to - from, columns: cut, strings: from === 0 ? [""] : [], sites: [] });
        lanes.update();
      }
      const whole = new TraceLanes(trace);
      expect(lanes.lanes).toEqual(whole.lanes);
      expect(lanes.tracks).toEqual(whole.tracks);
      expect(lanes.links).toEqual(whole.links);
    }),
  );
});

test("times and steps find their moments like a linear search", () => {
  fc.assert(
    fc.property(choices, fc.double({ min: -1, max: 400, noNaN: true }), (acts, seconds) => {
      const { trace } = replay(acts);
      const lanes = new TraceLanes(trace);
      const naive = [...trace.events()].filter(({ time }) => time <= seconds).length;
      expect(lanes.momentAtTime(seconds)).toBe(naive);
      for (let step = 0; step <= lanes.stepCount; step++) {
        const moment = lanes.momentAtStep(step);
        expect(lanes.stepAtMoment(moment)).toBe(step);
        if (moment < lanes.count) expect(lanes.stepAtMoment(moment + 1)).toBe(step + 1);
      }
    }),
  );
});

test("a track is running whenever one of its lanes is, and ended when none is left", () => {
  fc.assert(
    fc.property(choices, (acts) => {
      const { trace, states } = replay(acts);
      const lanes = new TraceLanes(trace);
      for (const { changes, states: trackStates, lanes: members } of lanes.tracks) {
        for (let event = changes[0]; event < trace.count; event++) {
          const now = members.map((id) => states[event].get(id)).filter((state) => state !== undefined);
          const state = LANE_STATES[trackStates[countBelow(changes, event + 1) - 1]];
          expect(state === "running").toBe(now.includes("running"));
          expect(state === "ended").toBe(now.every((member) => member === "ended"));
        }
      }
    }),
  );
});

test("lanes of one track are of one kind, calls never overlap, and every lane but threads and tasks has a track", () => {
  fc.assert(
    fc.property(choices, (acts) => {
      const { trace } = replay(acts);
      const lanes = new TraceLanes(trace);
      const onTracks = lanes.tracks.flatMap((track) => track.lanes);
      const short = lanes.lanes.filter(({ kind }) => kind !== "thread" && kind !== "task");
      expect([...onTracks].sort((a, b) => a - b)).toEqual(short.map(({ id }) => id));
      for (const { kind, lanes: members } of lanes.tracks) {
        members.forEach((id, i) => {
          expect(lanes.lane(id)!.kind).toBe(kind);
          if (i === 0 || kind !== "call") return;
          expect(lanes.outcomeOf(members[i - 1])!.event).toBeLessThan(lanes.lane(id)!.createdAt);
        });
      }
    }),
  );
});
