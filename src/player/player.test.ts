import { describe, expect, test } from "vitest";
import { createColumns, EVENT_CODE, type EventType, TRACE_VERSION } from "../trace/format.ts";
import { Trace } from "../trace/trace.ts";
import { EventLog } from "../trace/event-log.ts";
import { AXES, unitsOf } from "../trace/units.ts";
import { AHEAD, Player, type PlayerOptions, type PlayerState } from "./player.ts";

type Event = readonly [time: number, type: EventType];

function append(trace: Trace, events: readonly Event[]): void {
  const { log } = trace;
  const columns = createColumns(events.length);
  events.forEach(([time, type], i) => {
    columns.time[i] = time;
    columns.type[i] = EVENT_CODE[type];
  });
  log.append({ count: events.length, columns, strings: log.count === 0 ? [""] : [], sites: [] });
  trace.update();
}

function traceOf(...events: Event[]): Trace {
  const log = new EventLog({
    version: TRACE_VERSION,
    file: "test.ts",
    semantics: "asyncio",
    source: "",
    sites: [],
  });
  const trace = new Trace(log);
  append(trace, events);
  return trace;
}

function times(...seconds: number[]): Trace {
  return traceOf(...seconds.map((time): Event => [time, "print"]));
}

function repeat(count: number, time: number): number[] {
  return Array.from({ length: count }, () => time);
}

function playerOf(trace: Trace, options: Partial<PlayerOptions> = {}): Player {
  const player = new Player({ speed: 1, axis: "time", onChange: () => undefined, ...options });
  player.load(trace);
  return player;
}

function shown({ step, seconds, mode }: PlayerState): string {
  return `${step} at ${Number(seconds.toFixed(6))} s, ${mode}`;
}

/** How long the run takes to be shown, in tenths of a second. */
function lengthOf(player: Player): number {
  player.play();
  let tenths = 0;
  for (; player.state.mode === "playing" && tenths < 10_000; tenths++) player.advance(0.1);
  return tenths / 10;
}

test("nothing is shown beyond a limit, and playing stops where it was told to", () => {
  const player = playerOf(times(0, 1, 2, 3));
  player.complete();
  player.setLimit(2);
  player.toEnd();
  expect(shown(player.state)).toBe("2 at 1 s, paused");
  player.seek(4);
  player.step(1);
  expect(player.state.step).toBe(2);
  player.setLimit(null);
  player.toStart();
  player.playTo(3);
  player.advance(1.5);
  expect(player.state).toMatchObject({ mode: "playing", step: 2 });
  player.advance(5);
  expect(shown(player.state)).toBe("3 at 2 s, paused");
  // From there on it plays to the end.
  player.play();
  player.advance(9);
  expect(shown(player.state)).toBe("4 at 3 s, paused");
});

describe("on the time axis", () => {
  test("a run begins at its start, paused", () => {
    expect(shown(playerOf(times(0, 1)).state)).toBe("0 at 0 s, paused");
  });

  test("a second of the program takes a second", () => {
    const player = playerOf(times(0, 1, 3));
    player.complete();
    player.play();
    player.advance(0.5);
    expect(shown(player.state)).toBe("1 at 0.5 s, playing");
    player.advance(0.5);
    expect(shown(player.state)).toBe("2 at 1 s, playing");
    player.advance(1.25);
    expect(shown(player.state)).toBe("2 at 2.25 s, playing");
    player.advance(1);
    expect(shown(player.state)).toBe("3 at 3 s, paused");
  });

  test("at speed 10 it takes a tenth", () => {
    const player = playerOf(times(0, 10, 20), { speed: 10 });
    player.play();
    player.advance(0.5);
    expect(shown(player.state)).toBe("1 at 5 s, playing");
  });

  test("steps of one instant are shown one after the other while the program's clock stands still", () => {
    const player = playerOf(times(0, 0, 0, 5));
    player.play();
    const seen = [1, 2, 3, 4].map(() => {
      player.advance(0.06);
      return shown(player.state);
    });
    expect(seen).toEqual([
      "1 at 0 s, playing",
      "2 at 0 s, playing",
      "2 at 0 s, playing",
      "3 at 0 s, playing",
    ]);
    player.advance(1);
    expect(shown(player.state)).toBe("3 at 1 s, playing");
  });

  test("an instant of very many steps does not take longer than one of many", () => {
    const many = playerOf(times(...repeat(100, 0)));
    const veryMany = playerOf(times(...repeat(10_000, 0)));
    for (const player of [many, veryMany]) player.complete();
    expect(lengthOf(veryMany)).toBe(lengthOf(many));
    expect(lengthOf(many)).toBeLessThan(2);
  });

  test("microseconds between steps count as one instant", () => {
    const real = playerOf(times(0, 0.000_001, 0.000_002, 4));
    real.play();
    real.advance(0.06);
    expect(real.state.moment).toBe(1);
  });

  test("the picture never goes back while an instant still grows", () => {
    const trace = times(...repeat(10, 0));
    const player = playerOf(trace);
    player.play();
    player.advance(0.6);
    const { step } = player.state;
    append(
      trace,
      repeat(1_000, 0).map((time): Event => [time, "print"]),
    );
    player.advance(0.001);
    expect(player.state.step).toBeGreaterThanOrEqual(step);
  });
});

