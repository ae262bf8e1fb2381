// Sets Date and performance by the program's clock.
import { machine } from "../../engine/index.ts";

/** Milliseconds since the run began, as the program reads them. */
function nowMs(): number {
  return machine().clock.read() / 1_000;
}

/** `Date` as the host has it, except for what it takes for now. */
export function createDate(): DateConstructor {
  const now = (): number => Math.floor(machine().clock.epochMs + nowMs());
  return new Proxy(Date, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    // Called as a function it gives a text, whatever the arguments.
    apply: (target) => new target(now()).toString(),
    get: (target, key, receiver) => (key === "now" ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
}

export function createPerformance(): object {
  return Object.freeze({
    now: () => nowMs(),
    [Symbol.toStringTag]: "Performance",
    get timeOrigin() {
      return machine().clock.epochMs;
    },
  });
}
