// Waiting for some of several futures of threads. Source: CPython Lib/concurrent/futures/_base.py, `wait`, `as_completed`.
import {
  type Blocking,
  type Body,
  machine,
  secondsOf,
  typeName,
  ValueError,
  type Kind,
} from "../../engine/index.ts";
import { requireIterable, requireSeconds } from "../builtins/arguments.ts";
import { TimeoutError } from "../builtins/errors.ts";
import { blocking, checkOptions } from "../builtins/library.ts";
import { itemsIn, openSet } from "../builtins/open-set.ts";
import { repr } from "../builtins/repr.ts";
import { ThreadLine, ThreadPrimitive } from "../threading/thread-line.ts";
import { Future } from "./future.ts";

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";
type ReturnWhen = typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION | typeof ALL_COMPLETED;

const WAIT: Kind = { name: "wait", role: "group", lack: "end" };
const AS_COMPLETED: Kind = { name: "as completed", role: "group", lack: "end" };

interface WaitOptions {
  /** Seconds; null for as long as it takes. */
  timeout?: number | null;
  returnWhen?: ReturnWhen;
}

/** Errors: TypeError for what is no iterable of futures of threads. */
function futuresOf(fs: Iterable<Future>, name: string): Set<Future> {
  requireIterable(fs);
  const futures = new Set<unknown>(itemsIn(fs));
  for (const future of futures)
    if (!(future instanceof Future))
      throw new TypeError(
        `${name}() of concurrent.futures waits for what submit() gave, not for ${typeName(future)}; for tasks there is asyncio.${name}()`,
      );
  return futures as Set<Future>;
}

/** What the picture shows as the thing that is waited for, and the line of those who wait. */
class FutureGroup extends ThreadPrimitive {
  readonly _kind: Kind;
  readonly line = new ThreadLine(this);

  constructor(kind: Kind, futures: Iterable<Future>) {
    super();
    this._kind = kind;
    machine().probe.created(this);
    for (const future of futures) machine().probe.memberAdded(this, future);
  }
}

function isEnough(futures: ReadonlySet<Future>, returnWhen: ReturnWhen): boolean {
  const done = [...futures].filter(({ _isOver: isOver }) => isOver);
  if (done.length === futures.size) return true;
  if (returnWhen === FIRST_COMPLETED) return done.length > 0;
  return returnWhen === FIRST_EXCEPTION && done.some(({ _hasFailed: hasFailed }) => hasFailed);
}

/** Stops the thread until all futures are done, or the first one, or the first failure, or the timeout. */
export function wait(
  fs: Iterable<Future>,
  options: WaitOptions = {},
): Blocking<[done: Set<Future>, notDone: Set<Future>]> {
  checkOptions("wait", options, ["timeout", "returnWhen"]);
  return blocking("concurrent.futures.wait", waitBody(fs, options));
}

function* waitBody(
  fs: Iterable<Future>,
  { timeout = null, returnWhen = ALL_COMPLETED }: WaitOptions,
): Body<[done: Set<Future>, notDone: Set<Future>]> {
  const futures = futuresOf(fs, "wait");
  if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(returnWhen))
    throw new ValueError(`Invalid return condition: ${repr(returnWhen)}`);
  if (timeout !== null) requireSeconds(timeout);
  if (!isEnough(futures, returnWhen)) {
    const group = new FutureGroup(WAIT, futures);
    const unwatch = [...futures].map((future) =>
      future._watch(() => {
        if (isEnough(futures, returnWhen)) group.line.wakeAll();
      }),
    );
    yield* group.line.stand(timeout);
    for (const fn of unwatch) fn();
  }
  const all = [...futures];
  return [
    openSet(all.filter(({ _isOver: isOver }) => isOver)),
    openSet(all.filter(({ _isOver: isOver }) => !isOver)),
  ];
}

type Step = IteratorResult<Future, undefined>;

/** The futures in the order in which they end. */
class Completions implements AsyncIterable<Future> {
  readonly #futures: Set<Future>;
  readonly #timeout: number | null;
  #group: FutureGroup | null = null;
  readonly #ended: Future[] = [];
  #left: number;
  #start = 0;

  constructor(futures: Set<Future>, timeout: number | null) {
    this.#futures = futures;
    this.#timeout = timeout;
    this.#left = futures.size;
  }

  /** The next one; stops the thread until it has ended. Errors: TimeoutError. */
  next(): Blocking<Step> {
    return blocking("concurrent.futures.asCompleted", this.#next());
  }

  [Symbol.asyncIterator](): AsyncIterator<Future, undefined> {
    return this as unknown as AsyncIterator<Future, undefined>;
  }

  #begin(): FutureGroup {
    const group = new FutureGroup(AS_COMPLETED, this.#futures);
    this.#start = machine().clock.now();
    for (const future of this.#futures) {
      if (future._isOver) this.#ended.push(future);
      else
        future._watch(() => {
          this.#ended.push(future);
          group.line.wakeAll();
        });
    }
    return group;
  }

  *#next(): Body<Step> {
    this.#group ??= this.#begin();
    if (this.#left === 0) return { done: true, value: undefined };
    if (this.#ended.length === 0) {
      const left =
        this.#timeout === null ? null : this.#timeout - secondsOf(machine().clock.since(this.#start));
      yield* this.#group.line.standUntil(() => this.#ended.length > 0, left);
    }
    const future = this.#ended.shift();
    if (future === undefined)
      throw new TimeoutError(`${this.#left} (of ${this.#futures.size}) futures unfinished`);
    this.#left--;
    return { done: false, value: future };
  }
}

/** Iterating gives the futures as they end. `timeout`: in seconds, for all of them together; then TimeoutError is raised. */
export function asCompleted(
  fs: Iterable<Future>,
  options: { timeout?: number | null } = {},
): AsyncIterable<Future> {
  checkOptions("asCompleted", options, ["timeout"]);
  const { timeout = null } = options;
  if (timeout !== null) requireSeconds(timeout);
  return new Completions(futuresOf(fs, "asCompleted"), timeout);
}
