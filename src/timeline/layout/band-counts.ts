// Counts how many lanes of a band are in each state, at a moment or on average over any part of an axis.
//
// How a band counts
//
// A band is one row for siblings that are too many to be looked at one by one: ten thousand tasks of one function. It
// tells how many of them are in each state at the playhead and, for each column of pixels, on average; at any zoom, and
// while the run goes on. Those who wait are counted by what they wait for: below, "state" means such a layer.
//
// The changes of all members are merged into one list in the order of their events. Each is a move: one lane fewer in one
// state, one more in another. A tally walks along the list and keeps, for each state, how many lanes are in it now and the
// sum so far of that number times the length for which it held. How many there are on average in a column is then the
// difference of two such sums divided by its length: exact, however many changes the column holds. A second count, of how
// often a lane began to run, tells of runs that take no time, which no average shows.
//
// The walk need not begin at the beginning: after every 64 changes a copy of the tally is kept, so a column costs a binary
// search among these checkpoints and at most 64 steps. Sums depend on the axis, and so each axis has checkpoints of its
// own; the numbers at a moment are the same on all. While one axis becomes another, places are those of one frame: then
// the list is walked without checkpoints.
//
// New changes come behind the old ones, except those of a lane that has joined the band late. Then the list is cut where
// the first of them belongs, and what was behind is merged anew.
//
// What was thought of, and left:
//
// - To ask every lane at every column: members times columns times a search, which is seconds for one frame.
// - A mipmap for each lane, added up. In a mipmap nothing vanishes, so a state that was there for a moment has a share of
//   1 in 255; of ten thousand lanes that is forty which are not there.
// - The numbers at the edges of the columns only. What happens between two edges, such as a task that runs for a
//   microsecond, would never be seen.
// - A tree over the list. It answers for any range as fast, but has to be mended with every event; two arrays that grow
//   have not.
import { EVENT_CODE } from "../../trace/format.ts";
import { isAboutA, isChange, isCreation, STATE_CODE } from "../../trace/lane.ts";
import type { Lane, Trace } from "../../trace/trace.ts";
import { countBelow, countWhile } from "../../trace/search.ts";
import { LAYER_COUNT, layerSince, statesOfLayers } from "./live-states.ts";
import { OnAxes } from "./on-axes.ts";
import type { Row } from "./rows.ts";
import type { Units } from "../../trace/units.ts";

const ENDED = LAYER_COUNT;
/** Before a lane is made it is in no state. */
const ABSENT = ENDED + 1;
/** A change of state is a number: the state before it times this, and the state after it. */
const BEFORE = 16;
/** How many changes lie between two checkpoints. */
const CHECKPOINT_EVERY = 64;

/** The changes of many lanes, in their order: the event, and what it changes. */
interface Changes {
  readonly events: number[];
  readonly moves: number[];
}

/** What holds on average in columns of one length that follow each other. */
export interface Averages {
  /** By column and layer: how many lanes. */
  readonly counts: Float32Array;
  /** By column: 1 where a lane ran, however shortly. */
  readonly hasRun: Uint8Array;
}

export class BandCounts {
  /** The changes of all lanes together in their order, and what each of them changes. */
  private readonly changes: Changes = { events: [], moves: [] };
  /** From each checkpoint on one can count. */
  private readonly checkpoints = new OnAxes<Tally[]>(() => []);
  /** By the id of each lane: how many of its changes are taken in, times BEFORE, and the state after the last of them. */
  private readonly taken = new Map<number, number>();
  private count = 0;
  private members: readonly number[] = [];

  /** Takes in what is new. The lanes are those of the last time and any that were made since. */
  update(trace: Trace, members: readonly number[]): void {
    if (this.members !== members) this.join(trace, members);
    this.members = members;
    const { columns } = trace.log;
    for (; this.count < trace.count; this.count++) {
      const event = this.count;
      const type = columns.type[event];
      if (isChange(type)) this.take(trace, isAboutA(type) ? columns.a[event] : columns.actor[event], event);
      else if (isCreation(type)) this.take(trace, columns.a[event], event);
      else if (type === EVENT_CODE.warn)
        for (const id of trace.forgottenAt(event)) this.take(trace, id, event);
    }
  }

