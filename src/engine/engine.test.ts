// The engine alone: coroutines are generators written by hand, the clock is virtual, and a probe writes down what it is told.
import { expect, test } from "vitest";
import {
  BARE_YIELD,
  Blocking,
  type Body,
  CancelledError,
  type Clock,
  Coroutine,
  current,
  EventLoop,
  Future,
  Machine,
  microsOf,
  NO_PROBE,
  Park,
  pendingPromise,
  type Probe,
  queueMicrotask,
  resolvePromise,
  RunLoop,
  secondsOf,
  SystemExit,
  Task,
  Thread,
  VirtualClock,
  Waiter,
} from "./index.ts";

function coroutine<T>(name: string, body: Body<T>): Coroutine<T> {
  return new Coroutine({ name, site: 0, isLibrary: false }, body);
}

/** Says its name, and ends. */
function* say(lines: unknown[], name: string): Body<string> {
  lines.push(name);
  return name;
}

function* sleep(loop: EventLoop, seconds: number): Body<void> {
  const due = current.machine!.clock.now() + microsOf(seconds);
  const waiter = new Waiter(loop, null, due);
  loop._scheduleAtInternal(due, (w) => w.setResult(undefined), waiter);
  yield waiter;
}

/** A call that stops the whole thread. */
function block(seconds: number): Blocking {
  function* parked(): Body {
    return (yield new Park(null, current.machine!.clock.now() + microsOf(seconds))) as unknown;
  }
  return new Blocking("block", parked());
}

/** Runs the task `main` in a loop, as `asyncio.run` would, and stops the loop at its end. */
function* runMain(main: (loop: EventLoop) => Body): Body<void> {
  const loop = new EventLoop();
  const task = new Task(coroutine("main", main(loop)), loop);
  task._whenDone(() => {
    loop.stop();
  });
  yield new RunLoop(loop);
  task.result();
}

function machineOf(main: () => Body, probe: Partial<Probe> = {}, clock: Clock = new VirtualClock()): Machine {
  return new Machine(clock, { ...NO_PROBE, ...probe }, () => {
    const frame = new Coroutine({ name: "thread", site: 0, isLibrary: true }, main());
    frame._start();
    return frame;
  });
}

/** Runs a task to the end of its loop; what leaves the main thread is thrown. */
function run(main: (loop: EventLoop) => Body, probe: Partial<Probe> = {}): Machine {
  const machine = machineOf(() => runMain(main), probe);
  expect(machine.run(Infinity)).toEqual({ type: "ended" });
  if (machine.main.failure !== null) throw machine.main.failure.error;
  return machine;
}

/** A probe that writes down who gets the processor, and how it is given up. */
function recordingProbe(record: string[]): Partial<Probe> {
  return {
    iterationStarted: (_loop, count) => record.push(`iteration of ${count}`),
    resumed: ({ _label: label }) => record.push(`${label} runs`),
    suspended: ({ _label: label }) => record.push(`${label} waits`),
    yielded: ({ _label: label }) => record.push(`${label} yields`),
    readied: ({ _label: label }) => record.push(`${label} is ready`),
    blocked: ({ _label: label }) => record.push(`${label} stops its thread`),
    entered: (_lane, { _code: code }) => record.push(`call of ${code.name}`),
    left: (_lane, { _code: code }) => record.push(`return from ${code.name}`),
    ended: ({ _label: label }, { type }) => record.push(`${label} ends: ${type}`),
  };
}

test("a probe is told of every turn of a task, from its first step to its end", () => {
  const record: string[] = [];
  run(function* (loop) {
    const future = new Future<string>(loop);
    new Task(
      coroutine(
        "child",
        (function* () {
          yield BARE_YIELD;
          future.setResult("x");
        })(),
      ),
      loop,
    );
    yield future;
  }, recordingProbe(record));
  expect(record).toEqual([
    "MainThread runs",
    "iteration of 1",
    "main runs",
    "main waits",
    "iteration of 1",
    "child runs",
    "child yields",
    "iteration of 1",
    "child runs",
    "main is ready",
    "child ends: value",
    "iteration of 1",
    "main runs",
    "main ends: value",
    "iteration of 1",
    "MainThread runs",
    "MainThread ends: value",
  ]);
});

