// Keeps the timeline and the store in step: the run, the playhead and what is selected.
import type { Timeline, TimelineTexts } from "../../timeline/timeline.ts";
import type { Trace } from "../../trace/trace.ts";
import { criticalPath } from "../../trace/questions/critical-path.ts";
import { isThingShown } from "../../trace/things.ts";
import { foundLanes } from "../../trace/questions/find.ts";
import type { SpanRef } from "../../trace/questions/why.ts";
import type { Page } from "../page.ts";
import { type AppState, isActive } from "../store.ts";
import { follower } from "../follower.ts";
import { pixelsOf } from "../tokens.ts";

/** Says for tests and measurements whether everything that is known, or on its way, is painted. */
function showIdle(isIdle: boolean): void {
  document.documentElement.toggleAttribute("data-idle", isIdle);
}

const PICTURE = "loopscope:picture";

/** For those who measure a visit: the first lanes are on screen. */
function markPicture(): void {
  if (performance.getEntriesByName(PICTURE).length === 0) performance.mark(PICTURE);
}

/** How the rows of a run may differ from the usual ones: taller for few lanes, lower so that all are seen. */
const ROW_SCALE = { least: 0.75, most: 1.75 } as const;
/** The texts in them differ less. */
const FONT_SCALE = { least: 0.9, most: 1.25 } as const;

/** Where a pane is narrower, labels need the room: their texts stay as they are, and rows are made for fingers. */
const LEAST_WIDTH_PX = 600;
/** More lanes than that are not few, whatever the pane. */
const FEW_LANES = 100;

/** The picture fills its pane as far as it is readable for that. */
class RowSizer {
  private readonly host: HTMLElement;
  private readonly timeline: Timeline;
  private usual = { rowPx: 0, fontPx: 0 };
  private pane = { widthPx: 0, heightPx: 0 };
  private shown = "";

  constructor(host: HTMLElement, timeline: Timeline) {
    this.host = host;
    this.timeline = timeline;
    this.measure();
  }

  /** The pane has another size, or the tokens have other values. Not for each run: the browser lays out the page for that. */
  measure(): void {
    this.usual = {
      rowPx: pixelsOf("--timeline-row-height"),
      fontPx: pixelsOf("--timeline-font-size"),
    };
    this.pane = { widthPx: this.host.clientWidth, heightPx: this.host.clientHeight };
  }

  sizeFor({ recording, things }: Pick<AppState, "recording" | "things">): void {
    const trace = recording?.trace ?? null;
    const rowCount = rowCountOf(trace, things);
    // A run that has just begun leaves the sizes as they were before it.
    if (rowCount === 0) return;
    const { rowPx, fontPx } = this.usual;
    const isWide = this.pane.widthPx >= LEAST_WIDTH_PX;
    const isFew = trace === null || trace.lanes.length <= FEW_LANES;
    // Two rows' room is for the axis and the overview.
    const scale = isFew ? this.pane.heightPx / (rowCount + 2) / rowPx : 1;
    const row = Math.round(rowPx * within(scale, isWide ? ROW_SCALE : { ...ROW_SCALE, least: 1 }));
    const font = Math.round(fontPx * (isWide ? within(scale, FONT_SCALE) : 1));
    const sizes = `${row} ${font}`;
    if (sizes === this.shown) return;
    this.shown = sizes;
    this.timeline.setRowSize(row, font);
  }
}

function within(scale: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(Math.max(scale, least), most);
}

function rowCountOf(trace: Trace | null, chosen: AppState["things"]): number {
  if (trace === null) return 0;
  const things = trace.things.filter(({ id }) => isThingShown(trace, id, chosen)).length;
  return (
    things +
    trace.tracks.length +
    trace.lanes.filter(({ track, isInternal }) => track < 0 && !isInternal).length
  );
}

/** The path of a run that goes on changes with every event; it is shown when the run is over. */
function pathOf({ isPathLit, recording, run }: AppState): readonly SpanRef[] | null {
  return isPathLit && recording !== null && !isActive(run) ? criticalPath(recording.trace) : null;
}

/** The lanes that the reader wants to see; null for all. */
function shownBy({ filter, recording }: AppState): ReadonlySet<number> | null {
  return filter === null || recording === null
    ? null
    : foundLanes(recording.trace, filter.query, filter.moment);
}

