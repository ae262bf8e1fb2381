// Runs microtasks: as soon as the current callback has ended, before anything else of the loop.
// Source: HTML, "perform a microtask checkpoint"; ECMAScript, Jobs.
import { current, machine } from "./current.ts";
import type { Subject } from "./probe.ts";

/** A piece of work in the microtask queue. It must not throw. */
export interface Job {
  run(): void;
}

/** A callback that runs as a microtask: a lane of its own in the picture. */
export class Microtask implements Job, Subject {
  _id = 0;
  readonly _label: string;
  readonly _given = "";
  /** Where in the source it was asked for. */
  readonly _site = current.site;
  private readonly work: () => unknown;
  private readonly onError: (error: unknown) => void;

  /** What `work` throws goes to `onError`. */
  constructor(label: string, work: () => unknown, onError: (error: unknown) => void) {
    this._label = label;
    this.work = work;
    this.onError = onError;
  }

  run(): void {
    const { probe } = machine();
    current.lane = this;
    current.site = 0;
    probe.resumed(this);
    try {
      const value = this.work();
      probe.ended(this, { type: "value", value });
    } catch (error) {
      probe.ended(this, { type: "error", error });
      this.onError(error);
    } finally {
      current.lane = null;
    }
  }
}

/** `queueMicrotask(fn)`. An error in it is reported and harms nothing else. */
export function queueMicrotask(fn: () => unknown): void {
  const host = machine();
  const microtask = new Microtask(fn.name || "microtask", fn, (exception) => {
    host.reportError({ message: "Uncaught", exception });
  });
  host.probe.microtaskPlanned(microtask, null);
  host.microtasks.push(microtask);
}