test("awaiting a coroutine is a call inside the task: nothing else runs in between", () => {
  const record: string[] = [];
  run(function* (loop) {
    new Task(coroutine("other", say([], "other")), loop);
    yield coroutine("callee", say([], "callee"));
  }, recordingProbe(record));
  const calls = record.slice(record.indexOf("main runs"));
  expect(calls.slice(0, 4)).toEqual([
    "main runs",
    "call of callee",
    "return from callee",
    "main ends: value",
  ]);
});

test("an error passes through all of a stack of coroutines; one that is deeper than CPython's is recursion", () => {
  function* nested(depth: number): Body {
    if (depth === 0) throw new Error("from the bottom");
    return (yield coroutine("nested", nested(depth - 1))) as unknown;
  }
  const caught: string[] = [];
  for (const depth of [990, 1_000, 10_000]) {
    run(function* () {
      try {
        yield coroutine("nested", nested(depth));
      } catch (error) {
        caught.push(String(error));
      }
    });
  }
  const tooDeep = "RecursionError: maximum recursion depth exceeded";
  expect(caught).toEqual(["Error: from the bottom", tooDeep, tooDeep]);
});

test("a coroutine runs once", () => {
  const main = function* (): Body<void> {
    const once = coroutine("once", say([], "once"));
    yield once;
    yield once;
  };
  expect(() => run(main)).toThrow("cannot reuse already awaited coroutine");
});

test("tasks start in the next iteration, in the order of their creation", () => {
  const lines: unknown[] = [];
  run(function* (loop) {
    for (const name of ["a", "b", "c"]) new Task(coroutine(name, say(lines, name)), loop);
    lines.push("main");
    yield BARE_YIELD;
    lines.push("main again");
  });
  expect(lines).toEqual(["main", "a", "b", "c", "main again"]);
});

test("awaiting a future that is done gives nobody else the processor", () => {
  const lines: unknown[] = [];
  run(function* (loop) {
    const future = new Future<number>(loop);
    future.setResult(1);
    new Task(coroutine("other", say(lines, "other")), loop);
    lines.push(yield future);
    yield BARE_YIELD;
  });
  expect(lines).toEqual([1, "other"]);
});

test("timers that are due run behind what was ready already, and equal deadlines in the order of creation", () => {
  const lines: unknown[] = [];
  run(function* (loop) {
    const now = current.machine!.clock.now();
    loop._scheduleAt(now, () => lines.push("first timer"), []);
    loop._scheduleAt(now, () => lines.push("second timer"), []);
    loop._schedule(() => lines.push("callback"), []);
    yield BARE_YIELD;
    yield BARE_YIELD;
  });
  expect(lines).toEqual(["callback", "first timer", "second timer"]);
});

test("the virtual clock jumps to the next deadline, whatever the order in which the timers were set", () => {
  const lines: unknown[] = [];
  const machine = run(function* (loop) {
    const nap = function* (seconds: number): Body<void> {
      yield* sleep(loop, seconds);
      lines.push(secondsOf(current.machine!.clock.now()));
    };
    for (const seconds of [3_600, 0.1, 60]) new Task(coroutine("nap", nap(seconds)), loop);
    yield* sleep(loop, 7_200);
  });
  expect(lines).toEqual([0.1, 60, 3_600]);
  expect(secondsOf(machine.clock.now())).toBe(7_200);
});

test("a cancelled timer does not go off, and nobody waits for its moment", () => {
  const machine = run(function* (loop) {
    loop._scheduleAt(microsOf(5), () => expect.unreachable(), []).cancel();
    yield* sleep(loop, 1);
  });
  expect(secondsOf(machine.clock.now())).toBe(1);
});

