// Runs Python's async generators: coroutines that hand out values on the way, inside the task that iterates them.
// Source: CPython Objects/genobject.c, `PyAsyncGen_Type`.
import { FrameStep, NEXT, RETURN, type Resumption, THROW } from "./awaitable.ts";
import { Frame } from "./coroutine.ts";
import { current, type HostLoop } from "./current.ts";
import { RuntimeError } from "./errors.ts";

/** What iterating gives, as in JavaScript. */
export interface Item<T> {
  readonly value: T;
  readonly done: boolean;
}

/** What an `async function*` returns. It is closed by its end, by `return()`, or by the loop it was first iterated in. */
export class AsyncGenerator<T = unknown> extends Frame {
  /** A step has begun and has not come to a `yield` or an end. */
  #isRunning = false;
  _isClosed = false;
  #isClosing = false;
  /** Its body has run some of its code, or has been closed. */
  #wasBegun = false;
  #loop: HostLoop | null = null;

  /** Python's `asend(value)`. */
  next(value?: unknown): AsyncGeneratorStep<T> {
    return new AsyncGeneratorStep(this, NEXT, value);
  }

  /** Python's `athrow(error)`. */
  throw(error: unknown): AsyncGeneratorStep<T> {
    return new AsyncGeneratorStep(this, THROW, error);
  }

  /** Python's `aclose()`: runs the `finally` blocks, awaits in them included. */
  return(value?: unknown): AsyncGeneratorStep<T> {
    return new AsyncGeneratorStep(this, RETURN, value);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** A step begins. Errors: RuntimeError if one is under way; TypeError for a value that no `yield` is there to take. */
  _begin(mode: number, value: unknown): void {
    if (this.#isRunning) {
      const call = mode === NEXT ? "anext()" : mode === THROW ? "athrow()" : "aclose()";
      throw new RuntimeError(`${call}: asynchronous generator is already running`);
    }
    if (mode === NEXT && !this.#wasBegun && value !== undefined && value !== null)
      throw new TypeError("can't send non-None value to a just-started async generator");
    this.#wasBegun = true;
    this.#isRunning = true;
    this.#isClosing = mode === RETURN;
    if (this.#loop === null && current.loop !== null && !this._isClosed) {
      this.#loop = current.loop;
      this.#loop._asyncGenerators.add(this);
    }
  }

  override _returned(value: unknown): Item<unknown> {
    return { value, done: true };
  }

  override _yielded(value: unknown): Item<unknown> {
    this.#isRunning = false;
    if (this.#isClosing) throw new RuntimeError("async generator ignored GeneratorExit");
    return { value, done: false };
  }

  override _ended(): void {
    this.#isRunning = false;
    this._isClosed = true;
    this.#loop?._asyncGenerators.delete(this);
  }
}

/** What `next()`, `throw()` and `return()` give: awaiting it runs the generator to its next `yield` or its end. */
export class AsyncGeneratorStep<T> extends FrameStep {
  readonly #generator: AsyncGenerator<T>;
  readonly #mode: typeof NEXT | typeof THROW | typeof RETURN;
  readonly #value: unknown;
  #wasStarted = false;

  constructor(
    generator: AsyncGenerator<T>,
    mode: typeof NEXT | typeof THROW | typeof RETURN,
    value: unknown,
  ) {
    super();
    this.#generator = generator;
    this.#mode = mode;
    this.#value = value;
  }

  /** As the program calls it: `lines.next`. */
  get _name(): string {
    const method = this.#mode === NEXT ? "next" : this.#mode === THROW ? "throw" : "return";
    return `${this.#generator._code.name}.${method}`;
  }

  override _begin(): Resumption {
    if (this.#wasStarted) throw new RuntimeError("cannot reuse already awaited asend()/athrow()/aclose()");
    this.#wasStarted = true;
    const generator = this.#generator;
    // Thrown into a generator that has ended, an error vanishes.
    const isLost = this.#mode === THROW && generator._isClosed;
    const mode = isLost ? RETURN : this.#mode;
    generator._begin(mode, this.#value);
    return { frame: generator, mode, value: isLost ? undefined : this.#value };
  }
}
