// Lets one thread do what others must not do meanwhile: locks; and tells them that something has come: events. Source: CPython Lib/threading.py.
import {
  type Blocking,
  type Body,
  current,
  machine,
  RuntimeError,
  type Thread as EngineThread,
  ValueError,
  type Kind,
} from "../../engine/index.ts";
import { requireSeconds } from "../builtins/arguments.ts";
import { blocking, checkOptions } from "../builtins/library.ts";
import { REPR } from "../builtins/repr.ts";
import { ThreadLine, ThreadPrimitive } from "./thread-line.ts";

const EVENT: Kind = { name: "thread event", role: "lasting", lack: "set" };

const LOCK: Kind = { name: "thread lock", role: "lasting", lack: "release" };

export interface AcquireOptions {
  blocking?: boolean;
  /** Seconds; -1 for as long as it takes. */
  timeout?: number;
}

function checkTimeout(blocking: boolean, timeout: number): void {
  requireSeconds(timeout);
  if (!blocking && timeout !== -1) throw new ValueError("can't specify a timeout for a non-blocking call");
  if (timeout < 0 && timeout !== -1) throw new ValueError("timeout value must be a non-negative number");
}

/** Mutual exclusion between threads. Releasing hands it to the first in line. */
export class Lock extends ThreadPrimitive {
  readonly _kind = LOCK;
  readonly #line = new ThreadLine(this);
  #isLocked = false;

  /** True if it was acquired. */
  acquire(options: AcquireOptions = {}): Blocking<boolean> {
    checkOptions("acquire", options, ["blocking", "timeout"]);
    return blocking("Lock.acquire", this.#acquire(options));
  }

  release(): void {
    if (!this.#isLocked) throw new RuntimeError("release unlocked lock");
    machine().probe.held(this, false);
    if (!this.#line.wakeOne()) this.#isLocked = false;
  }

  locked(): boolean {
    return this.#isLocked;
  }

  /** How often `release` has to be called until it is free; 0 if whoever asks must not call it. */
  get _depth(): number {
    return Number(this.#isLocked);
  }

  override [REPR](): string {
    return `<${this.#isLocked ? "locked" : "unlocked"} _thread.lock object>`;
  }

  *#acquire({ blocking = true, timeout = -1 }: AcquireOptions): Body<boolean> {
    checkTimeout(blocking, timeout);
    if (this.#isLocked) {
      if (!blocking) return false;
      // Whoever is woken has been given the lock.
      if (!(yield* this.#line.stand(timeout < 0 ? null : timeout))) return false;
    }
    this.#isLocked = true;
    machine().probe.held(this, true);
    return true;
  }
}

/** A lock that the thread which holds it can acquire again. */
export class RLock extends ThreadPrimitive {
  readonly _kind = LOCK;
  readonly #line = new ThreadLine(this);
  #owner: EngineThread | null = null;
  #depth = 0;

  acquire(options: AcquireOptions = {}): Blocking<boolean> {
    checkOptions("acquire", options, ["blocking", "timeout"]);
    return blocking("RLock.acquire", this.#acquire(options));
  }

  release(): void {
    if (this.#owner !== current.thread) throw new RuntimeError("cannot release un-acquired lock");
    if (--this.#depth > 0) return;
    this.#owner = null;
    machine().probe.held(this, false);
    this.#line.wakeOne();
  }

  get _depth(): number {
    return this.#owner === current.thread ? this.#depth : 0;
  }

  override [REPR](): string {
    const { name } = this.#owner ?? {};
    return `<${this.#depth > 0 ? "locked" : "unlocked"} _thread.RLock object owner=${name ?? 0} count=${this.#depth}>`;
  }

  *#acquire({ blocking = true, timeout = -1 }: AcquireOptions): Body<boolean> {
    checkTimeout(blocking, timeout);
    const thread = current.thread!;
    if (this.#owner !== null && this.#owner !== thread) {
      if (!blocking) return false;
      if (!(yield* this.#line.standUntil(() => this.#owner === null, timeout < 0 ? null : timeout)))
        return false;
    }
    if (this.#owner !== thread) machine().probe.held(this, true);
    this.#owner = thread;
    this.#depth++;
    return true;
  }
}

/** A flag that threads can wait for. */
export class Event extends ThreadPrimitive {
  readonly _kind = EVENT;
  readonly #line = new ThreadLine(this);
  #flag = false;

  isSet(): boolean {
    return this.#flag;
  }

  set(): void {
    this.#flag = true;
    machine().probe.changed(this, "set");
    this.#line.wakeAll();
  }

  clear(): void {
    this.#flag = false;
    machine().probe.changed(this, "clear");
  }

  /** True unless the time was up first. */
  wait(timeout: number | null = null): Blocking<boolean> {
    return blocking("Event.wait", this.#wait(timeout));
  }

  override [REPR](): string {
    return `<threading.Event: ${this.#flag ? "set" : "unset"}>`;
  }

  *#wait(timeout: number | null): Body<boolean> {
    if (timeout !== null) requireSeconds(timeout);
    return this.#flag || (yield* this.#line.stand(timeout));
  }
}
