// What a view of the state is made of: the state at the playhead, which goes along with it, and the words for it.
import { useTranslation } from "react-i18next";
import type { TimelineTexts } from "../../timeline/timeline.ts";
import type { TraceState } from "../../trace/state.ts";
import { timelineTexts } from "../part-texts.ts";
import type { Language } from "../preferences.ts";
import { useApp } from "./context.ts";

interface StateView {
  readonly state: TraceState;
  readonly texts: TimelineTexts;
}

/** Null while nothing has been recorded. */
export function useStateView(): StateView | null {
  const { t, i18n } = useTranslation();
  const state = useApp(({ recording }) => recording?.state ?? null);
  const moment = useApp(({ playback }) => playback.moment);
  // What is known of a moment grows with the run: a thread may turn out to run a loop.
  useApp(({ recorded }) => recorded);
  if (state === null) return null;
  state.seek(Math.min(moment, state.trace.count));
  return { state, texts: timelineTexts(t, i18n.language as Language) };
}