  /** Takes in an event that may change a member. */
  private take(trace: Trace, id: number, event: number): void {
    const taken = this.taken.get(id);
    if (taken === undefined) return;
    const at = Math.floor(taken / BEFORE);
    // Not every event that could is a change of it.
    if (trace.lane(id)!.changes[at] !== event) return;
    // The state before is the one that was counted: what a wait is for may be known only later.
    const after = layerSince(trace, event);
    this.taken.set(id, (at + 1) * BEFORE + after);
    this.changes.events.push(event);
    this.changes.moves.push((taken % BEFORE) * BEFORE + after);
  }

  /** Takes in the changes so far of the lanes that are new among the members. */
  private join(trace: Trace, members: readonly number[]): void {
    const found: number[] = [];
    let first = Infinity;
    for (const member of members) {
      if (this.taken.has(member)) continue;
      const { changes } = trace.lane(member)!;
      const end = countBelow(changes, this.count);
      let before = ABSENT;
      for (let at = 0; at < end; at++) {
        const after = layerSince(trace, changes[at]);
        // One number that sorts as the event does.
        found.push(changes[at] * BEFORE ** 2 + before * BEFORE + after);
        before = after;
      }
      this.taken.set(member, end * BEFORE + before);
      if (end > 0) first = Math.min(first, changes[0]);
    }
    if (found.length === 0) return;
    this.takeBack(first, found);
    const { events, moves } = this.changes;
    for (const change of Float64Array.from(found).sort()) {
      events.push(Math.floor(change / BEFORE ** 2));
      moves.push(change % BEFORE ** 2);
    }
  }

  /** Puts the changes behind an event back to those that were found: a lane has come late. */
  private takeBack(event: number, found: number[]): void {
    const { events, moves } = this.changes;
    const kept = countBelow(events, event);
    for (let index = kept; index < events.length; index++)
      found.push(events[index] * BEFORE ** 2 + moves[index]);
    events.length = moves.length = kept;
    for (const checkpoints of this.checkpoints.all()) {
      checkpoints.length = countWhile(checkpoints.length, (index) => checkpoints[index].next <= kept);
    }
  }

  /** By state, how many lanes are in it at a moment. */
  countsAt(moment: number): readonly number[] {
    const end = countBelow(this.changes.events, moment);
    // Those of any axis: the numbers at a moment are the same on all.
    const nearest = this.checkpoints
      .all()
      .map((tallies) => tallies[countWhile(tallies.length, (index) => tallies[index].next <= end) - 1])
      .reduce(
        (best: Tally | undefined, tally: Tally | undefined) =>
          (tally?.next ?? 0) > (best?.next ?? 0) ? tally : best,
        undefined,
      );
    const tally = nearest?.copy() ?? new Tally();
    tally.pass(end, this.changes, { unitAt: () => 0 });
    return [...statesOfLayers(tally.counts), tally.counts[ENDED]];
  }

  /** Whether it has all lanes of which it consists among these. */
  isAmong(members: readonly number[]): boolean {
    const all = new Set(members);
    for (const id of this.taken.keys()) if (!all.has(id)) return false;
    return true;
  }

  /** Columns of a given length; the last changes hold up to the end of the axis. */
  averagesOn(units: Units, fromUnit: number, length: number, columns: number): Averages {
    const changes = units.isInOrder ? this.changes : this.inOrderOf(units);
    const checkpoints = units.isPassing || !units.isInOrder ? [] : this.checkpointsOn(units);
    const counts = new Float32Array(columns * LAYER_COUNT);
    const hasRun = new Uint8Array(columns);
    const tally = new Tally();
    const before = new Float64Array(LAYER_COUNT);
    tally.goTo(Math.min(fromUnit, units.end), changes, units, checkpoints);
    for (let column = 0; column < columns; column++) {
      const { unit, runCount } = tally;
      const isRunning = tally.counts[STATE_CODE.running] > 0;
      before.set(tally.sums);
      const toUnit = Math.min(fromUnit + (column + 1) * length, units.end);
      tally.goTo(toUnit, changes, units, checkpoints);
      for (let state = 0; state < LAYER_COUNT; state++) {
        counts[column * LAYER_COUNT + state] = (tally.sums[state] - before[state]) / length;
      }
      if ((isRunning && toUnit > unit) || tally.runCount > runCount) hasRun[column] = 1;
    }
    return { counts, hasRun };
  }

