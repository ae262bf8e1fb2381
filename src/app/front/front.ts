// Shows an example's recorded run before the page is there: the panes as they were rendered by the build (prerender.tsx), in them the
// timeline itself, which plays. The page is then made behind it, and takes its place where nothing has moved.
import { Player, type PlayerState } from "../../player/player.ts";
import { createTimeline } from "../../timeline/timeline.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { Trace } from "../../trace/trace.ts";
import { createI18n } from "../../words/i18n.ts";
import { loadFirstTexts } from "../../words/languages.ts";
import { timelineTexts } from "../../words/timeline-texts.ts";
import { coloredLines, lineCountOf } from "../code-colors.ts";
import { fileNameOf, FIRST_EXAMPLE } from "../document.ts";
import { hasLooked, noteLook, onTouch } from "../first-look.ts";
import { leaveMark } from "../marks.ts";
import { NARROW } from "../narrow.ts";
import { RowSizer } from "../parts/row-sizes.ts";
import { languageOf, type Preferences } from "../preferences.ts";
import { isStepping, readingSpeed } from "../run/speeds.ts";
import { createSignal } from "../signal.ts";
import { createReadout } from "./readout.ts";
import type { RecordedRun } from "./recorded-run.ts";
import type { Opening } from "./which.ts";

export interface Front {
  readonly trace: Trace;
  /** Whether the reader has touched nothing yet, and is here for the first time. */
  readonly isFirstLook: () => boolean;
  readonly playback: () => PlayerState;
  /** Takes it away; gives the button that was pressed in it, by its number among all, and what it says. */
  readonly leave: () => PressedButton | null;
}

interface PressedButton {
  readonly index: number;
  readonly label: string;
}

/** Resolves when its first lanes are painted; with null if the build has rendered nothing. */
export async function showFront(
  { document: opened, example }: Opening,
  run: RecordedRun,
  preferences: Preferences,
): Promise<Front | null> {
  const language = languageOf(preferences);
  const layout = matchMedia(NARROW).matches ? "phone" : "desk";
  const rendered = document.querySelector<HTMLTemplateElement>(
    `template[data-front="${language}-${layout}-${opened.type}"]`,
  );
  if (rendered === null) return null;
  await loadFirstTexts(language);
  const trace = new Trace(parseTrace(run.trace.replace(/^file .*$/m, `file ${fileNameOf(opened)}`)));
  trace.update();

  const front = document.createElement("div");
  front.className = "front";
  front.append(rendered.content.cloneNode(true));
  document.documentElement.lang = language;
  if (example !== FIRST_EXAMPLE) putExample(front, trace, run.lessons[language]);
  const hints = front.querySelectorAll(".callout, .what-to-see");
  let isFirstLook = !hasLooked();
  const hideHints = () => {
    isFirstLook = false;
    for (const hint of hints) hint.remove();
  };
  if (!isFirstLook) hideHints();
  document.body.append(front);
  const stopListening = onTouch(() => {
    noteLook();
    hideHints();
  });
  let pressed: PressedButton | null = null;
  front.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    if (button !== null) pressed = { index: buttonsOf(front).indexOf(button), label: labelOf(button) };
  });

  const words = { t: createI18n(language).t, language };
  const readOut = createReadout(front, trace, words);
  const host = front.querySelector<HTMLElement>(".timeline-host")!;
  const player = new Player({
    speed: 1,
    axis: trace.endSeconds === 0 ? "steps" : preferences.axis,
    onChange: () => undefined,
  });
  const painted = createSignal();
  const timeline = createTimeline(host, {
    texts: timelineTexts(words),
    callbacks: {
      onSelect: () => undefined,
      onHover: () => undefined,
      onSeek: (moment, seconds) => player.seek(moment, seconds),
      onIdle: painted.resolve,
    },
  });
  new RowSizer(host, timeline).sizeFor(trace, new Map());
  timeline.setTrace(trace);
  timeline.setOver(true);
  timeline.setAxis(player.state.axis);
  timeline.setAllLinks(preferences.hasAllArrows);
  player.load(trace);
  player.complete();
  player.setSpeed(readingSpeed(player.length));
  // Whoever wants no motion sees the whole of it.
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) player.toEnd();
  else player.play();
  timeline.setStepping(isStepping(player.state));
  let last: number | null = null;
  let frame = requestAnimationFrame(function advance(now) {
    frame = requestAnimationFrame(advance);
    player.advance(Math.max(0, now - (last ?? now)) / 1_000);
    last = now;
    const { moment, seconds } = player.state;
    timeline.setPlayhead(moment, seconds);
    readOut(player.state);
    // After the first lanes, which were painted when this frame began.
    if (moment > 0) painted.resolve();
  });
  await painted.promise;
  leaveMark("picture");
  return {
    trace,
    isFirstLook: () => isFirstLook,
    playback: () => player.state,
    leave: () => {
      cancelAnimationFrame(frame);
      stopListening();
      timeline.destroy();
      front.remove();
      return pressed;
    },
  };
}

/** Presses in the page what was pressed in the front: they have the same buttons. */
export function pressIn(page: HTMLElement, { index, label }: PressedButton): void {
  const button = buttonsOf(page).at(index);
  if (button !== undefined && labelOf(button) === label) button.click();
}

function buttonsOf(root: HTMLElement): HTMLButtonElement[] {
  return [...root.querySelectorAll("button")];
}

function labelOf(button: HTMLButtonElement): string {
  return button.getAttribute("aria-label") ?? button.textContent;
}

/** The build has rendered the first example; this is another one. */
function putExample(front: HTMLElement, trace: Trace, { title, gist }: RecordedRun["lessons"]["en"]): void {
  const { file, source } = trace.log.header;
  const put = (selector: string, text: string): void => {
    for (const element of front.querySelectorAll(selector)) element.textContent = text;
  };
  put(".file", file);
  put(".header .menu-button-title", title);
  put(".lesson-pane h2", title);
  put(".lesson-pane .gist", gist);
  // Where it stands in the path is known to the page.
  put(".lesson-number", "");
  put(".what-to-see strong", `${title}.`);
  put(".what-to-see .gist", gist);
  const rows = coloredLines(source).map((pieces) => {
    const row = document.createElement("span");
    row.className = "code-row";
    for (const { color, text } of pieces) {
      const piece = document.createElement("span");
      if (color !== "text") piece.className = `code-${color}`;
      piece.textContent = text;
      row.append(piece);
    }
    row.append("\n");
    return row;
  });
  for (const program of front.querySelectorAll(".plain-source")) program.replaceChildren(...rows);
  const callout = front.querySelector<HTMLElement>(".callout-program");
  callout?.style.setProperty("--lines", String(lineCountOf(source)));
}
