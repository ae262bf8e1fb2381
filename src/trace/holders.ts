// Tells who held something at a moment, however often it has changed hands.
import type { EventLog } from "./event-log.ts";
import type { TracedObject } from "./lane.ts";
import { countBelow } from "./search.ts";

/** After so many changes of hands it is written down who had it: no question looks at more of them than that. */
const CHECKPOINT_EVERY = 64;

/** By object, who held it before each of the changes number 0, 64, 128... */
const checkpoints = new WeakMap<TracedObject, (readonly number[])[]>();

/** The lanes that held a lock or semaphore at a moment, in the order of taking it. */
export function holdersOf(log: EventLog, object: TracedObject, moment: number): readonly number[] {
  const { holdEvents } = object;
  let known = checkpoints.get(object);
  if (known === undefined) checkpoints.set(object, (known = [[]]));
  const end = countBelow(holdEvents, moment);
  const wanted = Math.floor(end / CHECKPOINT_EVERY);
  for (let last = known.length - 1; last < wanted; last++) {
    const from = last * CHECKPOINT_EVERY;
    known.push(handedOn(log, known[last], holdEvents, from, from + CHECKPOINT_EVERY));
  }
  return handedOn(log, known[wanted], holdEvents, wanted * CHECKPOINT_EVERY, end);
}

/** Who has it after the changes from one number up to another. */
function handedOn(
  { columns: { actor, b } }: EventLog,
  before: readonly number[],
  holdEvents: readonly number[],
  from: number,
  to: number,
): readonly number[] {
  const holders = [...before];
  for (let index = from; index < to; index++) {
    const event = holdEvents[index];
    const lane = actor[event];
    if (b[event] === 1) holders.push(lane);
    // Released by another lane than the one that took it, as a semaphore may be.
    else holders.splice(Math.max(0, holders.indexOf(lane)), 1);
  }
  return holders;
}
