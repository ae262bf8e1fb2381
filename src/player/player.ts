// Moves through a run: play, pause, step, scrub, follow. Knows no clock; it is told how much time passed.
import { nextStop, type StepSize } from "../trace/stops.ts";
import type { Trace } from "../trace/trace.ts";
import { type Axis, isInSteps } from "../trace/units.ts";
import { type Pace, StepPace, TimePace } from "./pace.ts";

export type Speed = number | "auto";

/** `following`: the newest step is on screen, whatever it is. */
export type PlayerMode = "paused" | "playing" | "following";

export interface PlayerState {
  readonly mode: PlayerMode;
  /** How many steps have happened: what someone who watches would count. */
  readonly step: number;
  /** How many events have happened: the same, with the bookkeeping that belongs to the last step. */
  readonly moment: number;
  /** What the program's clock shows. */
  readonly seconds: number;
  readonly speed: Speed;
  readonly axis: Axis;
}

export const MIN_SPEED = 0.1;
export const MAX_SPEED = 100;

/** At the speed "auto" a run that would take longer is shown in about this many seconds; */
const AUTO_SECONDS = 8;
/** and of one whose end is not known, no step is waited for longer than this. */
const AUTO_WAIT_SECONDS = 1;
/** How many events the engine may be ahead of the playhead. */
export const AHEAD = 20_000;

export interface PlayerOptions {
  readonly speed: Speed;
  readonly axis: Axis;
  readonly onChange: (state: PlayerState) => void;
}

export class Player {
  private readonly onChange: (state: PlayerState) => void;
  private current: PlayerState;
  private trace: Trace | null = null;
  private isRunOver = false;
  private pace: Pace | null = null;
  /** Play seconds since the step on screen happened. */
  private sinceStep = 0;
  /** No later step is shown; null: all are. */
  private limit: number | null = null;
  /** Where playing stops by itself; null: at the end. */
  private goal: number | null = null;

  constructor({ speed, axis, onChange }: PlayerOptions) {
    this.onChange = onChange;
    this.current = { mode: "paused", step: 0, moment: 0, seconds: 0, speed, axis };
  }

  get state(): PlayerState {
    return this.current;
  }

  /** Shows another run, from its beginning. */
  load(trace: Trace): void {
    this.trace = trace;
    this.isRunOver = false;
    this.pace = this.paceFor(this.current.axis);
    this.show(0, 0, "paused");
  }

  /** Shows no run. */
  unload(): void {
    this.trace = null;
    this.pace = null;
    this.limit = null;
    this.goal = null;
    this.set({ mode: "paused", step: 0, moment: 0, seconds: 0 });
  }

  /** Shows no step after that one from now on; null: all steps again. */
  setLimit(limit: number | null): void {
    this.limit = limit;
    this.show(this.current.step, 0, "paused");
  }

  /** The run is over: nothing will be appended. */
  complete(): void {
    this.isRunOver = true;
  }

  get isComplete(): boolean {
    return this.isRunOver;
  }

  play(): void {
    if (this.trace === null) return;
    if (this.isComplete && this.current.step >= this.last) this.show(0, 0, "playing");
    else this.set({ mode: "playing" });
  }

  /** Plays up to a step, and stops there. */
  playTo(step: number): void {
    this.play();
    this.goal = step;
  }

  pause(): void {
    this.goal = null;
    if (this.current.mode !== "paused") this.set({ mode: "paused" });
  }

  toggle(): void {
    if (this.current.mode === "paused") this.play();
    else this.pause();
  }

  /** To the next (1) or previous (-1) step of that size. */
  step(direction: 1 | -1, size: StepSize = "event"): void {
    if (this.trace === null) return;
    // Between two steps, going back leads to the one that is on screen, if it is one of that size.
    const isBetween = this.sinceStep > 0 && direction === -1;
    const from = isBetween ? this.current.step + 1 : this.current.step;
    this.show(nextStop(this.trace, from, size, direction), 0, "paused");
  }

