// Describes the loop as the rest of the library knows it; event-loop.ts makes it.
import type { Blocking, Coroutine, EventLoop, Future, Task, TaskOptions } from "../../engine/index.ts";
import type { Awaitable } from "../builtins/library.ts";

export type TaskFactory = <T>(loop: Loop, coroutine: Coroutine<T>, options: TaskOptions) => Task<T>;

export interface Loop extends EventLoop {
  createFuture<T>(): Future<T>;
  createTask<T>(coroutine: Coroutine<T>, options?: TaskOptions): Task<T>;
  runForever(): Blocking<void>;
  runUntilComplete<T>(awaitable: Awaitable<T>): Blocking<T>;
  /** Calls a function of the library's in the loop, from any thread. */
  _enqueueThreadsafe(fn: () => void): void;
  /** A future of the library's: made by `make`, or by the program's own `createFuture`. */
  _futureFrom<T>(make: () => Future<T>): Future<T>;
  isClosed(): boolean;
  isRunning(): boolean;
  setDebug(isDebug: boolean): void;
  shutdownAsyncgens(): Coroutine<void>;
  shutdownDefaultExecutor(timeout?: number | null): Coroutine<void>;
  /** As `runInExecutor(null, ...)`. */
  runInExecutor<A extends unknown[], T>(executor: null, fn: (...args: A) => T, ...args: A): Future<T>;
}
