// Marks what the run says about the program's lines: what is executed, where tasks are suspended, what is pointed at.
// The marks differ in shape, not only in colour, and none of them moves the text.
import { labelOf, lanesByLine } from "./lanes-of-line.ts";
import { LineLabels } from "./line-labels.ts";
import type { LineValues, PlaceRange, RaceMark, SuspendedMark } from "./contract.ts";
import { monaco } from "./monaco.ts";
import type { EditorTexts } from "../words/editor-texts.ts";

const { TrackedRangeStickiness, GlyphMarginLane } = monaco.editor;

export class Marks {
  private readonly editor: monaco.editor.IStandaloneCodeEditor;
  private readonly texts: () => EditorTexts;
  private readonly labels: LineLabels;
  private readonly running: monaco.editor.IEditorDecorationsCollection;
  private readonly suspended: monaco.editor.IEditorDecorationsCollection;
  private readonly raced: monaco.editor.IEditorDecorationsCollection;
  private readonly highlighted: monaco.editor.IEditorDecorationsCollection;
  /** What is shown, as text: the playhead moves sixty times a second, the marks seldom. */
  private shown = "[]";
  private shownRaces = "[]";
  /** What stands behind each line. */
  private names: ReadonlyMap<number, string> = new Map();
  private values: LineValues | null = null;
  private races: ReadonlyMap<number, string> = new Map();

  constructor(editor: monaco.editor.IStandaloneCodeEditor, texts: () => EditorTexts) {
    this.editor = editor;
    this.texts = texts;
    this.labels = new LineLabels(editor);
    this.running = editor.createDecorationsCollection();
    this.suspended = editor.createDecorationsCollection();
    this.raced = editor.createDecorationsCollection();
    this.highlighted = editor.createDecorationsCollection();
  }

  setRunning(place: PlaceRange | null): void {
    if (place === null) return this.running.clear();
    const hoverMessage = { value: this.texts().running };
    this.running.set([
      {
        range: lineOf(place),
        options: {
          stickiness: TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
          isWholeLine: true,
          className: "running-line",
          glyphMarginClassName: "running-glyph",
          glyphMarginHoverMessage: hoverMessage,
          glyphMargin: { position: GlyphMarginLane.Center },
          zIndex: 1,
        },
      },
    ]);
  }

  setSuspended(marks: readonly SuspendedMark[]): void {
    const state = JSON.stringify(marks);
    if (state === this.shown) return;
    this.shown = state;
    const lanesOfLine = lanesByLine(marks);
    this.suspended.set([
      ...marks.map(({ place }) => ({
        range: this.firstLineOf(place),
        options: {
          stickiness: TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
          className: "suspended-place",
        },
      })),
      ...Array.from(lanesOfLine, ([line, { first, count }]) => ({
        range: new monaco.Range(line, 1, line, 1),
        options: {
          stickiness: TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
          glyphMarginClassName: "suspended-glyph",
          glyphMarginHoverMessage: { value: this.texts().suspended(first, count) },
          glyphMargin: { position: GlyphMarginLane.Center },
        },
      })),
    ]);
    this.names = new Map(Array.from(lanesOfLine, ([line, lanes]) => [line, labelOf(lanes)]));
    this.showLabels();
  }

  setRaces(marks: readonly RaceMark[]): void {
    const state = JSON.stringify(marks);
    if (state === this.shownRaces) return;
    this.shownRaces = state;
    const stickiness = TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges;
    this.raced.set(
      marks.map(({ place, sentence }) => ({
        range: this.firstLineOf(place),
        options: {
          stickiness,
          className: "race-place",
          hoverMessage: { value: sentence },
          glyphMarginClassName: "race-glyph",
          glyphMarginHoverMessage: { value: sentence },
          glyphMargin: { position: GlyphMarginLane.Center },
        },
      })),
    );
    this.races = new Map(marks.map(({ place, text }) => [place.line, text]));
    this.showLabels();
  }

  private showLabels(): void {
    this.labels.show(this.names, this.values, this.races);
  }

  setValues(values: LineValues | null): void {
    if (values?.line === this.values?.line && values?.text === this.values?.text) return;
    this.values = values;
    this.showLabels();
  }

  highlight(place: PlaceRange | null): void {
    if (place === null) return this.highlighted.clear();
    const range = new monaco.Range(place.line, place.column, place.endLine, place.endColumn);
    this.highlighted.set([
      {
        range,
        options: {
          stickiness: TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
          className: "highlighted-place",
          zIndex: 2,
        },
      },
    ]);
    this.editor.revealRangeInCenterIfOutsideViewport(range);
  }

  clear(): void {
    this.setValues(null);
    this.setRunning(null);
    this.setSuspended([]);
    this.setRaces([]);
    this.highlight(null);
  }

  /** A call that spans many lines is marked where it begins. */
  private firstLineOf({ line, column, endLine, endColumn }: PlaceRange): monaco.IRange {
    const lineEnd = this.editor.getModel()!.validatePosition({ lineNumber: line, column: Infinity }).column;
    return new monaco.Range(line, column, line, endLine === line ? endColumn : lineEnd);
  }
}

function lineOf({ line }: PlaceRange): monaco.Range {
  return new monaco.Range(line, 1, line, 1);
}
