// Defines what a lesson is once it has been read: what LESSONS.md describes, in every language, as plain data.
import type { Language } from "../words/languages.ts";
import type { Act } from "./acts.ts";
import type { Change } from "./change.ts";

/** A piece of a sentence. */
export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "strong" | "emphasis"; readonly children: readonly Inline[] }
  /** Does something to the page, one act after the other. */
  | {
      readonly type: "act";
      readonly acts: readonly Act[];
      readonly children: readonly Inline[];
      readonly line: number;
      /** What is there, as the lesson says; it is checked, and not shown. */
      readonly claim?: string;
    }
  /** Leads to another page, over https. */
  | { readonly type: "link"; readonly url: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly type: "paragraph"; readonly children: readonly Inline[] }
  | {
      readonly type: "list";
      readonly isOrdered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly type: "code"; readonly language: string; readonly text: string };

/** What one can choose, or a line that is never printed. */
export interface Option {
  /** The first line of its item. */
  readonly text: readonly Inline[];
  /** Without marks: what is compared with the run. */
  readonly plain: string;
  /** It is marked `[x]`. */
  readonly isMarked: boolean;
  /** Why it is right or wrong: the rest of its item. */
  readonly explanation: readonly Block[];
  /** Of the file. */
  readonly line: number;
}

/** A moment of the run: after so many steps, or after so many printed lines. */
export type AskedMoment =
  { readonly type: "step"; readonly step: number } | { readonly type: "print"; readonly line: number };

/** How a run can end. */
export const ENDINGS = ["ok", "error", "deadlock", "forever"] as const;

export type Ending = (typeof ENDINGS)[number];

/** What is asked. Only `choice` names its own answer; the others are answered by the run. */
export type Asked =
  /** In which order do the lines come? From and to count from 1; null: all, or as many as one can order. */
  | { readonly kind: "order"; readonly lines: { readonly from: number; readonly to: number } | null }
  /** When does it finish? The lane as a link names it; null: the whole program. */
  | { readonly kind: "finish"; readonly lane: string | null }
  /** Which task runs next? */
  | { readonly kind: "next"; readonly at: AskedMoment }
  /** What does it print? The number of a line; null: all of it, or what is reported: its last error, its first warning. */
  | { readonly kind: "print"; readonly line: number | null; readonly report?: "error" | "warning" }
  /** Does it end, and how? */
  | { readonly kind: "end" }
  | { readonly kind: "choice" };

export interface Question {
  readonly asked: Asked;
  /** The question in words; empty: the page's own words. */
  readonly body: readonly Block[];
  readonly options: readonly Option[];
  /** Of the file. */
  readonly line: number;
}

/** A lesson in one language. */
export interface Lesson {
  readonly title: string;
  /** What to see in it, in a sentence or two: how the first paragraph begins. */
  readonly gist: string;
  readonly body: readonly Block[];
  /** Asked before the program is seen running. */
  readonly prediction: Question | null;
  /** What to try, one thing an item. */
  readonly tries: readonly (readonly Block[])[];
  /** Questions with words to choose from, at the end. */
  readonly checks: readonly Question[];
  /** Of its title in the file. */
  readonly line: number;
}

/** All of it can be written as JSON. */
export interface LessonFile {
  /** The group of the menu and the place in the path; null for a lesson that belongs to none. */
  readonly group: string | null;
  readonly order: number | null;
  /** The example that stands beside it, instead of the Python. */
  readonly beside: string | null;
  /** The program, if it stands in the lesson itself. */
  readonly program: string | null;
  /** By name. */
  readonly changes: Readonly<Partial<Record<string, Change>>>;
  readonly lessons: Readonly<Partial<Record<Language, Lesson>>>;
}