test("a cancellation reaches the task at the future it awaits", () => {
  const lines: unknown[] = [];
  run(function* (loop) {
    const future = new Future(loop);
    const body = function* (): Body<void> {
      try {
        yield future;
      } catch (error) {
        lines.push(error instanceof CancelledError, future.cancelled());
        throw error;
      }
    };
    const task = new Task(coroutine("child", body()), loop);
    yield BARE_YIELD;
    lines.push(task.cancel("enough"));
    try {
      yield task;
    } catch (error) {
      lines.push((error as Error).message, task.cancelled());
    }
  });
  expect(lines).toEqual([true, true, true, "enough", true]);
});

test("a task that is cancelled before its first step runs no line", () => {
  const lines: unknown[] = [];
  run(function* (loop) {
    const task = new Task(coroutine("never", say(lines, "never")), loop);
    task.cancel();
    yield BARE_YIELD;
    lines.push(task.cancelled());
  });
  expect(lines).toEqual([true]);
});

test("a cancellation that comes after the result, and before the task goes on, wins", () => {
  const lines: unknown[] = [];
  run(function* (loop) {
    const future = new Future<number>(loop);
    const body = function* (): Body<void> {
      try {
        lines.push(yield future);
      } catch (error) {
        lines.push((error as Error).name);
      }
    };
    const task = new Task(coroutine("child", body()), loop);
    yield BARE_YIELD;
    future.setResult(1);
    task.cancel();
    yield task;
  });
  expect(lines).toEqual(["CancelledError"]);
});

test("an error in a callback goes to the exception handler, and the loop goes on", () => {
  const lines: unknown[] = [];
  run(function* (loop) {
    loop._exceptionHandler = (_loop, { message, exception }) => lines.push(message, String(exception));
    function broken(): void {
      throw new Error("x");
    }
    loop._schedule(broken, []);
    yield BARE_YIELD;
    lines.push("on");
  });
  expect(lines).toEqual(["Exception in callback broken()", "Error: x", "on"]);
});

test("SystemExit leaves the loop in mid-iteration, for the code that runs the loop", () => {
  const lines: unknown[] = [];
  const main = function* (loop: EventLoop): Body<void> {
    loop._schedule(() => {
      throw new SystemExit(3);
    }, []);
    loop._schedule(() => lines.push("never"), []);
    yield new Future(loop);
  };
  expect(() => run(main)).toThrow(SystemExit);
  expect(lines).toEqual([]);
});

test("microtasks run behind each handle, before the next one", () => {
  const lines: unknown[] = [];
  run(function* (loop) {
    loop._schedule(() => {
      queueMicrotask(() => {
        lines.push("microtask");
        queueMicrotask(() => lines.push("its microtask"));
      });
      lines.push("first");
    }, []);
    loop._schedule(() => lines.push("second"), []);
    yield BARE_YIELD;
  });
  expect(lines).toEqual(["first", "microtask", "its microtask", "second"]);
});

test("a task can await a promise, and goes on one microtask and one iteration after it is settled", () => {
  const lines: unknown[] = [];
  run(function* (loop) {
    const promise = pendingPromise();
    loop._schedule(() => {
      resolvePromise(promise, "value");
    }, []);
    lines.push(yield promise);
  });
  expect(lines).toEqual(["value"]);
});

test("a blocking call stops its loop in mid-iteration; the rest of the iteration follows, and then what is new", () => {
  const record: string[] = [];
  const machine = run(function* (loop) {
    loop._schedule(function before() {
      loop._schedule(function late() {
        // Its turn is what counts.
      }, []);
    }, []);
    const body = function* (): Body<void> {
      yield block(2);
    };
    new Task(coroutine("blocker", body()), loop);
    loop._schedule(function after() {
      // Likewise.
    }, []);
    yield* sleep(loop, 1);
  }, recordingProbe(record));
  expect(record.filter((line) => /blocker|after runs|late runs|main is ready/.test(line))).toEqual([
    "blocker runs",
    "blocker stops its thread",
    "blocker runs",
    "blocker ends: value",
    "after runs",
    "late runs",
    "main is ready",
  ]);
  expect(secondsOf(machine.clock.now())).toBe(2);
});

