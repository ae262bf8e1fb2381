// Runs a program again and again, each time with other decisions, and groups what comes of it.
import { Decider } from "./decider.ts";
import { fewestTo } from "./shorten.ts";
import { following, randomNumbers, wandering, withFewLate } from "./strategies.ts";
import type { Changes, Trail } from "./trail.ts";
import { WorkList } from "./work-list.ts";

/** What one run came to. */
export interface Outcome<T> {
  /** The same for runs that come to the same. */
  readonly key: string;
  readonly result: T;
  /** The run was stopped, or looked at the clock, so that its order says not all about it. */
  readonly isOpen: boolean;
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
  /** Told after each run. */
  readonly onRun?: (runs: number, groups: number) => void;
}

/** Runs that came to the same. */
interface Group<T> {
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
}

/** The shortest schedules are looked for until so many times as much time has gone as the runs may take. */
const LONGER = 1.5;

export function explore<T>({ jitter, run, most, mostMs, now, onRun }: ExploreOptions<T>): Findings<T> {
  const groups = new Map<string, Group<T>>();
  const began = now();
  const isTimeUp = (): boolean => now() - began > mostMs;
  const work = new WorkList(isTimeUp);
  const random = randomNumbers(1);
  const state = { runs: 0, isOpen: false };
  const attempt = (decider: Decider): Trail => {
    const { key, result, isOpen: isThisOpen } = run(decider);
    const { trail } = decider;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { result, count: 1, changes: trail.changes() });
    else {
      known.count++;
      if (known.changes.size > 1) {
        const changes = trail.changes();
        if (changes.size < known.changes.size) known.changes = changes;
      }
    }
    state.isOpen ||= isThisOpen;
    state.runs++;
    onRun?.(state.runs, groups.size);
    return trail;
  };
  const first = attempt(new Decider(jitter, following(new Map())));
  work.add(first, null);
  let isComplete = false;
  while (state.runs < most && !isTimeUp()) {
    const derived = work.next();
    if (derived === null) {
      isComplete = !state.isOpen && !work.isIncomplete;
      break;
    }
    work.add(attempt(new Decider(jitter, following(derived.changes))), derived);
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
  const leadsTo =
    (key: string) =>
    (changes: Changes): Trail | null => {
      if (now() - began > LONGER * mostMs) return null;
      const decider = new Decider(jitter, following(changes));
      const isSame = run(decider).key === key;
      onRun?.(state.runs, groups.size);
      return isSame ? decider.trail : null;
    };
  for (const [key, group] of groups) group.changes = fewestTo(group.changes, leadsTo(key));
  return { groups: [...groups.values()], runs: state.runs, ms, isComplete, hasOneOrder: first.length === 0 };
}
