// Reads the colours of a picture from tokens.css where no page has read them: for a file, and on the command line.
import tokens from "../tokens.css?raw";
import { COLOUR_TOKENS, sizesOf, type Theme } from "../scene/theme.ts";

/** The themes of the page, and one for paper. */
export const PICTURE_THEMES = ["light", "dark", "contrast", "print"] as const;

export type PictureThemeName = (typeof PICTURE_THEMES)[number];

/** What pictures have beside what marks are drawn with. */
export interface PictureTheme extends Theme {
  readonly playhead: string;
}

export function pictureTheme(name: PictureThemeName): PictureTheme {
  const values = new Map([...valuesIn(":root"), ...valuesIn(`[data-theme="${name}"]`)]);
  const read = (property: string): string => values.get(property)!;
  const colours = Object.fromEntries(
    Object.entries(COLOUR_TOKENS).map(([colour, property]) => [colour, read(property)]),
  ) as Theme["colours"];
  return {
    colours,
    sizes: sizesOf(
      Number.parseFloat(read("--timeline-row-height")),
      Number.parseFloat(read("--timeline-font-size")),
    ),
    font: read("--timeline-font"),
    unreachedAlpha: Number(read("--timeline-unreached-alpha")),
    playhead: read("--timeline-playhead"),
  };
}

/** The properties of a rule; of light there is none but the first. */
function valuesIn(selector: string): (readonly [string, string])[] {
  const begin = tokens.indexOf(`${selector} {`);
  if (begin < 0) return [];
  const rule = tokens.slice(begin, tokens.indexOf("}", begin));
  return [...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, property, value]) => [property, value]);
}
