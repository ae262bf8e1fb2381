// When each event of a run is shown: a pace gives every event its play time, in seconds at speed 1.
import type { TraceStore } from "../trace/store.ts";

/** What the player plays in: seconds of the program's clock, or events. */
export type Axis = "time" | "steps";

/**
 * A moment is a number of events that have happened. Play times rise with the moments, and those of events that are
 * followed by later ones never change, except inside the last burst while it still grows.
 */
export interface Pace {
  /** The play time at which the moment begins; 0 for moment 0. */
  playTimeOf(moment: number): number;
  /** The last moment that has begun at a play time. */
  momentAt(playTime: number): number;
  /** The program's clock some play seconds after a moment began and before the next one does. */
  secondsAt(moment: number, sinceMoment: number): number;
  /** The inverse: how long after a moment the program's clock shows these seconds. */
  sinceMomentAt(moment: number, seconds: number): number;
}

/** Play seconds between two events that happen at one instant of the program's clock, */
const BURST_INTERVAL = 0.12;
/** unless there are so many of them that the instant would last longer than this. */
const BURST_MAX = 1.6;
/** Events this close after the first of a burst belong to it: on a real clock no two events are simultaneous. */
const BURST_SPAN = 0.001;

/** On the time axis play time is the program's time, stretched at the instants in which several events happen. */
export class TimePace implements Pace {
  private readonly trace: TraceStore;
  /** Of each burst, the index of its first event and that event's play time. */
  private readonly firstEvents: number[] = [];
  private readonly beginnings: number[] = [];
  private known = 0;

  constructor(trace: TraceStore) {
    this.trace = trace;
  }

  /** Sorts the events that have been appended into bursts. */
  private readOn(): void {
    const { count } = this.trace;
    const { time } = this.trace.columns;
    for (; this.known < count; this.known++) {
      const burst = this.firstEvents.length - 1;
      const first = this.firstEvents[burst];
      if (burst >= 0 && time[this.known] - time[first] <= BURST_SPAN) continue;
      const last = this.known - 1;
      this.beginnings.push(
        burst < 0
          ? 0
          : this.beginnings[burst] + burstLength(this.known - first) + time[this.known] - time[last],
      );
      this.firstEvents.push(this.known);
    }
  }

  playTimeOf(moment: number): number {
    if (moment === 0) return 0;
    this.readOn();
    const event = moment - 1;
    const burst = lastAtMost(this.firstEvents, event);
    return this.beginnings[burst] + (event - this.firstEvents[burst]) * this.intervalIn(burst);
  }

  momentAt(playTime: number): number {
    this.readOn();
    const burst = lastAtMost(this.beginnings, playTime);
    if (burst < 0) return 0;
    const count = this.countIn(burst);
    const interval = this.intervalIn(burst);
    // The sum may lie a rounding error before the event that it was computed from.
    const passed = Math.floor((playTime - this.beginnings[burst]) / interval + 1e-9);
    return this.firstEvents[burst] + 1 + Math.min(count - 1, count === 1 ? 0 : passed);
  }

  secondsAt(moment: number, sinceMoment: number): number {
    if (moment === 0) return 0;
    this.readOn();
    const { time } = this.trace.columns;
    if (moment >= this.trace.count || this.firstEvents[lastAtMost(this.firstEvents, moment)] !== moment)
      return time[moment - 1];
    return Math.min(time[moment - 1] + sinceMoment, time[moment]);
  }

  sinceMomentAt(moment: number, seconds: number): number {
    if (moment === 0) return 0;
    const most = this.secondsAt(moment, Infinity);
    return Math.max(0, Math.min(seconds, most) - this.trace.columns.time[moment - 1]);
  }

  private countIn(burst: number): number {
    const next = this.firstEvents[burst + 1] as number | undefined;
    return (next ?? this.known) - this.firstEvents[burst];
  }

  /** Play seconds between two events of a burst. */
  private intervalIn(burst: number): number {
    const count = this.countIn(burst);
    return count === 1 ? 0 : burstLength(count) / (count - 1);
  }
}

/** How long a burst of so many events lasts, from its first to its last. */
function burstLength(count: number): number {
  return Math.min((count - 1) * BURST_INTERVAL, BURST_MAX);
}

/** Events per second on the steps axis. */
const STEP_RATE = 6;

/** On the steps axis every event takes as long as every other. */
export class StepPace implements Pace {
  private readonly trace: TraceStore;

  constructor(trace: TraceStore) {
    this.trace = trace;
  }

  playTimeOf(moment: number): number {
    return moment / STEP_RATE;
  }

  momentAt(playTime: number): number {
    return Math.min(this.trace.count, Math.floor(playTime * STEP_RATE + 1e-9));
  }

  secondsAt(moment: number): number {
    return moment === 0 ? 0 : this.trace.columns.time[moment - 1];
  }

  sinceMomentAt(): number {
    return 0;
  }
}

/** The last index whose value is at most `limit`; -1 if there is none. The values rise. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
