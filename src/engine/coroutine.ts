// Holds what an async function has begun or not begun: a frame for each call, and the coroutine that a call gives.
// How frames call one another, and why they do, is told in stack.ts.
import { current, machine } from "./current.ts";
import { RuntimeError } from "./errors.ts";

/** A suspendable function body. What it yields is what it awaits; what it is sent is what the await gave. */
export type Body<T = unknown> = Generator<unknown, T>;

/** The function a coroutine was made from. */
export interface Code {
  readonly name: string;
  /** Where it stands in the source; 0 for nowhere. */
  readonly site: number;
  /** The library's own: the picture does not show it as a call, and nobody is warned about it. */
  readonly isLibrary: boolean;
  /** It runs no code of the program's itself, and changes nothing that another thread than its loop's can see. */
  readonly keepsToLoop?: boolean;
}

const CREATED = 0;
const RUNNING = 1;
const CLOSED = 2;

/** One suspended or running body in the stack of a lane. */
export abstract class Frame {
  readonly _code: Code;
  readonly _body: Body;
  /** The frame that awaits this one; null at the bottom of a stack. */
  _awaiter: Frame | null = null;
  /** How many frames there are from the bottom of its stack up to this one. */
  _depth = 1;
  /** The `await` it stands at; 0 in the library's own code. */
  _site = 0;
  /** What the function was called with, if the probe wants to know. */
  _given = "";

  /** `null`: the frame is its own body. */
  constructor(code: Code, body: Body | null) {
    this._code = code;
    this._body = body ?? (this as unknown as Body);
  }

  /** What awaiting the frame gives when its body returned `value`. */
  abstract _returned(value: unknown): unknown;
  /** What awaiting the frame gives when its body ran into a `yield` of an async generator. */
  abstract _yielded(value: unknown): unknown;
  /** The body has ended. */
  abstract _ended(): void;
}

function noPromise({ _code: code }: Frame, method: string): TypeError {
  return new TypeError(`${code.name}() is a coroutine, which has no ${method}()`);
}

/**
 * What calling an `async function` gives: nothing has run yet. Awaiting it runs it inside the caller's task; a task
 * made from it runs it on its own. It runs once. Source: CPython Objects/genobject.c, `PyCoro_Type`.
 */
export class Coroutine<T = unknown> extends Frame {
  declare readonly _body: Body<T>;
  #state = CREATED;
  /** Where in the source it was made: the call of the async function. */
  _callSite = current.site;
  /** The lock, queue or event whose method it is; null for a function's. */
  _owner: object | null = null;

  constructor(code: Code, body: Body<T> | null) {
    super(code, body);
    const { unawaited, probe } = machine();
    // Python warns when a coroutine is dropped un-awaited.
    unawaited.add(this);
    probe.coroutineMade(this);
  }

  get _wasStarted(): boolean {
    return this.#state !== CREATED;
  }

  /** Awaiting it is a bare yield and nothing else: no frame is needed for it. */
  get _isBareYield(): boolean {
    return false;
  }

  /** Claims the coroutine for one awaiter. Errors: RuntimeError if it ran already or somebody else awaits it. */
  _start(): void {
    if (this.#state === CLOSED) throw new RuntimeError("cannot reuse already awaited coroutine");
    if (this.#state === RUNNING) throw new RuntimeError("coroutine is being awaited already");
    this.#state = RUNNING;
    const { unawaited, probe } = machine();
    unawaited.forget(this);
    probe.coroutineStarted(this);
  }

  override _returned(value: unknown): unknown {
    return value;
  }

  override _yielded(value: unknown): unknown {
    return value;
  }

  override _ended(): void {
    this.#state = CLOSED;
  }

  // What somebody tries who takes it for a promise, and what a promise that is resolved with it tries.

  then(): never {
    throw noPromise(this, "then");
  }

  catch(): never {
    throw noPromise(this, "catch");
  }

  finally(): never {
    throw noPromise(this, "finally");
  }

  /** Python's `coro.close()`: ends it; `finally` blocks run, nothing else. */
  close(): void {
    if (this.#state === CLOSED) return;
    if (this.#state === CREATED) {
      const { unawaited, probe } = machine();
      unawaited.forget(this);
      probe.coroutineClosed(this);
    }
    this.#state = CLOSED;
    this._body.return(undefined as T);
  }
}

/**
 * A call that stops the whole thread, not only the task: `time.sleep`, `Thread.join`, `asyncio.run`. It is awaited like a
 * coroutine, but is none, so that `gather` and `createTask` refuse it. Its body yields thread operations (thread.ts).
 */
export class Blocking<T = unknown> extends Frame {
  readonly blocking = "thread";
  readonly _callSite = current.site;
  _wasStarted = false;

  constructor(name: string, body: Body<T>, keepsToLoop = false) {
    super({ name, site: 0, isLibrary: true, keepsToLoop }, body);
    machine().unawaited.add(this);
  }

  _start(): void {
    if (this._wasStarted) throw new RuntimeError(`cannot reuse already awaited ${this._code.name}()`);
    this._wasStarted = true;
    machine().unawaited.forget(this);
  }

  override _returned(value: unknown): unknown {
    return value;
  }

  override _yielded(value: unknown): unknown {
    return value;
  }

  override _ended(): void {
    // It refuses to start twice, so there is nothing to remember.
  }
}
