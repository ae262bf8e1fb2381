// Closes async generators that nobody iterates any more, as a task runs it.
import { type AsyncGenerator, Coroutine } from "../../engine/index.ts";
import { libraryCode } from "../builtins/library.ts";

const ACLOSE = libraryCode("aclose");

/**
 * The coroutine and, in one object, the generator that its body would be: `yield generator.return()`. Only that an error
 * which comes before its first step, a cancellation, is raised in the generator. Source: CPython Objects/genobject.c,
 * `async_gen_athrow_throw`.
 */
class Closing extends Coroutine<void> {
  readonly #generator: AsyncGenerator;
  #hasBegun = false;

  constructor(generator: AsyncGenerator) {
    super(ACLOSE, null);
    this.#generator = generator;
  }

  next(): IteratorResult<unknown, void> {
    if (this.#hasBegun) return this.return();
    this.#hasBegun = true;
    return { done: false, value: this.#generator.return() };
  }

  throw(error: unknown): IteratorResult<unknown, void> {
    if (this.#hasBegun) throw error;
    this.#hasBegun = true;
    return { done: false, value: this.#generator.throw(error) };
  }

  return(): IteratorResult<never, void> {
    return { done: true, value: undefined };
  }
}

/** Runs the generator's `finally` blocks, awaits in them included. */
export function aclose(generator: AsyncGenerator): Coroutine<void> {
  return new Closing(generator);
}
