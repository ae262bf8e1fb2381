// Finds calls that were awaited one after another, although neither needs what the other does: together they would be sooner.
import { EVENT_CODE, type Site } from "../../format.ts";
import { secondsBetween } from "../../seconds.ts";
import { countBelow } from "../../search.ts";
import type { Trace } from "../../trace.ts";
import { isForTime } from "../own-time.ts";
import { type Hint, hint } from "./hint.ts";
import { type SourceText, wordsOf } from "./source-text.ts";

/** A call that was awaited at once, and took time. */
interface Awaited {
  /** As calls.ts writes them. */
  readonly call: string;
  readonly lane: number;
  /** Of the whole await. */
  readonly site: Site;
  readonly number: number;
  readonly from: number;
  readonly seconds: number;
  /** It says something, and then waits: what comes next is to come later. */
  readonly isPause: boolean;
}

/** What a call has printed: before its last wait, and since. */
interface Said {
  before: boolean;
  since: boolean;
}

/** A call that goes on. */
interface Frame {
  readonly call: string;
  readonly site: number;
  readonly from: number;
  /** All it did so far was to work, to print, and to wait for time or the network. */
  isPlain: boolean;
  readonly said: Said;
  /** What it has awaited, one straight after another, up to now. */
  chain: Awaited[];
}

