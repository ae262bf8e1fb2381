// What happens inside a simulated thread: how it is started, what it runs, and how others wait for its end.
import {
  Blocking,
  type Body,
  Coroutine,
  current,
  machine,
  microsOf,
  Park,
  Thread as EngineThread,
} from "../../engine/index.ts";
import { requireCallable } from "../builtins/arguments.ts";
import { libraryCode } from "../builtins/library.ts";
import { perRun } from "../builtins/per-run.ts";

const THREAD = libraryCode("thread");

/**
 * What a thread runs: an ordinary function, or an async one or blocking call, which the thread runs by itself, outside any
 * loop.
 */
export function* callTarget(target: (...args: never[]) => unknown, args: readonly unknown[]): Body {
  requireCallable(target);
  const result = (target as (...args: readonly unknown[]) => unknown)(...args);
  const isToBeRun = result instanceof Coroutine || result instanceof Blocking;
  return isToBeRun ? ((yield result) as unknown) : result;
}

/** Counts the threads that were not given a name. */
const unnamed = perRun(() => ({ count: 0 }));

/** The name of a thread that was not given one; `target` is what its function is called. */
export function nextThreadName(target: string): string {
  return `Thread-${++unnamed().count}${target === "" ? "" : ` (${target})`}`;
}

/** Starts a thread with a body of the library's. It is a daemon if the one that starts it is, unless it is said. */
export function startThread(name: string, body: Body, isDaemon = current.thread!.isDaemon): EngineThread {
  const main = new Coroutine(THREAD, body);
  main._start();
  const thread = new EngineThread(name, main, isDaemon);
  machine().startThread(thread);
  return thread;
}

/** Stops the calling thread until `thread` has ended, or for `timeout` seconds. */
export function* joinThread(thread: EngineThread, timeout: number | null): Body<void> {
  if (thread.isEnded) return;
  const park = new Park(thread, timeout === null ? null : machine().clock.now() + microsOf(timeout));
  thread.joiners.push(park);
  yield park;
}
