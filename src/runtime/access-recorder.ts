// Tells which lane read and wrote what others write too, and from which of its reads each written value came.
import type { ProgramAccess } from "../compile/contract.ts";
import { current } from "../engine/index.ts";
import { EVENT_CODE } from "../trace/format.ts";
import { pushTo } from "../trace/lists.ts";
import { type Collection, collectionOf } from "./collections.ts";
import { ownValue } from "./own-values.ts";
import { LaneFamily, type LaneKind } from "./lane-family.ts";
import { isProxy } from "./proxies.ts";
import type { NoteEvent } from "./value-recorder.ts";
import { valueText } from "./value-text.ts";

/** What a lane has done with one variable: when it came to each access lately, and when it wrote last. Zero is never. */
interface LaneAccesses {
  /** Ascending: lanes that it has made meanwhile go on with what was so then. */
  readonly readAt: Map<number, number[]>;
  wroteAt: number;
}

/** A variable, or a property of one object. */
interface Shared {
  readonly number: number;
  readonly lanes: Map<number, LaneAccesses>;
  /** Who wrote last, and when; and when somebody else did last. */
  writer: number;
  writtenAt: number;
  othersWroteAt: number;
}

/** So many reads at least are remembered for each access. */
const LATEST = 100;

const EVENT_OF = { read: EVENT_CODE.read, write: EVENT_CODE.write, update: EVENT_CODE.update } as const;

export class AccessRecorder {
  private readonly accesses: readonly ProgramAccess[];
  private readonly note: NoteEvent;
  /** The module's own variables, by the number of the holder. */
  private readonly ofModule: (Shared | undefined)[] = [];
  private readonly owners = new WeakMap<object, Map<unknown, Shared>>();
  /** Likewise for the entries of collections. */
  private readonly entries = new WeakMap<object, Map<unknown, Shared>>();
  private readonly family = new LaneFamily();
  /** What each lane has used. */
  private readonly used = new Map<number, Shared[]>();
  private readonly most: () => number;
  /** Accesses so far, which is how time is told here. */
  private count = 0;
  private lastNumber: number;

  /** `most`: so many events. Variables get numbers above `lastNumber`. */
  constructor(accesses: readonly ProgramAccess[], note: NoteEvent, most: () => number, lastNumber: number) {
    this.accesses = accesses;
    this.note = note;
    this.most = most;
    this.lastNumber = lastNumber;
  }

  /** See Runtime. */
  tell(number: number, value: unknown, owner: unknown, key: unknown): void {
    if (this.count >= this.most()) return;
    const access = this.accesses[number];
    if (access.path.length > 0) {
      this.tellInside(number, access, value, owner);
      return;
    }
    if (access.part === "itself") {
      const shared = this.sharedOf(access, owner, key);
      if (shared !== null) this.take(number, shared, access.isLate ? lateValue(owner, access, key) : value);
      return;
    }
    const collection = isObject(owner) ? collectionOf(owner) : null;
    if (collection === null) return;
    const { name, holder } = access;
    const shared =
      access.part === "size"
        ? this.oneOf(this.owners, owner as object, `.${holder}`, () => `${name}.${collection.sizeName}`)
        : this.oneOf(this.entries, owner as object, key, () => entryName(access, collection, key));
    this.take(number, shared, access.part === "size" ? collection.size : collection.entry(key));
  }

  /** What is told of is somewhere inside a value. */
  private tellInside(number: number, access: ProgramAccess, value: unknown, object: unknown): void {
    const { path, name, holder, isLate } = access;
    const key = path[path.length - 1];
    let owner = object;
    for (let i = 0; i < path.length - 1; i++)
      owner = isObject(owner) && !isProxy(owner) ? ownValue(owner, path[i]) : undefined;
    // What else can be gone through has no items with numbers.
    if (!isObject(owner) || (typeof key === "number" && !isList(owner))) return;
    const shared = this.oneOf(this.owners, owner, typeof key === "number" ? key : `.${holder}`, () => name);
    this.take(number, shared, !isLate ? value : isProxy(owner) ? undefined : ownValue(owner, key));
  }

  /** A lane is made by another one. */
  begun(lane: number, by: number, kind: LaneKind): void {
    this.join(by);
    this.family.born(lane, by, this.count, kind);
  }

  woken(lane: number, by: number): void {
    this.family.woken(lane, by, this.count);
  }

  ended(lane: number): void {
    this.family.ended(lane);
  }

  /** A lane waits for another one. */
  waits(lane: number, other: number): void {
    this.join(lane);
    this.family.waits(lane, other);
  }

  /** What a lane has learnt from those whose end it waited for. What a task wrote is another one's doing all the same. */
  private join(lane: number): void {
    for (const [waiting, ended] of this.family.joined(lane))
      this.learn(waiting, ended, this.family.isCall(ended));
    for (const ended of this.family.finished(lane)) this.learn(lane, ended, false);
  }

  private learn(lane: number, other: number, isItsDoing: boolean): void {
    for (const shared of this.used.get(other) ?? []) {
      const [own, theirs] = [this.accessesOf(shared, lane), shared.lanes.get(other)!];
      takeOver(own, theirs, Infinity);
      if (isItsDoing) own.wroteAt = Math.max(own.wroteAt, theirs.wroteAt);
    }
  }

