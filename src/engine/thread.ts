// Runs a simulated thread: its own code, the loop it runs, and what has stopped it.
import { Context } from "./context.ts";
import { BARE_YIELD, NEXT, ThreadOperation, THROW } from "./awaitable.ts";
import type { Frame } from "./coroutine.ts";
import { current, machine } from "./current.ts";
import { RuntimeError } from "./errors.ts";
import { EventLoop } from "./loop.ts";
import type { Subject, Waitable, Kind } from "./probe.ts";
import { awaitPromise, type EnginePromise, isPromise, subjectOf } from "./promise.ts";
import { advance, RETURNED, siteOf, SUSPENDED, step, THREW } from "./stack.ts";
import type { Task } from "./task.ts";
import { ANYTHING } from "./touched.ts";

const KIND: Kind = { name: "thread", role: "hidden", lack: "end" };

/** Stops the thread until `unpark`, or until a deadline. Awaiting it gives true if it was unparked in time. */
export class Park extends ThreadOperation {
  readonly operation = "park";
  /** What the thread waits for; null for a mere `time.sleep`. */
  readonly object: Subject | null;
  /** Until when, in microseconds; null for as long as it takes. */
  deadline: number | null;
  thread: Thread | null = null;

  constructor(object: Subject | null, deadline: number | null) {
    super();
    this.object = object;
    this.deadline = deadline;
  }

  /** The thread does not wait in it, or no more. */
  cancelled(): boolean {
    return this.thread?.parked !== this;
  }

  /** Lets the thread go on, as soon as the others give way. Does nothing when it went on already. */
  unpark(): void {
    if (this.thread?.parked === this) machine().unpark(this.thread, true);
  }
}

/** Runs a loop in the thread until the loop is stopped. */
export class RunLoop extends ThreadOperation {
  readonly operation = "run loop";
  readonly loop: EventLoop;

  constructor(loop: EventLoop) {
    super();
    this.loop = loop;
  }
}

/** What code is to be resumed with. */
interface Next {
  readonly mode: typeof NEXT | typeof THROW;
  readonly value: unknown;
}

/** Who goes on when the thread does: its own code, or the task that stopped it. */
interface Resumable {
  _resume(mode: typeof NEXT | typeof THROW, value: unknown): void;
}

export class Thread implements Waitable, Resumable {
  _id = 0;
  readonly _kind = KIND;
  readonly name: string;
  readonly isDaemon: boolean;
  readonly parent = current.lane;
  /** Where in the source it was started. */
  readonly _startSite = current.site;
  context = new Context();
  /** The innermost frame of the thread's own code; null when it has ended. */
  _top: Frame | null;
  /** The loop that runs in it. */
  loop: EventLoop | null = null;
  /** What `get_event_loop` gives in it. */
  setLoop: EventLoop | null = null;
  /** What has stopped it; null when it can go on. */
  parked: Park | null = null;
  /** Its loop has nothing ready and waits for a timer or for another thread. */
  isPolling = false;
  isEnded = false;
  /** The process does not end before it, be it a daemon or not. */
  isAwaitedAtEnd = false;
  /** The error that left its code, if one did. */
  failure: { readonly error: unknown } | null = null;
  /** Threads that wait in `join`. */
  readonly joiners: Park[] = [];
  private own: EventLoop | null = null;
  /** The promise that its own code awaits, and then what came of it. */
  private promised: Park | Next | null = null;
  private stopped: Resumable | null = null;
  /** What the parked or fresh code is to be resumed with. */
  private next: Next | null = { mode: NEXT, value: undefined };

  constructor(name: string, body: Frame, isDaemon = false) {
    this.name = name;
    this._top = body;
    this.isDaemon = isDaemon;
  }

  get _site(): number {
    return siteOf(this);
  }

  get _label(): string {
    return this.name;
  }

  get _given(): string {
    return "";
  }

  /** One slice: runs until the thread is stopped, waits, has ended, has used up the fuel, or has finished one iteration. */
  run(): void {
    const { loop, next } = this;
    current.loop = loop;
    try {
      if (next !== null) {
        const goesOn: Resumable = this.stopped ?? this;
        this.next = this.stopped = null;
        goesOn._resume(next.mode, next.value);
        // A task that had stopped the thread in mid-iteration: the other handles of that iteration follow.
        if (loop === null || this.parked !== null) return;
      }
      if (loop !== null) this.iterate(loop);
    } catch (error) {
      // SystemExit or KeyboardInterrupt: out of the loop, into the code that runs it.
      if (loop === null) throw error;
      loop._abandonIteration();
      this.exit(loop, THROW, error);
    } finally {
      current.loop = null;
    }
  }

