// Writes what there is to have of a run besides what it prints: its trace, pictures of it, and a sheet about it.
import { writeFile } from "node:fs/promises";
import { PLAIN_LINK, writeLink } from "../app/documents/link.ts";
import { filmOf } from "../player/film.ts";
import { PICTURE_THEMES, type PictureThemeName, svgPicture } from "../timeline/svg-picture.ts";
import { EXPORT_FORMATS } from "../trace/formats/export-formats.ts";
import { printTrace } from "../trace/formats/text.ts";
import type { EventLog } from "../trace/event-log.ts";
import { Trace } from "../trace/trace.ts";
import { AXES, type Axis } from "../trace/units.ts";
import type { Words } from "../words/i18n.ts";
import { tellHints } from "../words/hints.ts";
import { runMarkdown } from "../words/run-markdown.ts";
import { timelineTexts } from "../words/timeline-texts.ts";
import { gifOf, type Picture } from "./gif.ts";
import { pngOf } from "./png.ts";

/** How a picture is to look. */
export interface PictureSettings {
  readonly theme: PictureThemeName;
  readonly axis: Axis;
  readonly widthPx: number;
  readonly words: Words;
  /** The step that the playhead stands at; Infinity for the end. */
  readonly step: number;
}

export interface Product {
  readonly path: string;
  /** What stands in the file. */
  readonly make: (log: EventLog) => string | Uint8Array | Promise<string | Uint8Array>;
}

export function isAxis(name: string): name is Axis {
  return AXES.some((axis) => axis === name);
}

export function isPictureTheme(name: string): name is PictureThemeName {
  return PICTURE_THEMES.some((theme) => theme === name);
}

/** What is made, by the name of its option. `page` is where Loopscope is served. */
export function productsFor(
  picture: PictureSettings,
  page: string,
): Readonly<Record<string, Product["make"]>> {
  return {
    trace: printTrace,
    svg: (log) => pictureOf(log, picture),
    png: (log) => pngOf(pictureOf(log, picture)),
    gif: (log) => gifOf(filmIn(log, picture)),
    "chrome-trace": EXPORT_FORMATS.chrome.print,
    markdown: async (log) => {
      const { source } = log.header;
      const link = await writeLink({ ...PLAIN_LINK, source });
      const trace = new Trace(log);
      const hints = await tellHints(trace, picture.words, (lesson) => lesson);
      return runMarkdown(
        trace,
        link.type === "link" ? `${page}${link.hash}` : null,
        picture.words,
        hints,
        page,
      );
    },
  };
}

export async function writeProducts(log: EventLog, products: readonly Product[]): Promise<void> {
  for (const { path, make } of products) await writeFile(path, await make(log));
}

function pictureOf(log: EventLog, { theme, axis, widthPx, step, words }: PictureSettings): string {
  const trace = new Trace(log);
  const moment = step < trace.stepCount ? trace.momentAtStep(step) : trace.count;
  return svgPicture(trace, { theme, axis, widthPx, moment, texts: timelineTexts(words) });
}

/** Of so many rows: every frame has all the pixels of the picture. */
const MOST_ROWS = 36;

function filmIn(log: EventLog, { theme, axis, widthPx, words }: PictureSettings): readonly Picture[] {
  const trace = new Trace(log);
  const texts = timelineTexts(words);
  return filmOf(trace, axis).map(({ moment, seconds, lasts }) => ({
    svg: svgPicture(trace, { theme, axis, widthPx, moment, seconds, texts, mostRows: MOST_ROWS }),
    lasts,
  }));
}
