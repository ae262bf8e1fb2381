// Keeps the timeline and the store in step: the run, the playhead and what is selected.
import type { Timeline, TimelineTexts } from "../../timeline/timeline.ts";
import type { Trace } from "../../trace/trace.ts";
import { criticalPath } from "../../trace/questions/critical-path.ts";
import { foundLanes } from "../../trace/questions/find.ts";
import type { SpanRef } from "../../trace/questions/why.ts";
import type { Session } from "../run/session.ts";
import { type AppState, type AppStore, isActive } from "../store.ts";

/** Says for tests and measurements whether everything that is known, or on its way, is painted. */
function showIdle(isIdle: boolean): void {
  document.documentElement.toggleAttribute("data-idle", isIdle);
}

/** How much larger than usual the rows of a run with few lanes are drawn. */
const LARGEST_SCALE = 1.25;

/** Where a pane is narrower, labels need the room. */
const LEAST_WIDTH_PX = 600;
/** More lanes than that are not few, whatever the pane. */
const FEW_LANES = 100;

/** Large rows for few lanes, usual ones for many: the picture fills its pane as far as it is readable for that. */
function createRowSizer(host: HTMLElement): (trace: Trace | null) => boolean {
  const root = document.documentElement;
  let shown = "";
  return (trace) => {
    const style = getComputedStyle(root);
    const [rowPx, fontPx] = ["--timeline-row-height", "--timeline-font-size"].map((token) =>
      Number.parseFloat(style.getPropertyValue(token)),
    );
    const isRoomy = host.clientWidth >= LEAST_WIDTH_PX && (trace === null || trace.lanes.length <= FEW_LANES);
    const rows = isRoomy ? rowCountOf(trace) : Infinity;
    // One row's room is for the axis.
    const scale = Math.max(1, Math.min(host.clientHeight / (rows + 2) / rowPx, LARGEST_SCALE));
    const sizes = [Math.round(rowPx * scale), Math.round(fontPx * scale)].join(" ");
    if (sizes === shown) return false;
    shown = sizes;
    host.style.setProperty("--timeline-row-height", `${Math.round(rowPx * scale)}px`);
    host.style.setProperty("--timeline-font-size", `${Math.round(fontPx * scale)}px`);
    return true;
  };
}

function rowCountOf(trace: Trace | null): number {
  if (trace === null) return 0;
  return trace.tracks.length + trace.lanes.filter(({ track, isInternal }) => track < 0 && !isInternal).length;
}

/** The path of a run that goes on changes with every event; it is shown when the run is over. */
function pathOf({ isPathLit, recording, run }: AppState): readonly SpanRef[] | null {
  return isPathLit && recording !== null && !isActive(run) ? criticalPath(recording.trace) : null;
}

function isPathChanged(state: AppState, before: AppState | null): boolean {
  return (
    state.isPathLit !== (before?.isPathLit ?? false) ||
    (state.isPathLit && (state.recording !== before?.recording || state.recorded !== before.recorded))
  );
}

/** The lanes that the reader wants to see; null for all. */
function shownBy({ filter, recording }: AppState): ReadonlySet<number> | null {
  return filter === null || recording === null
    ? null
    : foundLanes(recording.trace, filter.query, filter.moment);
}

/** Makes a timeline in the host. Errors: those of loading it. */
export async function mountTimeline(
  host: HTMLElement,
  { store, session }: { readonly store: AppStore; readonly session: Session },
  texts: TimelineTexts,
): Promise<{ readonly part: Timeline; readonly dispose: () => void }> {
  const { createTimeline } = await import("../../timeline/timeline.ts");
  let isPainted = false;
  const timeline = createTimeline(host, {
    texts,
    callbacks: {
      onSelect: (selection) => {
        session.select(selection);
      },
      onHover: (hover) => {
        store.setState({ hover });
      },
      onSeek: (moment, seconds) => {
        session.player.seek(moment, seconds);
      },
      onIdle: (isIdle) => {
        isPainted = isIdle;
        showIdle(isPainted && !store.getState().isOpening);
      },
      onFollow: (isFollowing) => {
        store.setState({ isFollowing });
      },
    },
  });
  const sizeRows = createRowSizer(host);
  const resizes = new ResizeObserver(() => {
    if (sizeRows(store.getState().recording?.trace ?? null)) timeline.refreshTheme();
  });
  resizes.observe(host);
  const show = (state: AppState, before: AppState | null) => {
    const { recording, recorded, playback, preferences } = state;
    if (recording !== null && recording !== before?.recording) timeline.setTrace(recording.trace);
    else if (recorded !== before?.recorded) timeline.update();
    timeline.setOver(!isActive(state.run));
    if (playback.axis !== before?.playback.axis) timeline.setAxis(playback.axis);
    if (playback.moment !== before?.playback.moment || playback.seconds !== before.playback.seconds)
      timeline.setPlayhead(playback.moment, playback.seconds);
    if (state.isFollowing !== before?.isFollowing) timeline.setFollow(state.isFollowing);
    if (state.selection !== before?.selection) timeline.select(state.selection);
    if (state.filter !== before?.filter || (state.filter !== null && recorded !== before.recorded))
      timeline.setOnly(shownBy(state));
    if (preferences.hasAllArrows !== before?.preferences.hasAllArrows)
      timeline.setAllLinks(preferences.hasAllArrows);
    if (isPathChanged(state, before)) timeline.setLit(pathOf(state));
    if (state.isOpening !== before?.isOpening) showIdle(isPainted && !state.isOpening);
    const isResized = recorded !== before?.recorded && sizeRows(recording?.trace ?? null);
    if (isResized || preferences !== before?.preferences || state.isPresenting !== before.isPresenting)
      timeline.refreshTheme();
  };
  show(store.getState(), null);
  const unsubscribe = store.subscribe(show);
  return {
    part: timeline,
    dispose: () => {
      unsubscribe();
      resizes.disconnect();
      timeline.destroy();
      showIdle(false);
    },
  };
}
