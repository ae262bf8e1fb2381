// Runs setTimeout and its family on the program's clock. Source: HTML, "Timers" and "Animation frames".
import {
  current,
  type EventLoop,
  type Handle,
  machine,
  queueMicrotask as queue,
} from "../../engine/index.ts";

type Callback = (...args: never[]) => unknown;

/** A timer that is set inside timers this deep waits at least four milliseconds. */
const CLAMPED_NESTING = 5;
const CLAMPED_MS = 4;
const FRAME_MICROS = 16_667;

/** The running loop; outside one, that of the thread, which runs when the thread's own code has ended or awaits. */
function timerLoop(): EventLoop {
  return current.loop ?? current.thread!.ownLoop();
}

function requireFunction(fn: unknown, name: string): Callback {
  if (typeof fn !== "function") {
    throw new TypeError(`Failed to execute '${name}': the first argument is not a function`);
  }
  return fn as Callback;
}

/** A function that the picture calls by the name of the program's. */
function namedAs<A extends unknown[]>(
  fn: Callback,
  fallback: string,
  work: (...args: A) => void,
): (...args: A) => void {
  return Object.defineProperty(work, "name", { value: fn.name || fallback });
}

/** The timer functions of one run; ids count from 1. */
export function createTimers(): Readonly<Record<string, (...args: never[]) => unknown>> {
  const active = new Map<number, Handle>();
  let lastId = 0;
  let nesting = 0;

  function start(
    fn: Callback,
    delay: number,
    args: readonly unknown[],
    repeats: boolean,
    name: string,
  ): number {
    const id = ++lastId;
    const { site } = current;
    const arm = (level: number): void => {
      // WebIDL's `long`: what is no number counts as 0.
      const asked = Math.max(0, delay | 0);
      const ms = level > CLAMPED_NESTING ? Math.max(CLAMPED_MS, asked) : asked;
      const fire = namedAs(fn, name, (...given: readonly unknown[]) => {
        if (!repeats) active.delete(id);
        nesting = level;
        try {
          (fn as (...args: readonly unknown[]) => unknown)(...given);
        } finally {
          nesting = 0;
          if (repeats && active.has(id)) {
            current.site = site;
            arm(level + 1);
          }
        }
      });
      active.set(id, timerLoop()._scheduleAt(machine().clock.now() + ms * 1_000, fire, args));
    };
    arm(nesting + 1);
    return id;
  }

  function clear(id: unknown): void {
    const timer = active.get(id as number);
    active.delete(id as number);
    timer?.cancel();
  }

  return {
    setTimeout: (fn: unknown, delay = 0, ...args: unknown[]) =>
      start(requireFunction(fn, "setTimeout"), delay, args, false, "setTimeout"),
    setInterval: (fn: unknown, delay = 0, ...args: unknown[]) =>
      start(requireFunction(fn, "setInterval"), delay, args, true, "setInterval"),
    clearTimeout: (id: unknown) => {
      clear(id);
    },
    clearInterval: (id: unknown) => {
      clear(id);
    },
    requestAnimationFrame: (fn: unknown) => {
      const callback = requireFunction(fn, "requestAnimationFrame") as (time: number) => unknown;
      const id = ++lastId;
      const { clock } = machine();
      clock.isTold = true;
      const frame = (Math.floor(clock.now() / FRAME_MICROS) + 1) * FRAME_MICROS;
      const fire = namedAs(callback, "frame", () => {
        active.delete(id);
        callback(frame / 1_000);
      });
      active.set(id, timerLoop()._scheduleAt(frame, fire, []));
      return id;
    },
    cancelAnimationFrame: (id: unknown) => {
      clear(id);
    },
    queueMicrotask: (fn: unknown) => {
      queue(requireFunction(fn, "queueMicrotask"));
    },
  };
}
