// What a program finds without importing it: timers and the clock, in milliseconds, as in a page.

/**
 * Calls a function after a time, as a task of its own in the event loop. With asyncio, `loop.callLater` does it in
 * seconds.
 *
 * @param fn An ordinary or an `async` function.
 * @param delay In **milliseconds**; below 0 counts as 0. Timers set by timers, more than five deep, wait at least 4 ms.
 * @param args The arguments of the function.
 * @returns A number for `clearTimeout`.
 *
 * @example First the program's own code, then promises, then timers
 * ```ts
 * setTimeout(() => console.log("3: a timer"), 0);
 * queueMicrotask(() => console.log("2: a microtask"));
 * console.log("1: the program");
 * ```
 */
declare function setTimeout<A extends unknown[]>(
  fn: (...args: A) => unknown,
  delay?: number,
  ...args: A | []
): number;

/**
 * Takes a timer back.
 *
 * @param id What `setTimeout` returned; anything else is ignored.
 */
declare function clearTimeout(id: number | undefined): void;

/**
 * Calls a function again and again.
 *
 * @param fn An ordinary or an `async` function; the next call does not wait for its promise.
 * @param delay From one call to the next, in **milliseconds**.
 * @param args The arguments of the function.
 * @returns A number for `clearInterval`.
 *
 * @example Three times
 * ```ts
 * let count = 0;
 * const id = setInterval(() => {
 *   console.log(++count);
 *   if (count === 3) clearInterval(id);
 * }, 1000);
 * ```
 */
declare function setInterval<A extends unknown[]>(
  fn: (...args: A) => unknown,
  delay?: number,
  ...args: A | []
): number;

/**
 * Ends an interval.
 *
 * @param id What `setInterval` returned; anything else is ignored.
 */
declare function clearInterval(id: number | undefined): void;

/**
 * Calls a function at the next frame: frames come 60 times a second.
 *
 * @param fn Gets the time of the frame, in milliseconds since the run began.
 * @returns A number for `cancelAnimationFrame`.
 */
declare function requestAnimationFrame(fn: (time: number) => unknown): number;

/**
 * Takes a frame's call back.
 *
 * @param id What `requestAnimationFrame` returned; anything else is ignored.
 */
declare function cancelAnimationFrame(id: number): void;

/**
 * Calls a function as soon as the code that runs now has ended, before any timer, as promises do.
 *
 * @param fn An ordinary function.
 */
declare function queueMicrotask(fn: () => unknown): void;

/** The run's clock. On the virtual clock it moves only when everything waits. */
declare const performance: {
  /** Milliseconds since the run began. */
  now(): number;
  /** When the run began, in milliseconds since 1970. */
  readonly timeOrigin: number;
};
