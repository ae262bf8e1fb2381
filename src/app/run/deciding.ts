// Lets the reader decide the order of a run, one decision after another, and takes decisions back.
import { printSchedule } from "../../explore/schedule.ts";
import type { Choice } from "../../explore/choices.ts";
import type { Player } from "../../player/player.ts";
import type { AppStore } from "../store.ts";
import type { Run } from "./run.ts";

interface DecidingState {
  /** The schedules that were shown, the one on screen last; none while nobody decides. */
  readonly shown: readonly string[];
  /** The keys of the goals that were reached. */
  readonly reached: ReadonlySet<string>;
}

const NOTHING: DecidingState = { shown: [], reached: new Set() };

export class Deciding {
  private state = NOTHING;
  private jitter = 0;
  private readonly listeners = new Set<() => void>();
  private readonly store: AppStore;
  private readonly run: Run;
  private readonly player: Player;

  constructor(store: AppStore, run: Run, player: Player) {
    this.store = store;
    this.run = run;
    this.player = player;
    store.subscribe(
      ({ source }) => source,
      () => {
        this.set(NOTHING);
      },
    );
  }

  readonly getState = (): DecidingState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins with the usual order. */
  start(jitter: number): void {
    this.jitter = jitter;
    this.set({ ...this.state, shown: [] });
    this.show([]);
  }

  choose({ changes }: Choice): void {
    this.show(changes);
  }

  undo(): void {
    const shown = this.state.shown.slice(0, -1);
    this.set({ ...this.state, shown });
    this.play(shown.at(-1) ?? null);
  }

  reach(goal: string): void {
    if (!this.state.reached.has(goal))
      this.set({ ...this.state, reached: new Set([...this.state.reached, goal]) });
  }

  private show(changes: Choice["changes"]): void {
    const schedule = printSchedule({ jitter: this.jitter, changes }, this.store.getState().source);
    this.set({ ...this.state, shown: [...this.state.shown, schedule] });
    this.play(schedule);
  }

  /** The whole of it at once: what came of the decision is to be seen. */
  private play(schedule: string | null): void {
    this.run.setOrder(schedule);
    void this.run.start().then(() => {
      this.player.toEnd();
    });
  }

  private set(state: DecidingState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
