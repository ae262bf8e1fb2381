// Runs one program in a worker of the sandbox, a slice at a time, and tells the page what happens; some workers can do more.
import {
  describeFailure,
  type ProgramFactory,
  ProgramRun,
  type ProgramRunOptions,
} from "../runtime/program-run.ts";
import { transferListOf } from "../trace/transfer-list.ts";
import { type Bound, type RunLimits, WITHOUT_PAUSE } from "../trace/bounds.ts";
import type { TraceBatch } from "../trace/format.ts";
import { watchBuffers } from "./buffers.ts";
import { confine } from "./confine.ts";
import { cut } from "./cut.ts";
import { type StartCommand, type WorkerAnswer, type WorkerCommand, type WorkerMessage } from "./messages.ts";
import { Stopwatch } from "./watchdog.ts";

// Declared by the script of the compiled program, which comes when there is a run; see run.ts.
declare const loopscopeProgram: ProgramFactory;

/** Handles between two looks at the clock and at what is granted. Most take microseconds. */
const SLICE = 50;
/** Then the page gets what there is, and the worker reads its mail. */
const TURN_SECONDS = 0.016;
/** A loop that has not awaited for so long is said to be long; and said again after as much time. */
const LONG_LOOP_SECONDS = 0.1;
/** Browsers take longer delays for none; a longer wait is several. */
const MAX_DELAY_MS = 2 ** 30;

// What the host still needs when the program can reach it no more, and as it was before the program could tamper with it.
// An event would also lead to the port that it came through.
const setTimer = setTimeout.bind(globalThis);
const importScripts = (globalThis as unknown as WorkerScope).importScripts.bind(globalThis);
const policy = globalThis.trustedTypes?.createPolicy("loopscope-sandbox", { createScriptURL: (url) => url });
const loadScript = (url: string): void => {
  importScripts(policy?.createScriptURL(url) ?? url);
};
const turns = new MessageChannel();
const endTurn = turns.port2.postMessage.bind(turns.port2, null);
const dataOf = Function.prototype.call.bind(
  Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data")!.get!,
) as (event: MessageEvent) => unknown;

/** Who decides where a run can go on in more than one way, and what that is said to have come to at its end. */
export interface Decisions {
  readonly choices: ProgramRunOptions["choices"];
  readonly told: () => WorkerMessage;
}

/** What a worker can do besides running a program as it goes when nobody decides. */
export interface Extension {
  /** Null: nobody decides. */
  readonly decisionsFor: (command: StartCommand) => Decisions | null;
  /** Takes what no run understands; gives whether it did. Its program is evaluated, and the worker confined, by then. */
  readonly take: (command: WorkerCommand, send: Send) => void;
}

export type Send = (message: WorkerAnswer, transfer?: Transferable[]) => void;

const NOTHING_MORE: Extension = { decisionsFor: () => null, take: () => undefined };

/** The program of this worker, once its script is there. */
export function programHere(): ProgramFactory {
  return loopscopeProgram;
}

/** Calls back when the worker has read its mail. */
export function afterMail(goOn: () => void): void {
  turns.port1.onmessage = goOn;
  endTurn();
}

/** A worker's, of which TypeScript does not know here. */
interface WorkerScope {
  importScripts(url: string): void;
}

class ProgramHost {
  private readonly send: Send;
  private readonly run: ProgramRun;
  private readonly decisions: Decisions | null;
  private granted: number;
  private readonly batches: TraceBatch[] = [];
  private sentBatches = 0;
  private isWaiting = false;
  /** The run has come to a bound. */
  private isAsking = false;
  private isOver = false;
  /** Since the worker last looked at its mail. */
  private readonly turn = new Stopwatch();
  private readonly sinceLongLoop = new Stopwatch();

  constructor(send: Send, command: StartCommand, { decisionsFor }: Extension) {
    const { program, grant, ...options } = command;
    this.send = send;
    this.decisions = decisionsFor(command);
    this.granted = grant;
    const heldBytes = heldBytesIn(options.limits);
    // The first events come while the run is being made.
    let isMade = false;
    this.run = new ProgramRun(loopscopeProgram, program, {
      ...options,
      choices: this.decisions?.choices,
      realm: globalThis,
      heldBytes,
      onBatch: (batch) => {
        if (this.isOver) return;
        this.batches.push(batch);
        if (isMade) this.sendBatches();
      },
      onLongLoop: (site) => {
        this.sendLongLoop(site);
      },
    });
    isMade = true;
    this.sendBatches();
    turns.port1.onmessage = () => {
      this.work();
    };
  }

