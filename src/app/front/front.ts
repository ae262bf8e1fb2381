// Shows an example's recorded run before the page is there: the panes as they were rendered by the build (prerender.tsx), in them the
// timeline itself, which plays. The page is then made behind it, and takes its place where nothing has moved.
import type { PlayerState } from "../../player/player.ts";
import type { Selection } from "../../timeline/timeline.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { Trace } from "../../trace/trace.ts";
import { loadFirstTexts } from "../../words/languages.ts";
import { translatorIn } from "../../words/translate.ts";
import { fileNameOf, FIRST_EXAMPLE } from "../document.ts";
import { type Embedding, playsByItself } from "../embedding.ts";
import { hasLooked, noteLook, onTouch } from "../first-look.ts";
import { leaveMark } from "../marks.ts";
import { NARROW } from "../narrow.ts";
import { languageOf, type Preferences } from "../preferences.ts";
import { rememberDoings } from "./early.ts";
import { putExample } from "./put-example.ts";
import { createReadout } from "./readout.ts";
import { playRecorded } from "./recorded-playback.ts";
import type { RecordedRun } from "./recorded-run.ts";
import type { Opening } from "./which.ts";

export interface Front {
  readonly trace: Trace;
  /** The first lanes are on screen. */
  readonly painted: Promise<void>;
  /** Whether the reader has touched nothing yet, and is here for the first time. */
  readonly isFirstLook: () => boolean;
  readonly playback: () => PlayerState;
  readonly selection: () => Selection | null;
  /** Takes it away; gives what does in the page what the reader has done in it. */
  readonly leave: () => (page: HTMLElement) => void;
}

/** Null if the build has rendered nothing. Errors: those of loading the words. */
export async function showFront(
  { document: opened, example, link }: Opening,
  run: RecordedRun,
  preferences: Preferences,
  embedding: Embedding | null,
): Promise<Front | null> {
  const language = languageOf(preferences);
  const layout = matchMedia(NARROW).matches ? "phone" : "desk";
  const rendered = templateOf(
    embedding === null ? `${language}-${layout}-${opened.type}` : `${language}-figure`,
  );
  if (rendered === null) return null;
  await loadFirstTexts(language);
  const trace = new Trace(parseTrace(run.trace.replace(/^file .*$/m, `file ${fileNameOf(opened)}`)));
  trace.update();

  const front = document.createElement("div");
  front.className = "front";
  front.append(rendered);
  document.documentElement.lang = language;
  if (example !== FIRST_EXAMPLE) putExample(front, trace, run.lessons[language] ?? run.lessons.en);
  if (embedding !== null) leaveOut(front, embedding);
  const hints = front.querySelectorAll(".callout, .what-to-see");
  let isFirstLook = embedding === null && !hasLooked();
  const hideHints = () => {
    isFirstLook = false;
    for (const hint of hints) hint.remove();
  };
  if (!isFirstLook) hideHints();
  document.body.append(front);
  showBehind(true);
  const stopListening = onTouch(() => {
    noteLook();
    hideHints();
  });
  const doings = rememberDoings(front);
  const words = { t: translatorIn(language), language };
  const playback = playRecorded(front.querySelector<HTMLElement>(".timeline-host")!, {
    trace,
    words,
    preferences,
    link,
    isMoving: embedding === null || playsByItself(embedding),
    onChange: createReadout(front, trace, words, templateOf(`${language}-play`)),
  });
  void playback.painted.then(() => leaveMark("picture"));
  return {
    trace,
    painted: playback.painted,
    isFirstLook: () => isFirstLook,
    playback: playback.state,
    selection: playback.selection,
    leave: () => {
      const redo = doings.handOver();
      stopListening();
      playback.stop();
      front.remove();
      showBehind(false);
      return redo;
    },
  };
}

/** Hides the page from those who go by keyboard or by ear, and from whoever asks for its buttons, while it is behind the front. */
function showBehind(isBehind: boolean): void {
  const root = document.getElementById("root")!;
  root.inert = isBehind;
  root.ariaHidden = isBehind ? "true" : null;
}

/** A copy of what the build has rendered under that name; null if there is none. */
function templateOf(name: string): DocumentFragment | null {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-front="${name}"]`);
  return template === null ? null : (template.content.cloneNode(true) as DocumentFragment);
}

/** The build has rendered all that a figure can have. */
function leaveOut(front: HTMLElement, { wishes }: Embedding): void {
  if (!wishes.has("code") && !wishes.has("edit")) front.querySelector(".code-pane")!.remove();
  if (wishes.has("plain")) front.querySelector(".figure-bar")!.remove();
}
