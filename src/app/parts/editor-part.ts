// Keeps the editor and the store in step: the program one way and the other, and the marks of the moment on screen.
import type { Editor, EditorTexts, PlaceRange, SuspendedMark } from "../../editor/editor.ts";
import type { Trace } from "../../trace/trace.ts";
import { pushTo } from "../../trace/lists.ts";
import { wordsIn } from "../../words/i18n.ts";
import { MOST_NAMES } from "../../words/lists.ts";
import { briefLabelOf } from "../../words/names.ts";
import { tellRace } from "../../words/races.ts";
import { HANDHELD } from "../narrow.ts";
import { whenOpened } from "../opened.ts";
import type { Page } from "../page.ts";
import { languageOf, shownTheme } from "../preferences.ts";
import { isPythonProgram } from "../program-language.ts";
import { type AppState, isPictureCurrent } from "../store.ts";
import { placeOfStep, runningPlace } from "../run/step-place.ts";
import { pixelsOf } from "../tokens.ts";
import { racePlacesAt } from "../run/race-marks.ts";
import { shownValuesAt } from "../run/shown-values.ts";
import { follower } from "../follower.ts";
import { goAlong } from "../along.ts";

/** With more lanes than that, looking for those that stand somewhere takes longer than a frame. */
const MOST_LANES = 20_000;

/** So many events of the run are looked through for values in one turn. */
const EVENTS_IN_TURN = 20_000;

/** In milliseconds: as long as that, a run that has begun has the processor without the type checker. */
const RUN_ALONE_MS = 2_000;

/** A run that is followed goes by too fast to be read line by line, and Monaco draws its page anew for each mark. */
const FOLLOWING_MS = 400;

/**
 * Makes an editor in the host, after what comes before it, as a trace that is being opened; not if that has no program, and
 * nobody wants an editor then. Errors: those of loading it, and the signal's reason.
 */
export async function mountEditor(
  host: HTMLElement,
  page: Page,
  texts: EditorTexts,
  signal: AbortSignal,
): Promise<{ readonly part: Editor; readonly dispose: () => void }> {
  await Promise.all([whenOpened(page), page.rest.promise]);
  signal.throwIfAborted();
  const { store, turns, run, navigation, documents, editor: shown, edited } = page;
  const { createEditor } = await import("../../editor/editor.ts");
  const { source } = store.getState();
  const editor = await createEditor(host, {
    kind: matchMedia(HANDHELD).matches ? "hand" : "desk",
    source,
    theme: shownTheme(store.getState()),
    fontSize: pixelsOf("--size-code"),
    texts,
    onChange: (text) => {
      leaveAlone(false);
      documents.edit(text);
    },
    onRun: () => {
      void run.start();
    },
    onLineClick: (line) => {
      navigation.selectAtLine(line);
    },
  }).finally(edited.resolve);
  shown.current = editor;
  let alone: ReturnType<typeof setTimeout> | undefined;
  function leaveAlone(isAlone: boolean): void {
    clearTimeout(alone);
    editor.setChecking(!isAlone);
    if (isAlone) alone = setTimeout(leaveAlone, RUN_ALONE_MS, false);
  }
  const { on, stop } = follower(store);
  on(({ run }) => run.type === "compiling" || run.type === "running", leaveAlone);
  on(
    ({ source }) => source,
    (source) => {
      if (source !== editor.getSource()) editor.setSource(source);
    },
  );
  on(
    ({ document, embedding }) =>
      document.type === "trace" || (embedding !== null && !embedding.wishes.has("edit")),
    (isReadOnly) => {
      editor.setReadOnly(isReadOnly);
    },
  );
  on(isPythonProgram, (isPython) => {
    editor.setLanguage(isPython ? "python" : "typescript");
  });
  on(
    ({ problems }) => problems,
    (problems) => {
      editor.setProblems(problems);
    },
  );
  on(
    ({ preferences, isPresenting, stageType }) => [preferences, isPresenting, stageType] as const,
    ([preferences, isPresenting]) => {
      editor.setTheme(shownTheme({ preferences, isPresenting }));
      editor.setFontSize(pixelsOf("--size-code"));
    },
  );
  const show = (isTurn: boolean): boolean => {
    const state = store.getState();
    const areKnown = state.recording?.values.update(isTurn ? EVENTS_IN_TURN : Infinity) ?? true;
    if (!areKnown && state.playback.mode === "paused") return false;
    showMarks(editor, state);
    showRaces(editor, state);
    // A run may go on faster than that.
    if (areKnown) showValues(editor, state);
    return true;
  };
  const marks = goAlong(turns, show, () =>
    store.getState().playback.mode === "following" ? FOLLOWING_MS : 0,
  );
  on(
    ({ playback: { moment, step, mode }, recording, source, recorded, preferences }) => {
      // The last step's bookkeeping may have come only now.
      const news = step === recorded.steps ? recorded : null;
      const { followsCode, language } = preferences;
      return [mode === "paused", moment, recording, source, followsCode, language, news] as const;
    },
    ([isPaused]) => marks.moved(!isPaused),
  );
  on(
    ({ selection, hover }) => [selection, hover] as const,
    () => {
      editor.highlight(placeOfSelection(store.getState()));
      showValues(editor, store.getState());
    },
  );
  // What was shown before there was an editor has been read by now.
  const stopRevealing = store.subscribe(
    ({ revealed }) => revealed,
    (place) => {
      if (place !== null) editor.reveal(place.line, place.column);
    },
  );
  return {
    part: editor,
    dispose: () => {
      stop();
      clearTimeout(alone);
      marks.stop();
      stopRevealing();
      if (shown.current === editor) shown.current = null;
      editor.dispose();
    },
  };
}

