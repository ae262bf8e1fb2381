// Decides when each step of a run is shown: a pace gives every step its play time, in seconds at speed 1.
import type { Trace } from "../trace/trace.ts";
import { countWhile } from "../trace/search.ts";

/** What the player plays in: seconds of the program's clock, or steps. */
export type Axis = "time" | "steps";

/**
 * Positions are numbers of steps that have happened. Play times rise with them, and those of steps that are followed by
 * later ones never change, except inside the last burst while it still grows.
 */
export interface Pace {
  /** The play time at which the last of `step` steps happens; 0 for none. */
  playTimeOf(step: number): number;
  /** How many steps have happened at a play time. */
  stepAt(playTime: number): number;
  /** The program's clock, `since` play seconds after the last of `step` steps and before the next. */
  secondsAt(step: number, since: number): number;
  /** The inverse: how long after the last of `step` steps the program's clock shows these seconds. */
  sinceAt(step: number, seconds: number): number;
}

/** Play seconds between two steps that happen at one instant of the program's clock, */
const BURST_INTERVAL = 0.12;
/** unless there are so many of them that the instant would last longer than this. */
const BURST_MAX = 1.6;
/** Steps this close after the first of a burst belong to it: on a real clock no two are simultaneous. */
const BURST_SPAN = 0.001;

/** On the time axis play time is the program's time, stretched at the instants in which several steps happen. */
export class TimePace implements Pace {
  private readonly trace: Trace;
  /** Of each burst: the number of its first step, when that happens, and when it is shown. */
  private readonly firstSteps: number[] = [];
  private readonly firstSeconds: number[] = [];
  private readonly playTimes: number[] = [];
  private lastSeconds = 0;
  private knownSteps = 0;
  /** How many events have been looked at. */
  private knownEvents = 0;

  constructor(trace: Trace) {
    this.trace = trace;
  }

  playTimeOf(step: number): number {
    if (step === 0) return 0;
    this.readOn();
    const burst = lastAtMost(this.firstSteps, step - 1);
    return this.playTimes[burst] + (step - 1 - this.firstSteps[burst]) * this.intervalIn(burst);
  }

  stepAt(playTime: number): number {
    this.readOn();
    const burst = lastAtMost(this.playTimes, playTime);
    if (burst < 0) return 0;
    const count = this.countIn(burst);
    // The play time may lie a rounding error before the step that it was computed from.
    const passed = (playTime - this.playTimes[burst]) / this.intervalIn(burst) + 1e-9;
    return this.firstSteps[burst] + (count === 1 ? 1 : Math.min(count, 1 + Math.floor(passed)));
  }

  secondsAt(step: number, since: number): number {
    if (step === 0) return 0;
    this.readOn();
    const seconds = this.trace.log.columns.time[this.trace.momentAtStep(step - 1)];
    const next = lastAtMost(this.firstSteps, step);
    // Time passes only between two bursts.
    if (step >= this.knownSteps || this.firstSteps[next] !== step) return seconds;
    return Math.min(seconds + since, this.firstSeconds[next]);
  }

  sinceAt(step: number, seconds: number): number {
    return Math.max(0, Math.min(seconds, this.secondsAt(step, Infinity)) - this.secondsAt(step, 0));
  }

  /** Sorts the steps that are new into bursts. */
  private readOn(): void {
    const { trace, firstSteps } = this;
    const { time } = trace.log.columns;
    for (; this.knownEvents < trace.count; this.knownEvents++) {
      if (!trace.isStep(this.knownEvents)) continue;
      const seconds = time[this.knownEvents];
      const burst = firstSteps.length - 1;
      if (burst < 0 || seconds - this.firstSeconds[burst] > BURST_SPAN) {
        this.playTimes.push(
          burst < 0
            ? 0
            : this.playTimes[burst] +
                burstLength(this.knownSteps - firstSteps[burst]) +
                seconds -
                this.lastSeconds,
        );
        firstSteps.push(this.knownSteps);
        this.firstSeconds.push(seconds);
      }
      this.lastSeconds = seconds;
      this.knownSteps++;
    }
  }

  private countIn(burst: number): number {
    const next = this.firstSteps[burst + 1] as number | undefined;
    return (next ?? this.knownSteps) - this.firstSteps[burst];
  }

  /** Play seconds between two steps of a burst. */
  private intervalIn(burst: number): number {
    const count = this.countIn(burst);
    return count === 1 ? 0 : burstLength(count) / (count - 1);
  }
}

/** How long a burst of so many steps lasts, from its first to its last. */
function burstLength(count: number): number {
  return Math.min((count - 1) * BURST_INTERVAL, BURST_MAX);
}

/** Steps per second on the steps axis. */
const STEP_RATE = 5;

/** On the steps axis every step takes as long as every other. */
export class StepPace implements Pace {
  private readonly trace: Trace;

  constructor(trace: Trace) {
    this.trace = trace;
  }

  playTimeOf(step: number): number {
    return step / STEP_RATE;
  }

  stepAt(playTime: number): number {
    return Math.min(this.trace.stepCount, Math.floor(playTime * STEP_RATE + 1e-9));
  }

  secondsAt(step: number): number {
    return step === 0 ? 0 : this.trace.log.columns.time[this.trace.momentAtStep(step - 1)];
  }

  sinceAt(): number {
    return 0;
  }
}

/** The last index whose value is at most `limit`; -1 if there is none. The values rise. */
function lastAtMost(values: readonly number[], limit: number): number {
  return countWhile(values.length, (index) => values[index] <= limit) - 1;
}
