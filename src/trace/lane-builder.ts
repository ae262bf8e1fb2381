// Reads events into lanes and objects, each event once.
import { pushTo } from "./lists.ts";
import { calledFunction, givenArguments } from "./calls.ts";
import { EVENT_CODE, lackOfCode, roleOfCode, WARNINGS } from "./format.ts";
import {
  isAboutA,
  isChange,
  isStepType,
  isTaskOrCall,
  isThing,
  kindMadeBy,
  type Lane,
  type LaneKind,
  STATE_CODE,
  stateOfType,
  type TracedObject,
} from "./lane.ts";
import { withinPlace } from "./places.ts";
import { Steps } from "./steps.ts";
import type { EventLog } from "./event-log.ts";
import { Tracks } from "./tracks.ts";

/** What this file writes and everyone else reads. */
type Growing<T> = {
  -readonly [K in keyof T]: T[K] extends readonly number[] ? number[] : T[K];
};

/** Somebody asked a lane to stop. */
export interface Cancel {
  readonly event: number;
  /** The object whose time was up; 0 for none. */
  readonly limit: number;
}

/** The tasks that `asyncio.run` makes after the program's own, to close the loop, as either language calls them. */
const CLOSING_TASK = /^shutdown_?(asyncgens|default_?executor)$/i;

export class LaneBuilder {
  /** How many events have been read. */
  count = 0;
  readonly steps = new Steps();
  /** How many of the program's lanes have not ended. */
  openCount = 0;
  /** How many tasks and calls there are, and how many of them have not ended. */
  taskCount = 0;
  openTaskCount = 0;
  /** Grows whenever there are new lanes or members, or a loop turns out to run in another thread. */
  revision = 0;
  readonly lanes: Growing<Lane>[] = [];
  readonly objects: Growing<TracedObject>[] = [];
  /** What lanes share: locks, queues, pools... */
  readonly things: TracedObject[] = [];
  /** The number of each lane that has held something, in the order in which they came to it. */
  readonly holders = new Map<number, number>();
  readonly tracks: Tracks;
  readonly laneById: (Growing<Lane> | undefined)[] = [];
  readonly objectById: (Growing<TracedObject> | undefined)[] = [];
  readonly links: number[] = [];
  readonly blocks: number[] = [];
  /** By lane: the events that asked for its cancellation, and the time limit that was the reason, 0 for none. */
  readonly cancels = new Map<number, Cancel[]>();
  /** By lane: the objects it made that have had a time to be over by. */
  readonly limits = new Map<number, TracedObject[]>();
  /** The object whose time is up, while the clock does what follows from that; 0 for none. */
  private expiring = 0;
  /** By the event that warned of them: the coroutines that nobody has run. */
  readonly forgotten = new Map<number, number[]>();
  /** The names of what was renamed, and the moment up to which each held. */
  readonly formerNames = new Map<number, { readonly name: string; readonly until: number }[]>();
  /** By the place of the call: the coroutines that it made. */
  private readonly unawaited = new Map<number, number[]>();
  private readonly log: EventLog;
  private readonly functionNames = new Map<string, string>();
  /** The groups that each object belongs to: a gather of gathers, a future in a gather. */
  private readonly groupsOfObjects = new Map<number, number[]>();
  /** The thread that made it, until another one runs it. */
  private readonly threadOfLoop = new Map<number, number>();
  /** Threads on whose behalf an internal task runs, and that task's id: to the reader they just go on. */
  private readonly closing = new Map<number, number>();

  constructor(log: EventLog) {
    this.log = log;
    this.tracks = new Tracks();
  }

  read(): void {
    const { log } = this;
    for (let event = this.count; event < log.count; event++) this.steps.push(event, this.readEvent(event));
    this.count = log.count;
  }

