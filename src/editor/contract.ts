// Says what the editor can be told, and what it tells.
import type { Problem } from "../compile/problems.ts";
import type { EditorTexts } from "../words/editor-texts.ts";

export type ProgramLanguage = "typescript" | "python";

export type Theme = "light" | "dark" | "contrast";

/** A part of the program. Lines and columns count from 1, columns in UTF-16 units. */
export interface PlaceRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place at which lanes are suspended. */
export interface SuspendedMark {
  readonly place: PlaceRange;
  /** The names of the first of them: ten thousand are not read. */
  readonly first: readonly string[];
  readonly count: number;
}

/** A statement of a Python program that is not translated. */
export interface LeftInPython {
  /** Where it stood in the Python program. */
  readonly line: number;
  /** Its first line. */
  readonly text: string;
  /** The line in which it now stands, as a comment. */
  readonly at: number;
}

/** What has become of a Python program. */
export type Translated =
  | { readonly type: "shown"; readonly left: readonly LeftInPython[] }
  /** It cannot be read as Python, from this line on. */
  | { readonly type: "failed"; readonly line: number };

/** A place that took part in a race. */
export interface RaceMark {
  readonly place: PlaceRange;
  /** In a few words, behind the line. */
  readonly text: string;
  /** All of it, where somebody points at the place. */
  readonly sentence: string;
}

/** What variables have as values, to be shown behind a line. */
export interface LineValues {
  readonly line: number;
  readonly text: string;
}

/** What an editor is made for: a desk has keys and a type checker; what is held in a hand is touched, and has little memory. */
type EditorKind = "desk" | "hand";

export interface EditorOptions {
  readonly kind: EditorKind;
  readonly source: string;
  readonly theme: Theme;
  /** In pixels. */
  readonly fontSize: number;
  readonly texts: EditorTexts;
  /** The reader has changed the program; `setSource` does not call it. */
  onChange(source: string): void;
  /** Ctrl+Enter, or Cmd+Enter. */
  onRun(): void;
  /** A line's number or margin was clicked, or its command chosen. */
  onLineClick?(line: number): void;
}

export interface Editor {
  getSource(): string;
  /** Shows another program: undo does not lead back to the one before. */
  setSource(source: string): void;
  /** In which language the program is written: TypeScript is checked as it is written, Python is coloured only. */
  setLanguage(language: ProgramLanguage): void;
  /** What compiling and running found. What the type checker finds is shown besides, and stops nothing. */
  setProblems(problems: readonly Problem[]): void;
  /** Puts TypeScript in place of a program in Python, which undo brings back. */
  showAsTypeScript(): Promise<Translated>;
  /** Frames a place, and scrolls to it if it is not in view. */
  highlight(place: PlaceRange | null): void;
  /** Where lanes are suspended at the playhead. */
  setSuspended(marks: readonly SuspendedMark[]): void;
  /** Where tasks have taken one another's changes, up to the playhead. */
  setRaces(marks: readonly RaceMark[]): void;
  /** What is being executed at the playhead. */
  setRunning(place: PlaceRange | null): void;
  /** The values of variables at the line of the lane that is looked at; null for none. */
  setValues(values: LineValues | null): void;
  /** Keeps that line in view, 0 for none, unless the reader has just scrolled. */
  leadTo(line: number): void;
  setTheme(theme: Theme): void;
  setFontSize(px: number): void;
  setReadOnly(isReadOnly: boolean): void;
  /** Whether the type checker may work, or leaves the processor to others. */
  setChecking(isOn: boolean): void;
  setTexts(texts: EditorTexts): void;
  /** Puts the cursor there and scrolls to it; the focus stays where it is. */
  reveal(line: number, column?: number): void;
  /** Which place of the program is there on screen, in CSS pixels of the window; null: none. */
  placeAt(xPx: number, yPx: number): Pick<PlaceRange, "line" | "column"> | null;
  /** Where on screen the middle of that letter is; null: not in view. */
  pointOf(place: Pick<PlaceRange, "line" | "column">): { readonly x: number; readonly y: number } | null;
  focus(): void;
  dispose(): void;
}
