// Measures texts, and cuts them to the room there is.
import type { Ink } from "./ink.ts";
import type { Theme } from "../scene/theme.ts";

const widths = new WeakMap<Theme, Map<string, number>>();

/** In pixels. Measuring is slow, and the same few words come again in every frame. */
export function widthIn(ctx: Ink, theme: Theme, text: string): number {
  let known = widths.get(theme);
  if (known === undefined || known.size > 5_000) widths.set(theme, (known = new Map<string, number>()));
  let width = known.get(text);
  if (width === undefined) known.set(text, (width = ctx.measureText(text).width));
  return width;
}

/** No screen is wider. Measuring a text takes the longer the longer it is. */
const MOST_CHARACTERS = 1_000;

/** As much of a text as there is room for; nothing if that would be a mere beginning. */
export function cut(widthOf: (text: string) => number, whole: string, roomPx: number): string {
  const text = whole.slice(0, MOST_CHARACTERS);
  if (text === "" || widthOf(text) <= roomPx) return text;
  const share = roomPx / widthOf(text);
  for (let length = Math.floor(text.length * share); length >= 3; length--) {
    const beginning = `${text.slice(0, length)}…`;
    if (widthOf(beginning) <= roomPx) return beginning;
  }
  return "";
}

/** What is there of the end of a call: calls of one function differ in what they were given, */
const LONGEST_END = 5;
/** be it first or last, so that with little room the end takes less. */
const END_PART = 0.3;

/** Likewise for a name or call: it is cut within, so that its end stays. */
export function cutWithin(widthOf: (text: string) => number, text: string, roomPx: number): string {
  if (widthOf(text) <= roomPx) return text;
  const fitting = (text.length * roomPx) / widthOf(text);
  const end = text.slice(-Math.max(2, Math.min(LONGEST_END, Math.floor(fitting * END_PART))));
  for (let length = text.length - end.length - 1; length >= 2; length--) {
    const shorter = `${text.slice(0, length)}…${end}`;
    if (widthOf(shorter) <= roomPx) return shorter;
  }
  return cut(widthOf, text, roomPx);
}