  /** The changes as they follow each other on an axis on which those of different lanes stand in another order. */
  private inOrderOf(units: Units): Changes {
    const { events, moves } = this.changes;
    const order = events.map((_, index) => index);
    order.sort((one, other) => units.unitAt(events[one]) - units.unitAt(events[other]) || one - other);
    return { events: order.map((index) => events[index]), moves: order.map((index) => moves[index]) };
  }

  private checkpointsOn(units: Units): readonly Tally[] {
    const checkpoints = this.checkpoints.on(units);
    const { events } = this.changes;
    for (;;) {
      const next = (checkpoints.at(-1)?.next ?? 0) + CHECKPOINT_EVERY;
      if (next >= events.length) return checkpoints;
      const tally = checkpoints.at(-1)?.copy() ?? new Tally();
      tally.pass(next, this.changes, units);
      checkpoints.push(tally);
    }
  }
}

/** The counts of the bands, by their first lane, for as long as the trace lives. */
const known = new WeakMap<Lane, { counts: BandCounts; members: readonly number[] }>();

/** The counts of a band, up to date. */
export function bandCountsOf(trace: Trace, { lane, members }: Row): BandCounts {
  const first = trace.lane(lane)!;
  let entry = known.get(first);
  if (entry === undefined || (entry.members !== members && !entry.counts.isAmong(members))) {
    entry = { counts: new BandCounts(), members };
  }
  known.set(first, { counts: entry.counts, members });
  entry.counts.update(trace, members);
  return entry.counts;
}

/** Counts along the changes: who is where now, and how long all of them together have been in each state so far. */
class Tally {
  /** How far it has come on the axis. */
  unit = 0;
  /** The change that comes next. */
  next = 0;
  /** How often a lane began to run. */
  runCount = 0;
  /** By layer. */
  readonly counts: number[] = Array<number>(ABSENT + 1).fill(0);
  readonly sums: number[] = Array<number>(LAYER_COUNT).fill(0);

  copy(): Tally {
    const tally = new Tally();
    tally.become(this);
    return tally;
  }

  /** Over all changes before change number `next`. */
  pass(next: number, { events, moves }: Changes, units: Pick<Units, "unitAt">): void {
    for (; this.next < next; this.next++) {
      this.wait(units.unitAt(events[this.next]));
      const move = moves[this.next];
      const after = move % BEFORE;
      this.counts[Math.floor(move / BEFORE)]--;
      this.counts[after]++;
      if (after === STATE_CODE.running) this.runCount++;
    }
  }

  /** Over all changes up to a place. With many of them in between, from the last checkpoint before it. */
  goTo(unit: number, changes: Changes, units: Units, checkpoints: readonly Tally[]): void {
    const { events } = changes;
    const near = Math.min(this.next + CHECKPOINT_EVERY, events.length);
    if (near > this.next && units.unitAt(events[near - 1]) <= unit) {
      const passed = countWhile(checkpoints.length, (index) => checkpoints[index].unit <= unit);
      if (passed > 0 && checkpoints[passed - 1].next > this.next) this.become(checkpoints[passed - 1]);
    }
    let next = this.next;
    while (next < events.length && units.unitAt(events[next]) <= unit) next++;
    this.pass(next, changes, units);
    this.wait(unit);
  }

  private wait(unit: number): void {
    for (let state = 0; state < LAYER_COUNT; state++) {
      this.sums[state] += this.counts[state] * (unit - this.unit);
    }
    this.unit = unit;
  }

  private become({ unit, next, runCount, counts, sums }: Tally): void {
    this.unit = unit;
    this.next = next;
    this.runCount = runCount;
    // In place: there is one for every few pixels of a frame.
    for (let state = 0; state < counts.length; state++) this.counts[state] = counts[state];
    for (let state = 0; state < sums.length; state++) this.sums[state] = sums[state];
  }
}
