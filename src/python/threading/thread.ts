// Threads as programs see them. Source: CPython Lib/threading.py, `Thread`.
import {
  type Blocking,
  type Body,
  current,
  machine,
  RuntimeError,
  type Thread as EngineThread,
} from "../../engine/index.ts";
import { requireSeconds } from "../builtins/arguments.ts";
import { blocking, checkOptions } from "../builtins/library.ts";
import { REPR } from "../builtins/repr.ts";
import { threadFailed } from "./except-hook.ts";
import { callTarget, joinThread, nextThreadName, startThread } from "./thread-start.ts";

interface ThreadOptions {
  target?: (...args: never[]) => unknown;
  args?: readonly unknown[];
  name?: string;
  daemon?: boolean;
}

const facades = new WeakMap<EngineThread, Thread>();

export class Thread {
  name: string;
  daemon: boolean;
  readonly #target: ThreadOptions["target"];
  readonly #args: readonly unknown[];
  #thread: EngineThread | null = null;

  constructor(options: ThreadOptions = {}) {
    checkOptions("Thread", options, ["target", "args", "name", "daemon"]);
    const { target, args = [], name, daemon } = options;
    this.#target = target;
    this.#args = args;
    this.name = name ?? nextThreadName(target?.name ?? "");
    this.daemon = daemon ?? current.thread?.isDaemon ?? false;
  }

  /** What programs see of a thread that they did not make. */
  static _of(thread: EngineThread): Thread {
    const known = facades.get(thread);
    if (known !== undefined) return known;
    const facade = new Thread({ name: thread.name, daemon: thread.isDaemon });
    facade.#thread = thread;
    facades.set(thread, facade);
    return facade;
  }

  /** Null before it is started. */
  get ident(): number | null {
    return this.#thread?._id ?? null;
  }

  getName(): string {
    return this.name;
  }

  isDaemon(): boolean {
    return this.daemon;
  }

  /** The thread begins when this one stops or gives way. Errors: RuntimeError the second time. */
  start(): void {
    if (this.#thread !== null) throw new RuntimeError("threads can only be started once");
    this.#thread = startThread(this.name, this.#main(), this.daemon);
    facades.set(this.#thread, this);
  }

  /** What the thread does; a subclass overrides it, as an ordinary method or an `async` one. */
  run(): unknown {
    return blocking("Thread.run", this.#callTarget());
  }

  *#callTarget(): Body<void> {
    if (this.#target != null) yield* callTarget(this.#target, this.#args);
  }

  *#main(): Body<void> {
    try {
      yield* callTarget(() => this.run(), []);
    } catch (error) {
      threadFailed(error, this);
    }
  }

  /** Stops the calling thread until this one has ended, or for `timeout` seconds. */
  join(timeout: number | null = null): Blocking<void> {
    return blocking("Thread.join", this.#join(timeout));
  }

  isAlive(): boolean {
    return this.#thread !== null && !this.#thread.isEnded;
  }

  [REPR](): string {
    const state = this.#thread === null ? "initial" : this.#thread.isEnded ? "stopped" : "started";
    const words = [state, ...(this.daemon ? ["daemon"] : []), this.ident ?? ""].join(" ").trimEnd();
    return `<${this.constructor.name}(${this.name}, ${words})>`;
  }

  *#join(timeout: number | null): Body<void> {
    const thread = this.#thread;
    if (thread === null) throw new RuntimeError("cannot join thread before it is started");
    if (thread === current.thread) throw new RuntimeError("cannot join current thread");
    if (timeout !== null) requireSeconds(timeout);
    yield* joinThread(thread, timeout);
  }
}

export function currentThread(): Thread {
  return Thread._of(current.thread!);
}

export function mainThread(): Thread {
  return Thread._of(machine().main);
}

export function getIdent(): number {
  return current.thread!._id;
}

export function activeCount(): number {
  return machine().threads.length;
}

export function enumerate(): Thread[] {
  return machine().threads.map((thread) => Thread._of(thread));
}
