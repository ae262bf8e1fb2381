// Lets a program go on when a listener of an event throws, or what is called when an object has been collected; it is reported.
// Source: DOM, "inner invoke"; HTML, "report an exception"; ECMA-262, HostEnqueueFinalizationRegistryCleanupJob.
import { current, machine } from "../../engine/index.ts";

type Listener = (this: unknown, event: Event) => void;
type AnyFunction = (this: unknown, ...args: unknown[]) => unknown;

/** The functions that the host calls in place of a program's listeners; each has one, so that it can be removed again. */
const guards = new WeakMap<object, Listener>();
const guarded = new WeakMap<object, unknown>();

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** A function or an object with `handleEvent`; what is neither is for the host to refuse. */
export function guard(listener: unknown): unknown {
  if (!isObject(listener)) return listener;
  let call = guards.get(listener);
  if (call === undefined) {
    call = function (event) {
      try {
        if (typeof listener === "function") (listener as Listener).call(this, event);
        else (listener as { handleEvent: (event: Event) => void }).handleEvent(event);
      } catch (exception) {
        machine().reportError({ message: `Exception in listener of '${event.type}'`, exception });
      }
    };
    guards.set(listener, call);
    guarded.set(call, listener);
  }
  return call;
}

/** The method of the same name, but that it is given a guard in place of a listener. */
function guardMethod(prototype: EventTarget, name: "addEventListener" | "removeEventListener"): void {
  const method = prototype[name] as AnyFunction;
  const methods = {
    [name](this: unknown, ...args: unknown[]): unknown {
      if (args.length > 1) args[1] = guard(args[1]);
      return method.apply(this, args);
    },
  };
  Object.defineProperty(methods[name], "length", { value: method.length, configurable: true });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  Object.defineProperty(prototype, name, { ...descriptor, value: methods[name] });
}

/** Likewise for a property that holds a listener, as `onabort` does. */
function guardProperty(prototype: object, name: string): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (!descriptor?.get || !descriptor.set) return;
  const { get, set } = descriptor;
  Object.defineProperty(prototype, name, {
    ...descriptor,
    get(this: unknown) {
      const call: unknown = get.call(this);
      return isObject(call) && guarded.has(call) ? guarded.get(call) : call;
    },
    set(this: unknown, listener: unknown) {
      set.call(this, guard(listener));
    },
  });
}

/** Guards the listeners of a realm that a program has for itself. */
export function guardListeners({ EventTarget: target, AbortSignal: signal }: typeof globalThis): void {
  guardMethod(target.prototype, "addEventListener");
  guardMethod(target.prototype, "removeEventListener");
  guardProperty(signal.prototype, "onabort");
}

/** `FinalizationRegistry`, whose callbacks are turns of the main thread's loop, as they are tasks of a page's. */
export function createFinalizationRegistry(): typeof FinalizationRegistry {
  class Registry extends FinalizationRegistry<unknown> {
    constructor(cleanup: (held: unknown) => void) {
      // What is no function is for the host to refuse.
      super(typeof cleanup === "function" ? later(cleanup) : cleanup);
    }
  }
  Object.defineProperty(Registry, "name", { value: "FinalizationRegistry" });
  return Registry as typeof FinalizationRegistry;
}

function later(cleanup: (held: unknown) => void): (held: unknown) => void {
  const { main } = machine();
  return (held) => {
    // The host calls this when nothing of the program runs.
    const { thread } = current;
    current.thread = main;
    try {
      const loop = main.loop ?? main.ownLoop();
      loop._schedule(cleanup, [held]);
      loop._wake();
    } catch {
      // A loop that is closed takes no calls any more.
    } finally {
      current.thread = thread;
    }
  };
}
