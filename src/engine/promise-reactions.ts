// Queues what follows when a promise is settled: the callbacks of a `then`. Source: ECMA-262, NewPromiseReactionJob.
import { current, machine } from "./current.ts";
import { type Callable, isCallable } from "./language-values.ts";
import { type Job, Microtask } from "./microtask.ts";
import type { Subject } from "./probe.ts";

export type Settle = (value?: unknown) => unknown;

/** PromiseCapability Record: a promise of any class, and how to settle it. */
export interface Capability {
  readonly promise: object;
  readonly resolve: Settle;
  readonly reject: Settle;
}

/** What waits for a promise: both of a pair of PromiseReaction Records. */
export interface Reaction {
  /** The promise is settled: queue what follows. */
  react(isRejected: boolean, value: unknown): void;
}

const labels = new WeakMap<Callable, string | null>();

/** How the picture calls a function of the library's; null: not at all. */
export function labelled(label: string | null, fn: Callable): Callable {
  labels.set(fn, label);
  return fn;
}

/** null: the picture does not show a microtask that runs it. */
function labelOf(fn: unknown): string | null {
  if (!isCallable(fn)) return null;
  const label = labels.get(fn);
  return label === undefined ? fn.name || "callback" : label;
}

/** The callbacks of one `then`. Only one of the two will run: one lane in the picture. */
export class CallbackReaction implements Reaction {
  private readonly onFulfilled: unknown;
  private readonly onRejected: unknown;
  private readonly capability: Capability;
  private readonly microtask: Microtask | null;
  private readonly awaited: Subject;
  private run: () => unknown = () => undefined;

  /** `awaited`: what the picture shows the callbacks to wait for. */
  constructor(awaited: Subject, onFulfilled: unknown, onRejected: unknown, capability: Capability) {
    this.awaited = awaited;
    this.onFulfilled = onFulfilled;
    this.onRejected = onRejected;
    this.capability = capability;
    const label = labelOf(onFulfilled) ?? labelOf(onRejected);
    this.microtask =
      label === null
        ? null
        : new Microtask(
            label,
            () => this.run(),
            (error) => void capability.reject(error),
          );
    if (this.microtask !== null) machine().probe.microtaskPlanned(this.microtask, awaited);
  }

  react(isRejected: boolean, value: unknown): void {
    const host = machine();
    const { microtask, capability } = this;
    const handler = isRejected ? this.onRejected : this.onFulfilled;
    if (isCallable(handler) && microtask !== null) {
      this.run = () => {
        const result = handler.call(undefined, value);
        capability.resolve(result);
        return result;
      };
      host.probe.readied(microtask, this.awaited);
      host.microtasks.push(microtask);
      return;
    }
    // Nothing of the program's runs: the value or error passes on.
    if (microtask !== null) host.probe.ended(microtask, { type: "cancelled", error: undefined });
    host.microtasks.push(new PassOn(isCallable(handler) ? handler : null, isRejected, value, capability));
  }
}

/** A reaction job of which the picture shows nothing. */
class PassOn implements Job {
  private readonly handler: Callable | null;
  private readonly isRejected: boolean;
  private readonly value: unknown;
  private readonly capability: Capability;
  private readonly actor = current.lane;

  constructor(handler: Callable | null, isRejected: boolean, value: unknown, capability: Capability) {
    this.handler = handler;
    this.isRejected = isRejected;
    this.value = value;
    this.capability = capability;
  }

  run(): void {
    const { handler, isRejected, value, capability } = this;
    current.lane = this.actor;
    current.site = 0;
    try {
      if (handler !== null) capability.resolve(handler.call(undefined, value));
      else if (isRejected) capability.reject(value);
      else capability.resolve(value);
    } catch (error) {
      capability.reject(error);
    }
    current.lane = null;
  }
}
