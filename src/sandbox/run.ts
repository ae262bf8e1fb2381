// Starts a run on the page's side, checks what it says, watches over it, and tells once how it ended.
import type { Choice } from "../explore/choices.ts";
import type { Change, Schedule } from "../explore/schedule.ts";
import type { ToldChange } from "../explore/told.ts";
import type { Bound, BoundReached, RunLimits } from "../trace/bounds.ts";
import type { TraceBatch } from "../trace/format.ts";
import { OneByOne } from "../trace/one-by-one.ts";
import type { Frame } from "./frame.ts";
import { MessageChecker } from "./message-checker.ts";
import type { InterpretCommand, Refused, StartCommand, WorkerCommand } from "./messages.ts";
import { Watchdog } from "./watchdog.ts";

export interface SandboxRunOptions {
  /** The program's file name, for messages. */
  readonly file: string;
  readonly clock: "virtual" | "real";
  readonly limits: RunLimits;
  /** At a bound the run waits until `raise` allows more; else it ends at that of its events. */
  readonly asksAtBounds?: boolean;
  /** Of what is random in the program; the same seed gives the same run. */
  readonly seed?: number;
  /** Events that may be recorded before a `grant` allows more. */
  readonly grant: number;
  /** How it goes where it can go on in more than one way; null: as when nobody decides. Not of a program that may tamper. */
  readonly schedule?: Schedule | null;
}

/** Half of what a click may take: the page shows the end besides. */
const STOP_MS = 100;

/**
 * `unresponsive`: no sign of life for ten seconds. `crashed`: the runtime failed. `gone`: its process is, which happens
 * for lack of memory. `absent`: the runtime could not be loaded. `nested`: the program is nested too deeply for the browser.
 */
type StopReason = "user" | "unresponsive" | "crashed" | "gone" | "absent" | "nested";

/** The last event of a run is `finished`, `refused`, `stopped` or `malformed`. */
export type SandboxEvent =
  | { readonly type: "batch"; readonly batch: TraceBatch }
  /** A loop of the program has not awaited for that long; said several times a second while it lasts. */
  | { readonly type: "longLoop"; readonly site: number; readonly seconds: number }
  /** Everything granted is recorded; the run goes on when `grant` allows more. */
  | { readonly type: "waiting" }
  /** It has come to a bound, and goes on when `raise` allows more. */
  | ({ readonly type: "reached" } & BoundReached)
  /** What its schedule came to, and what of that did not come as it says. */
  | {
      readonly type: "decided";
      readonly told: readonly ToldChange[];
      readonly stray: Change | null;
      readonly choices: readonly Choice[];
    }
  | { readonly type: "finished"; readonly status: number }
  /** An interpreter could not read the program. */
  | Refused
  | {
      readonly type: "stopped";
      readonly reason: StopReason;
      /** Where the program was; of one that was stopped from outside, the loop it was last known to be in. 0: not known. */
      readonly site: number;
      /** What went wrong in a crash, in the words of the one who noticed. */
      readonly problem: string;
    }
  /** Something came that no run says. It was dropped, and the run is over: what follows could not be trusted either. */
  | { readonly type: "malformed"; readonly problem: string };

const PING_SECONDS = 1;
const PATIENCE = 10;
/** So many pings in vain, and the frame is asked. */
const SUSPICIOUS = 2;
/** Between two pings. A program that prints as fast as it can makes some hundreds. */
const MAX_MESSAGES = 5_000;

/** V8 has no stack left: in a worker that has not begun, for a program that it could not even read. */
const STACK_OVERFLOW = "Maximum call stack size exceeded";

/** What is run, and how its worker is told. */
export interface Launch {
  /** A script that the worker runs first. */
  readonly script: string;
  readonly command: StartCommand | InterpretCommand;
  /** How many sites are known before the run. */
  readonly sites: number;
  /** The site that is nested deepest; 0: none is nested deeply. */
  readonly deepest: number;
}

