// Finds the instants of a run: in each, some steps happen while the program's clock does not move.
import { perTrace } from "./per-trace.ts";
import { countWhile } from "./search.ts";
import type { Trace } from "./trace.ts";

/** Steps this close after the first of an instant belong to it: on a real clock no two are simultaneous. */
const INSTANT_SPAN = 0.001;

/** Append-only: what follows changes only how many steps the last instant has, and when that ends. */
export class Instants {
  /** Of each instant: the number of its first step, and when that and the last one happened. */
  readonly firstSteps: number[] = [];
  readonly firstSeconds: number[] = [];
  readonly lastSeconds: number[] = [];
  private readonly trace: Trace;
  private knownSteps = 0;
  /** How many events have been looked at. */
  private knownEvents = 0;

  constructor(trace: Trace) {
    this.trace = trace;
  }

  get count(): number {
    return this.firstSteps.length;
  }

  /** Sorts the steps that are new into instants. */
  update(): this {
    const { trace, firstSteps, firstSeconds, lastSeconds } = this;
    const { time } = trace.log.columns;
    for (; this.knownEvents < trace.count; this.knownEvents++) {
      if (!trace.isStep(this.knownEvents)) continue;
      const seconds = time[this.knownEvents];
      const last = firstSteps.length - 1;
      if (last >= 0 && seconds - firstSeconds[last] <= INSTANT_SPAN) lastSeconds[last] = seconds;
      else {
        firstSteps.push(this.knownSteps);
        firstSeconds.push(seconds);
        lastSeconds.push(seconds);
      }
      this.knownSteps++;
    }
    return this;
  }

  /** The instant in which step number `step` happens; the last one for steps to come, -1 if there is none. */
  indexOf(step: number): number {
    return countWhile(this.count, (index) => this.firstSteps[index] <= step) - 1;
  }

  /** How many steps an instant has. */
  stepsIn(index: number): number {
    const next = index + 1 < this.count ? this.firstSteps[index + 1] : this.knownSteps;
    return next - this.firstSteps[index];
  }
}

const known = perTrace((trace) => new Instants(trace));

/** The instants of a trace, up to date. */
export function instantsOf(trace: Trace): Instants {
  return known(trace).update();
}