/** What stands around a call whose task is awaited at once. */
const MAKES_TASK = /[\w$.]*\.(?:create_?task|ensure_?future)\(/i;

/** What a lane does to others, or to what is shared. */
const TOUCHES: ReadonlySet<number> = new Set(
  (["thread", "yield", "block", "cancel", "member", "hold", "change", "write", "update"] as const).map(
    (type) => EVENT_CODE[type],
  ),
);

export function oneByOneHints(trace: Trace, source: SourceText): readonly Hint[] {
  const chains = new Chains(trace, source);
  for (let event = 0; event < trace.count; event++) chains.take(event);
  return [...chains.found.values()];
}

class Chains {
  /** By the place of the first. */
  readonly found = new Map<number, Hint>();
  private readonly trace: Trace;
  private readonly source: SourceText;
  private readonly frames = new Map<number, Frame[]>();
  /** By lane: since when it waits, and for what. */
  private readonly waits = new Map<number, number>();
  /** By lane: the call of an async function, or the task, that it has made, and not awaited yet. */
  private readonly open = new Map<number, number>();
  /** Calls and tasks that are over, and were plain, by the lane they were. */
  private readonly plain = new Map<number, Said>();

  constructor(trace: Trace, source: SourceText) {
    this.trace = trace;
    this.source = source;
  }

  take(event: number): void {
    const { columns } = this.trace.log;
    const lane = columns.actor[event];
    if (lane === 0) return;
    const frames = this.framesOf(lane);
    const top = frames[frames.length - 1];
    switch (columns.type[event]) {
      case EVENT_CODE.enter:
        frames.push(this.frameAt(event));
        break;
      case EVENT_CODE.leave:
        if (frames.length > 1) this.leave(lane, frames, event);
        break;
      case EVENT_CODE.call:
      case EVENT_CODE.task:
        if (this.open.has(lane)) this.touch(frames);
        this.open.set(lane, columns.a[event]);
        break;
      case EVENT_CODE.print:
        for (const { said } of frames) said.since = true;
        break;
      case EVENT_CODE.wait:
        this.waits.set(lane, event);
        for (const { said } of frames) [said.before, said.since] = [said.before || said.since, false];
        if (!this.isAtOnce(lane, event)) {
          this.open.delete(lane);
          this.touch(frames);
        }
        break;
      case EVENT_CODE.run:
        this.goOn(lane, frames, event);
        break;
      case EVENT_CODE.object:
        if (this.trace.object(columns.a[event])?.role !== "single") this.touch(frames);
        break;
      case EVENT_CODE.end:
        for (const frame of frames) this.close(frame);
        if (top.isPlain && !this.open.has(lane) && !this.source.changesOthers(this.trace.lane(lane)!.label))
          this.plain.set(lane, top.said);
        this.frames.delete(lane);
        break;
      default:
        if (TOUCHES.has(columns.type[event])) this.touch(frames);
    }
  }

  private framesOf(lane: number): Frame[] {
    let frames = this.frames.get(lane);
    if (frames === undefined) {
      frames = [
        { call: "", site: 0, from: 0, isPlain: true, said: { before: false, since: false }, chain: [] },
      ];
      this.frames.set(lane, frames);
    }
    return frames;
  }

  private frameAt(event: number): Frame {
    const { columns, strings } = this.trace.log;
    return {
      call: strings[columns.text[event]],
      site: columns.site[event],
      from: event,
      isPlain: true,
      said: { before: false, since: false },
      chain: [],
    };
  }

  private leave(lane: number, frames: Frame[], event: number): void {
    const frame = frames.pop()!;
    this.close(frame);
    const caller = frames[frames.length - 1];
    if (!frame.isPlain || this.source.changesOthers(labelOf(frame.call))) this.touch(frames);
    else this.add(caller, lane, frame.call, frame.site, frame.from, event, frame.said);
  }

  /** Whether a task that the lane has made, if there is one, is waited for in the expression that made it. */
  private isAtOnce(lane: number, wait: number): boolean {
    const { a, site } = this.trace.log.columns;
    const { sites } = this.trace.log;
    const made = this.trace.lane(this.open.get(lane) ?? 0);
    if (made?.kind !== "task") return true;
    if (a[wait] !== made.id) return false;
    const [making, waiting] = [site[made.createdAt], site[wait]];
    return (
      making !== 0 && waiting !== 0 && this.source.at(sites[waiting]).includes(this.source.at(sites[making]))
    );
  }

  /** A wait is over. */
  private goOn(lane: number, frames: Frame[], event: number): void {
    const since = this.waits.get(lane);
    if (since === undefined) return;
    this.waits.delete(lane);
    const { a, time, site } = this.trace.log.columns;
    const top = frames[frames.length - 1];
    const awaited = this.trace.lane(a[since]);
    if (awaited !== undefined && this.open.get(lane) === awaited.id) {
      this.open.delete(lane);
      const said = this.plain.get(awaited.id);
      if (said === undefined) this.touch(frames);
      else this.add(top, lane, awaited.label + awaited.given, site[since], awaited.createdAt, event, said);
      return;
    }
    if (time[since] === time[event]) return;
    const object = this.trace.object(a[since]);
    const changes = this.trace.lane(lane)!.changes;
    if (!isForTime(this.trace, since, changes[countBelow(changes, since) + 1])) this.touch(frames);
    else if (object?.lack === "answer") this.add(top, lane, object.name, site[since], since, event);
    else this.addTimed(top, lane, object?.lack === "result" ? site[since] : 0, since, event);
  }

  /** What a function without `async` gave, a promise of time: if somebody has its value, it is more than a pause. */
  private addTimed(frame: Frame, lane: number, number: number, from: number, to: number): void {
    const place = number === 0 ? null : this.trace.log.sites[number];
    const call = place === null ? null : this.source.callAt(place);
    if (place === null || call === null || this.source.useOf(place)?.isUsed !== true) this.close(frame);
    else this.add(frame, lane, call, number, from, to);
  }

  private add(
    frame: Frame,
    lane: number,
    call: string,
    number: number,
    from: number,
    to: number,
    said?: Said,
  ): void {
    const { time } = this.trace.log.columns;
    const seconds = secondsBetween(time[from], time[to]);
    if (seconds === 0) return;
    if (number === 0) {
      this.close(frame);
      return;
    }
    const isPause = said !== undefined && said.before && !said.since;
    const awaited = { call, lane, number, site: this.trace.log.sites[number], from, seconds, isPause };
    const last = frame.chain.at(-1);
    if (last !== undefined && !this.areStraight(frame.chain, awaited)) this.close(frame);
    frame.chain.push(awaited);
  }

  /** The lane did something else: its calls are not for waiting alone, and what comes next is no part of the chain. */
  private touch(frames: readonly Frame[]): void {
    for (const frame of frames) {
      frame.isPlain = false;
      this.close(frame);
    }
  }

  private close(frame: Frame): void {
    const { chain } = frame;
    frame.chain = [];
    if (chain.length < 2) return;
    const seconds = chain.reduce((sum, each) => sum + each.seconds, 0);
    const [first] = chain;
    const before = this.found.get(first.number);
    if (before !== undefined) {
      this.found.set(first.number, { ...before, count: before.count + 1 });
      return;
    }
    const together = Math.max(...chain.map((each) => each.seconds));
    const { lane, from: event, number: site } = first;
    const calls = [first.call, chain[chain.length - 1].call];
    this.found.set(
      site,
      hint("oneByOne", {
        lane,
        event,
        site,
        calls,
        others: chain.length,
        seconds: secondsBetween(0, seconds),
        together,
      }),
    );
  }

  private areStraight(chain: readonly Awaited[], next: Awaited): boolean {
    const last = chain[chain.length - 1];
    const { time } = this.trace.log.columns;
    if (secondsBetween(time[last.from], time[next.from]) !== last.seconds) return false;
    return next.number === last.number
      ? this.isOwnRound(next)
      : chain.every((each) => this.areIndependent(each, next)) &&
          this.source.leadsStraight(last.site, next.site);
  }

  /** Whether the same place in the next round of a loop needs nothing of the round before. */
  private isOwnRound(next: Awaited): boolean {
    const { source } = this;
    const loop = source.loopOf(next.site);
    const use = source.useOf(next.site);
    if (loop === null || use === null) return false;
    if (next.isPause && !use.isUsed) return false;
    const words = wordsOf(source.at(next.site));
    return words.some((word) => loop.names.includes(word)) && !use.names.some((name) => words.includes(name));
  }

  private areIndependent(first: Awaited, next: Awaited): boolean {
    const { source } = this;
    const [use, useOfNext] = [source.useOf(first.site), source.useOf(next.site)];
    if (use === null || useOfNext === null) return false;
    const later = wordsOf(source.upTo(first.site, next.site));
    if (use.names.some((name) => later.includes(name))) return false;
    // Both only ask for something.
    if (use.isUsed && useOfNext.isUsed) return true;
    if (first.isPause && !use.isUsed) return false;
    // Of two that do something, the order may be what is meant, unless it is the same for different things.
    if (labelOf(first.call) !== labelOf(next.call) || first.call === next.call) return false;
    const [own, words] = [first, next].map(({ site }) => wordsOf(source.at(site).replace(MAKES_TASK, "")));
    const [function_] = own.filter((word) => word !== "await");
    return !own.some(
      (word) =>
        word !== "await" && word !== function_ && words.includes(word) && word !== labelOf(first.call),
    );
  }
}

function labelOf(call: string): string {
  return call.split("(", 1)[0];
}
