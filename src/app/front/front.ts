// Shows an example's recorded run before the page is there: the panes as they were rendered by the build (prerender.tsx), in them the
// timeline itself, which plays.
import { parseTrace } from "../../trace/formats/text.ts";
import { Trace } from "../../trace/trace.ts";
import { loadFirstTexts } from "../../words/languages.ts";
import { translatorIn } from "../../words/translate.ts";
import { fileNameOf, FIRST_EXAMPLE } from "../document.ts";
import { type Embedding, playsByItself } from "../embedding.ts";
import { hasLooked, noteLook, onTouch } from "../first-look.ts";
import { languageOf, type Preferences } from "../preferences.ts";
import { putExample } from "./put-example.ts";
import { createReadout } from "./readout.ts";
import { playRecorded } from "./recorded-playback.ts";
import type { RecordedRun } from "./recorded-run.ts";
import { type Front, markPicture, pageTemplate, standUp, templateOf } from "./stand.ts";
import type { Opening } from "./which.ts";

/** Null if the build has rendered nothing. Errors: those of loading the words. */
export async function showFront(
  { document: opened, example, link }: Opening,
  run: RecordedRun,
  preferences: Preferences,
  embedding: Embedding | null,
): Promise<Front | null> {
  const language = languageOf(preferences);
  const rendered =
    embedding === null ? pageTemplate(language, opened.type) : templateOf(`${language}-figure`);
  if (rendered === null) return null;
  await loadFirstTexts(language);
  const trace = new Trace(parseTrace(run.trace.replace(/^file .*$/m, `file ${fileNameOf(opened)}`)));
  trace.update();

  if (example !== FIRST_EXAMPLE) putExample(rendered, trace, run.lessons[language] ?? run.lessons.en);
  if (embedding !== null) leaveOut(rendered, embedding);
  const { element: front, leave } = standUp(rendered, language);
  const hints = front.querySelectorAll(".callout, .what-to-see");
  let isFirstLook = embedding === null && !hasLooked();
  const hideHints = () => {
    isFirstLook = false;
    for (const hint of hints) hint.remove();
  };
  if (!isFirstLook) hideHints();
  const stopListening = onTouch(() => {
    noteLook();
    hideHints();
  });
  const words = { t: translatorIn(language), language };
  const playback = playRecorded(front.querySelector<HTMLElement>(".timeline-host")!, {
    trace,
    words,
    preferences,
    link,
    isMoving: embedding === null || playsByItself(embedding),
    onChange: createReadout(front, trace, words, templateOf(`${language}-play`)),
  });
  markPicture(playback.painted);
  return {
    trace,
    painted: playback.painted,
    isFirstLook: () => isFirstLook,
    playback: playback.state,
    selection: playback.selection,
    leave: () => {
      const redo = leave();
      stopListening();
      playback.stop();
      return redo;
    },
  };
}

/** The build has rendered all that a figure can have. */
function leaveOut(front: ParentNode, { wishes }: Embedding): void {
  if (!wishes.has("code") && !wishes.has("edit")) front.querySelector(".code-pane")!.remove();
  if (wishes.has("plain")) front.querySelector(".figure-bar")!.remove();
}
