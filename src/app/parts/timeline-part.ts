// Keeps the timeline and the store in step: the run, the playhead and what is selected.
import type { Timeline, TimelineTexts } from "../../timeline/timeline.ts";
import type { Trace } from "../../trace/trace.ts";
import { criticalPath } from "../../trace/questions/critical-path.ts";
import { foundLanes } from "../../trace/questions/find.ts";
import type { SpanRef } from "../../trace/questions/why.ts";
import type { Page } from "../page.ts";
import { type AppState, isActive, isToPredict } from "../store.ts";
import { follower } from "../follower.ts";
import { leaveMark } from "../marks.ts";
import { isStepping } from "../run/speeds.ts";
import { FEW_LANES, RowSizer } from "./row-sizes.ts";

/** Says for tests and measurements whether everything that is known, or on its way, is painted. */
function showIdle(isIdle: boolean): void {
  document.documentElement.toggleAttribute("data-idle", isIdle);
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
const loadTimeline = () => import("../../timeline/timeline.ts");
/** Makes a timeline in the host. Errors: those of loading it. */
export async function mountTimeline(
  host: HTMLElement,
  page: Pick<Page, "store" | "player" | "frames" | "navigation" | "timeline" | "picture">,
  texts: TimelineTexts,
): Promise<{ readonly part: Timeline; readonly dispose: () => void }> {
  const { store, player, frames, navigation, picture } = page;
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
        if (isIdle && shown !== null) {
          leaveMark("picture");
          picture.resolve();
        }
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
    const { recording, things, beside, compared } = store.getState();
    rows.sizeFor(recording?.trace ?? null, things, beside && (compared?.trace ?? null));
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
    ({ beside }) => beside,
    (beside) => {
      timeline.setBeside(beside);
      sizeAnew();
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
  on(
    ({ playback }) => isStepping(playback),
    (isNow) => {
      timeline.setStepping(isNow);
    },
  );
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
    (state) => [state.preferences, state.isPresenting, state.stageType, isToPredict(state)] as const,
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
