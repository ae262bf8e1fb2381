// Draws short texts behind the ends of lines, over the editor's empty space, so that the text stays where it is.
import type { LineValues } from "./contract.ts";
import { monaco } from "./monaco.ts";

/** Less room than this, in heights of the font, and no name can be read. */
const LEAST_ROOM = 4;

/** What is always there of the end of a text: calls of one function differ in what they were given. */
const LONGEST_END = 7;

/** Where it is too long it is cut before its end. */
class Tag {
  readonly node = document.createElement("span");
  private readonly start = document.createElement("span");
  private readonly end = document.createElement("span");

  constructor(className: string) {
    this.node.className = className;
    this.node.append(this.start, this.end);
  }

  show(text: string): void {
    const at = text.length - Math.min(LONGEST_END, text.length >> 1);
    this.start.textContent = text.slice(0, at);
    this.end.textContent = text.slice(at);
    this.node.hidden = text === "";
  }
}

class LineLabel implements monaco.editor.IContentWidget {
  readonly suppressMouseDown = true;
  private readonly editor: monaco.editor.IStandaloneCodeEditor;
  private readonly line: number;
  private readonly node = document.createElement("div");
  private readonly names = new Tag("names-tag");
  private readonly race = new Tag("race-tag");
  private readonly values = document.createElement("span");

  constructor(editor: monaco.editor.IStandaloneCodeEditor, line: number) {
    this.editor = editor;
    this.line = line;
    // The timeline tells screen readers the same, in words.
    this.node.ariaHidden = "true";
    this.node.className = "suspended-label";
    this.values.className = "inline-values";
    this.node.append(this.names.node, this.race.node, this.values);
  }

  getId(): string {
    return `suspended-label-${this.line}`;
  }

  getDomNode(): HTMLElement {
    return this.node;
  }

  getPosition(): monaco.editor.IContentWidgetPosition {
    const lineEnd = { lineNumber: this.line, column: Infinity };
    return {
      position: this.editor.getModel()?.validatePosition(lineEnd) ?? null,
      preference: [monaco.editor.ContentWidgetPositionPreference.EXACT],
    };
  }

  /** A long line gets a shorter label, or none: the sign in the margin is always there. */
  afterRender(_: unknown, coordinate: { readonly left: number } | null): void {
    if (coordinate === null) return;
    const { contentWidth, verticalScrollbarWidth } = this.editor.getLayoutInfo();
    const roomPx = contentWidth - verticalScrollbarWidth - coordinate.left;
    this.node.style.setProperty("--room", `${roomPx}px`);
    const fontPx = this.editor.getOption(monaco.editor.EditorOption.fontSize);
    this.node.classList.toggle("has-no-room", roomPx < LEAST_ROOM * fontPx);
  }

  /** The names of lanes, what happened in a race, and the values of variables; "" for none. */
  show(names: string, race: string, values: string): void {
    this.names.show(names);
    this.race.show(race);
    this.values.textContent = values;
  }
}

/** One label for each line that has something to say. */
export class LineLabels {
  private readonly editor: monaco.editor.IStandaloneCodeEditor;
  private readonly labels = new Map<number, LineLabel>();

  constructor(editor: monaco.editor.IStandaloneCodeEditor) {
    this.editor = editor;
  }

  /** `names` and `races` by line. */
  show(
    names: ReadonlyMap<number, string>,
    values: LineValues | null,
    races: ReadonlyMap<number, string>,
  ): void {
    const lines = new Set([...names.keys(), ...races.keys(), ...(values === null ? [] : [values.line])]);
    for (const [line, label] of this.labels) {
      if (lines.has(line)) continue;
      this.editor.removeContentWidget(label);
      this.labels.delete(line);
    }
    for (const line of lines) {
      let label = this.labels.get(line);
      if (label === undefined) {
        label = new LineLabel(this.editor, line);
        this.labels.set(line, label);
        this.editor.addContentWidget(label);
      }
      label.show(names.get(line) ?? "", races.get(line) ?? "", values?.line === line ? values.text : "");
    }
  }
}
