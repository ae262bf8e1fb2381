// Compiles for the page: in a worker of its own, one program at a time, and never in the way of a newer one.
import type { CompileOptions, CompileResult } from "./compile.ts";
import type { CompilerAnswer, CompilerJob, CompilerOrder } from "./messages.ts";

export interface Compiler {
  /**
   * Compiles a program. While another is being compiled, this one waits; a newer one takes its place, and then it is
   * `superseded`. That the compiler itself fails is a problem like others, and the next call begins with a new one.
   * What is being compiled, or is about to be, or was last, is not compiled again.
   */
  compile(
    source: string,
    file: string,
    options?: CompileOptions,
  ): Promise<CompileResult | { readonly type: "superseded" }>;
  /** The result, without waiting, if that is the program that was compiled last; else null. */
  recall(source: string, file: string, options?: CompileOptions): CompileResult | null;
  /** Loads what compiles programs that have nothing of TypeScript's but types; what is compiled so tells no warnings. */
  prepare(): void;
  /** Loads all of the compiler. Whether that worked, `compile` says. From then on, what was compiled without is compiled anew. */
  warmUp(): Promise<void>;
  /** Ends the worker; what was to be compiled is `superseded`. */
  dispose(): void;
}

export function createCompiler(): Compiler {
  return new WorkerCompiler();
}

/** For one program, once the compiler is loaded. Two thousand lines take a fifth of a second. */
const MAX_SECONDS = 15;

const SUPERSEDED = { type: "superseded" } as const;

interface QueuedJob extends CompilerJob {
  readonly result: Promise<CompileResult | typeof SUPERSEDED>;
  readonly resolve: (result: CompileResult | typeof SUPERSEDED) => void;
}

interface DoneJob extends CompilerJob {
  readonly result: CompileResult;
  readonly isEarly: boolean;
}

function isSame(a: CompilerJob, b: CompilerJob): boolean {
  return (
    a.source === b.source &&
    a.file === b.file &&
    (a.options.isScript ?? false) === (b.options.isScript ?? false) &&
    (a.options.withValues ?? false) === (b.options.withValues ?? false)
  );
}

class WorkerCompiler implements Compiler {
  private worker: Worker | null = null;
  private isLoaded = false;
  private readonly loadListeners: (() => void)[] = [];
  private active: QueuedJob | null = null;
  private pending: QueuedJob | null = null;
  private last: DoneJob | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  compile(
    source: string,
    file: string,
    options: CompileOptions = {},
  ): Promise<CompileResult | typeof SUPERSEDED> {
    const job = { source, file, options };
    if (this.pending !== null && isSame(this.pending, job)) return this.pending.result;
    this.pending?.resolve(SUPERSEDED);
    this.pending = null;
    const known = this.recall(source, file, options);
    if (known !== null) return Promise.resolve(known);
    if (this.active !== null && isSame(this.active, job)) return this.active.result;
    let resolve!: QueuedJob["resolve"];
    const result: QueuedJob["result"] = new Promise((settle) => {
      resolve = settle;
    });
    this.pending = { ...job, result, resolve };
    this.next();
    return result;
  }

  recall(source: string, file: string, options: CompileOptions = {}): CompileResult | null {
    return this.last !== null && isSame(this.last, { source, file, options }) ? this.last.result : null;
  }

  prepare(): void {
    this.worker ??= this.start();
  }

  warmUp(): Promise<void> {
    return new Promise((resolve) => {
      this.loadListeners.push(resolve);
      if (this.isLoaded) this.settleLoading();
      else this.order({ type: "load" });
    });
  }

  dispose(): void {
    this.pending?.resolve(SUPERSEDED);
    this.pending = null;
    this.discardWorker();
    this.active?.resolve(SUPERSEDED);
    this.active = null;
  }

  private start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "compiler" });
    worker.onmessage = ({ data }: MessageEvent<CompilerAnswer>) => {
      if (worker === this.worker) this.answered(data);
    };
    // Also when its script cannot be fetched; then there is no message.
    worker.onerror = ({ message }: Partial<ErrorEvent>) => {
      if (worker === this.worker) this.failed(message ?? "The compiler could not be loaded");
    };
    return worker;
  }

  private order(order: CompilerOrder): void {
    this.worker ??= this.start();
    this.worker.postMessage(order);
  }

  private next(): void {
    if (this.active !== null || this.pending === null) return;
    this.active = this.pending;
    this.pending = null;
    const { source, file, options } = this.active;
    this.order({ type: "compile", source, file, options });
    if (this.isLoaded) this.startTimer();
  }

  private answered(answer: CompilerAnswer): void {
    switch (answer.type) {
      case "ready":
        this.isLoaded = true;
        if (this.last?.isEarly === true) this.last = null;
        this.settleLoading();
        if (this.active !== null) this.startTimer();
        break;
      case "done":
        if (answer.isWorn) this.discardWorker();
        if (this.active !== null) {
          const { source, file, options } = this.active;
          const { result, isEarly } = answer;
          this.last = { source, file, options, result, isEarly };
        }
        this.finish(answer.result);
        break;
      case "failed":
        this.failed(answer.reason);
        break;
    }
  }

  private startTimer(): void {
    this.timer = setTimeout(() => {
      this.failed(`The compiler did not finish within ${MAX_SECONDS} s`);
    }, MAX_SECONDS * 1_000);
  }

  private failed(message: string): void {
    this.discardWorker();
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    this.finish({ type: "failed", problems: [{ severity: "error", message, ...place }] });
  }

  private finish(result: CompileResult): void {
    clearTimeout(this.timer);
    const job = this.active;
    this.active = null;
    job?.resolve(result);
    this.next();
  }

  private discardWorker(): void {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = null;
    this.isLoaded = false;
    this.settleLoading();
  }

  private settleLoading(): void {
    for (const resolve of this.loadListeners.splice(0)) resolve();
  }
}
