// Keeps the editor and the store in step: the program one way and the other, and the marks of the moment on screen.
import type { Editor, EditorTexts, PlaceRange, SuspendedMark } from "../../editor/editor.ts";
import type { Selection } from "../../timeline/timeline.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Desk } from "../documents/open-document.ts";
import { themeOf } from "../preferences.ts";
import type { Session } from "../run/session.ts";
import { type AppState, type AppStore, isPictureCurrent } from "../store.ts";

/** With more lanes than that, looking for those that stand somewhere takes longer than a frame. */
const MOST_LANES = 20_000;

/** The size of the program's type: a token of the page's CSS. */
function codeSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--size-code"));
}

/** Makes an editor in the host. Errors: those of loading it. */
export async function mountEditor(
  host: HTMLElement,
  { store, session, desk }: { readonly store: AppStore; readonly session: Session; readonly desk: Desk },
  texts: EditorTexts,
): Promise<{ readonly part: Editor; readonly dispose: () => void }> {
  const { createEditor } = await import("../../editor/editor.ts");
  const { source, preferences } = store.getState();
  const editor = await createEditor(host, {
    source,
    theme: themeOf(preferences),
    fontSize: codeSize(),
    texts,
    onChange: (text) => {
      desk.edit(text);
    },
    onRun: () => {
      void session.run();
    },
    onLineClick: (line) => {
      selectAtLine(store, session, line);
    },
  });
  const show = (state: AppState, before: AppState | null) => {
    if (state.source !== before?.source && state.source !== editor.getSource())
      editor.setSource(state.source);
    if (state.document !== before?.document) editor.setReadOnly(state.document.type === "trace");
    if (state.problems !== before?.problems) editor.setProblems(state.problems);
    if (state.preferences !== before?.preferences || state.isPresenting !== before.isPresenting) {
      editor.setTheme(state.isPresenting ? "contrast" : themeOf(state.preferences));
      editor.setFontSize(codeSize());
    }
    if (isMarkedDifferently(state, before)) showMarks(editor, state);
    if (state.selection !== before?.selection || state.hover !== before.hover)
      editor.highlight(placeOfSelection(state));
  };
  show(store.getState(), null);
  const unsubscribe = store.subscribe(show);
  return {
    part: editor,
    dispose: () => {
      unsubscribe();
      editor.dispose();
    },
  };
}

function isMarkedDifferently(state: AppState, before: AppState | null): boolean {
  return (
    state.playback.moment !== before?.playback.moment ||
    state.recording !== before.recording ||
    state.source !== before.source ||
    // The last step's bookkeeping may have come only now.
    (state.playback.step === state.recorded.steps && state.recorded !== before.recorded)
  );
}

function showMarks(editor: Editor, state: AppState): void {
  const { recording, playback } = state;
  const isMarked = recording !== null && isPictureCurrent(state) && playback.moment > 0;
  editor.setSuspended(isMarked ? suspendedMarks(recording.trace, playback.moment) : []);
  editor.setRunning(isMarked ? runningPlace(recording.trace, playback.moment) : null);
}

function suspendedMarks(trace: Trace, moment: number): readonly SuspendedMark[] {
  if (trace.lanes.length > MOST_LANES) return [];
  const bySite = new Map<number, string[]>();
  for (const { lane, site } of trace.suspendedAt(moment)) {
    const names = bySite.get(site);
    const name = trace.nameAt(lane, moment);
    if (names === undefined) bySite.set(site, [name]);
    else names.push(name);
  }
  return [...bySite].map(([site, names]) => ({ place: trace.log.sites[site], lanes: names }));
}

/** Where the lane stands that runs at the moment: the place of its last event that has one. */
function runningPlace(trace: Trace, moment: number): PlaceRange | null {
  const { actor, site } = trace.log.columns;
  for (let event = moment - 1; event >= 0; event--) {
    if (actor[event] === 0) continue;
    if (trace.stateAt(actor[event], moment)?.state !== "running" || site[event] === 0) return null;
    return trace.log.sites[site[event]];
  }
  return null;
}

function placeOfSelection(state: AppState): PlaceRange | null {
  const { recording } = state;
  const selection = state.hover ?? state.selection;
  if (recording === null || selection === null || !isPictureCurrent(state)) return null;
  const { trace } = recording;
  const site = trace.stateAt(selection.lane, selection.event + 1)?.site ?? 0;
  return site === 0 ? null : trace.log.sites[site];
}

/** Selects what a lane does that stands at a line of the program; of several, the one after that which is selected. */
function selectAtLine(store: AppStore, session: Session, line: number): void {
  const { recording, playback, selection } = store.getState();
  if (recording === null) return;
  const { trace } = recording;
  const here: Selection[] = trace
    .suspendedAt(playback.moment)
    .filter(({ site }) => trace.log.sites[site].line === line)
    .map(({ lane }) => ({ lane, event: trace.stateAt(lane, playback.moment)!.since }));
  const next = here.findIndex(({ lane }) => lane === selection?.lane) + 1;
  if (here.length > 0) session.select(here[next % here.length]);
}