  /** True if the event is a step. */
  private readEvent(event: number): boolean {
    const { columns, strings } = this.log;
    const type = columns.type[event];
    const actor = columns.actor[event];
    const a = columns.a[event];
    const b = columns.b[event];
    switch (type) {
      case EVENT_CODE.thread:
        this.addLane(event, "thread", 0, a);
        break;
      case EVENT_CODE.task:
      case EVENT_CODE.call:
      case EVENT_CODE.callback:
      case EVENT_CODE.microtask:
        this.addLane(event, kindMadeBy(type)!, b, this.threadOfLoop.get(b) ?? 0);
        break;
      case EVENT_CODE.coroutine: {
        const maker = this.laneById[actor];
        this.addLane(event, "coroutine", maker?.loop ?? 0, maker?.thread ?? 0);
        pushTo(this.unawaited, columns.site[event], a);
        break;
      }
      case EVENT_CODE.warn:
        if (WARNINGS[a] === "never-awaited") this.forget(event);
        break;
      case EVENT_CODE.loop:
        this.addObject(event, "loop", "loop", b);
        this.threadOfLoop.set(a, b);
        break;
      case EVENT_CODE.object:
        this.addObject(event, strings[columns.text[event]], roleOfCode(b), actor);
        break;
      case EVENT_CODE.number:
        this.rename(event, a, `Task-${b}`);
        break;
      case EVENT_CODE.name:
        this.rename(event, a, strings[columns.text[event]]);
        break;
      case EVENT_CODE.member:
        this.addMember(event, a, b);
        break;
      case EVENT_CODE.settle:
        this.settle(event, a);
        break;
      case EVENT_CODE.hold:
        if (!this.holders.has(actor)) this.holders.set(actor, this.holders.size);
        this.objectById[a]?.holdEvents.push(event);
        break;
      case EVENT_CODE.change:
        this.noteChange(event, a, b, actor);
        break;
      case EVENT_CODE.see:
        this.objectById[a]?.changeEvents.push(event);
        break;
      case EVENT_CODE.bound:
        this.setBound(a, b);
        break;
      case EVENT_CODE.due:
        this.setDue(event, a);
        break;
      case EVENT_CODE.cancel:
        this.cancel(event, a, actor);
        break;
      case EVENT_CODE.turn:
      case EVENT_CODE.run:
        this.expiring = 0;
        break;
    }
    if (isChange(type)) {
      if (type === EVENT_CODE.wait && this.laneById[actor]?.kind === "thread") this.moveLoop(a, actor);
      return this.change(event, type, isAboutA(type) ? a : actor) && isStepType(type);
    }
    if (!isStepType(type)) return false;
    // A promise that was settled before anyone saw it.
    if (type === EVENT_CODE.settle && this.objectById[a]?.createdAt === event - 1) return false;
    const isInternal =
      type === EVENT_CODE.settle ? this.objectById[a]?.isInternal : this.laneById[a]?.isInternal;
    return isInternal !== true;
  }

  private addLane(event: number, kind: LaneKind, loop: number, thread: number): void {
    const { columns, strings } = this.log;
    const id = columns.a[event];
    const parent = columns.actor[event];
    const creator = this.laneById[parent];
    const text = strings[columns.text[event]];
    const isCall = kind !== "thread" && kind !== "microtask";
    const label = isCall ? this.nameOfFunction(calledFunction(text)) : text;
    const isClosing = columns.site[event] === 0 && creator?.kind === "thread" && CLOSING_TASK.test(label);
    // One of them has a thread of its own, which ends the pool.
    const isInternal = isClosing || (kind === "thread" && creator?.isInternal === true);
    const lane: Growing<Lane> = {
      id,
      kind,
      label,
      given: isCall ? givenArguments(text) : "",
      name: label,
      parent,
      loop,
      thread,
      createdAt: event,
      depth: creator === undefined ? 0 : creator.depth + 1,
      isInternal,
      changes: [event],
      children: [],
      track: -1,
      groups: [],
    };
    if (kind !== "thread" && kind !== "task" && kind !== "coroutine") {
      lane.track = this.tracks.place(lane, creator, columns.site[event]);
      this.tracks.change(lane, event, STATE_CODE.ended, STATE_CODE.ready);
    }
    this.lanes.push(lane);
    this.revision++;
    this.laneById[id] = lane;
    creator?.children.push(id);
    if (isTaskOrCall(lane)) this.taskCount++;
    this.countOpen(lane, 1);
    if (isClosing) this.closing.set(parent, id);
    else if (parent !== 0 && !isInternal) this.links.push(event);
  }

