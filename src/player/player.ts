// Which moment of a run is on screen: play, pause, step, scrub, follow. Knows no clock; it is told how much time passed.
import type { TraceStore } from "../trace/store.ts";
import { type Axis, type Pace, StepPace, TimePace } from "./pace.ts";
import { nextStop, previousStop } from "./steps.ts";

export type Speed = number | "auto";

/** `following`: the newest event is on screen, whatever it is. */
export type PlayerMode = "paused" | "playing" | "following";

export interface PlayerState {
  readonly mode: PlayerMode;
  /** How many events have happened. */
  readonly moment: number;
  /** What the program's clock shows. */
  readonly seconds: number;
  readonly speed: Speed;
  readonly axis: Axis;
}

export const MIN_SPEED = 0.1;
export const MAX_SPEED = 100;

/** At the speed "auto" a run that would take longer is shown in about this many seconds. */
const AUTO_SECONDS = 8;
/** How many events the engine may be ahead of the playhead. */
export const AHEAD = 20_000;
/** While the newest event is followed, the engine may go on by this many events at a time. */
const FOLLOW_AHEAD = 2_000;

export interface PlayerOptions {
  readonly speed: Speed;
  readonly axis: Axis;
  readonly onChange: (state: PlayerState) => void;
}

export class Player {
  private readonly onChange: (state: PlayerState) => void;
  private current: PlayerState;
  private trace: TraceStore | null = null;
  private isComplete = false;
  private pace: Pace | null = null;
  /** Play seconds since the moment on screen began. */
  private sinceMoment = 0;

  constructor({ speed, axis, onChange }: PlayerOptions) {
    this.onChange = onChange;
    this.current = { mode: "paused", moment: 0, seconds: 0, speed, axis };
  }

  get state(): PlayerState {
    return this.current;
  }

  /** Shows another run, from its beginning. */
  load(trace: TraceStore): void {
    this.trace = trace;
    this.isComplete = false;
    this.pace = this.paceFor(this.current.axis);
    this.show(0, 0, "paused");
  }

  /** The run is over: no event will be appended. */
  complete(): void {
    this.isComplete = true;
  }

  play(): void {
    if (this.trace === null) return;
    const isAtEnd = this.isComplete && this.current.moment >= this.trace.count;
    if (isAtEnd) this.show(0, 0, "playing");
    else this.set({ mode: "playing" });
  }

  pause(): void {
    if (this.current.mode !== "paused") this.set({ mode: "paused" });
  }

  toggle(): void {
    if (this.current.mode === "paused") this.play();
    else this.pause();
  }

  /** To the next (1) or previous (-1) event that can be seen to happen. */
  step(direction: 1 | -1): void {
    if (this.trace === null) return;
    const stop = direction === 1 ? nextStop : previousStop;
    this.show(stop(this.trace, this.current.moment), 0, "paused");
  }

  /** To a moment and, if given, to a time between it and the next. */
  seek(moment: number, seconds?: number): void {
    if (this.trace === null) return;
    const inside = Math.max(0, Math.min(Math.round(moment), this.trace.count));
    const since = seconds === undefined ? 0 : this.pace!.sinceMomentAt(inside, seconds);
    this.show(inside, since, this.current.mode === "playing" ? "playing" : "paused");
  }

  toStart(): void {
    this.show(0, 0, "paused");
  }

  /** To the last event of the run, or to the newest while there will be more. */
  toEnd(): void {
    if (this.trace === null) return;
    this.show(this.trace.count, 0, this.isComplete ? "paused" : "following");
  }

  setSpeed(speed: Speed): void {
    this.set({ speed: speed === "auto" ? speed : Math.max(MIN_SPEED, Math.min(speed, MAX_SPEED)) });
  }

  setAxis(axis: Axis): void {
    if (axis === this.current.axis) return;
    this.pace = this.paceFor(axis);
    this.sinceMoment = 0;
    this.set({ axis });
  }

  /** How fast the run goes by, in play seconds per second. */
  get rate(): number {
    const { speed, moment } = this.current;
    if (speed !== "auto") return speed;
    if (this.pace === null) return 1;
    // Of a run that goes on, only what lies ahead is known; it is bounded, as the engine is.
    const shown = this.isComplete ? 0 : this.pace.playTimeOf(moment);
    return Math.max(1, (this.pace.playTimeOf(this.trace!.count) - shown) / AUTO_SECONDS);
  }

  /** So many seconds have passed. */
  advance(seconds: number): void {
    const { mode, moment } = this.current;
    if (mode === "paused" || this.trace === null) return;
    const { count } = this.trace;
    if (mode === "following") {
      if (moment !== count || this.isComplete) this.show(count, 0, this.isComplete ? "paused" : mode);
      return;
    }
    const pace = this.pace!;
    const playTime = pace.playTimeOf(moment) + this.sinceMoment + seconds * this.rate;
    const next = Math.max(moment, pace.momentAt(playTime));
    if (next < count) this.show(next, Math.max(0, playTime - pace.playTimeOf(next)), mode);
    else this.show(count, 0, this.isComplete ? "paused" : mode);
  }

  /** How many events the engine may have recorded by now. */
  get allowance(): number {
    const { mode, moment } = this.current;
    return moment + (mode === "following" ? FOLLOW_AHEAD : AHEAD);
  }

  private paceFor(axis: Axis): Pace {
    return axis === "time" ? new TimePace(this.trace!) : new StepPace(this.trace!);
  }

  private show(moment: number, sinceMoment: number, mode: PlayerMode): void {
    this.sinceMoment = sinceMoment;
    this.set({ mode, moment, seconds: this.pace?.secondsAt(moment, sinceMoment) ?? 0 });
  }

  private set(change: Partial<PlayerState>): void {
    this.current = { ...this.current, ...change };
    this.onChange(this.current);
  }
}
