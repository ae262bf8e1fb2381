// Hands the reader what is on screen as a file: the trace, a picture of it, what was printed, the program.
import { EXPORT_FORMATS, type ExportFormatName } from "../../trace/formats/export-formats.ts";
import { printedText } from "../../trace/printed.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Words } from "../../words/i18n.ts";
import { runMarkdown } from "../../words/run-markdown.ts";
import { timelineTexts } from "../../words/timeline-texts.ts";
import type { PictureThemeName } from "../../timeline/svg-picture.ts";
import { isPythonProgram, programNameOf } from "../program-language.ts";
import { themeOf } from "../preferences.ts";
import type { AppState, AppStore } from "../store.ts";
import { drawnSvg } from "./drawn-svg.ts";
import { exampleNamed } from "./examples.ts";
import { linkTo } from "./share.ts";

/** What is needed to make a file of a run. */
interface Subject {
  readonly trace: Trace;
  readonly state: AppState;
  readonly words: Words;
  readonly widthPx: number;
}

/** How a run is saved. */
interface Save {
  /** Behind the name of the program's file. */
  readonly extension: string;
  readonly mediaType: string;
  readonly make: (subject: Subject) => string | Blob | Promise<string | Blob>;
}

const TRACES = Object.fromEntries(
  Object.entries(EXPORT_FORMATS).map(([name, { print, ...format }]) => [
    name,
    { ...format, make: ({ trace }: Subject) => print(trace.log) },
  ]),
) as Readonly<Record<ExportFormatName, Save>>;

const SVG = "image/svg+xml";

const SAVES = {
  ...TRACES,
  svg: { extension: ".svg", mediaType: SVG, make: (subject) => svgOf(subject, themeOnScreen(subject.state)) },
  png: {
    extension: ".png",
    mediaType: "image/png",
    make: async (subject) => pngOf(await svgOf(subject, themeOnScreen(subject.state))),
  },
  paper: { extension: "-paper.svg", mediaType: SVG, make: (subject) => svgOf(subject, "print") },
  console: { extension: ".txt", mediaType: "text/plain", make: ({ trace }) => printedText(trace.log) },
} as const satisfies Readonly<Record<string, Save>>;

export type SaveName = keyof typeof SAVES;

/** In the order of the menu. */
export const SAVE_NAMES = Object.keys(SAVES) as readonly SaveName[];

/** Saves the run on screen. Its picture is as wide as asked for, and shows the moment of the playhead. */
export async function saveRun(name: SaveName, store: AppStore, words: Words, widthPx: number): Promise<void> {
  const state = store.getState();
  if (state.recording === null) return;
  const { trace } = state.recording;
  const { extension, mediaType, make }: Save = SAVES[name];
  const content = await make({ trace, state, words, widthPx });
  handOver(`${nameOfRun(trace)}${extension}`, content, mediaType);
}

/** Saves what is in the editor. */
export function saveProgram(program: Pick<AppState, "source" | "document">): void {
  const end = isPythonProgram(program) ? ".py" : ".ts";
  handOver(`${nameWithoutEnd(programNameOf(program))}${end}`, program.source, "text/plain");
}

/** Copies the run as Markdown; where the clipboard is closed, it is a file. */
export async function copyMarkdown(store: AppStore, words: Words): Promise<void> {
  const state = store.getState();
  if (state.recording === null) return;
  const { trace } = state.recording;
  const link = await linkTo(state);
  const hash = link.type === "link" ? new URL(link.hash, location.href).href : null;
  const { tellHints } = await import("../../words/hints.ts");
  const titleOf = (lesson: string): string => exampleNamed(lesson)?.lessons[words.language].title ?? lesson;
  const hints = await tellHints(trace, words, titleOf);
  const markdown = runMarkdown(trace, hash, words, hints, location.href.split("#")[0]);
  try {
    await navigator.clipboard.writeText(markdown);
    store.setState({ notice: { type: "copiedMarkdown" } });
  } catch {
    handOver(`${nameOfRun(trace)}.md`, markdown, "text/markdown");
  }
}

/** What a file of a run is called, without what says of which kind it is. */
export function nameOfRun({ log }: Trace): string {
  return nameWithoutEnd(log.header.file);
}

function nameWithoutEnd(file: string): string {
  return file.replace(/(\.trace)?\.\w+$/, "");
}

/** The colours of a picture of what is on screen. */
export function themeOnScreen({
  isPresenting,
  preferences,
}: Pick<AppState, "isPresenting" | "preferences">): PictureThemeName {
  return isPresenting ? "contrast" : themeOf(preferences);
}

async function svgOf({ trace, state, words, widthPx }: Subject, theme: PictureThemeName): Promise<string> {
  const { svgPicture } = await import("../../timeline/svg-picture.ts");
  const { axis, moment } = state.playback;
  return svgPicture(trace, { axis, moment, theme, widthPx, texts: timelineTexts(words) });
}

/** Two pixels for one. */
const DENSITY = 2;

async function pngOf(svg: string): Promise<Blob> {
  const { canvas } = await drawnSvg(svg, DENSITY);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("the browser makes no picture of that size"));
      else resolve(blob);
    }, "image/png");
  });
}

/** Gives the reader a file. */
export function handOver(name: string, content: string | Blob, mediaType: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
