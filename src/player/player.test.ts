import { describe, expect, test } from "vitest";
import { createColumns, EVENT_CODE, type EventType, TRACE_VERSION } from "../trace/format.ts";
import { TraceStore } from "../trace/store.ts";
import { AHEAD, Player, type PlayerOptions, type PlayerState } from "./player.ts";

type Event = readonly [time: number, type: EventType];

function append(trace: TraceStore, events: readonly Event[]): void {
  const columns = createColumns(events.length);
  events.forEach(([time, type], i) => {
    columns.time[i] = time;
    columns.type[i] = EVENT_CODE[type];
  });
  trace.append({ count: events.length, columns, strings: trace.count === 0 ? [""] : [], sites: [] });
}

function traceOf(...events: Event[]): TraceStore {
  const trace = new TraceStore({
    version: TRACE_VERSION,
    file: "test.ts",
    semantics: "asyncio",
    source: "",
    sites: [],
  });
  append(trace, events);
  return trace;
}

function times(...seconds: number[]): TraceStore {
  return traceOf(...seconds.map((time): Event => [time, "run"]));
}

function repeat(count: number, time: number): number[] {
  return Array.from({ length: count }, () => time);
}

function playerOf(trace: TraceStore, options: Partial<PlayerOptions> = {}): Player {
  const player = new Player({ speed: 1, axis: "time", onChange: () => undefined, ...options });
  player.load(trace);
  return player;
}

function shown({ moment, seconds, mode }: PlayerState): string {
  return `${moment} at ${Number(seconds.toFixed(6))} s, ${mode}`;
}

/** How long the run takes to be shown, in tenths of a second. */
function lengthOf(player: Player): number {
  player.play();
  let tenths = 0;
  for (; player.state.mode === "playing" && tenths < 10_000; tenths++) player.advance(0.1);
  return tenths / 10;
}

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

  test("events of one instant are shown one after the other while the program's clock stands still", () => {
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

  test("an instant of very many events does not take longer than one of many", () => {
    const many = playerOf(times(...repeat(100, 0)));
    const veryMany = playerOf(times(...repeat(10_000, 0)));
    for (const player of [many, veryMany]) player.complete();
    expect(lengthOf(veryMany)).toBe(lengthOf(many));
    expect(lengthOf(many)).toBeLessThan(2);
  });

  test("microseconds between events count as one instant", () => {
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
    const { moment } = player.state;
    append(
      trace,
      repeat(1_000, 0).map((time): Event => [time, "run"]),
    );
    player.advance(0.001);
    expect(player.state.moment).toBeGreaterThanOrEqual(moment);
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

  test("a run that never ends goes on at a steady rate", () => {
    const trace = times(0);
    const player = playerOf(trace, { speed: "auto" });
    player.play();
    const rates: number[] = [];
    for (let i = 1; i < 400; i++) {
      // The engine keeps the same distance ahead.
      while (trace.count < player.state.moment + 100) append(trace, [[trace.count, "run"]]);
      player.advance(0.1);
      rates.push(player.rate);
    }
    expect(Math.max(...rates.slice(50))).toBeLessThan(2 * Math.min(...rates.slice(50)));
  });
});

describe("on the steps axis", () => {
  test("every event takes as long as every other", () => {
    const player = playerOf(times(0, 0, 0, 3_600, 3_600, 3_600), { axis: "steps" });
    player.play();
    const moments = [1, 2, 3].map(() => {
      player.advance(1 / 3);
      return player.state.moment;
    });
    expect(moments).toEqual([2, 4, 6]);
  });

  test("changing the axis keeps the moment", () => {
    const player = playerOf(times(0, 1, 2, 3));
    player.seek(2);
    player.setAxis("steps");
    expect(shown(player.state)).toBe("2 at 1 s, paused");
  });
});

describe("stepping", () => {
  const trace = traceOf(
    [0, "thread"],
    [0, "run"],
    [0, "task"],
    [0, "number"],
    [0, "turn"],
    [1, "run"],
    [1, "finish"],
  );

  test("passes over book-keeping, forwards and back", () => {
    const player = playerOf(trace);
    const forwards = [1, 2, 3, 4, 5, 6].map(() => {
      player.step(1);
      return player.state.moment;
    });
    expect(forwards).toEqual([1, 2, 5, 6, 7, 7]);
    const back = [1, 2, 3, 4, 5, 6].map(() => {
      player.step(-1);
      return player.state.moment;
    });
    expect(back).toEqual([6, 5, 2, 1, 0, 0]);
  });

  test("pauses", () => {
    const player = playerOf(trace);
    player.play();
    player.step(1);
    expect(player.state.mode).toBe("paused");
  });
});

describe("scrubbing", () => {
  test("shows a time between two events", () => {
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
    append(trace, [[2, "run"]]);
    player.advance(0.5);
    expect(shown(player.state)).toBe("2 at 1.5 s, playing");
  });

  test("the newest event can be followed", () => {
    const trace = times(0, 1);
    const player = playerOf(trace);
    player.toEnd();
    expect(shown(player.state)).toBe("2 at 1 s, following");
    append(trace, [[2, "run"]]);
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
});

test("the speed stays between a tenth and a hundred", () => {
  const player = playerOf(times(0));
  player.setSpeed(0.001);
  expect(player.state.speed).toBe(0.1);
  player.setSpeed(1e9);
  expect(player.state.speed).toBe(100);
});
