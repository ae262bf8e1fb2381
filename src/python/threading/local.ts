// An object whose attributes each thread has for itself. Source: CPython Modules/_threadmodule.c, `_localdummy`.
import { current } from "../../engine/index.ts";
import { REPR } from "../builtins/repr.ts";

/** A thread's own attributes are being made: the constructor gives them as they are. */
let isMakingOwn = false;

const views = new WeakSet<object>();

/** Whether looking at an attribute may run a constructor of the program's, in the thread that looks. */
export function isLocal(value: object): boolean {
  return views.has(value);
}

function viewOf(prototype: object, own: () => object): object {
  const view = new Proxy(Object.create(prototype) as object, {
    get: (_, key): unknown => Reflect.get(own(), key),
    set: (_, key, value) => Reflect.set(own(), key, value),
    has: (_, key) => Reflect.has(own(), key),
    deleteProperty: (_, key) => Reflect.deleteProperty(own(), key),
    ownKeys: () => Reflect.ownKeys(own()),
    getOwnPropertyDescriptor: (_, key) => {
      const descriptor = Reflect.getOwnPropertyDescriptor(own(), key);
      return descriptor && { ...descriptor, configurable: true };
    },
    defineProperty: (_, key, descriptor) =>
      Reflect.defineProperty(own(), key, { ...descriptor, configurable: true }),
  });
  views.add(view);
  return view;
}

/** A subclass's constructor runs once in each thread that uses the object, with the same arguments. */
export class local {
  constructor(...args: unknown[]) {
    if (isMakingOwn) return;
    const made = new.target;
    const owns = new WeakMap<object, object>([[current.thread!, this]]);
    const view: unknown = viewOf(made.prototype, () => {
      let own = owns.get(current.thread!);
      if (own === undefined) {
        isMakingOwn = true;
        try {
          own = Reflect.construct(made, args);
        } finally {
          isMakingOwn = false;
        }
        owns.set(current.thread!, own);
      }
      return own;
    });
    return view as this;
  }

  [REPR](): string {
    return "<_thread._local object>";
  }
}
