// Keeps what was worked out of a trace, for as long as the trace lives.
import type { Trace } from "./trace.ts";

/** Gives what `make` made of a trace when it was first asked for. */
export function perTrace<T extends object>(make: (trace: Trace) => T): (trace: Trace) => T {
  const made = new WeakMap<Trace, T>();
  return (trace) => {
    let known = made.get(trace);
    if (known === undefined) made.set(trace, (known = make(trace)));
    return known;
  };
}

/** Gives what `find` finds in a trace, where it looks again when there are more events. */
export function untilItGrows<T>(find: (trace: Trace) => T): (trace: Trace) => T {
  const found = new WeakMap<Trace, { readonly count: number; readonly value: T }>();
  return (trace) => {
    let known = found.get(trace);
    if (known?.count !== trace.count) found.set(trace, (known = { count: trace.count, value: find(trace) }));
    return known.value;
  };
}
