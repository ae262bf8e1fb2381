// Keeps the timeline and the store in step: the run, the playhead and what is selected.
import { createTimeline, type Timeline, type TimelineTexts } from "../timeline/timeline.ts";
import type { Session } from "./session.ts";
import type { AppState, AppStore } from "./store.ts";

/** Says for tests and measurements whether everything that is known is painted. */
function showIdle(isIdle: boolean): void {
  document.documentElement.toggleAttribute("data-idle", isIdle);
}

export function mountTimeline(
  host: HTMLElement,
  { store, session }: { readonly store: AppStore; readonly session: Session },
  texts: TimelineTexts,
): { readonly timeline: Timeline; readonly dispose: () => void } {
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
      onIdle: showIdle,
      onFollow: (isFollowing) => {
        store.setState({ isFollowing });
      },
    },
  });
  const show = (state: AppState, before: AppState | null) => {
    const { recording, recorded, playback } = state;
    if (recording !== null && recording !== before?.recording) timeline.setTrace(recording.lanes);
    else if (recorded !== before?.recorded) timeline.update();
    if (playback.axis !== before?.playback.axis) timeline.setAxis(playback.axis);
    if (playback.moment !== before?.playback.moment || playback.seconds !== before.playback.seconds)
      timeline.setPlayhead(playback.moment, playback.seconds);
    if (state.isFollowing !== before?.isFollowing) timeline.setFollow(state.isFollowing);
    if (state.selection !== before?.selection) timeline.select(state.selection);
    if (state.preferences.theme !== before?.preferences.theme || state.isPresenting !== before.isPresenting)
      timeline.refreshTheme();
  };
  show(store.getState(), null);
  const unsubscribe = store.subscribe(show);
  return {
    timeline,
    dispose: () => {
      unsubscribe();
      timeline.destroy();
      showIdle(false);
    },
  };
}