  /** A frame of the thread's own code, or of a task of its loop, asks for something. */
  perform(operation: ThreadOperation, asker: Thread | Task): void {
    if (operation instanceof Park) {
      this.parked = operation;
      this.stopped = asker;
      operation.thread = this;
      if (operation.object !== null) current.touched |= ANYTHING;
      const { choices, clock, probe } = machine();
      if (choices !== null && operation.deadline !== null && operation.deadline > clock.now())
        operation.deadline = choices.timerSet(operation.deadline, operation, asker);
      probe.blocked(asker, operation);
    } else if (operation instanceof RunLoop) {
      this.enter(operation.loop, asker);
    } else {
      throw new Error(`unknown thread operation ${operation.operation}`);
    }
  }

  /** The park is over; the code is resumed in the thread's next slice. */
  release(isInTime: boolean): void {
    this.parked = null;
    const { promised } = this;
    this.next = promised === null || promised instanceof Park ? { mode: NEXT, value: isInTime } : promised;
    this.promised = null;
  }

  /** The thread's own code goes on. */
  _resume(mode: typeof NEXT | typeof THROW, value: unknown): void {
    for (;;) {
      current.lane = this;
      machine().probe.resumed(this);
      advance(this, mode, value);
      current.lane = null;
      const { kind, value: result } = step;
      if (kind === SUSPENDED) {
        if (result instanceof ThreadOperation) {
          try {
            return this.perform(result, this);
          } catch (error) {
            mode = THROW;
            value = error;
            continue;
          }
        }
        if (isPromise(result)) return this.waitFor(result);
        mode = THROW;
        value = new RuntimeError(
          result === BARE_YIELD ? "no running event loop" : "await of a pending future outside an event loop",
        );
        continue;
      }
      this.isEnded = true;
      if (kind === THREW) this.failure = { error: result };
      machine().probe.ended(
        this,
        kind === RETURNED ? { type: "value", value: result } : { type: "error", error: result },
      );
      machine().threadEnded(this);
      return;
    }
  }

  /** The thread's own code awaits a promise: meanwhile its own loop runs, with the timers that may settle it. */
  private waitFor(promise: EnginePromise): void {
    const loop = this.ownLoop();
    const park = (this.promised = new Park(subjectOf(promise), null));
    awaitPromise(promise, {
      resumeWith: (isRejected, value) => {
        machine().microtasks.push({
          run: () => {
            this.promised = { mode: isRejected ? THROW : NEXT, value };
            loop.stop();
            park.unpark();
          },
        });
      },
    });
    this.loop = loop;
    loop._thread = this;
    loop._context = this.context;
    machine().probe.suspended(this, subjectOf(promise), null);
  }

  /** The loop for timers and callbacks that are asked for outside a running loop. */
  ownLoop(): EventLoop {
    this.own ??= new EventLoop({ endsWhenIdle: true });
    return this.own;
  }

  /** Its own loop has something to do. */
  get hasOwnWork(): boolean {
    return this.own !== null && (this.own._isBusy || this.own._nextDeadline !== null);
  }

  private enter(loop: EventLoop, asker: Thread | Task): void {
    loop._checkOpen();
    if (loop._thread !== null) throw new RuntimeError("This event loop is already running");
    if (this.loop !== null || asker !== this)
      throw new RuntimeError("Cannot run the event loop while another loop is running");
    this.loop = loop;
    loop._thread = this;
    loop._context = this.context;
    machine().probe.loopEntered(this, loop);
  }

  private exit(loop: EventLoop, mode: typeof NEXT | typeof THROW, value: unknown): void {
    this.loop = null;
    loop._thread = null;
    const { promised } = this;
    if (promised instanceof Park) {
      // Nothing in this thread can settle the promise any more; another one still may.
      this.promised = null;
      this.stopped = this;
      this.parked = promised;
      promised.thread = this;
    } else {
      this.next = promised ?? { mode, value };
      this.promised = null;
    }
  }

  private iterate(loop: EventLoop): void {
    if (!loop._isInIteration) {
      const { clock } = machine();
      if (!loop._isBusy && (loop._nextDeadline ?? Infinity) > clock.now()) {
        if (loop._endsWhenIdle && loop._nextDeadline === null) this.exit(loop, NEXT, undefined);
        else this.isPolling = true;
        return;
      }
      clock.spin();
      loop._beginIteration();
    }
    if (loop._runHandles(this) && loop._endIteration()) this.exit(loop, NEXT, undefined);
  }
}
