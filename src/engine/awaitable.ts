// Names what a frame can await besides another frame, and what it is resumed with afterwards.
import type { Frame } from "./coroutine.ts";

/** What a frame may await without the help of a loop or thread. */
interface Startable {
  /** Puts its frame on top of the stack; `value` and `mode` are what the frame is resumed with. */
  _begin(): Resumption;
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
  abstract _begin(): Resumption;
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

/** The bare yield of `sleep(0)`: lets every other ready handle go first. */
export const BARE_YIELD: unique symbol = Symbol("bare yield");
