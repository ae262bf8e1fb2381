// Tells the life of what lanes share: how much is in it and who holds it, from event to event, whatever kind of thing it is.
import { EVENT_CODE } from "./format.ts";
import type { TracedObject } from "./lane.ts";
import { countBelow } from "./search.ts";
import type { Trace } from "./trace.ts";

/** What is in a thing from an event on. */
export interface Level {
  readonly event: number;
  /** -1 if it is no number. */
  readonly count: number;
  /** Its state in a word; "" for none. */
  readonly word: string;
}

/** Somebody has it. */
export interface Hold {
  readonly lane: number;
  readonly event: number;
  /** -1 while it goes on. */
  readonly endEvent: number;
}

/** So many things are shown without being chosen. */
const MOST_UNCHOSEN = 3;

/** Whether a thing has a lane: as the reader has chosen, else all have one while they are few. */
export function isThingShown(trace: Trace, id: number, chosen: ReadonlyMap<number, boolean>): boolean {
  return chosen.get(id) ?? trace.things.length <= MOST_UNCHOSEN;
}

/** How full a thing can be drawn: its bound, or the most that has been in it. */
export function capacityOf({ bound, most }: TracedObject): number {
  return Math.max(1, bound === 0 ? most : bound);
}

/** Whether what is in it, or how it is, is known; else it is had by one or another. */
export function hasLevels({ changeEvents }: TracedObject): boolean {
  return changeEvents.length > 0;
}

/** The level from change number `index` on; -1 is what it was made with: one that lacks a release begins full. */
export function levelAt(trace: Trace, thing: TracedObject, index: number): Level {
  if (index < 0) {
    const [first] = thing.changeEvents;
    const isNumber = trace.log.columns.b[first] >= 0;
    return {
      event: thing.createdAt,
      count: !isNumber ? -1 : thing.lack === "release" ? thing.bound : 0,
      word: "",
    };
  }
  const event = thing.changeEvents[index];
  return { event, count: trace.log.columns.b[event], word: trace.log.strings[trace.log.columns.text[event]] };
}

/** The items that are in a thing from a change on, as far as they are known; "" for none. */
export function itemsAfter({ log: { columns, strings } }: Trace, change: number): string {
  const next = change + 1;
  const isKnown = columns.type[next] === EVENT_CODE.items && columns.a[next] === columns.a[change];
  return isKnown ? strings[columns.text[next]] : "";
}

/** Who had a thing, as far as that touches a range of events, each from when to when; no more than `most`. */
export function holdsOf(
  trace: Trace,
  { holdEvents }: TracedObject,
  fromEvent: number,
  toEvent: number,
  most: number,
): readonly Hold[] {
  const { actor, b } = trace.log.columns;
  const holds: Hold[] = [];
  const open: { readonly lane: number; readonly event: number }[] = [];
  // Those that began before the range are few: a thing has as many holders as it has room for.
  const first = Math.max(0, countBelow(holdEvents, fromEvent) - LOOK_BACK);
  for (let at = first; at < holdEvents.length && holds.length < most; at++) {
    const event = holdEvents[at];
    if (event > toEvent && open.length === 0) break;
    if (b[event] === 1) {
      if (event <= toEvent) open.push({ lane: actor[event], event });
      continue;
    }
    // Given back by another lane than the one that took it, as a semaphore may be.
    const own = open.findIndex(({ lane }) => lane === actor[event]);
    const hold = open.splice(Math.max(0, own), 1).at(0);
    if (hold !== undefined && event >= fromEvent) holds.push({ ...hold, endEvent: event });
  }
  return [...holds, ...open.map((hold) => ({ ...hold, endEvent: -1 }))];
}

const LOOK_BACK = 200;
