// Coroutines, and the stack of them that a task or thread runs: awaiting one is a call, not a turn of the loop.
import { AWAIT, current, machine, YIELD } from "./current.ts";
import { RuntimeError } from "./errors.ts";
import type { Lane } from "./probe.ts";
import { isPromise } from "./promise.ts";

/** A suspendable function body. What it yields is what it awaits; what it is sent is what the await gave. */

export type Body<T = unknown> = Generator<unknown, T>;

/** The function a coroutine was made from. */
export interface Code {
  readonly name: string;
  /** Where it stands in the source; 0 for nowhere. */
  readonly site: number;
  /** The library's own: the picture does not show it as a call, and nobody is warned about it. */
  readonly isLibrary: boolean;
}

const CREATED = 0;
const RUNNING = 1;
const CLOSED = 2;

/** One suspended or running body in the stack of a lane. */
export abstract class Frame {
  readonly code: Code;
  readonly body: Body;
  /** The frame that awaits this one; null at the bottom of a stack. */
  awaiter: Frame | null = null;
  /** The `await` it stands at; 0 in the library's own code. */
  site = 0;

  /** `null`: the frame is its own body. */
  constructor(code: Code, body: Body | null) {
    this.code = code;
    this.body = body ?? (this as unknown as Body);
  }

  /** What awaiting the frame gives when its body returned `value`. */
  abstract returned(value: unknown): unknown;
  /** What awaiting the frame gives when its body ran into a `yield` of an async generator. */
  abstract yielded(value: unknown): unknown;
  /** The body has ended. */
  abstract ended(): void;
}

/**
 * What calling an `async function` gives: nothing has run yet. Awaiting it runs it inside the caller's task; a task
 * made from it runs it on its own. It runs once. Source: CPython Objects/genobject.c, `PyCoro_Type`.
 */
export class Coroutine<T = unknown> extends Frame {
  declare readonly body: Body<T>;
  private state = CREATED;
  /** Awaiting it is a bare yield and nothing else: no frame is needed for it. */
  readonly isTurn: boolean;
  /** Where in the source it was made: the call of the async function. */
  callSite = current.site;

  constructor(code: Code, body: Body<T> | null, isTurn = false) {
    super(code, body);
    this.isTurn = isTurn;
    // Python warns when a coroutine is dropped un-awaited.
    machine().unawaited.add(this);
  }

  get wasStarted(): boolean {
    return this.state !== CREATED;
  }

  get isClosed(): boolean {
    return this.state === CLOSED;
  }

  /** Claims the coroutine for one awaiter. Errors: RuntimeError if it ran already or somebody else awaits it. */
  start(): void {
    if (this.state === CLOSED) throw new RuntimeError("cannot reuse already awaited coroutine");
    if (this.state === RUNNING) throw new RuntimeError("coroutine is being awaited already");
    this.state = RUNNING;
    machine().unawaited.forget(this);
  }

  override returned(value: unknown): unknown {
    return value;
  }

  override yielded(value: unknown): unknown {
    return value;
  }

  override ended(): void {
    this.state = CLOSED;
  }

  /** Python's `coro.close()`: ends it; `finally` blocks run, nothing else. */
  close(): void {
    if (this.state === CLOSED) return;
    this.state = CLOSED;
    this.body.return(undefined as T);
  }
}

/**
 * A call that stops the whole thread, not only the task: `time.sleep`, `Thread.join`, `asyncio.run`. It is awaited like a
 * coroutine, but is none, so that `gather` and `createTask` refuse it. Its body yields thread operations (thread.ts).
 */
export class Blocking<T = unknown> extends Frame {
  readonly blocking = "thread";
  readonly callSite = current.site;
  wasStarted = false;

  constructor(name: string, body: Body<T>) {
    super({ name, site: 0, isLibrary: true }, body);
    machine().unawaited.add(this);
  }

  start(): void {
    if (this.wasStarted) throw new RuntimeError(`cannot reuse already awaited ${this.code.name}()`);
    this.wasStarted = true;
    machine().unawaited.forget(this);
  }

  override returned(value: unknown): unknown {
    return value;
  }

  override yielded(value: unknown): unknown {
    return value;
  }

  override ended(): void {
    // It refuses to start twice, so there is nothing to remember.
  }
}

/** What a frame may await without the help of a loop or thread. */
export interface Startable {
  /** Puts its frame on top of the stack; `value` and `mode` are what the frame is resumed with. */
  begin(): Resumption;
}

export const NEXT = 0;
export const THROW = 1;
export const RETURN = 2;

/** The frame to go on with, and what to send or throw into it. */
export interface Resumption {
  readonly frame: Frame;
  readonly mode: typeof NEXT | typeof THROW | typeof RETURN;
  readonly value: unknown;
}

/** Marks what can be awaited by entering a frame other than a coroutine (a step of an async generator). */
export abstract class FrameStep implements Startable {
  abstract begin(): Resumption;
}

/** Something that is or is not done yet; a task that awaits it while it is not is suspended. */
export abstract class Awaited {
  abstract done(): boolean;
  /** The value, or throws the error. Only called when done. */
  abstract result(): unknown;
}

/** Asks the thread, not the loop, for something; see thread.ts. */
export abstract class ThreadOperation {
  abstract readonly operation: string;
}

/** The bare yield of `sleep(0)`: give every other ready handle one turn. */
export const YIELD_ONCE: unique symbol = Symbol("yield once");

