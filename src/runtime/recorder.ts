// Records a run: a probe that makes the events of the trace format, in batches, of what the engine tells.
import {
  type Call,
  type Clock,
  current,
  type Given,
  type Lane,
  type LoopLane,
  type Micros,
  type Outcome,
  type Probe,
  secondsOf,
  type Stop,
  type Stream,
  type Subject,
  type TaskLane,
  type ThreadLane,
  type Unawaited,
  type Waitable,
  type Warning,
} from "../engine/index.ts";
import {
  createColumns,
  EVENT_CODE,
  EVENT_MEANINGS,
  OUTCOMES,
  roleCode,
  type Site,
  STREAMS,
  type TraceBatch,
  type TraceColumns,
  WARNINGS,
  type WarningCode,
} from "../trace/format.ts";
import { calledOn } from "./naming.ts";
import { RunTexts } from "./run-texts.ts";
import { Untold } from "./untold.ts";
import type { AccessRecorder } from "./access-recorder.ts";
import type { NoteEvent, ValueRecorder } from "./value-recorder.ts";

// Values count for nothing in that, nor for what a run is limited to: it goes the same way with them and without.
const BATCH_EVENTS = 4_096;
// The first events are handed over one by one: a program that soon hangs still shows how it came to that. Each costs the
// browser some 70 us on its way to the page.
const EAGER_EVENTS = 128;

const IS_STEP = EVENT_MEANINGS.map(({ isStep }) => isStep);

/** What the recorder is given by its host. */
export interface RecorderOptions {
  readonly clock: Clock;
  /** Takes a full batch, or what there is when `flush` is called. */
  readonly onBatch: (batch: TraceBatch) => void;
  /** How values are shown: short, one line, without running the program's code. */
  readonly preview: (value: unknown) => string;
  /** The arguments of a call, in parentheses: likewise, but shorter. */
  readonly given: (args: ArrayLike<unknown>) => string;
  /** Where in the source an error arose; null if that is unknown. */
  readonly placeOf: (error: unknown) => { readonly line: number; readonly column: number } | null;
  /** The places known before the run. */
  readonly sites: readonly Site[];
  /** Of all texts that are not printed. Infinity: all is wanted but the ends of long names. */
  readonly characters: number;
}

export class Recorder implements Probe {
  private readonly clock: Clock;
  private readonly onBatch: (batch: TraceBatch) => void;
  private readonly preview: (value: unknown) => string;
  private readonly given: RecorderOptions["given"];
  private readonly placeOf: RecorderOptions["placeOf"];
  private readonly siteIds: Map<string, number>;
  private newSites: Site[] = [];
  private columns: TraceColumns = createColumns(1);
  private count = 0;
  private readonly texts: RunTexts;
  /** Of those objects that have one, as it was told. */
  private readonly bounds = new Map<number, number>();
  private lastId = 0;
  private readonly untold = new Untold();
  /** The lanes of the coroutines of which it has been told. */
  private readonly coroutines = new Map<Unawaited, number>();
  /** Null: the program tells nothing of its variables. */
  values: ValueRecorder | null = null;
  /** Null: it has nothing that tasks could take from one another. */
  accesses: AccessRecorder | null = null;
  /** All events so far, without values. */
  eventCount = 0;
  taskCount = 0;
  /** Of the last event that has one. */
  lastSite = 0;
  private noteCount = 0;
  private threadCount = 0;
  /** How much of the run's bounds there is. */
  readonly amounts = {
    events: () => this.eventCount,
    values: () => this.noteCount,
    tasks: () => this.taskCount,
    threads: () => this.threadCount,
    // As the page holds it: an event's columns, and two bytes for a character.
    traceBytes: () => (this.eventCount + this.noteCount) * 29 + this.texts.characters * 2,
  };

