// Holds a flag that tasks can wait for. Source: CPython Lib/asyncio/locks.py, `Event`.
import { type Body, type Coroutine, type Kind, machine } from "../../engine/index.ts";
import { coroutine } from "../builtins/library.ts";
import { Primitive, WaitLine, withWaiters } from "./wait-line.ts";

const KIND: Kind = { name: "event", role: "lasting", lack: "set" };

/** `set` wakes everyone in line once; a `clear` right after does not call them back. */
export class Event extends Primitive {
  readonly _kind: Kind = KIND;
  protected readonly _line = new WaitLine(this);
  #flag = false;

  isSet(): boolean {
    return this.#flag;
  }

  set(): void {
    if (this.#flag) return;
    this.#flag = true;
    this._tell("set");
    this._line.wake(Infinity);
  }

  clear(): void {
    if (this.#flag) this._tell("clear");
    this.#flag = false;
  }

  wait(): Coroutine<true> {
    return coroutine("Event.wait", this._wait(), this);
  }

  protected _tell(state: string): void {
    machine().probe.changed(this, state);
  }

  protected _describe(): string {
    return withWaiters(this.#flag ? "set" : "unset", this._line);
  }

  protected *_wait(): Body<true> {
    if (this.#flag) return true;
    const waiter = this._line.join();
    try {
      yield waiter;
      return true;
    } finally {
      this._line.leave(waiter);
    }
  }
}
