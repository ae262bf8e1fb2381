// Sets Monaco up for one program: its options, commands and marks behind the Editor interface.
import type { Problem } from "../compile/problems.ts";
import { ignoreCancellations } from "./cancellations.ts";
import type { EditorTexts } from "../words/editor-texts.ts";
import type {
  Editor,
  EditorOptions,
  LineValues,
  PlaceRange,
  ProgramLanguage,
  RaceMark,
  SuspendedMark,
  Theme,
  Translated,
} from "./contract.ts";
import "./editor.css";
import { offerHovers, speakInHovers } from "./hovers.ts";
import { offerKeyboardExit } from "./keyboard-exit.ts";
import { configureLanguage, createProgramModel, setCheckerLanguage } from "./language.ts";
import { Leading } from "./leading.ts";
import { Marks } from "./marks.ts";
import { offerMissingAwaits } from "./missing-awaits.ts";
import { monaco } from "./monaco.ts";
import { showProblems } from "./problems.ts";
import { offerSuggestions } from "./suggestions.ts";
import { applyTheme } from "./themes.ts";
import { checkerGate } from "./checker/start.ts";

const { EndOfLinePreference, MouseTargetType } = monaco.editor;

const GUTTER = new Set([
  MouseTargetType.GUTTER_GLYPH_MARGIN,
  MouseTargetType.GUTTER_LINE_NUMBERS,
  MouseTargetType.GUTTER_LINE_DECORATIONS,
]);

const FIXED_OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  fixedOverflowWidgets: true,
  minimap: { enabled: false },
  // On a phone and on a projector a line seldom fits; scrolling sideways would hide its beginning.
  wordWrap: "on",
  wrappingIndent: "deepIndent",
  scrollBeyondLastLine: false,
  lineHeight: 1.5,
  padding: { top: 8, bottom: 8 },
  glyphMargin: true,
  lineNumbersMinChars: 2,
  folding: false,
  renderLineHighlight: "line",
  renderLineHighlightOnlyWhenFocus: true,
  stickyScroll: { enabled: false },
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  // The page scrolls on where the program ends.
  scrollbar: { alwaysConsumeMouseWheel: false, useShadows: false },
  suggest: { showWords: false, preview: false },
  quickSuggestions: { other: true, comments: false, strings: true },
  tabSize: 2,
};

/** Resolves when programs in that language can be coloured. */
export async function loadColors(language: ProgramLanguage): Promise<void> {
  await monaco.editor.colorize("", language, {});
}

/** Lines that are coloured before they are on screen; Monaco colours the others when the page is idle. */
const FIRST_LINES = 200;

/** Of Monaco's models; no public name leads there. */
interface Tokenized {
  readonly tokenization: { forceTokenization(line: number): void };
}

export class ProgramEditor implements Editor {
  /** Monaco wants an element of its own, and the host may already hold the next editor. */
  private readonly root = document.createElement("div");
  private readonly options: EditorOptions;
  private readonly model: monaco.editor.ITextModel;
  private readonly editor: monaco.editor.IStandaloneCodeEditor;
  private readonly marks: Marks;
  private readonly leading: Leading;
  private readonly disposables: monaco.IDisposable[] = [];
  private commands: monaco.IDisposable[] = [];
  private texts: EditorTexts;
  private language: ProgramLanguage = "typescript";
  /** Another program is being put in: that is no change of the reader's. */
  private isReplacing = false;

  constructor(host: HTMLElement, options: EditorOptions) {
    this.options = options;
    this.texts = options.texts;
    ignoreCancellations();
    configureLanguage();
    offerHovers();
    const { root } = this;
    root.className = "program-editor";
    host.append(root);
    applyTheme(root, options.theme);
    this.model = createProgramModel(options.source);
    this.colorNow();
    const fontFamily = getComputedStyle(root).getPropertyValue("--editor-font");
    this.editor = monaco.editor.create(root, { ...FIXED_OPTIONS, fontFamily, model: this.model });
    this.marks = new Marks(this.editor, () => this.texts);
    this.leading = new Leading(this.editor);
    this.setFontSize(options.fontSize);
    this.setTexts(options.texts);
    this.disposables.push(
      this.leading,
      offerSuggestions(this.model, () => this.texts),
      offerMissingAwaits(this.model, () => this.texts),
      // What the type checker was still at when the program became Python is nothing that it has a say in.
      monaco.editor.onDidChangeMarkers(() => {
        if (this.language === "python") this.forgetChecks();
      }),
      offerKeyboardExit(root, this.editor),
      this.model.onDidChangeContent(() => {
        this.changed();
      }),
      this.editor.onMouseDown(({ target }) => {
        if (GUTTER.has(target.type) && target.position)
          this.options.onLineClick?.(target.position.lineNumber);
      }),
      // What is declared elsewhere, in the modules, is shown in place.
      monaco.editor.registerEditorOpener({
        openCodeEditor: (source, resource) => {
          if (source !== this.editor || resource.toString() === this.model.uri.toString()) return false;
          source.trigger("definition", "editor.action.peekDefinition", null);
          return true;
        },
      }),
    );
  }

  getSource(): string {
    return this.model.getValue(EndOfLinePreference.TextDefined, true);
  }

  setSource(source: string): void {
    if (source === this.getSource()) return;
    this.isReplacing = true;
    try {
      this.model.setValue(source);
    } finally {
      this.isReplacing = false;
    }
    this.colorNow();
    this.editor.setPosition({ lineNumber: 1, column: 1 });
    this.editor.setScrollPosition({ scrollTop: 0, scrollLeft: 0 });
  }