  constructor(options: RecorderOptions) {
    this.clock = options.clock;
    this.onBatch = options.onBatch;
    this.preview = options.preview;
    this.given = options.given;
    this.placeOf = options.placeOf;
    this.texts = new RunTexts(options.characters);
    this.siteIds = new Map(options.sites.map(({ line, column }, id) => [`${line}:${column}`, id]));
  }

  /** Hands over what has been recorded since the last batch. */
  flush(): void {
    if (this.count === 0) return;
    // First of all, because it can fail where a program has nearly exhausted the stack; then nothing has happened yet.
    const nextColumns = createColumns(this.eventCount < EAGER_EVENTS ? 1 : BATCH_EVENTS);
    const { columns, count, newSites } = this;
    const strings = this.texts.takeNew();
    this.columns = nextColumns;
    this.count = 0;
    this.newSites = [];
    this.onBatch({ count, columns, strings, sites: newSites });
  }

  /** The run is over; see `finish` in the format. */
  finished(status: number, reason: string): void {
    this.write(EVENT_CODE.finish, 0, 0, status, 0, reason);
    this.flush();
  }

  private write(type: number, actor: number, site: number, a: number, b: number, text: string): void {
    if (!this.untold.isEmpty && IS_STEP[type]) this.untold.takeBefore(null, this.tellCoroutine);
    this.put(type, actor, site, a, b, text);
  }

  private put(type: number, actor: number, site: number, a: number, b: number, text: string): void {
    // A flush that failed is made up for.
    if (this.count === this.columns.type.length) this.flush();
    const { columns, count } = this;
    columns.type[count] = type;
    columns.time[count] = secondsOf(this.clock.now());
    columns.actor[count] = actor;
    columns.site[count] = site;
    if (site !== 0) this.lastSite = site;
    columns.a[count] = a;
    columns.b[count] = b;
    columns.text[count] = this.texts.idOf(type, a, text);
    this.eventCount++;
    if (++this.count === columns.type.length) this.flush();
  }

  /** Records an event of the program's variables. */
  readonly note: NoteEvent = (type, actor, a, b, text, site = 0) => {
    // None of them is a step.
    this.put(type, actor, site, a, b, text);
    this.eventCount--;
    this.noteCount++;
  };

  /** The number of the place where an error arose; 0 if that is unknown. */
  siteOfError(error: unknown): number {
    const place = this.placeOf(error);
    if (place === null) return 0;
    const { line, column } = place;
    const key = `${line}:${column}`;
    let id = this.siteIds.get(key);
    if (id === undefined) {
      id = this.siteIds.size;
      this.siteIds.set(key, id);
      this.newSites.push({ line, column, endLine: line, endColumn: column + 1, scope: "" });
    }
    return id;
  }

  /** An event of the lane that acts. */
  private act(type: number, a: number, b: number, text: string): void {
    this.write(type, actorId(), current.site, a, b, text);
  }

  private newId(subject: Subject): number {
    return (subject._id = ++this.lastId);
  }

  /** The id of something that may be met for the first time: a future made by hand, a lock before its first use. */
  private idOf(object: Subject): number {
    if (object._id !== 0) return object._id;
    const { _kind: kind, earlyOutcome: outcome } = object as Waitable;
    this.act(EVENT_CODE.object, this.newId(object), roleCode(kind.role, kind.lack), kind.name);
    if (outcome)
      this.write(EVENT_CODE.settle, 0, 0, object._id, OUTCOMES.indexOf(outcome.type), this.textOf(outcome));
    return object._id;
  }

  threadStarted(thread: ThreadLane): void {
    this.threadCount++;
    this.act(EVENT_CODE.thread, this.newId(thread), thread.isDaemon ? 1 : 0, thread.name);
  }

  loopCreated(loop: Subject): void {
    this.act(EVENT_CODE.loop, this.newId(loop), current.thread?._id ?? 0, "");
  }

  iterationStarted(loop: Subject, count: number): void {
    this.write(EVENT_CODE.turn, 0, 0, loop._id, count, "");
  }