  /** To the step that a moment belongs to and, if given, to a time between it and the next. */
  seek(moment: number, seconds?: number): void {
    if (this.trace === null) return;
    const step = this.trace.stepAtMoment(Math.max(0, moment));
    const since = seconds === undefined ? 0 : this.pace!.sinceAt(step, seconds);
    this.show(step, since, this.current.mode === "playing" ? "playing" : "paused");
  }

  /** To a step by its number; to the last there is, if there are fewer. */
  toStep(step: number): void {
    if (this.trace !== null) this.show(Math.min(step, this.trace.stepCount), 0, "paused");
  }

  toStart(): void {
    this.show(0, 0, "paused");
  }

  /** To the last step of the run, or to the newest while there will be more. */
  toEnd(): void {
    if (this.trace !== null) this.show(this.trace.stepCount, 0, this.isComplete ? "paused" : "following");
  }

  setSpeed(speed: Speed): void {
    this.set({ speed: speed === "auto" ? speed : Math.max(MIN_SPEED, Math.min(speed, MAX_SPEED)) });
  }

  setAxis(axis: Axis): void {
    if (axis === this.current.axis) return;
    this.current = { ...this.current, axis };
    if (this.trace !== null) this.pace = this.paceFor(axis);
    this.show(this.current.step, 0, this.current.mode);
  }

  /** How long all that is recorded takes to be shown, in play seconds. */
  get length(): number {
    return this.pace?.playTimeOf(this.trace!.stepCount) ?? 0;
  }

  /** How fast the run goes by, in play seconds per second. */
  get rate(): number {
    const { speed, step } = this.current;
    if (speed !== "auto") return speed;
    if (this.pace === null) return 1;
    const [length, longest] = this.isComplete
      ? [this.length, AUTO_SECONDS]
      : [this.pace.playTimeOf(step + 1) - this.pace.playTimeOf(step), AUTO_WAIT_SECONDS];
    return Math.max(1, length / longest);
  }

  /** So many seconds have passed. */
  advance(seconds: number): void {
    const { trace, pace } = this;
    const { mode, step, speed } = this.current;
    if (trace === null || pace === null || mode === "paused") return;
    if (mode === "following") {
      if (this.isComplete || step !== trace.stepCount) this.toEnd();
      return;
    }
    // Not from the position on screen: the steps of an instant that still grows move closer together.
    const position = pace.playTimeOf(step) + this.sinceStep + seconds * this.rate;
    // The haste of a long wait ends with it.
    const most = speed === "auto" && !this.isComplete ? pace.playTimeOf(step + 1) + seconds : Infinity;
    this.showPosition(Math.min(position, most), mode);
  }

  /** How many events the engine may have recorded by now: any number while the newest step is followed. */
  get allowance(): number {
    const { mode, moment } = this.current;
    return mode === "following" ? Infinity : moment + AHEAD;
  }

  /** The last step that can be shown. */
  private get last(): number {
    return Math.min(this.trace?.stepCount ?? 0, this.limit ?? Infinity);
  }

  private paceFor(axis: Axis): Pace {
    return isInSteps({ axis }) ? new StepPace(this.trace!) : new TimePace(this.trace!);
  }

  private showPosition(position: number, mode: PlayerMode): void {
    if (this.pace === null) return;
    const step = this.pace.stepAt(position);
    const { goal } = this;
    if (goal !== null && this.current.step < goal && step >= goal) return this.show(goal, 0, "paused");
    const isAtEnd = step >= this.last;
    const since = isAtEnd ? 0 : Math.max(0, position - this.pace.playTimeOf(step));
    this.show(step, since, isAtEnd && this.isComplete ? "paused" : mode);
  }

  private show(wanted: number, since: number, mode: PlayerMode): void {
    const { trace, pace } = this;
    if (trace === null || pace === null) return;
    const step = Math.max(0, Math.min(wanted, this.last));
    if (mode !== "playing") this.goal = null;
    this.sinceStep = since;
    this.set({
      mode,
      step,
      moment: step === 0 ? 0 : trace.momentAtStep(step),
      seconds: pace.secondsAt(step, since),
    });
  }

  private set(change: Partial<PlayerState>): void {
    this.current = { ...this.current, ...change };
    this.onChange(this.current);
  }
}
