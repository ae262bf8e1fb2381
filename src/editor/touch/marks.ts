// Marks what the run says about the program's lines, in the same shapes as on a desk: what is executed, where tasks are
// suspended, where they have taken one another's changes, what is pointed at. Where it is touched, a mark says what it means.
import {
  type EditorState,
  type Extension,
  RangeSet,
  StateEffect,
  StateField,
  type Text,
} from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  gutter,
  GutterMarker,
  ViewPlugin,
  WidgetType,
} from "@codemirror/view";
import type { EditorTexts } from "../../words/editor-texts.ts";
import type { LineValues, PlaceRange, RaceMark, SuspendedMark } from "../contract.ts";
import { LabelContent } from "../label-content.ts";
import { labelOf, lanesByLine } from "../lanes-of-line.ts";
import type { Note } from "./notes.ts";

/** Everything that is marked at a moment. */
export interface Marked {
  readonly running: PlaceRange | null;
  readonly suspended: readonly SuspendedMark[];
  readonly races: readonly RaceMark[];
  readonly highlighted: PlaceRange | null;
  readonly values: LineValues | null;
}

export const NOTHING_MARKED: Marked = {
  running: null,
  suspended: [],
  races: [],
  highlighted: null,
  values: null,
};

interface Drawn {
  readonly decorations: DecorationSet;
  readonly margin: RangeSet<GutterMarker>;
  readonly notes: readonly Note[];
}

const NOTHING_DRAWN: Drawn = { decorations: Decoration.none, margin: RangeSet.empty, notes: [] };

const draw = StateEffect.define<Drawn>();

/** They belong to the program that ran: a change takes them away. */
const drawn = StateField.define<Drawn>({
  create: () => NOTHING_DRAWN,
  update: (value, { effects, docChanged }) =>
    effects.find((effect) => effect.is(draw))?.value ?? (docChanged ? NOTHING_DRAWN : value),
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
});

/** What the marks say, where they are. */
export const marksNotes = (state: EditorState): readonly Note[] => state.field(drawn).notes;

class Sign extends GutterMarker {
  override readonly elementClass: string;

  constructor(elementClass: string) {
    super();
    this.elementClass = elementClass;
  }
}

/** As wide as any. */
const SPACER = new Sign("");
const RUNNING = new Sign("running-glyph");
const SUSPENDED = new Sign("suspended-glyph");
const RACE = new Sign("race-glyph");

/** Behind the end of a line, and as wide as nothing, so that the text stays where it is. */
class Label extends WidgetType {
  private readonly texts: readonly [names: string, race: string, values: string];

  constructor(...texts: [names: string, race: string, values: string]) {
    super();
    this.texts = texts;
  }

  override eq({ texts }: Label): boolean {
    return texts.every((text, i) => text === this.texts[i]);
  }

  override toDOM(): HTMLElement {
    const content = new LabelContent();
    content.show(...this.texts);
    const anchor = document.createElement("span");
    anchor.className = "label-anchor";
    anchor.append(content.node);
    contents.set(anchor, content);
    return anchor;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const contents = new WeakMap<Element, LabelContent>();

/** Gives each label the room that its line leaves. */
const fitLabels = ViewPlugin.define((view) => {
  const fit = (): void => {
    view.requestMeasure({
      key: fitLabels,
      read: ({ contentDOM }) => {
        const { right } = contentDOM.getBoundingClientRect();
        const fontPx = Number.parseFloat(getComputedStyle(contentDOM).fontSize);
        return Array.from(contentDOM.querySelectorAll(".label-anchor"), (anchor) => ({
          content: contents.get(anchor),
          roomPx: right - anchor.getBoundingClientRect().left,
          fontPx,
        }));
      },
      write: (rooms) => {
        for (const { content, roomPx, fontPx } of rooms) content?.fit(roomPx, fontPx);
      },
    });
  };
  return { update: fit };
});

/** The marks and their margin; a touch of a line's sign chooses the line. */
export function marks(onLine: (line: number) => void): Extension {
  return [
    drawn,
    gutter({
      class: "marks-margin",
      markers: ({ state }) => state.field(drawn).margin,
      initialSpacer: () => SPACER,
      domEventHandlers: {
        click: ({ state }, { from }) => {
          onLine(state.doc.lineAt(from).number);
          return true;
        },
      },
    }),
    fitLabels,
  ];
}

/** Shows marks in place of those that were there. */
export function showMarks(view: EditorView, marked: Marked, texts: EditorTexts): void {
  view.dispatch({ effects: draw.of(drawingOf(view.state.doc, marked, texts)) });
}

function drawingOf(doc: Text, marked: Marked, texts: EditorTexts): Drawn {
  const { running, suspended, races, highlighted, values } = marked;
  const decorations = [];
  const margin = [];
  const notes: Note[] = [];
  const lineOf = (line: number) => doc.line(Math.max(1, Math.min(line, doc.lines)));
  if (running !== null) {
    const { from } = lineOf(running.line);
    decorations.push(Decoration.line({ class: "running-line" }).range(from));
    margin.push(RUNNING.range(from));
    notes.push({ from, to: from, text: texts.running });
  }
  const names = new Map<number, string>();
  for (const [line, lanes] of lanesByLine(suspended)) {
    const { from, to } = lineOf(line);
    names.set(line, labelOf(lanes));
    margin.push(SUSPENDED.range(from));
    notes.push({ from, to, text: texts.suspended(lanes.first, lanes.count) });
  }
  // A call that spans many lines is marked where it begins.
  const firstLineOf = ({ line, column, endLine, endColumn }: PlaceRange): [number, number] => {
    const { from, to } = lineOf(line);
    return [Math.min(from + column - 1, to), endLine === line ? Math.min(from + endColumn - 1, to) : to];
  };
  const mark = (name: string, [from, to]: [number, number]): void => {
    if (from < to) decorations.push(Decoration.mark({ class: name }).range(from, to));
  };
  for (const { place } of suspended) mark("suspended-place", firstLineOf(place));
  const raceTexts = new Map<number, string>();
  for (const { place, text, sentence } of races) {
    const range = firstLineOf(place);
    mark("race-place", range);
    margin.push(RACE.range(lineOf(place.line).from));
    raceTexts.set(place.line, text);
    notes.push({ from: range[0], to: range[1], text: sentence });
  }
  if (highlighted !== null) mark("highlighted-place", offsetsOf(doc, highlighted));
  const labelled = new Set([...names.keys(), ...raceTexts.keys(), ...(values === null ? [] : [values.line])]);
  for (const line of labelled) {
    const valuesText = values?.line === line ? values.text : "";
    const widget = new Label(names.get(line) ?? "", raceTexts.get(line) ?? "", valuesText);
    decorations.push(Decoration.widget({ widget, side: 1 }).range(lineOf(line).to));
  }
  return {
    decorations: Decoration.set(decorations, true),
    margin: RangeSet.of(margin, true),
    notes,
  };
}

/** A place as offsets, within the text as it is. */
export function offsetsOf(doc: Text, { line, column, endLine, endColumn }: PlaceRange): [number, number] {
  const at = (lineNumber: number, inLine: number): number => {
    const { from, to } = doc.line(Math.max(1, Math.min(lineNumber, doc.lines)));
    return Math.max(from, Math.min(from + inLine - 1, to));
  };
  const from = at(line, column);
  return [from, Math.max(from, at(endLine, endColumn))];
}