  taskCreated(task: TaskLane): void {
    this.taskCount++;
    const { _coroutine: coroutine } = task;
    // Those that were made behind it are given to the same call of the library, which makes tasks of them next.
    this.untold.takeBefore(coroutine, this.tellCoroutine);
    this.untold.take(coroutine);
    const id = ++this.lastId;
    this.put(EVENT_CODE.task, actorId(), current.site, id, task._loop._id, calledOn(coroutine) + task._given);
    // Not before: where the stack is used up in the middle of this, nobody has heard of the task.
    task._id = id;
    this.accesses?.begun(id, actorId(), "task");
    if (typeof task._name === "number") this.write(EVENT_CODE.number, 0, 0, task._id, task._name, "");
    else this.write(EVENT_CODE.name, 0, 0, task._id, 0, task._name);
    this.begin(coroutine, id);
  }

  coroutineMade(coroutine: Unawaited): void {
    this.untold.add(coroutine, actorId());
  }

  coroutineStarted(coroutine: Unawaited): void {
    if (!this.untold.take(coroutine)) this.begin(coroutine, actorId());
  }

  coroutineClosed(coroutine: Unawaited): void {
    if (!this.untold.take(coroutine)) this.begin(coroutine, 0);
  }

  /** Something happens, and nobody runs it yet. */
  private readonly tellCoroutine = (coroutine: Unawaited, maker: number): void => {
    const id = ++this.lastId;
    this.put(EVENT_CODE.coroutine, maker, coroutine._callSite, id, 0, calledOn(coroutine) + coroutine._given);
    this.coroutines.set(coroutine, id);
  };

  /** A coroutine is no longer only made; if that was told, so is this. */
  private begin(coroutine: Unawaited, by: number): void {
    const id = this.coroutines.size === 0 ? undefined : this.coroutines.get(coroutine);
    if (id === undefined) return;
    this.coroutines.delete(coroutine);
    this.act(EVENT_CODE.begin, id, by, "");
  }

  callbackScheduled(callback: LoopLane, deadline: Micros | null): void {
    this.act(
      EVENT_CODE.callback,
      this.newId(callback),
      callback._loop._id,
      callback._label + callback._given,
    );
    this.accesses?.begun(callback._id, actorId(), "callback");
    if (deadline !== null) this.write(EVENT_CODE.due, 0, 0, callback._id, 0, String(secondsOf(deadline)));
  }

  resumed(lane: Lane): void {
    this.write(EVENT_CODE.run, lane._id, lane._site, 0, 0, "");
  }

  callStarted(call: Lane): void {
    this.act(EVENT_CODE.call, this.newId(call), current.loop?._id ?? 0, call._label + call._given);
    this.accesses?.begun(call._id, actorId(), "call");
  }

  microtaskPlanned(microtask: Lane, promise: Subject | null): void {
    this.act(EVENT_CODE.microtask, this.newId(microtask), current.loop?._id ?? 0, microtask._label);
    this.accesses?.begun(microtask._id, actorId(), "callback");
    if (promise !== null)
      this.write(EVENT_CODE.wait, microtask._id, microtask._site, this.idOf(promise), 0, "");
  }

  suspended(lane: Lane, object: Subject | null, due: Micros | null): void {
    const until = due === null ? "" : String(secondsOf(due));
    this.write(EVENT_CODE.wait, lane._id, lane._site, object === null ? 0 : this.idOf(object), 0, until);
    if (object !== null) this.accesses?.waits(lane._id, object._id);
    this.values?.look(lane._id);
  }

  loopEntered(thread: Lane, loop: Subject): void {
    this.write(EVENT_CODE.wait, thread._id, thread._site, loop._id, 0, "");
    this.values?.look(thread._id);
  }

  yielded(lane: Lane): void {
    this.write(EVENT_CODE.yield, lane._id, lane._site, 0, 0, "");
    this.values?.look(lane._id);
  }

  readied(lane: Lane, cause: Subject | null): void {
    const site = current.lane === null ? 0 : current.site;
    this.write(EVENT_CODE.ready, actorId(), site, lane._id, cause?._id ?? 0, "");
    this.accesses?.woken(lane._id, actorId());
  }

