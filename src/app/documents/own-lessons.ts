// Keeps the lessons that the reader has opened from files, beside their programs, which are drafts: the page may be loaded again.
import { readStored, writeStored } from "../storage.ts";

const KEY = "lessons.own";

/** The files are elsewhere as well. */
const MOST_LESSONS = 10;

type Kept = readonly (readonly [name: string, text: string])[];

/** Where nothing can be stored, they last as long as the page. */
let kept: Kept | null = null;

function allKept(): Kept {
  const stored = readStored(KEY);
  return Array.isArray(stored) ? (stored as Kept).filter((entry) => Array.isArray(entry)) : (kept ?? []);
}

/** The Markdown of the lesson whose program has that name; null if there is none. */
export function ownLesson(name: string): string | null {
  const text: unknown = allKept().find(([known]) => known === name)?.[1];
  return typeof text === "string" ? text : null;
}

/** From now on the program of that name has this lesson; null: none. */
export function keepOwnLesson(name: string, text: string | null): void {
  const others = allKept().filter(([known]) => known !== name);
  kept = text === null ? others : [[name, text] as const, ...others].slice(0, MOST_LESSONS);
  writeStored(KEY, kept);
}