describe("at the speed auto", () => {
  test("a long run is shown in about eight seconds", () => {
    const player = playerOf(times(0, 1_000, 3_600), { speed: "auto" });
    player.complete();
    expect(lengthOf(player)).toBeCloseTo(8, 0);
  });

  test("a short run is not made longer", () => {
    const player = playerOf(times(0, 1, 3), { speed: "auto" });
    player.complete();
    expect(lengthOf(player)).toBeCloseTo(3, 0);
  });

  test("of a run that goes on, no step is waited for longer than a second", () => {
    const player = playerOf(times(0, 0.5, 3_600, 3_601), { speed: "auto" });
    player.play();
    player.advance(0.25);
    expect(shown(player.state)).toBe("1 at 0.25 s, playing");
    player.advance(0.25);
    expect(shown(player.state)).toBe("2 at 0.5 s, playing");
    player.advance(0.99);
    expect(player.state.step).toBe(2);
    player.advance(0.02);
    expect(player.state.step).toBe(3);
  });
});

describe("on the steps axis", () => {
  test("every step takes as long as every other", () => {
    const player = playerOf(times(0, 0, 0, 3_600, 3_600, 3_600), { axis: "steps" });
    player.play();
    const moments = [1, 2, 3].map(() => {
      player.advance(0.4);
      return player.state.step;
    });
    expect(moments).toEqual([2, 4, 6]);
  });

  test("changing the axis keeps the step", () => {
    const player = playerOf(times(0, 1, 2, 3));
    player.seek(2);
    player.setAxis("steps");
    expect(shown(player.state)).toBe("2 at 1 s, paused");
  });
});

describe("stepping", () => {
  const trace = traceOf([0, "print"], [0, "print"], [0, "turn"], [1, "turn"], [1, "print"], [1, "finish"]);

  test("passes over bookkeeping, forwards and back", () => {
    const player = playerOf(trace);
    const momentsOf = (direction: 1 | -1) =>
      [1, 2, 3, 4].map(() => {
        player.step(direction);
        return player.state.moment;
      });
    expect(momentsOf(1)).toEqual([1, 4, 6, 6]);
    expect(momentsOf(-1)).toEqual([4, 1, 0, 0]);
  });

  test("back from a time between two steps leads to the step before", () => {
    const player = playerOf(times(0, 1, 3));
    player.seek(2, 2.5);
    player.step(-1);
    expect(shown(player.state)).toBe("2 at 1 s, paused");
    player.step(-1);
    expect(shown(player.state)).toBe("1 at 0 s, paused");
  });

  test("pauses", () => {
    const player = playerOf(trace);
    player.play();
    player.step(1);
    expect(player.state.mode).toBe("paused");
  });
});

describe("scrubbing", () => {
  test("shows a time between two steps", () => {
    const player = playerOf(times(0, 1, 3));
    player.seek(2, 1.75);
    expect(shown(player.state)).toBe("2 at 1.75 s, paused");
  });

  test("stays inside the run", () => {
    const player = playerOf(times(0, 1));
    player.seek(99, 99);
    expect(shown(player.state)).toBe("2 at 1 s, paused");
    player.seek(-5);
    expect(shown(player.state)).toBe("0 at 0 s, paused");
  });

  test("does not stop a run that plays", () => {
    const player = playerOf(times(0, 1, 3));
    player.play();
    player.seek(1, 0.5);
    player.advance(0.25);
    expect(shown(player.state)).toBe("1 at 0.75 s, playing");
  });
});

describe("at the end of what is recorded", () => {
  test("a run that goes on is waited for", () => {
    const trace = times(0, 1);
    const player = playerOf(trace);
    player.play();
    player.advance(5);
    expect(shown(player.state)).toBe("2 at 1 s, playing");
    append(trace, [[2, "print"]]);
    player.advance(0.5);
    expect(shown(player.state)).toBe("2 at 1.5 s, playing");
  });

  test("the newest step can be followed", () => {
    const trace = times(0, 1);
    const player = playerOf(trace);
    player.toEnd();
    expect(shown(player.state)).toBe("2 at 1 s, following");
    append(trace, [[2, "print"]]);
    player.advance(0.016);
    expect(shown(player.state)).toBe("3 at 2 s, following");
    player.complete();
    player.advance(0.016);
    expect(shown(player.state)).toBe("3 at 2 s, paused");
  });

  test("playing again begins at the start", () => {
    const player = playerOf(times(0, 1));
    player.complete();
    player.toEnd();
    player.play();
    expect(shown(player.state)).toBe("0 at 0 s, playing");
  });
});

test("the engine may be a bounded distance ahead of the playhead", () => {
  const player = playerOf(times(0, 1, 2));
  expect(player.allowance).toBe(AHEAD);
  player.seek(3);
  expect(player.allowance).toBe(AHEAD + 3);
  player.toEnd();
  expect(player.allowance).toBe(Infinity);
});

test("the moment and time on screen lead back to the same step and time", () => {
  for (const axis of AXES) {
    const trace = times(0, 0, 0.5, 2, 2, 7);
    const player = playerOf(trace, { axis });
    const units = unitsOf(trace, axis);
    for (let i = 0; i <= 60; i++) {
      const unit = (units.end * i) / 60;
      player.seek(units.momentAt(unit), units.secondsAt(unit));
      const { step, moment, seconds } = player.state;
      player.toStart();
      player.seek(moment, seconds);
      expect(player.state.step).toBe(step);
      expect(player.state.seconds).toBeCloseTo(seconds);
    }
  }
});

test("the speed stays between a tenth and a hundred", () => {
  const player = playerOf(times(0));
  player.setSpeed(0.001);
  expect(player.state.speed).toBe(0.1);
  player.setSpeed(1e9);
  expect(player.state.speed).toBe(100);
});