  blocked(lane: Lane, stop: Stop): void {
    const until = stop.deadline === null ? "" : String(secondsOf(stop.deadline));
    const object = stop.object === null ? 0 : this.idOf(stop.object);
    this.write(EVENT_CODE.block, lane._id, lane._site, object, 0, until);
    this.values?.look(lane._id);
  }

  called(call: Given, args: ArrayLike<unknown>): void {
    call._given = this.given(args);
  }

  entered(lane: Lane, call: Call): void {
    this.write(EVENT_CODE.enter, lane._id, current.site, 0, 0, call._code.name + call._given);
    this.values?.tell(1);
  }

  left(lane: Lane, call: Call, outcome: Outcome["type"]): void {
    this.values?.tell(0); // As long as the frame is there.
    const ending = OUTCOMES.indexOf(outcome);
    this.write(EVENT_CODE.leave, lane._id, lane._site, ending, 0, call._code.name + call._given);
  }

  ended(lane: Lane, outcome: Outcome): void {
    this.values?.tell(0);
    const code = OUTCOMES.indexOf(outcome.type);
    this.write(EVENT_CODE.end, lane._id, current.site, code, 0, this.textOf(outcome));
    this.accesses?.ended(lane._id);
    this.values?.look(lane._id);
  }

  cancelRequested(target: Subject, message: string | undefined): void {
    this.act(EVENT_CODE.cancel, this.idOf(target), 0, message ?? "");
  }

  created(object: Waitable): void {
    this.idOf(object);
  }

  named(subject: Subject, name: string): void {
    this.act(EVENT_CODE.name, this.idOf(subject), 0, name);
  }

  namedByCall(subject: Subject, name: string, args: ArrayLike<unknown>): void {
    this.named(subject, name + this.given(args));
  }

  memberAdded(group: Subject, member: Subject): void {
    this.act(EVENT_CODE.member, this.idOf(group), this.idOf(member), "");
  }

  settled(object: Waitable, outcome: Outcome): void {
    this.act(EVENT_CODE.settle, this.idOf(object), OUTCOMES.indexOf(outcome.type), this.textOf(outcome));
  }

  held(object: Waitable, isHeld: boolean): void {
    this.act(EVENT_CODE.hold, this.idOf(object), isHeld ? 1 : 0, "");
  }

  changed(object: Waitable, word: string, count = -1, of = 0, items?: unknown): void {
    const id = this.idOf(object);
    if (of > 0 && of !== this.bounds.get(id)) {
      this.bounds.set(id, of);
      this.act(EVENT_CODE.bound, id, of, "");
    }
    this.act(EVENT_CODE.change, id, count, word);
    this.values?.contain(id, items);
  }

  sees(variable: Waitable, value: { readonly value: unknown } | null): void {
    this.act(EVENT_CODE.see, this.idOf(variable), 0, value === null ? "" : this.preview(value.value));
  }

  caught(error: unknown): void {
    this.act(EVENT_CODE.caught, 0, 0, this.preview(error));
  }

  deadlineSet(object: Waitable, deadline: Micros | null): void {
    const due = deadline === null ? "" : String(secondsOf(deadline));
    this.act(EVENT_CODE.due, this.idOf(object), 0, due);
  }

  printed(stream: Stream, text: string): void {
    this.act(EVENT_CODE.print, STREAMS.indexOf(stream), 0, text);
    this.values?.look(actorId());
  }

  warned({ code, message, site }: Warning): void {
    this.write(EVENT_CODE.warn, actorId(), site, WARNINGS.indexOf(code as WarningCode), 0, message);
  }

  private textOf(outcome: Outcome): string {
    const told = outcome.type === "value" ? outcome.value : outcome.error;
    return told === undefined ? "" : this.preview(told);
  }
}

function actorId(): number {
  return current.lane?._id ?? 0;
}
