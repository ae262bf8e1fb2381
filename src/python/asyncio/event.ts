// A flag that tasks can wait for. Source: CPython Lib/asyncio/locks.py, `Event`.
import { type Body, type Coroutine, machine } from "../../engine/index.ts";
import { coroutineFunction } from "../builtins/library.ts";
import { Primitive, WaitLine, withWaiters } from "./wait-line.ts";

/** `set` wakes everyone in line once; a `clear` right after does not call them back. */
export class Event extends Primitive {
  readonly kind: string = "event";
  protected readonly line = new WaitLine(this);
  private flag = false;

  isSet(): boolean {
    return this.flag;
  }

  set(): void {
    if (this.flag) return;
    this.flag = true;
    this.tell("set");
    this.line.wake(Infinity);
  }

  clear(): void {
    if (this.flag) this.tell("clear");
    this.flag = false;
  }

  wait(): Coroutine<true> {
    return wait(this);
  }

  protected tell(state: string): void {
    machine().probe.changed(this, state);
  }

  protected describe(): string {
    return withWaiters(this.flag ? "set" : "unset", this.line);
  }

  *waitBody(): Body<true> {
    if (this.flag) return true;
    const waiter = this.line.join();
    try {
      yield waiter;
      return true;
    } finally {
      this.line.leave(waiter);
    }
  }
}

const wait = coroutineFunction("Event.wait", (event: Event) => event.waitBody());
