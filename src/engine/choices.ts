// Declares whom the engine asks where a run may go on in more than one way: how late a timer is, which thread goes on, which of a set comes first.
import type { Micros } from "./clock.ts";
import type { Lane } from "./probe.ts";

/** What goes off at its moment, unless it is called off before. */
export interface Alarm {
  cancelled(): boolean;
}

/** With nobody to ask, timers go off when they are asked for, threads take turns, and sets keep the order in which they were filled. */
export interface Choices {
  /**
   * A timer is set for `deadline`, which is to come, on behalf of a lane, null for nobody's; gives the moment when it goes off, which
   * is not earlier.
   */
  timerSet(deadline: Micros, alarm: Alarm, lane: Lane | null): Micros;
  /** The clock has moved on, to a moment at which something goes off. */
  timePassed(): void;
  /** One of `count` may be first, two or more; gives which, 0 for the one that is when nobody is asked. */
  pick(what: "set", count: number): number;
  pick(what: "thread", count: number, threads: Iterable<object>): number;
  /** A thread has run until it gave way; `touched`: what that may have in common with others (touched.ts). */
  gaveWay(thread: object, touched: number): void;
}