export class Run {
  /** Tells the runs of a frame apart. */
  readonly number: number;
  isOver = false;
  private readonly launch: Launch;
  private readonly onEvent: (event: SandboxEvent) => void;
  private readonly checker: MessageChecker;
  /** Events that the worker may record by now. */
  private granted: number;
  /** To the worker; null before there is one. */
  private port: MessagePort | null = null;
  private frame: Frame | null = null;
  private watchdog: Watchdog | null = null;
  private readonly arrived = new OneByOne<unknown>((data) => {
    if (!this.isOver) this.take(data);
  });
  /** Something has come out of the worker. */
  hasSpoken = false;
  private loopSite = 0;
  /** Where it waits at a bound. */
  private boundSite = 0;
  private messagesSincePing = 0;

  constructor(number: number, launch: Launch, onEvent: (event: SandboxEvent) => void) {
    this.number = number;
    this.launch = launch;
    this.onEvent = onEvent;
    const { limits, grant } = launch.command;
    this.checker = new MessageChecker(limits, launch.sites);
    this.granted = grant;
  }

  /**
   * Spawns the worker; `runtime` is the bundle of worker.ts that it takes in place of the usual one, or null. Once more, in
   * another frame, where nothing has come out of the first.
   */
  start(frame: Frame, runtime: string | null): void {
    this.frame = frame;
    this.port?.close();
    this.watchdog?.stop();
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.send({ ...this.launch.command, grant: this.granted });
    port1.onmessage = ({ data }) => {
      if (!this.isOver) this.receive(data);
    };
    frame.spawn(this.number, this.launch.script, runtime, port2);
    this.watchdog = new Watchdog(
      PING_SECONDS,
      PATIENCE,
      (unanswered) => {
        this.ping(frame, unanswered);
      },
      () => {
        this.stop("unresponsive");
      },
    );
  }

  get isStarted(): boolean {
    return this.port !== null;
  }

  grant(events: number): void {
    this.granted += events;
    this.send({ type: "grant", events });
  }

  raise(bound: Bound): void {
    this.boundSite = 0;
    this.checker.raise(bound);
    this.send({ type: "raise", bound });
  }

  /** The worker could not run the script, or an error left it. */
  failed(problem: string): void {
    const { deepest } = this.launch;
    if (deepest !== 0 && problem.includes(STACK_OVERFLOW)) this.stop("nested", problem, deepest);
    else this.stop("crashed", problem);
  }

  stop(reason: StopReason, problem = "", site = this.loopSite || this.boundSite): void {
    // What has arrived is not lost; but who presses Stop does not wait for what a flood of events has brought last.
    this.arrived.takeRest(reason === "user" ? STOP_MS : Infinity);
    this.end({ type: "stopped", reason, site, problem });
  }

  private send(command: WorkerCommand): void {
    this.port?.postMessage(command);
  }

  private ping(frame: Frame, unanswered: number): void {
    this.messagesSincePing = 0;
    this.send({ type: "ping" });
    if (unanswered !== SUSPICIOUS) return;
    // A worker that is busy is silent, too. But where the process of the frame is gone, nothing else tells.
    void frame.isAlive().then((isAlive) => {
      if (!isAlive) this.stop("gone");
    });
  }

  private receive(data: unknown): void {
    this.hasSpoken = true;
    this.watchdog?.heard();
    if (++this.messagesSincePing > MAX_MESSAGES) {
      this.end({ type: "malformed", problem: "too many messages" });
      return;
    }
    this.arrived.push(data);
  }

  private take(data: unknown): void {
    const message = this.checker.read(data);
    switch (message.type) {
      case "pong":
        this.loopSite = 0;
        break;
      case "longLoop":
        this.loopSite = message.site;
        this.onEvent(message);
        break;
      case "reached":
        this.boundSite = message.site;
        this.onEvent(message);
        break;
      case "batch":
      case "waiting":
      case "decided":
        this.onEvent(message);
        break;
      case "finished":
      case "refused":
      case "malformed":
        this.end(message);
        break;
      case "failed":
        this.stop("crashed", message.problem, message.site);
        break;
    }
  }

  private end(event: SandboxEvent): void {
    if (this.isOver) return;
    this.isOver = true;
    this.watchdog?.stop();
    this.frame?.kill();
    this.port?.close();
    this.arrived.close();
    this.onEvent(event);
  }
}
