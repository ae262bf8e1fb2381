// Leads the reader through the run: to a span, to its cause, along a lane, and to a place in the program.
import type { Player } from "../../player/player.ts";
import { type SpanRef, whyOf } from "../../trace/questions/why.ts";
import { countBelow } from "../../trace/search.ts";
import type { Trace } from "../../trace/trace.ts";
import type { AppStore, Place } from "../store.ts";

/** Where a step of the reader leads: a span to select, and the moment at which to look at it. */
export interface Target {
  readonly selection: SpanRef;
  readonly moment: number;
}

/** The span that led to the selected one, at the moment at which it did; null if there is none. */
export function causeOf(trace: Trace, selection: SpanRef): Target | null {
  const why = whyOf(trace, selection);
  if (!why?.cause) return null;
  const { reason, cause } = why;
  const isDoer = reason !== null && "by" in reason && reason.by === cause.lane;
  return { selection: cause, moment: (isDoer ? reason.event : cause.event) + 1 };
}

/** The next (1) or previous (-1) change of the selected lane, or else of the one that runs; null if there is none. */
export function alongOf(
  trace: Trace,
  selection: SpanRef | null,
  moment: number,
  direction: 1 | -1,
): Target | null {
  const lane = trace.lane(selection?.lane ?? trace.runningAt(moment));
  if (lane === undefined) return null;
  const { changes } = lane;
  const passed = countBelow(changes, moment);
  const event = changes[direction === 1 ? passed : passed - 2] as number | undefined;
  if (event === undefined) return null;
  // What has ended does nothing that could be selected: its last span stays.
  const isEnd = trace.stateAt(lane.id, event + 1)?.state === "ended";
  return {
    selection: { lane: lane.id, event: isEnd ? (changes.at(-2) ?? event) : event },
    moment: event + 1,
  };
}

/** What a lane does that stands at a line at the moment; of several, the one after that which is selected. */
export function spanAtLine(
  trace: Trace,
  selection: SpanRef | null,
  moment: number,
  line: number,
): SpanRef | null {
  const here = trace
    .suspendedAt(moment)
    .filter(({ site }) => trace.log.sites[site].line === line)
    .map(({ lane }) => ({ lane, event: trace.stateAt(lane, moment)!.since }));
  if (here.length === 0) return null;
  const next = here.findIndex(({ lane }) => lane === selection?.lane) + 1;
  return here[next % here.length];
}

export class Navigation {
  private readonly store: AppStore;
  private readonly player: Player;

  constructor(store: AppStore, player: Player) {
    this.store = store;
    this.player = player;
  }

  select(selection: SpanRef | null): void {
    this.store.setState(selection === null ? { selection } : { selection, inspector: "span" });
  }

  /** Selects from a view of the state, which stays where it is. */
  point(selection: SpanRef): void {
    this.store.setState({ selection });
  }

  /** A step of the size that the reader has chosen. */
  step(direction: 1 | -1): void {
    this.player.step(direction, this.store.getState().preferences.stepSize);
  }

  goToCause(): void {
    const { recording, selection } = this.store.getState();
    if (recording !== null && selection !== null) this.goTo(causeOf(recording.trace, selection));
  }

  goAlong(direction: 1 | -1): void {
    const { recording, selection, playback } = this.store.getState();
    if (recording !== null) this.goTo(alongOf(recording.trace, selection, playback.moment, direction));
  }

  selectAtLine(line: number): void {
    const { recording, selection, playback } = this.store.getState();
    const span = recording && spanAtLine(recording.trace, selection, playback.moment, line);
    if (span !== null) this.select(span);
  }

  /** Looks at what a lane did when that event happened. */
  visit(event: number): void {
    const { recording } = this.store.getState();
    if (recording === null) return;
    const { trace } = recording;
    const lane = trace.log.columns.actor[event];
    const now = trace.stateAt(lane, event + 1);
    if (now !== null) this.goTo({ selection: { lane, event: now.since }, moment: event + 1 });
  }

  /** Shows a place in the program. */
  reveal({ line, column }: Place): void {
    this.store.setState({ pane: "code", revealed: { line, column } });
  }

  /** Finds out what else could happen. */
  explore(): void {
    this.store.setState({ pane: "state", inspector: "orders", isToExplore: true });
  }

  togglePath(): void {
    this.store.setState(({ isPathLit }) => ({ isPathLit: !isPathLit }));
  }

  /** Turns the page into a stage, or back. */
  present(isPresenting: boolean): void {
    this.store.setState({ isPresenting, hasPresented: true, dialog: null, curtain: null });
  }

  private goTo(target: Target | null): void {
    if (target === null) return;
    this.select(target.selection);
    this.player.seek(target.moment);
  }
}
