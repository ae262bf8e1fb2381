// Shows a trace that the address asks for while it is read, before the page is there: in the panes of the page, as the build rendered them.
import type { Opening } from "../../trace/formats/open-client.ts";
import type { Trace } from "../../trace/trace.ts";
import { loadFirstTexts } from "../../words/languages.ts";
import { translatorIn } from "../../words/translate.ts";
import { languageOf, type Preferences } from "../preferences.ts";
import { MORE_OF_SAVED } from "../limits.ts";
import { FrontPicture } from "./front-picture.ts";
import { putProgram } from "./put-example.ts";
import { createReadout } from "./readout.ts";
import { type Front, markPicture, pageTemplate, standUp, templateOf } from "./stand.ts";

/**
 * Null if there is nothing to show: it cannot be read, which the page says, or the build has rendered nothing. Errors: those of
 * loading the words.
 */
export async function showTraceFront(
  name: string,
  opening: Opening,
  preferences: Preferences,
): Promise<Front | null> {
  const language = languageOf(preferences);
  const [trace] = await Promise.all([firstOf(opening), loadFirstTexts(language)]);
  if (trace === null) return null;
  const { source } = trace.log.header;
  const rendered = pageTemplate(language, source === "" ? "foreign" : "trace");
  if (rendered === null) return null;
  putProgram(rendered, { file: name, source });
  for (const title of rendered.querySelectorAll(".header .menu-button-title")) title.textContent = name;
  // What it printed may be long; that there is nothing is not known.
  rendered.querySelector(".output-pane .hint")?.remove();
  const { element, leave } = standUp(rendered, language);
  // A key that was pressed meanwhile is answered before the picture is begun.
  await nextTask();
  const words = { t: translatorIn(language), language };
  const picture = new FrontPicture(element.querySelector<HTMLElement>(".timeline-host")!, {
    trace,
    words,
    axis: preferences.axis,
    hasAllLinks: preferences.hasAllArrows,
    onChange: createReadout(element, trace, words, templateOf(`${language}-play`)),
  });
  picture.player.toEnd();
  let shown = 0;
  const stopListening = opening.listen(() => {
    if (trace.count < shown * MORE_OF_SAVED) return;
    shown = trace.count;
    picture.update();
  });
  const painted = picture.painted.promise;
  markPicture(painted);
  return {
    trace,
    painted,
    isFirstLook: () => false,
    playback: () => picture.player.state,
    selection: () => picture.selection,
    leave: () => {
      stopListening();
      picture.timeline.destroy();
      return leave();
    },
  };
}

/** Resolves behind the next frame. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** In milliseconds: of a trace that is longer in coming, the page says that it is read. */
const PATIENCE_MS = 5_000;

/** The trace as soon as there is something of it; null if it ends before that, or keeps one waiting. */
function firstOf(opening: Opening): Promise<Trace | null> {
  return new Promise((resolve) => {
    const stopListening = opening.listen(resolve);
    const end = () => {
      stopListening();
      resolve(null);
    };
    opening.opened.then(end, end);
    setTimeout(end, PATIENCE_MS);
  });
}