function showMarks(editor: Editor, state: AppState): void {
  const { recording, playback, preferences } = state;
  const isMarked = recording !== null && isPictureCurrent(state) && playback.moment > 0;
  editor.setSuspended(isMarked ? suspendedMarks(recording.trace, playback.moment) : []);
  editor.setRunning(isMarked ? runningPlace(recording.trace, playback.moment) : null);
  const isLeading = isMarked && preferences.followsCode;
  editor.leadTo(isLeading ? (placeOfStep(recording.trace, playback)?.line ?? 0) : 0);
}

function showRaces(editor: Editor, state: AppState): void {
  const { recording, playback, preferences } = state;
  if (recording === null || !isPictureCurrent(state)) return editor.setRaces([]);
  const { trace } = recording;
  const words = wordsIn(languageOf(preferences));
  editor.setRaces(
    racePlacesAt(trace, playback.moment).map(({ site, type, race }) => {
      const { sentence, atRead, atWrite } = tellRace(trace, race, words);
      return { place: trace.log.sites[site], text: type === "read" ? atRead : atWrite, sentence };
    }),
  );
}

/** At the line at which the lane that is looked at stands: what it names, and what has just changed. */
function showValues(editor: Editor, state: AppState): void {
  const { recording, playback } = state;
  const isShown = recording !== null && isPictureCurrent(state) && playback.moment > 0;
  if (!isShown) return editor.setValues(null);
  const { line, frames, module } = shownValuesAt(recording, state.selection, playback.moment);
  if (line === 0) return editor.setValues(null);
  const text = recording.trace.log.header.source.split("\n", line)[line - 1] ?? "";
  const names = new Set(text.match(/[\p{ID_Continue}$]+/gu));
  const known = new Map([...module, ...(frames.at(-1)?.values ?? [])].map((value) => [value.name, value]));
  // A thing that is called as its variable says nothing more there.
  const values = [...known.values()].filter(
    ({ name, text: value, hasChanged }) => value !== name && (hasChanged || names.has(name)),
  );
  const parts = values.map(({ name, text: value }) => `${name} = ${value}`);
  editor.setValues(parts.length === 0 ? null : { line, text: parts.join(", ") });
}

function suspendedMarks(trace: Trace, moment: number): readonly SuspendedMark[] {
  if (trace.lanes.length > MOST_LANES) return [];
  const bySite = new Map<number, number[]>();
  for (const { lane, site } of trace.suspendedAt(moment)) pushTo(bySite, site, lane);
  return Array.from(bySite, ([site, lanes]) => ({
    place: trace.log.sites[site],
    first: lanes.slice(0, MOST_NAMES).map((lane) => briefLabelOf(trace, lane, moment)),
    count: lanes.length,
  }));
}

function placeOfSelection(state: AppState): PlaceRange | null {
  const { recording } = state;
  const selection = state.hover ?? state.selection;
  if (recording === null || selection === null || !isPictureCurrent(state)) return null;
  const { trace } = recording;
  const site = trace.stateAt(selection.lane, selection.event + 1)?.site ?? 0;
  return site === 0 ? null : trace.log.sites[site];
}