  setLanguage(language: ProgramLanguage): void {
    const set = (): void => {
      if (this.model.isDisposed() || this.language !== language) return;
      monaco.editor.setModelLanguage(this.model, language);
      this.model.updateOptions({ tabSize: language === "python" ? 4 : 2 });
      this.colorNow();
    };
    this.language = language;
    // Without its colours it can be written all the same.
    if (language === "python")
      void import("monaco-editor/languages/definitions/python/register")
        .then(() => loadColors(language))
        .then(set, set);
    else set();
  }

  setProblems(problems: readonly Problem[]): void {
    showProblems(this.model, problems, this.texts);
  }

  async showAsTypeScript(): Promise<Translated> {
    const { typescriptOf } = await import("./python/to-typescript.ts");
    const translation = typescriptOf(this.getSource());
    if (translation.type === "failed") return translation;
    // One step, which undo takes back.
    this.editor.pushUndoStop();
    this.editor.executeEdits("python", [{ range: this.model.getFullModelRange(), text: translation.text }]);
    this.editor.pushUndoStop();
    this.editor.setPosition({ lineNumber: 1, column: 1 });
    this.editor.setScrollPosition({ scrollTop: 0, scrollLeft: 0 });
    this.editor.focus();
    return { type: "shown", left: translation.left };
  }

  highlight(place: PlaceRange | null): void {
    this.marks.highlight(place);
  }

  setSuspended(marks: readonly SuspendedMark[]): void {
    this.marks.setSuspended(marks);
  }

  setRaces(marks: readonly RaceMark[]): void {
    this.marks.setRaces(marks);
  }

  setRunning(place: PlaceRange | null): void {
    this.marks.setRunning(place);
  }

  setValues(values: LineValues | null): void {
    this.marks.setValues(values);
  }

  leadTo(line: number): void {
    this.leading.leadTo(Math.min(line, this.model.getLineCount()));
  }

  setTheme(theme: Theme): void {
    if (applyTheme(this.root, theme)) this.colorNow();
  }

  setFontSize(px: number): void {
    // Between a number and its line there is room that grows with the letters; more would wrap lines that just fit on a stage.
    this.editor.updateOptions({ fontSize: px, lineDecorationsWidth: Math.max(8, Math.round(px * 0.4)) });
    this.root.style.setProperty("--editor-font-size", `${px}px`);
  }

  setReadOnly(isReadOnly: boolean): void {
    this.editor.updateOptions({ readOnly: isReadOnly });
  }

  setChecking(isOn: boolean): void {
    checkerGate.setOpen(isOn);
  }

  setTexts(texts: EditorTexts): void {
    this.texts = texts;
    setCheckerLanguage(texts.language);
    void speakInHovers(texts.language);
    this.editor.updateOptions({
      ariaLabel: texts.label,
      placeholder: texts.placeholder,
      readOnlyMessage: { value: texts.readOnly },
    });
    for (const command of this.commands) command.dispose();
    this.commands = this.addCommands();
  }

  reveal(line: number, column = 1): void {
    const position = this.model.validatePosition({ lineNumber: line, column });
    this.editor.setPosition(position);
    this.editor.revealPositionInCenterIfOutsideViewport(position);
  }

  placeAt(xPx: number, yPx: number): { readonly line: number; readonly column: number } | null {
    const position = this.editor.getTargetAtClientPoint(xPx, yPx)?.position ?? null;
    return position && { line: position.lineNumber, column: position.column };
  }

  pointOf({
    line,
    column,
  }: Pick<PlaceRange, "line" | "column">): { readonly x: number; readonly y: number } | null {
    const box = this.root.getBoundingClientRect();
    const seen = this.editor.getScrolledVisiblePosition({ lineNumber: line, column });
    if (seen === null || seen.top < 0 || seen.top > box.height) return null;
    return { x: box.left + seen.left, y: box.top + seen.top + seen.height / 2 };
  }

  focus(): void {
    this.editor.focus();
  }

  dispose(): void {
    // It serves every editor of the page.
    checkerGate.setOpen(true);
    for (const disposable of [...this.commands, ...this.disposables]) disposable.dispose();
    this.editor.dispose();
    this.model.dispose();
    this.root.remove();
  }

  private forgetChecks(): void {
    const owner = "typescript";
    if (monaco.editor.getModelMarkers({ owner, resource: this.model.uri }).length > 0)
      monaco.editor.setModelMarkers(this.model, owner, []);
  }

  /** The marks belong to the program that ran, which is no longer this one. */
  private changed(): void {
    this.marks.clear();
    if (!this.isReplacing) this.options.onChange(this.getSource());
  }

  /** A page that plays has no idle time, for which Monaco would wait. */
  private colorNow(): void {
    (this.model as unknown as Tokenized).tokenization.forceTokenization(
      Math.min(FIRST_LINES, this.model.getLineCount()),
    );
  }

  private addCommands(): monaco.IDisposable[] {
    const { KeyMod, KeyCode } = monaco;
    return [
      this.editor.addAction({
        id: "loopscope.run",
        label: this.texts.run,
        keybindings: [KeyMod.CtrlCmd | KeyCode.Enter],
        contextMenuGroupId: "loopscope",
        contextMenuOrder: 1,
        run: (editor) => {
          editor.trigger("run", "hideSuggestWidget", null);
          this.options.onRun();
        },
      }),
      this.editor.addAction({
        id: "loopscope.selectLine",
        label: this.texts.selectLine,
        contextMenuGroupId: "loopscope",
        contextMenuOrder: 2,
        run: (editor) => {
          const position = editor.getPosition();
          if (position) this.options.onLineClick?.(position.lineNumber);
        },
      }),
    ];
  }
}