  /** Stopped by its own pool, a thread holds nobody up. */
  private isIdle(event: number): boolean {
    return this.objectById[this.log.columns.a[event]]?.role === "pool";
  }

  /** A hundred thousand calls of one function have its name once. */
  private nameOfFunction(name: string): string {
    if (!this.functionNames.has(name)) this.functionNames.set(name, name);
    return this.functionNames.get(name)!;
  }

  private countOpen(lane: Lane, by: number): void {
    if (lane.isInternal) return;
    this.openCount += by;
    if (isTaskOrCall(lane)) this.openTaskCount += by;
  }

  private addObject(event: number, kind: string, role: TracedObject["role"], createdBy: number): void {
    const { columns } = this.log;
    const object: Growing<TracedObject> = {
      id: columns.a[event],
      kind,
      role,
      lack: role === "loop" ? "end" : lackOfCode(columns.b[event]),
      bound: 0,
      name: "",
      createdBy,
      createdAt: event,
      site: columns.site[event],
      isInternal: columns.site[event] === 0 && this.laneById[createdBy]?.kind === "thread",
      members: [],
      settledAt: -1,
      joinEvents: [],
      doneEvents: [],
      holdEvents: [],
      changeEvents: [],
      most: 0,
      waitEvents: [],
      leaveEvents: [],
      dueEvents: [],
    };
    this.objects.push(object);
    this.objectById[object.id] = object;
    if (isThing(object)) {
      this.things.push(object);
      this.revision++;
    }
  }

  /** A thread runs a loop that another one made: all that is in the loop runs there. */
  private moveLoop(loop: number, thread: number): void {
    if (!this.threadOfLoop.has(loop) || this.threadOfLoop.get(loop) === thread) return;
    this.threadOfLoop.set(loop, thread);
    this.revision++;
    for (const lane of this.lanes) if (lane.loop === loop) lane.thread = thread;
    this.tracks.move(loop, thread);
  }

  private rename(event: number, id: number, name: string): void {
    const thing = this.laneById[id] ?? this.objectById[id];
    if (thing === undefined || thing.name === name) return;
    // The name that a lane gets right behind its creation is its first.
    const isFirst = thing.name === "" || thing.createdAt === event - 1;
    if (!isFirst) pushTo(this.formerNames, id, { name: thing.name, until: event });
    thing.name = name;
  }

  private setBound(id: number, bound: number): void {
    const object = this.objectById[id];
    if (object !== undefined) object.bound = bound;
  }

  private thingById(id: number): Growing<TracedObject> | undefined {
    const object = this.objectById[id];
    return object !== undefined && isThing(object) ? object : undefined;
  }

  private noteChange(event: number, id: number, count: number, actor: number): void {
    const object = this.objectById[id];
    if (object === undefined) return;
    if (actor === 0 && object.dueEvents.length > 0) this.expiring = id;
    object.changeEvents.push(event);
    object.most = Math.max(object.most, count);
  }

  private setDue(event: number, id: number): void {
    const object = this.objectById[id];
    if (object === undefined) return;
    object.dueEvents.push(event);
    if (object.dueEvents.length === 1) pushTo(this.limits, object.createdBy, object);
  }

  private cancel(event: number, id: number, actor: number): void {
    if (this.laneById[id] === undefined) return;
    this.links.push(event);
    pushTo(this.cancels, id, { event, limit: actor === 0 ? this.expiring : 0 });
  }

