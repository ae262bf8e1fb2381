// What a view of the state is made of: the state at the playhead, which goes along with it, and the words for it.
import type { TimelineTexts } from "../../timeline/timeline.ts";
import type { TraceState } from "../../trace/questions/state.ts";
import { timelineTexts } from "../../words/timeline-texts.ts";
import { useApp } from "./context.ts";
import { useWords } from "./use-words.ts";

/** More lanes than that cannot be looked through sixty times a second. */
const MOST_WHILE_PLAYING = 5_000;

interface StateView {
  readonly state: TraceState;
  readonly texts: TimelineTexts;
}

/** Null while there is nothing to show; `StateHint` says why. */
export function useStateView(): StateView | null {
  const words = useWords();
  const state = useApp(({ recording }) => recording?.state ?? null);
  const moment = useApp(({ playback }) => playback.moment);
  const isPlaying = useApp(({ playback }) => playback.mode !== "paused");
  // The last step's bookkeeping may have come only now.
  useApp(({ playback, recorded }) => (playback.step === recorded.steps ? recorded : null));
  if (state === null) return null;
  state.seek(Math.min(moment, state.trace.count));
  if (isPlaying && state.lanes.size > MOST_WHILE_PLAYING) return null;
  return { state, texts: timelineTexts(words) };
}
