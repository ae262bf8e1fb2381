// Decides for the engine, within what may be, and keeps a trail of it.
import { type Alarm, type Choices, current, type Lane, machine, type Micros } from "../engine/index.ts";
import { mayMatter } from "./races.ts";
import { type DecisionKind, Trail } from "./trail.ts";

/** How it is decided: gives a value from `least` to `most`. `number` counts all decisions of the run from 0 on. */
export type Decide = (number: number, kind: DecisionKind, least: number, most: number) => number;

/** How much later than asked a timer may be, as a part of its delay. */
export const JITTER = { least: 0, usual: 0.5, most: 3 } as const;

/** A run with more decisions is stopped: an endless program would never let another one begin. */
const MOST_DECISIONS = 20_000;

interface Live {
  readonly number: number;
  readonly alarm: Alarm;
}

/**
 * Threads that are not picked from a pick on, until another one touches something that they will, since the orders in which they are
 * next have been tried: by thread, what it will touch. Source: Godefroid, "Partial-Order Methods for the Verification of Concurrent
 * Systems", 1996, "sleep sets".
 */
export interface Sleep {
  readonly from: number;
  readonly threads: ReadonlyMap<number, number>;
}

export class Decider implements Choices {
  readonly trail = new Trail();
  private readonly jitter: number;
  private readonly decide: Decide;
  private readonly withLabels: boolean;
  private live: Live[] = [];
  /** The timer that has gone off last. */
  private base = -1;
  /** Threads have numbers in the order in which they are met. */
  private readonly numbers = new Map<object, number>();
  /** The step of the pick whose slice has not ended; -1 for none. */
  private picked = -1;
  private moment = 0;
  private hasPicked = false;
  /** Who is not picked for now; null before the pick from which on that holds. */
  private asleep: Map<number, number> | null = null;
  private readonly sleep: Sleep | null;

  constructor(jitter: number, decide: Decide, withLabels = false, sleep: Sleep | null = null) {
    this.jitter = jitter;
    this.decide = decide;
    this.withLabels = withLabels;
    this.sleep = sleep;
  }

  timerSet(deadline: Micros, alarm: Alarm, lane: Lane | null): Micros {
    // A sleep without end is never over, however late.
    if (deadline === Infinity) return deadline;
    const now = machine().clock.now();
    return this.setTimer(now, deadline - now, alarm, this.siteOf(lane), this.labelOf(lane));
  }

  /** The same where no engine of ours runs the program: a timer is set, at a moment, for so much later. */
  setTimer(now: Micros, asked: Micros, alarm: Alarm, site: number, label: string): Micros {
    const { trail } = this;
    const number = this.add("delay", asked, Math.floor(asked * (1 + this.jitter)), site, label);
    const time = now + trail.values[number];
    trail.bases.push(this.base);
    trail.offsets.push(now - (this.base < 0 ? 0 : trail.times[this.base]));
    trail.times.push(time);
    this.live.push({ number, alarm });
    return time;
  }

  pick(what: "thread" | "set", count: number, threads?: Iterable<object>): number {
    const { trail, sleep } = this;
    const all = threads === undefined ? null : Array.from(threads, (thread) => this.numberOf(thread));
    const number = this.add(what, 0, count - 1, this.siteOf(current.lane), this.labelOf(current.lane));
    if (all !== null && this.asleep !== null) {
      trail.asleep.set(trail.steps.length, new Map(this.asleep));
      if (trail.values[number] === 0) trail.values[number] = this.firstAwake(all, this.asleep);
    }
    if (number === sleep?.from) this.asleep = new Map(sleep.threads);
    trail.bases.push(-1);
    trail.offsets.push(0);
    trail.times.push(0);
    const step = trail.steps.length;
    trail.over[number] = step;
    trail.steps.push(number);
    if (all !== null) {
      trail.threads.set(step, all);
      this.picked = step;
      this.hasPicked = true;
    }
    return trail.values[number];
  }

  gaveWay(thread: object, touched: number): void {
    if (!this.hasPicked) return;
    const { trail, moment, picked: step, asleep } = this;
    const number = this.numberOf(thread);
    trail.slices.push({ thread: number, touched, step, moment });
    this.picked = -1;
    if (asleep === null) return;
    asleep.delete(number);
    for (const [other, ways] of asleep) if (mayMatter(touched, ways, true)) asleep.delete(other);
  }

  private firstAwake(all: readonly number[], asleep: ReadonlyMap<number, number>): number {
    return Math.max(
      0,
      all.findIndex((thread) => !asleep.has(thread)),
    );
  }

  private numberOf(thread: object): number {
    let number = this.numbers.get(thread);
    if (number === undefined) this.numbers.set(thread, (number = this.numbers.size));
    return number;
  }

  timePassed(): void {
    this.passedTo(machine().clock.now());
  }

  /** The clock has moved on to a moment at which something goes off. */
  passedTo(now: Micros): void {
    const { trail, live } = this;
    this.moment++;
    this.hasPicked = false;
    this.asleep?.clear();
    const step = trail.steps.length;
    // Most often it is one; lists for it would be most of what there is to clean up.
    let first = -1;
    let others: number[] | null = null;
    let count = 0;
    for (const each of live) {
      const { number, alarm } = each;
      if (alarm.cancelled()) trail.over[number] = step;
      else if (trail.times[number] <= now) {
        if (first < 0) first = number;
        else (others ??= [first]).push(number);
      } else live[count++] = each;
    }
    live.length = count;
    if (others !== null)
      for (const number of others.sort((a, b) => trail.times[a] - trail.times[b] || a - b))
        this.goneOff(number);
    else if (first >= 0) this.goneOff(first);
  }

  private goneOff(number: number): void {
    const { over, steps } = this.trail;
    over[number] = steps.length;
    steps.push(number);
    this.base = number;
  }

  private siteOf(lane: Lane | null): number {
    return lane === null ? current.site : (lane === current.lane && current.site) || lane._site;
  }

  private labelOf(lane: Lane | null): string {
    return this.withLabels && lane !== null ? lane._label + lane._given : "";
  }

  private add(kind: DecisionKind, least: number, most: number, site: number, label: string): number {
    const { trail } = this;
    const number = trail.kinds.length;
    if (number === MOST_DECISIONS) machine().fuel = 0;
    trail.kinds.push(kind);
    trail.least.push(least);
    trail.most.push(most);
    trail.values.push(this.decide(number, kind, least, most));
    trail.made.push(trail.steps.length);
    trail.over.push(Infinity);
    trail.sites.push(site);
    trail.labels.push(label);
    return number;
  }
}
