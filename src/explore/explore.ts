// Runs a program again and again, each time with other decisions, and groups what comes of it.
import { Decider } from "./decider.ts";
import { fewestTo } from "./shorten.ts";
import { following, randomNumbers, wandering, withFewLate } from "./strategies.ts";
import type { Changes, Trail } from "./trail.ts";
import { type Share, WHOLE, WorkList } from "./work-list.ts";

/** What one run came to. */
interface Outcome<T> {
  /** The same for runs that come to the same. */
  readonly key: string;
  readonly result: T;
  /** The run was stopped, or looked at the clock, so that its order says not all about it. */
  readonly isOpen: boolean;
  /** What is known of its threads; null: not what they have in common. */
  readonly threads: { readonly areTaskNumbersTold: boolean; readonly cutOff: number } | null;
}

export interface ExploreOptions<T> {
  readonly jitter: number;
  /** Runs the program; it is given its decisions by the decider. */
  readonly run: (decider: Decider) => Outcome<T>;
  /** At most so many runs. */
  readonly most: number;
  /** At most for so long. */
  readonly mostMs: number;
  /** Milliseconds of the host's clock. */
  readonly now: () => number;
  /** Told after each run, with the groups so far. */
  readonly onRun?: (runs: number, groups: readonly Group<T>[]) => void;
  /** Which part of the orders is to be tried here; all, if nothing is said. */
  readonly share?: Share;
  /** Runs with yet other outcomes are counted only. */
  readonly mostGroups?: number;
  /** Whether no more runs are wanted; what was found is still told with few decisions, if that goes soon. */
  readonly isStopped?: () => boolean;
}

/** Runs that came to the same. */
export interface Group<T> {
  readonly result: T;
  /** How many came to it, without those that were made to find its shortest schedule. */
  count: number;
  /** The fewest decisions that lead to it, as far as is known. */
  changes: Changes;
}

export interface Findings<T> {
  readonly groups: readonly Group<T>[];
  readonly runs: number;
  /** How long these took. */
  readonly ms: number;
  /** These are all that there can be: every order has been tried. */
  readonly isComplete: boolean;
  /** The program has no decision: there is nothing to be tried. */
  readonly hasOneOrder: boolean;
  /** Runs with outcomes for which there was no group. */
  readonly others: number;
}

/** The shortest schedules are looked for until so many times as much time has gone as the runs may take. */
const LONGER = 1.5;

/** After Stop, in milliseconds. */
const SHORTENED_AFTER_STOP_MS = 1_000;

export function explore<T>(options: ExploreOptions<T>): Findings<T> {
  const steps = exploring(options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same a run at a time, for a host that has other things to do in between. */
export function* exploring<T>({
  jitter,
  run,
  most,
  mostMs,
  now,
  onRun,
  share = WHOLE,
  mostGroups = Infinity,
  isStopped = () => false,
}: ExploreOptions<T>): Generator<void, Findings<T>> {
  const groups = new Map<string, Group<T>>();
  const list: Group<T>[] = [];
  const began = now();
  const isTimeUp = (): boolean => isStopped() || now() - began > mostMs;
  const work = new WorkList(isTimeUp, share);
  const random = randomNumbers(1 + share.index);
  const state = { runs: 0, isOpen: false, others: 0 };
  // What all do who explore together is counted by the first of them.
  const attempt = (decider: Decider, isCommon = false): Trail => {
    const { key, result, isOpen: isThisOpen, threads } = run(decider);
    const { trail } = decider;
    trail.hasTouched = threads !== null;
    if (threads !== null) Object.assign(trail, threads);
    const known = groups.get(key);
    const count = isCommon && share.index > 0 ? 0 : 1;
    if (known === undefined && list.length >= mostGroups) state.others += count;
    else if (known === undefined) {
      const group = { result, count, changes: trail.changes() };
      groups.set(key, group);
      list.push(group);
    } else {
      known.count += count;
      if (known.changes.size > 1) {
        const changes = trail.changes();
        if (changes.size < known.changes.size) known.changes = changes;
      }
    }
    state.isOpen ||= isThisOpen;
    state.runs += count;
    onRun?.(state.runs, list);
    return trail;
  };
  const first = attempt(new Decider(jitter, following(new Map())), true);
  work.add(first, null);
  yield;
  let isComplete = false;
  while (state.runs < most && !isTimeUp()) {
    const derived = work.next();
    if (derived === null) {
      isComplete = !state.isOpen && !work.isIncomplete;
      break;
    }
    const decider = new Decider(jitter, following(derived.changes), false, work.asleepBehind(derived));
    work.add(attempt(decider, work.isCommon(derived)), derived);
    yield;
    // Deep in a large program one order after another differs little.
    if (work.isDeep && state.runs < most)
      attempt(
        new Decider(
          jitter,
          state.runs % 4 < 2 ? wandering(random) : withFewLate(random, first.length, 1 + (state.runs % 3)),
        ),
      );
  }
  const ms = now() - began;
  const until = isStopped() ? now() + SHORTENED_AFTER_STOP_MS : began + LONGER * mostMs;
  const leadsTo =
    (key: string) =>
    (changes: Changes): Trail | null => {
      if (now() > until) return null;
      const decider = new Decider(jitter, following(changes));
      const isSame = run(decider).key === key;
      onRun?.(state.runs, list);
      return isSame ? decider.trail : null;
    };
  for (const [key, group] of groups) {
    group.changes = fewestTo(group.changes, leadsTo(key));
    yield;
  }
  const { runs, others } = state;
  return { groups: list, runs, ms, isComplete, hasOneOrder: first.length === 0, others };
}