/** Comes when it is first wanted. Errors: those of loading it. */
export const loadTimeline = () => import("../../timeline/timeline.ts");
/** Faster than that, an instant would be over before it is open. */
const STEPPING_SPEED = 0.5;

function isStepping({ playback: { mode, speed } }: AppState): boolean {
  return mode === "paused" || (mode === "playing" && speed !== "auto" && speed <= STEPPING_SPEED);
}

/** Makes a timeline in the host. Errors: those of loading it. */
export async function mountTimeline(
  host: HTMLElement,
  page: Pick<Page, "store" | "player" | "frames" | "navigation" | "timeline">,
  texts: TimelineTexts,
): Promise<{ readonly part: Timeline; readonly dispose: () => void }> {
  const { store, player, frames, navigation } = page;
  const { createTimeline } = await loadTimeline();
  let isPainted = false;
  let shown: Trace | null = null;
  const timeline = createTimeline(host, {
    texts,
    requestFrame: frames.request,
    callbacks: {
      onSelect: (selection) => {
        navigation.select(selection);
      },
      onHover: (hover) => {
        store.setState({ hover });
      },
      onSeek: (moment, seconds) => {
        player.seek(moment, seconds);
      },
      onIdle: (isIdle) => {
        isPainted = isIdle;
        if (isIdle && shown !== null) markPicture();
        showIdle(isPainted && !store.getState().isOpening);
      },
      onFollow: (isFollowing) => {
        store.setState({ isFollowing });
      },
    },
  });
  page.timeline.current = timeline;
  const rows = new RowSizer(host, timeline);
  const sizeAnew = () => {
    rows.sizeFor(store.getState());
  };
  const resizes = new ResizeObserver(() => {
    rows.measure();
    sizeAnew();
  });
  resizes.observe(host);
  const { on, stop } = follower(store);
  on(
    ({ recording, recorded }) => [recording, recorded] as const,
    ([recording]) => {
      const trace = recording?.trace ?? null;
      if (trace !== null && trace !== shown) timeline.setTrace(trace);
      else timeline.update();
      shown = trace;
    },
  );
  on(
    ({ run }) => !isActive(run),
    (isOver) => {
      timeline.setOver(isOver);
    },
  );
  on(
    ({ playback }) => playback.axis,
    (axis) => {
      timeline.setAxis(axis);
    },
  );
  on(isStepping, (isNow) => {
    timeline.setStepping(isNow);
  });
  on(
    ({ playback }) => [playback.moment, playback.seconds] as const,
    ([moment, seconds]) => {
      timeline.setPlayhead(moment, seconds);
    },
  );
  on(
    ({ isFollowing }) => isFollowing,
    (isFollowing) => {
      timeline.setFollow(isFollowing);
    },
  );
  on(
    ({ look }) => look,
    (look) => {
      if (look !== null) timeline.lookAt(look);
    },
  );
  on(
    ({ selection }) => selection,
    (selection) => {
      timeline.select(selection);
    },
  );
  on(
    ({ filter, recorded }) => [filter, filter === null ? null : recorded] as const,
    () => {
      timeline.setOnly(shownBy(store.getState()));
    },
  );
  on(
    ({ things, recording }) => [things, recording] as const,
    ([things]) => {
      timeline.setThings(things);
      sizeAnew();
    },
  );
  on(
    ({ preferences }) => preferences.hasAllArrows,
    (hasAllArrows) => {
      timeline.setAllLinks(hasAllArrows);
    },
  );
  on(
    ({ isPathLit, recording, recorded, run }) =>
      isPathLit && !isActive(run) ? ([recording, recorded] as const) : null,
    () => {
      timeline.setLit(pathOf(store.getState()));
    },
  );
  on(
    ({ isOpening }) => isOpening,
    (isOpening) => {
      showIdle(isPainted && !isOpening);
    },
  );
  on(
    ({ recording }) => {
      const trace = recording?.trace ?? null;
      // Of many lanes it does not matter how many.
      return [trace, Math.min(trace?.lanes.length ?? 0, FEW_LANES + 1)] as const;
    },
    () => {
      sizeAnew();
    },
  );
  on(
    ({ preferences, isPresenting }) => [preferences, isPresenting] as const,
    () => {
      timeline.refreshTheme();
      rows.measure();
      sizeAnew();
    },
  );
  return {
    part: timeline,
    dispose: () => {
      stop();
      page.timeline.current = null;
      resizes.disconnect();
      timeline.destroy();
      showIdle(false);
    },
  };
}
