// Lets `asyncWith` and `await using` acquire and release. Source: CPython Lib/asyncio/locks.py, `_ContextManagerMixin`.
import type { Body, Coroutine } from "../../engine/index.ts";
import type { AsyncContextManager } from "./async-with.ts";
import { coroutine } from "../builtins/library.ts";
import { Primitive } from "./wait-line.ts";

/** What `await using` gives back at the end of its block. */
interface Hold {
  [Symbol.asyncDispose](): void;
}

/** What is acquired at the beginning of a block and released at its end, by whatever these two are in a subclass. */
export abstract class Acquirable extends Primitive implements AsyncContextManager<void> {
  abstract acquire(): Coroutine<true>;
  abstract release(): void;

  hold(): Coroutine<Hold> {
    return coroutine("hold", this.#hold());
  }

  aenter(): Coroutine<void> {
    return coroutine("aenter", this.#enter());
  }

  aexit(): Coroutine<void> {
    return coroutine("aexit", this.#leave());
  }

  *#hold(): Body<Hold> {
    yield this.acquire();
    return {
      [Symbol.asyncDispose]: () => {
        this.release();
      },
    };
  }

  *#enter(): Body<void> {
    yield this.acquire();
  }

  *#leave(): Body<void> {
    this.release();
  }
}
