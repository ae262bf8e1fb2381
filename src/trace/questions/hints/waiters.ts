// Says for whom or what anybody has waited in a run, directly or as a member of a group, or whom anybody has cancelled.
import { EVENT_CODE } from "../../format.ts";
import type { Trace } from "../../trace.ts";

export type Waiters = ReadonlySet<number>;

/** The lanes and objects that some lane waited for, cancelled, or put into a group; and the lanes that gave such a one its result. */
export function waitersOf(trace: Trace): Waiters {
  const { type, actor, a, b, site } = trace.log.columns;
  const awaited = new Set<number>();
  /** The lane that gave each object its result. */
  const settlers = new Map<number, number>();
  for (let event = 0; event < trace.count; event++) {
    // Whoever closes a loop cancels what is left over, and waits for it.
    const isClosing = site[event] === 0 && trace.lane(actor[event])?.kind === "thread";
    switch (type[event]) {
      case EVENT_CODE.wait:
      case EVENT_CODE.block:
        awaited.add(a[event]);
        break;
      case EVENT_CODE.member:
        if (!isClosing) awaited.add(b[event]);
        break;
      case EVENT_CODE.cancel:
        if (!isClosing) awaited.add(a[event]);
        break;
      case EVENT_CODE.settle:
        settlers.set(a[event], actor[event]);
    }
  }
  for (const [object, lane] of settlers) if (awaited.has(object)) awaited.add(lane);
  return awaited;
}
