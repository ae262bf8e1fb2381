// Finds the brackets of gathers, groups and shields: which rows they own, from when to when, and how many children are left.
import { isGroup } from "../../trace/lane.ts";
import { countBelow } from "../../trace/search.ts";
import type { LaneOutcome, TracedObject, Trace } from "../../trace/trace.ts";
import { type Row, rowFor, type Rows } from "./rows.ts";

/** What may be over before all of its members are done, without a word in the trace: `asyncio.wait`. */
const PARTIAL_KIND = "wait";

export interface Bracket {
  readonly object: TracedObject;
  /** The row of the lane that made it, or the one that stands for it. */
  readonly owner: Row;
  /** Those that have a row to be seen in, from the top. */
  readonly members: readonly BracketMember[];
  /** The rows that it encloses, in as few pieces as possible: members, what stands for them, what hangs from them. */
  readonly regions: readonly { readonly first: number; readonly last: number }[];
  /** How many brackets enclose this one. */
  readonly level: number;
}

interface BracketMember {
  /** A lane or a promise. */
  readonly id: number;
  /** The row of the lane; of a promise, that of the callback which settled it. */
  readonly row: Row;
}

/** In the order of creation, so that an outer bracket comes before the inner ones. */
export function bracketsOf(trace: Trace, rows: Rows): Bracket[] {
  const { rowOfLane } = rows;
  const brackets: Bracket[] = [];
  const levels = new Map<number, number>();
  for (const object of trace.objects) {
    const owner = rowFor(rows, object.createdBy);
    if (!isGroup(object) || object.members.length === 0 || object.isInternal || owner === undefined) continue;
    const members: BracketMember[] = [];
    const enclosed = new Set<Row>();
    for (const id of object.members) {
      const settler = settlerOf(trace, id);
      const row = rowOfLane.get(id) ?? rowOfLane.get(settler);
      if (row !== undefined) members.push({ id, row });
      const standIn = row ?? rowFor(rows, id) ?? rowFor(rows, settler);
      // What is put away below its owner is not to be seen.
      if (standIn !== undefined && (row !== undefined || standIn !== owner)) enclosed.add(standIn);
    }
    if (enclosed.size === 0) continue;
    members.sort((a, b) => a.row.index - b.row.index);
    const level = levelOfLane(trace, object.createdBy, levels);
    levels.set(object.id, level);
    brackets.push({ object, owner, members, regions: regionsOf(enclosed), level });
  }
  return brackets;
}

/** One more than the level of the innermost bracket that encloses the lane or one of those that made it. */
function levelOfLane(trace: Trace, id: number, levels: ReadonlyMap<number, number>): number {
  for (let lane = trace.lane(id); lane !== undefined; lane = trace.lane(lane.parent)) {
    const enclosing = lane.groups.map((group) => levels.get(group)).filter((level) => level !== undefined);
    if (enclosing.length > 0) return Math.max(...enclosing) + 1;
  }
  return 0;
}

/** The timer, message or microtask that settled a promise; 0 if it was another lane, which has a life besides that. */
function settlerOf(trace: Trace, id: number): number {
  const settledAt = trace.object(id)?.settledAt ?? -1;
  const settler = settledAt < 0 ? undefined : trace.lane(trace.log.columns.actor[settledAt]);
  return settler?.kind === "callback" || settler?.kind === "microtask" ? settler.id : 0;
}

function regionsOf(rows: ReadonlySet<Row>): { first: number; last: number }[] {
  const regions: { first: number; last: number }[] = [];
  for (const { index, lastOfSubtree } of [...rows].sort((a, b) => a.index - b.index)) {
    const before = regions.at(-1);
    if (before !== undefined && index <= before.last + 1) before.last = Math.max(before.last, lastOfSubtree);
    else regions.push({ first: index, last: lastOfSubtree });
  }
  return regions;
}

/** The event that closed it: it was completed, its last member was done, or who waits for the first of several has gone on. -1 while it is open. */
export function closingEventOf(trace: Trace, object: TracedObject): number {
  const { settledAt, joinEvents, doneEvents } = object;
  if (settledAt >= 0) return settledAt;
  const lastDone = doneEvents.length === joinEvents.length ? doneEvents.at(-1)! : -1;
  const goneOn = object.kind === PARTIAL_KIND ? wentOnAt(trace, object) : -1;
  return goneOn >= 0 && (lastDone < 0 || goneOn < lastDone) ? goneOn : lastDone;
}

/** When the lane that made it stopped waiting for it; -1 if it waits, or has not begun to. */
function wentOnAt(trace: Trace, { id, createdAt, createdBy }: TracedObject): number {
  const changes = trace.lane(createdBy)?.changes ?? [];
  let index = countBelow(changes, createdAt);
  while (index < changes.length && trace.awaitedSince(changes[index]) !== id) index++;
  return changes[index + 1] ?? -1;
}

/** How it ended: as it was completed, else as badly as the worst of its members. Null while it is open. */
export function outcomeOfBracket(trace: Trace, { object }: Bracket): LaneOutcome["type"] | null {
  const closing = closingEventOf(trace, object);
  if (closing < 0) return null;
  const settled = trace.outcomeOf(object.id);
  if (settled !== null) return settled.type;
  // What becomes of a member later, as of those that lose against the first one, is nothing of the bracket's.
  const ends = object.members.map((member) => trace.outcomeOf(member));
  const types = ends.map((end) => (end !== null && end.event <= closing ? end.type : undefined));
  return types.includes("error") ? "error" : types.includes("cancelled") ? "cancelled" : "value";
}
