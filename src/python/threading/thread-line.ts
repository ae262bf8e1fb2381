// Keeps the line in which threads wait for a lock, event, queue or future of another thread: first come, first served.
import {
  type Body,
  machine,
  microsOf,
  Park,
  secondsOf,
  type Waitable,
  type Kind,
} from "../../engine/index.ts";
import { REPR } from "../builtins/repr.ts";

/** What threads can wait for. */
export abstract class ThreadPrimitive implements Waitable {
  _id = 0;
  abstract readonly _kind: Kind;

  [REPR](): string {
    return `<${this.constructor.name} object>`;
  }
}

export class ThreadLine {
  private readonly owner: Waitable;
  private parks: Park[] = [];

  constructor(owner: Waitable) {
    this.owner = owner;
  }

  get length(): number {
    return this.parks.length;
  }

  /** Stops the thread until it is woken, or for `timeout` seconds (null: as long as it takes). True if it was woken. */
  *stand(timeout: number | null): Body<boolean> {
    const deadline = timeout === null ? null : machine().clock.now() + microsOf(timeout);
    const park = new Park(this.owner, deadline);
    this.parks.push(park);
    const isWoken: boolean = yield park;
    if (!isWoken) this.parks.splice(this.parks.indexOf(park), 1);
    return isWoken;
  }

  /**
   * As `stand`, again and again until the condition holds: being woken is only a hint. False if the time is up before it
   * does.
   */
  *standUntil(condition: () => boolean, timeout: number | null): Body<boolean> {
    const start = machine().clock.now();
    while (!condition()) {
      const left = timeout === null ? null : timeout - secondsOf(machine().clock.since(start));
      if (left !== null && left <= 0) return false;
      yield* this.stand(left);
    }
    return true;
  }

  /** Wakes the first in line; false if there is nobody. */
  wakeOne(): boolean {
    const park = this.parks.shift();
    park?.unpark();
    return park !== undefined;
  }

  wakeAll(): void {
    while (this.wakeOne());
  }
}
