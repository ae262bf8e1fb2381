// A queue without a limit and without a count of what is done. Source: CPython Lib/queue.py, `_PySimpleQueue`.
import { type Blocking, type Body, machine, ValueError, type Kind } from "../../engine/index.ts";
import { requireSeconds } from "../builtins/arguments.ts";
import { blocking, checkOptions } from "../builtins/library.ts";
import { ThreadLine, ThreadPrimitive } from "../threading/thread-line.ts";
import { type BlockOptions, Empty } from "./queue.ts";

const KIND: Kind = { name: "thread queue", role: "lasting", lack: "item" };

export class SimpleQueue<T = unknown> extends ThreadPrimitive {
  readonly _kind = KIND;
  readonly #line = new ThreadLine(this);
  readonly #items: T[] = [];

  /** Never waits; the options are there because `Queue` has them. */
  put(item: T, options: BlockOptions = {}): Blocking<void> {
    checkOptions("put", options, ["block", "timeout"]);
    return blocking("SimpleQueue.put", this.#put(item));
  }

  /** Errors: Empty if there is no item in time, or at once if `block` is false. */
  get(options: BlockOptions = {}): Blocking<T> {
    checkOptions("get", options, ["block", "timeout"]);
    return blocking("SimpleQueue.get", this.#get(options));
  }

  putNowait(item: T): void {
    this.#items.push(item);
    this.#tell();
    this.#line.wakeOne();
  }

  /** Errors: Empty. */
  getNowait(): T {
    if (this.#items.length === 0) throw new Empty();
    const item = this.#items.shift()!;
    this.#tell();
    return item;
  }

  empty(): boolean {
    return this.#items.length === 0;
  }

  qsize(): number {
    return this.#items.length;
  }

  *#put(item: T): Body<void> {
    this.putNowait(item);
  }

  *#get({ block = true, timeout = null }: BlockOptions): Body<T> {
    if (timeout !== null) requireSeconds(timeout);
    if (timeout !== null && timeout < 0) throw new ValueError("'timeout' must be a non-negative number");
    if (block) yield* this.#line.standUntil(() => this.#items.length > 0, timeout);
    return this.getNowait();
  }

  #tell(): void {
    machine().probe.changed(this, "", this.#items.length, 0, this.#items);
  }
}
