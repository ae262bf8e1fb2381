// Decides when each step of a run is shown: a pace gives every step its play time, in seconds at speed 1.
import { type Instants, instantsOf } from "../trace/instants.ts";
import type { Trace } from "../trace/trace.ts";
import { countWhile } from "../trace/search.ts";

/**
 * Positions are numbers of steps that have happened. Play times rise with them, and those of steps that are followed by
 * later ones never change, except inside the last instant while it still grows.
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

/** Play seconds between two steps of one instant of the program's clock, */
const INTERVAL = 0.12;
/** unless there are so many of them that the instant would last longer than this. */
const MOST_SECONDS = 1.6;

/** On the axes of time, play time is the program's time, stretched at the instants in which several steps happen. */
export class TimePace implements Pace {
  private readonly trace: Trace;
  private readonly instants: Instants;
  /** Of each instant, when it is shown. */
  private readonly playTimes: number[] = [];

  constructor(trace: Trace) {
    this.trace = trace;
    this.instants = instantsOf(trace);
  }

  playTimeOf(step: number): number {
    if (step === 0) return 0;
    this.readOn();
    const instant = this.instants.indexOf(step - 1);
    return (
      this.playTimes[instant] + (step - 1 - this.instants.firstSteps[instant]) * this.intervalIn(instant)
    );
  }

  stepAt(playTime: number): number {
    this.readOn();
    const instant = countWhile(this.playTimes.length, (index) => this.playTimes[index] <= playTime) - 1;
    if (instant < 0) return 0;
    const count = this.instants.stepsIn(instant);
    // The play time may lie a rounding error before the step that it was computed from.
    const passed = (playTime - this.playTimes[instant]) / this.intervalIn(instant) + 1e-9;
    return this.instants.firstSteps[instant] + (count === 1 ? 1 : Math.min(count, 1 + Math.floor(passed)));
  }

  secondsAt(step: number, since: number): number {
    if (step === 0) return 0;
    const { firstSteps, firstSeconds } = this.instants.update();
    const seconds = this.trace.log.columns.time[this.trace.momentAtStep(step - 1)];
    const next = this.instants.indexOf(step);
    // Time passes only between two instants.
    if (step >= this.trace.stepCount || firstSteps[next] !== step) return seconds;
    return Math.min(seconds + since, firstSeconds[next]);
  }

  sinceAt(step: number, seconds: number): number {
    return Math.max(0, Math.min(seconds, this.secondsAt(step, Infinity)) - this.secondsAt(step, 0));
  }

  private readOn(): void {
    const { playTimes } = this;
    const { count, firstSeconds, lastSeconds } = this.instants.update();
    while (playTimes.length < count) {
      const last = playTimes.length - 1;
      playTimes.push(
        last < 0
          ? 0
          : playTimes[last] +
              lengthOf(this.instants.stepsIn(last)) +
              firstSeconds[last + 1] -
              lastSeconds[last],
      );
    }
  }

  /** Play seconds between two steps of an instant. */
  private intervalIn(instant: number): number {
    const count = this.instants.stepsIn(instant);
    return count === 1 ? 0 : lengthOf(count) / (count - 1);
  }
}

/** How long an instant of so many steps is shown, from its first to its last. */
function lengthOf(count: number): number {
  return Math.min((count - 1) * INTERVAL, MOST_SECONDS);
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
