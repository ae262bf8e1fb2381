// Any run at all: lanes that are made, wait, are woken and end in any order, read by the queries and by a naive replay.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createColumns, EVENT_CODE, TRACE_VERSION } from "./format.ts";
import { LANE_STATES, stateOfType } from "./lane.ts";
import { Trace } from "./trace.ts";
import { countBelow } from "./search.ts";
import { EventLog } from "./event-log.ts";

/** Each choice makes a lane do something it may do then. */
const choices = fc.array(fc.record({ lane: fc.nat(), act: fc.nat(), seconds: fc.nat({ max: 3 }) }), {
  maxLength: 120,
});

type State = (typeof LANE_STATES)[number];

interface Replayed {
  readonly log: EventLog;
  /** By event: the state of each lane afterwards. */
  readonly states: readonly ReadonlyMap<number, State>[];
}

function replay(acts: readonly { lane: number; act: number; seconds: number }[]): Replayed {
  const log = new EventLog({
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
  log.append({ count: states.length, columns, strings: [""], sites: [] });
  return { log, states };
}

test("the state at any moment is what a naive replay finds", () => {
  fc.assert(
    fc.property(choices, (acts) => {
      const { log, states } = replay(acts);
      const trace = new Trace(log);
      for (let moment = 1; moment <= log.count; moment++) {
        for (const { id } of trace.lanes) {
          expect(trace.stateAt(id, moment)?.state).toBe(states[moment - 1].get(id));
        }
      }
    }),
  );
});

test("the states of a lane tile its life: each begins where the one before ends, and the last lasts", () => {
  fc.assert(
    fc.property(choices, (acts) => {
      const { log } = replay(acts);
      for (const { changes, createdAt } of new Trace(log).lanes) {
        expect(changes[0]).toBe(createdAt);
        changes.slice(1).forEach((event, i) => expect(event).toBeGreaterThan(changes[i]));
        const ends = changes.filter((event) => LANE_STATES[stateOfType(log.columns.type[event])] === "ended");
        expect(ends.every((event) => event === changes.at(-1))).toBe(true);
      }
    }),
  );
});

test("reading in pieces of any size gives what reading at once gives", () => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 1, max: 20 }), (acts, size) => {
      const { log } = replay(acts);
      const grown = new EventLog(log.header);
      const trace = new Trace(grown);
      for (let from = 0; from < log.count; from += size) {
        const to = Math.min(log.count, from + size);
        const { type, time, actor, site, a, b, text } = log.columns;
        const cut = { type, time, actor, site, a, b, text };
        for (const name of Object.keys(cut) as (keyof typeof cut)[]) {
          (cut[name] as Int32Array) = (log.columns[name] as Int32Array).subarray(from, to);
        }
        grown.append({ count: to - from, columns: cut, strings: from === 0 ? [""] : [], sites: [] });
        trace.update();
      }
      const whole = new Trace(log);
      expect(trace.lanes).toEqual(whole.lanes);
      expect(trace.tracks).toEqual(whole.tracks);
      expect(trace.links).toEqual(whole.links);
    }),
  );
});

test("times and steps find their moments like a linear search", () => {
  fc.assert(
    fc.property(choices, fc.double({ min: -1, max: 400, noNaN: true }), (acts, seconds) => {
      const { log } = replay(acts);
      const trace = new Trace(log);
      const naive = [...log.events()].filter(({ time }) => time <= seconds).length;
      expect(trace.momentAtTime(seconds)).toBe(naive);
      for (let step = 0; step <= trace.stepCount; step++) {
        const moment = trace.momentAtStep(step);
        expect(trace.stepAtMoment(moment)).toBe(step);
        if (moment < trace.count) expect(trace.stepAtMoment(moment + 1)).toBe(step + 1);
      }
    }),
  );
});

test("a track is running whenever one of its trace is, and ended when none is left", () => {
  fc.assert(
    fc.property(choices, (acts) => {
      const { log, states } = replay(acts);
      const trace = new Trace(log);
      for (const { changes, states: trackStates, lanes: members } of trace.tracks) {
        for (let event = changes[0]; event < log.count; event++) {
          const now = members.map((id) => states[event].get(id)).filter((state) => state !== undefined);
          const state = LANE_STATES[trackStates[countBelow(changes, event + 1) - 1]];
          expect(state === "running").toBe(now.includes("running"));
          expect(state === "ended").toBe(now.every((member) => member === "ended"));
        }
      }
    }),
  );
});

test("trace of one track are of one kind, calls never overlap, and every lane but threads and tasks has a track", () => {
  fc.assert(
    fc.property(choices, (acts) => {
      const { log } = replay(acts);
      const trace = new Trace(log);
      const onTracks = trace.tracks.flatMap((track) => track.lanes);
      const short = trace.lanes.filter(({ kind }) => kind !== "thread" && kind !== "task");
      expect([...onTracks].sort((a, b) => a - b)).toEqual(short.map(({ id }) => id));
      for (const { kind, lanes: members } of trace.tracks) {
        members.forEach((id, i) => {
          expect(trace.lane(id)!.kind).toBe(kind);
          if (i === 0 || kind !== "call") return;
          expect(trace.outcomeOf(members[i - 1])!.event).toBeLessThan(trace.lane(id)!.createdAt);
        });
      }
    }),
  );
});