  grant(events: number): void {
    this.granted += events;
    if (!this.isWaiting || this.run.eventCount >= this.granted) return;
    this.isWaiting = false;
    this.work();
  }

  raise(bound: Bound): void {
    if (!this.isAsking) return;
    this.isAsking = false;
    this.run.raise(bound);
    this.work();
  }

  /** Goes on until there is a reason to stop. What the program throws is the engine's affair; what comes here is a bug. */
  work(): void {
    this.turn.restart();
    try {
      while (this.runSlice());
    } catch (error) {
      const { site } = this.run;
      try {
        this.run.flush();
      } finally {
        this.isOver = true;
        this.send({ type: "failed", problem: cut(describeFailure(error)), site });
      }
    }
  }

  /** True: go on at once. */
  private runSlice(): boolean {
    const { run } = this;
    const progress = run.run(SLICE);
    if (this.isOver) return false;
    if (progress.type === "finished") {
      this.end(progress);
      return false;
    }
    if (progress.type === "waiting") {
      run.flush();
      const delay = run.microsUntil(progress.until) / 1_000;
      setTimer(
        () => {
          this.work();
        },
        Math.min(delay, MAX_DELAY_MS),
      );
      return false;
    }
    if (progress.type === "reached") {
      run.flush();
      this.isAsking = true;
      this.send(progress);
      return false;
    }
    if (run.eventCount >= this.granted) {
      run.flush();
      this.isWaiting = true;
      this.send({ type: "waiting" });
      return false;
    }
    if (this.turn.seconds < TURN_SECONDS) return true;
    run.flush();
    endTurn();
    return false;
  }

  /** The one before may have failed, where a program has nearly exhausted the stack; it goes first. */
  private sendBatches(): void {
    for (; this.sentBatches < this.batches.length; this.sentBatches++) {
      const batch = this.batches[this.sentBatches];
      const strings = batch.strings.map(cut);
      this.send({ type: "batch", batch: { ...batch, strings } }, transferListOf(batch));
    }
    this.batches.length = this.sentBatches = 0;
    // The run ends at its limit by itself, but between two handles; one that makes events for ever can only be cut off.
    // While the run is being made it has recorded its first events already.
    const run = this.run as ProgramRun | undefined;
    if (run !== undefined && run.isBeyondEvents && !run.isFinished) this.end(run.cutOff());
  }

  private sendLongLoop(site: number): void {
    const { seconds } = this.turn;
    if (seconds < LONG_LOOP_SECONDS || this.sinceLongLoop.seconds < LONG_LOOP_SECONDS) return;
    this.sinceLongLoop.restart();
    this.send({ type: "longLoop", site, seconds });
  }

  /** The page kills the worker when it hears this. */
  private end(message: WorkerMessage): void {
    this.sendBatches();
    this.isOver = true;
    if (this.decisions !== null) this.send(this.decisions.told());
    this.send(message);
  }
}

/** Undefined where buffers are not bounded. */
function heldBytesIn({ bufferBytes }: RunLimits): (() => number) | undefined {
  return bufferBytes === undefined ? undefined : watchBuffers(bufferBytes * WITHOUT_PAUSE);
}

function receive(port: MessagePort, extension: Extension): void {
  const send = port.postMessage.bind(port) as Send;
  let host: ProgramHost | null = null;
  port.onmessage = (event) => {
    const command = dataOf(event) as WorkerCommand;
    switch (command.type) {
      case "start":
        confine();
        host = new ProgramHost(send, command, extension);
        host.work();
        break;
      case "grant":
        host?.grant(command.events);
        break;
      case "raise":
        host?.raise(command.bound);
        break;
      case "ping":
        send({ type: "pong" });
        break;
      case "explore":
        confine();
        extension.take(command, send);
        break;
      case "enough":
        extension.take(command, send);
        break;
    }
  };
}

/** Waits for a program, runs it, and does what the page asks. */
export function listen(extension: Extension = NOTHING_MORE): void {
  addEventListener(
    "message",
    (event) => {
      loadScript(dataOf(event) as string);
      receive(event.ports[0], extension);
    },
    { once: true },
  );
}