test("threads share the processor in slices of one iteration of their loops", () => {
  const lines: unknown[] = [];
  const spin = (name: string) =>
    function* (): Body<void> {
      for (let i = 0; i < 3; i++) {
        lines.push(`${name}${i}`);
        yield BARE_YIELD;
      }
    };
  const machine = machineOf(function* () {
    const other = new Thread("other", coroutine("code", runMain(spin("b"))));
    current.machine!.startThread(other);
    yield* runMain(spin("a"));
  });
  expect(machine.run(Infinity)).toEqual({ type: "ended" });
  expect(lines).toEqual(["a0", "b0", "a1", "b1", "a2", "b2"]);
});

test("a parked thread goes on when another one unparks it, or at its deadline", () => {
  const lines: unknown[] = [];
  const machine = machineOf(function* () {
    const early = new Park(null, microsOf(10));
    const waiting = function* (): Body<void> {
      lines.push(yield early);
      lines.push(yield new Park(null, current.machine!.clock.now() + microsOf(1)));
    };
    current.machine!.startThread(new Thread("waiting", coroutine("code", waiting())));
    yield new Park(null, microsOf(4));
    early.unpark();
  });
  expect(machine.run(Infinity)).toEqual({ type: "ended" });
  expect(lines).toEqual([true, false]);
  expect(secondsOf(machine.clock.now())).toBe(5);
});

test("a daemon does not keep the process alive", () => {
  const machine = machineOf(function* () {
    const forever = function* (): Body<void> {
      yield new Park(null, null);
    };
    current.machine!.startThread(new Thread("daemon", coroutine("code", forever()), true));
    yield new Park(null, microsOf(1));
  });
  expect(machine.run(Infinity)).toEqual({ type: "ended" });
});

test("nothing ready, no timer, and something that waits: a deadlock", () => {
  const machine = machineOf(() =>
    runMain(function* (loop) {
      yield new Future(loop);
    }),
  );
  expect(machine.run(Infinity)).toEqual({ type: "deadlock" });
});

test("the machine gives control back when the fuel is used up, and the portions make no difference", () => {
  const record = (fuel: number): string[] => {
    const lines: string[] = [];
    const main = function* (loop: EventLoop): Body<void> {
      const spin = function* (count: number): Body<void> {
        for (let i = 0; i < count; i++) yield BARE_YIELD;
      };
      const tasks = [3, 1, 2].map((count) => new Task(coroutine(`spin ${count}`, spin(count)), loop));
      for (const task of tasks) yield task;
    };
    const machine = machineOf(() => runMain(main), recordingProbe(lines));
    let pauses = 0;
    for (let pause = machine.run(fuel); pause.type !== "ended"; pause = machine.run(fuel)) {
      expect(pause).toEqual({ type: "paused" });
      pauses++;
    }
    expect(pauses > 0).toBe(fuel < 100);
    return lines;
  };
  const whole = record(1_000);
  for (const fuel of [1, 2, 7]) expect(record(fuel)).toEqual(whole);
});

test("on a clock that does not jump, the host is told until when to wait", () => {
  let now = 0;
  const clock: Clock = {
    epochMs: 0,
    now: () => now,
    read: () => now,
    reach: (deadline) => now >= deadline,
    since: (moment) => -moment,
    isTold: false,
    spin: () => undefined,
  };
  const machine = machineOf(() => runMain((loop) => sleep(loop, 1.5)), {}, clock);
  expect(machine.run(Infinity)).toEqual({ type: "waiting", until: microsOf(1.5) });
  now = microsOf(1.5);
  expect(machine.run(Infinity)).toEqual({ type: "ended" });
});