/** What has a stack of frames. */
export interface Stack {
  top: Frame | null;
}

export const RETURNED = 0;
export const THREW = 1;
export const SUSPENDED = 2;

/** How `advance` came back. One record, reused, since it is made for every step of every task. */
export const step: { kind: number; value: unknown } = { kind: RETURNED, value: undefined };

/**
 * Runs the frame on top of the stack, and every frame it awaits or returns to, until the bottom one ends or something
 * has to be waited for. The result is in `step`: RETURNED with the value, THREW with the error, or SUSPENDED with what
 * is awaited (an Awaited that is not done, a promise, YIELD_ONCE, or a ThreadOperation).
 */
export function advance(lane: Lane & Stack, mode: number, value: unknown): void {
  for (;;) {
    const frame = lane.top!;
    let result: IteratorResult<unknown, unknown>;
    try {
      current.site = frame.site;
      if (mode === NEXT) result = frame.body.next(value);
      else if (mode === THROW) result = frame.body.throw(value);
      else result = frame.body.return(value);
    } catch (error) {
      mode = THROW;
      value = error;
      noteTraceback(error, frame);
      frame.ended();
      if (!pop(lane, frame)) return finish(THREW, error);
      continue;
    }
    if (result.done === true) {
      mode = NEXT;
      value = frame.returned(result.value);
      frame.ended();
      if (!pop(lane, frame)) return finish(RETURNED, value);
      continue;
    }
    const awaited = result.value;
    if (current.op === YIELD) {
      current.op = AWAIT;
      try {
        value = frame.yielded(awaited);
        mode = NEXT;
      } catch (error) {
        value = error;
        mode = THROW;
      }
      if (!pop(lane, frame)) return finish(mode === NEXT ? RETURNED : THREW, value);
      continue;
    }
    if (!frame.code.isLibrary) frame.site = current.site;
    if (awaited instanceof Awaited) {
      if (!awaited.done()) return finish(SUSPENDED, awaited);
      try {
        value = awaited.result();
        mode = NEXT;
      } catch (error) {
        mode = THROW;
        value = error;
      }
      continue;
    }
    if (awaited === YIELD_ONCE || awaited instanceof ThreadOperation || isPromise(awaited))
      return finish(SUSPENDED, awaited);
    try {
      if (awaited instanceof Coroutine || awaited instanceof Blocking) {
        awaited.start();
        if (awaited instanceof Coroutine && awaited.isTurn) {
          awaited.ended();
          return finish(SUSPENDED, YIELD_ONCE);
        }
        push(lane, awaited);
        mode = NEXT;
        value = undefined;
      } else if (awaited instanceof FrameStep) {
        const resumption = awaited.begin();
        push(lane, resumption.frame);
        mode = resumption.mode;
        value = resumption.value;
      } else {
        throw new TypeError(`object ${typeName(awaited)} can't be used in 'await' expression`);
      }
    } catch (error) {
      mode = THROW;
      value = error;
    }
  }
}

function finish(kind: number, value: unknown): void {
  step.kind = kind;
  step.value = value;
}

function push(lane: Lane & Stack, frame: Frame): void {
  frame.awaiter = lane.top;
  lane.top = frame;
  if (!frame.code.isLibrary) machine().probe.entered(lane, frame);
}

/** Takes the ended frame off the stack; false when it was the bottom one. */
function pop(lane: Lane & Stack, frame: Frame): boolean {
  const { awaiter } = frame;
  lane.top = awaiter;
  frame.awaiter = null;
  if (awaiter === null) return false;
  if (!frame.code.isLibrary) machine().probe.left(lane, frame);
  return true;
}

/** The innermost place of the user's source at which a stack stands; 0 if it is in none. */
export function siteOf(stack: Stack): number {
  for (let frame = stack.top; frame !== null; frame = frame.awaiter) if (frame.site !== 0) return frame.site;
  return 0;
}

/** One line of a traceback: a function and the `await` in it through which an error passed. */
export interface TracebackEntry {
  readonly code: Code;
  readonly site: number;
}

const tracebacks = new WeakMap<object, TracebackEntry[]>();

function noteTraceback(error: unknown, frame: Frame): void {
  if (frame.code.isLibrary || typeof error !== "object" || error === null) return;
  let entries = tracebacks.get(error);
  if (entries === undefined) tracebacks.set(error, (entries = []));
  const last = entries.at(-1);
  // A frame that is entered again (a second await of a failed future) says nothing new.
  if (last?.code !== frame.code || last.site !== frame.site)
    entries.push({ code: frame.code, site: frame.site });
}

/** The functions that an error passed through, innermost first, each with the `await` it left by. */
export function tracebackOf(error: unknown): readonly TracebackEntry[] {
  return (typeof error === "object" && error !== null && tracebacks.get(error)) || [];
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  undefined: "NoneType",
  boolean: "bool",
  bigint: "int",
  string: "str",
  Array: "list",
  Object: "dict",
  Map: "dict",
  Set: "set",
  AsyncGenerator: "async_generator",
};

/** The type of a value as messages name it: in Python's words where there is one. */
export function typeName(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  if (typeof value !== "object") return TYPE_NAMES[typeof value] ?? typeof value;
  if (value === null) return "NoneType";
  if (value instanceof Coroutine) return "coroutine";
  try {
    const name = (value.constructor as { name?: string } | undefined)?.name || "Object";
    return TYPE_NAMES[name] ?? name;
  } catch {
    return typeof value;
  }
}