  /** What a lane has done with a variable, and at first what it knows from those that made it, or gave it its turn. */
  private accessesOf(shared: Shared, lane: number): LaneAccesses {
    let own = shared.lanes.get(lane);
    if (own !== undefined) return own;
    own = { readAt: new Map(), wroteAt: 0 };
    for (const [i, origins] of this.family.origins(lane).entries())
      for (const { by, at: until } of origins) {
        const known = shared.lanes.get(by);
        if (known === undefined) continue;
        takeOver(own, known, until);
        if (i === 0 && known.wroteAt <= until) own.wroteAt = known.wroteAt;
        break;
      }
    shared.lanes.set(lane, own);
    pushTo(this.used, lane, shared);
    return own;
  }

  private take(number: number, shared: Shared, value: unknown): void {
    const access = this.accesses[number];
    const lane = current.lane?._id ?? 0;
    this.join(lane);
    const own = this.accessesOf(shared, lane);
    const now = ++this.count;
    if (access.type === "read") {
      noteRead(own, number, now);
      this.note(EVENT_CODE.read, lane, shared.number, now, valueText(value), access.site);
      return;
    }
    const isOwn = shared.writer === lane;
    // Somebody did it for this lane, and has come to the end.
    const isForIt = !isOwn && shared.writtenAt > 0 && shared.writtenAt <= own.wroteAt;
    const basis = isForIt ? 0 : basisOf(access, own, isOwn ? shared.othersWroteAt : shared.writtenAt);
    this.note(
      EVENT_OF[access.type],
      lane,
      shared.number,
      basis,
      valueText(stepped(value, access)),
      access.site,
    );
    own.wroteAt = now;
    if (shared.writer !== lane) shared.othersWroteAt = shared.writtenAt;
    shared.writer = lane;
    shared.writtenAt = now;
  }

  /** Null for what is no property of an object. */
  private sharedOf({ holder, name }: ProgramAccess, owner: unknown, key: unknown): Shared | null {
    if (owner === undefined) return (this.ofModule[holder] ??= this.createShared(name));
    if (!isObject(owner)) return null;
    // The name of a property is told from a key that is a number.
    return key === undefined
      ? this.oneOf(this.owners, owner, `.${holder}`, () => name)
      : this.oneOf(this.owners, owner, key, () => `${name}[${valueText(key)}]`);
  }

  private oneOf(
    owners: WeakMap<object, Map<unknown, Shared>>,
    owner: object,
    id: unknown,
    nameOf: () => string,
  ): Shared {
    let known = owners.get(owner);
    if (known === undefined) owners.set(owner, (known = new Map<unknown, Shared>()));
    let shared = known.get(id);
    if (shared === undefined) known.set(id, (shared = this.createShared(nameOf())));
    return shared;
  }

  private createShared(name: string): Shared {
    const number = ++this.lastNumber;
    this.note(EVENT_CODE.variable, 0, number, 0, name, 0);
    return { number, lanes: new Map(), writer: 0, writtenAt: 0, othersWroteAt: 0 };
  }
}

function noteRead({ readAt }: LaneAccesses, access: number, at: number): void {
  const known = readAt.get(access);
  if (known === undefined) readAt.set(access, [at]);
  else if (at > known[known.length - 1] && known.push(at) > 2 * LATEST) known.splice(0, LATEST);
}

/** Takes over what another lane has read last before a moment. */
function takeOver(own: LaneAccesses, { readAt }: LaneAccesses, until: number): void {
  for (const [access, all] of readAt) {
    const at = all.findLast((each) => each <= until);
    if (at !== undefined) noteRead(own, access, at);
  }
}

/**
 * The read that a written value came from; with a minus, the one that decided on it, if that is older than what others wrote and
 * the value is not. Whoever has written has used what it knew. 0: none.
 */
function basisOf({ from, because }: ProgramAccess, own: LaneAccesses, othersWroteAt: number): number {
  const read = latest(from, own);
  if (because.length === 0 || (read !== 0 && read < othersWroteAt)) return read;
  const decided = latest(because, own);
  return decided > own.wroteAt ? -decided : read;
}

/** When a lane came last to one of these accesses. */
function latest(accesses: readonly number[], { readAt }: LaneAccesses): number {
  let last = 0;
  for (const access of accesses) last = Math.max(last, readAt.get(access)?.at(-1) ?? 0);
  return last;
}

function lateValue(owner: unknown, { name }: ProgramAccess, key: unknown): unknown {
  const property = key ?? name.slice(name.lastIndexOf(".") + 1);
  return isProxy(owner as object) ? undefined : ownValue(owner as object, property as PropertyKey);
}

/** `cache.get("a")`: what gives the value in the program. */
function entryName({ name }: ProgramAccess, { method }: Collection, key: unknown): string {
  return `${name}.${method}(${valueText(key)})`;
}

function isList(object: object): boolean {
  return !isProxy(object) && Array.isArray(object);
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

function stepped(value: unknown, { step }: ProgramAccess): unknown {
  if (typeof value === "number") return value + step;
  return typeof value === "bigint" ? value + BigInt(step) : value;
}
