// Knows which of a program's objects are proxies, which nobody can tell from outside: to look at one runs the program's code.
import { isLocal } from "../python/threading/local.ts";

const known = new WeakSet<object>();

/** Whether looking at the value would run a trap of the program's, or a constructor. */
export function isProxy(value: object): boolean {
  return known.has(value) || isLocal(value);
}

/** What stands for it, unseen. */
export function proxyText(value: object): string {
  return isLocal(value) ? "local" : "Proxy";
}

function noted<T extends object>(proxy: T): T {
  known.add(proxy);
  return proxy;
}

/** Makes the `Proxy` of a program's realm note what it makes; for the program it stays what it is. */
export function noteProxies(realm: typeof globalThis): void {
  const { Proxy: original } = realm;
  const revocable = new Proxy(original.revocable, {
    apply: (target, self, args) => {
      const made = Reflect.apply(target, self, args) as { proxy: object };
      noted(made.proxy);
      return made;
    },
  });
  const own = { writable: true, configurable: true, enumerable: false };
  Object.defineProperty(original, "revocable", { ...own, value: revocable });
  const value = new Proxy(original, {
    construct: (target, args, newTarget) => noted(Reflect.construct(target, args, newTarget) as object),
  });
  Object.defineProperty(realm, "Proxy", { ...own, value });
}