  private addMember(event: number, groupId: number, id: number): void {
    const group = this.objectById[groupId];
    const groups = this.laneById[id]?.groups ?? this.groupsOfObjects.get(id);
    if (group === undefined || groups?.includes(groupId) === true) return;
    if (groups === undefined) pushTo(this.groupsOfObjects, id, groupId);
    else groups.push(groupId);
    group.members.push(id);
    group.joinEvents.push(event);
    this.revision++;
    if (this.isDone(id)) group.doneEvents.push(event);
  }

  private isDone(id: number): boolean {
    const lane = this.laneById[id];
    if (lane === undefined) return (this.objectById[id]?.settledAt ?? -1) >= 0;
    return this.log.columns.type[lane.changes.at(-1)!] === EVENT_CODE.end;
  }

  private settle(event: number, id: number): void {
    const object = this.objectById[id];
    if (object === undefined || object.settledAt >= 0) return;
    object.settledAt = event;
    const groups = this.groupsOfObjects.get(id);
    // It is known now which callback it came from.
    if (groups !== undefined) this.revision++;
    this.noteDone(event, groups);
  }

  private noteDone(event: number, groups: readonly number[] | undefined): void {
    for (const group of groups ?? []) this.objectById[group]?.doneEvents.push(event);
  }

  /** Nobody has run what a call made, or was given: the warning, which comes once for each place, is the end of all that came from there. */
  private forget(event: number): void {
    const place = this.log.columns.site[event];
    for (const id of this.unawaited.get(place) ?? withinPlace(this.unawaited, this.log.sites, place)) {
      const lane = this.laneById[id]!;
      if (lane.changes.length > 1) continue;
      lane.changes.push(event);
      this.countOpen(lane, -1);
      pushTo(this.forgotten, event, id);
    }
  }

  /** What lanes share has one fewer who waits for it, or one more. */
  private noteLines(event: number, since: number): void {
    const { type, a } = this.log.columns;
    if (isWait(type[since])) this.thingById(a[since])?.leaveEvents.push(event);
    if (isWait(type[event])) this.thingById(a[event])?.waitEvents.push(event);
  }

  /** True if someone who watches would see it. */
  private change(event: number, type: number, id: number): boolean {
    const lane = this.laneById[id];
    if (lane === undefined) return false;
    const closing = this.closing.get(id);
    if (closing !== undefined) {
      // The thread comes back from the internal task.
      if (type === EVENT_CODE.run && this.isDone(closing)) this.closing.delete(id);
      return false;
    }
    const { changes } = lane;
    const since = changes[changes.length - 1];
    const before = stateOfType(this.log.columns.type[since]);
    const after = stateOfType(type);
    // A call that it made has come to its first await: it was running all the time, only not on top.
    if (after === STATE_CODE.running && before === after) return !lane.isInternal;
    changes.push(event);
    this.noteLines(event, since);
    if (lane.isInternal) return false;
    if (lane.track >= 0) this.tracks.change(lane, event, before, after);
    if (type === EVENT_CODE.ready && this.log.columns.actor[event] !== 0) this.links.push(event);
    if (type === EVENT_CODE.block && !this.isIdle(event)) this.blocks.push(event);
    // Lanes of other tools' traces may come back.
    if (before === STATE_CODE.ended) this.countOpen(lane, 1);
    if (after === STATE_CODE.ended) this.countOpen(lane, -1);
    // It never had a turn: a level of another tool's calls (formats/slice-trace.ts).
    if (type === EVENT_CODE.end && since === lane.createdAt && lane.kind === "task") this.taskCount--;
    if (type === EVENT_CODE.end) this.noteDone(event, lane.groups);
    if (type === EVENT_CODE.begin && this.log.columns.b[event] !== 0) this.links.push(event);
    // A microtask that waits for its promise from the beginning is still being made.
    return !(type === EVENT_CODE.wait && lane.kind === "microtask");
  }
}

function isWait(type: number): boolean {
  return type === EVENT_CODE.wait || type === EVENT_CODE.block;
}
