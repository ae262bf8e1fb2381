// Draws short texts behind the ends of lines, over the editor's empty space, so that the text stays where it is.
import type { LineValues } from "./contract.ts";
import { LabelContent } from "./label-content.ts";
import { monaco } from "./monaco.ts";

class LineLabel implements monaco.editor.IContentWidget {
  readonly suppressMouseDown = true;
  private readonly editor: monaco.editor.IStandaloneCodeEditor;
  private readonly line: number;
  private readonly content = new LabelContent();

  constructor(editor: monaco.editor.IStandaloneCodeEditor, line: number) {
    this.editor = editor;
    this.line = line;
  }

  getId(): string {
    return `suspended-label-${this.line}`;
  }

  getDomNode(): HTMLElement {
    return this.content.node;
  }

  getPosition(): monaco.editor.IContentWidgetPosition {
    const lineEnd = { lineNumber: this.line, column: Infinity };
    return {
      position: this.editor.getModel()?.validatePosition(lineEnd) ?? null,
      preference: [monaco.editor.ContentWidgetPositionPreference.EXACT],
    };
  }

  afterRender(_: unknown, coordinate: { readonly left: number } | null): void {
    if (coordinate === null) return;
    const { contentWidth, verticalScrollbarWidth } = this.editor.getLayoutInfo();
    const fontPx = this.editor.getOption(monaco.editor.EditorOption.fontSize);
    this.content.fit(contentWidth - verticalScrollbarWidth - coordinate.left, fontPx);
  }

  show(names: string, race: string, values: string): void {
    this.content.show(names, race, values);
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
