// Edits a program on a phone: CodeMirror, which is made for touch and light to load, behind the Editor interface.
import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  type CompletionContext,
  completionKeymap,
  type CompletionResult,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from "@codemirror/commands";
import { localCompletionSource, typescriptLanguage } from "@codemirror/lang-javascript";
import { bracketMatching, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from "@codemirror/view";
import type { Problem } from "../../compile/problems.ts";
import type { EditorTexts } from "../../words/editor-texts.ts";
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
} from "../contract.ts";
import "../editor.css";
import "../tokens.css";
import { Bar } from "./bar.ts";
import { codeColors } from "./code-colors.ts";
import { Leading } from "./leading.ts";
import { type Marked, marks, marksNotes, NOTHING_MARKED, offsetsOf, showMarks } from "./marks.ts";
import { notes, showChecked, showProblems } from "./notes.ts";
import "./touch-editor.css";
import type { TypeChecks } from "./type-checks.ts";

/** After the last key stroke: Monaco's type checker waits as long. */
const PAUSE_MS = 500;

const NOTHING_CHECKED = { problems: [], missing: [] } as const;

export class TouchEditor implements Editor {
  private readonly root = document.createElement("div");
  private readonly options: EditorOptions;
  private readonly view: EditorView;
  private readonly bar: Bar;
  private readonly leading: Leading;
  private readonly readOnly = new Compartment();
  private readonly spoken = new Compartment();
  private readonly grammars = new Compartment();
  private grammar: Extension = typescriptLanguage;
  private language: ProgramLanguage = "typescript";
  private texts: EditorTexts;
  private isReadOnly = false;
  private marked: Marked = NOTHING_MARKED;
  /** What is shown, as text: the playhead moves sixty times a second, the marks seldom. */
  private shown = "";
  /** Null until somebody has changed the program. */
  private checks: TypeChecks | null = null;
  private checking: ReturnType<typeof setTimeout> | undefined;
  /** The types are checked now, and not later. */
  private mayCheck = true;

  constructor(host: HTMLElement, options: EditorOptions) {
    this.options = options;
    this.texts = options.texts;
    const { root } = this;
    root.className = "program-editor touch";
    root.dataset.theme = options.theme;
    host.append(root);
    this.view = new EditorView({ state: this.stateOf(options.source), parent: root });
    this.leading = new Leading(this.view);
    this.bar = new Bar(
      () => this.view,
      () => {
        this.options.onLineClick?.(this.lineOfCursor());
      },
    );
    this.bar.setTexts(options.texts);
    root.append(this.bar.node);
    this.setFontSize(options.fontSize);
  }

  getSource(): string {
    return this.view.state.sliceDoc();
  }

  setSource(source: string): void {
    if (source === this.getSource()) return;
    this.forget();
    clearTimeout(this.checking);
    this.checks?.forget();
    this.view.setState(this.stateOf(source));
    this.view.scrollDOM.scrollTop = 0;
  }

  setLanguage(language: ProgramLanguage): void {
    this.language = language;
    if (language === "python") showChecked(this.view, NOTHING_CHECKED, this.texts);
    if (language === "typescript") this.speak(typescriptLanguage);
    // Without its colours it can be written all the same.
    else
      void import("@codemirror/lang-python").then(
        ({ pythonLanguage }) => {
          if (this.language === language) this.speak(pythonLanguage);
        },
        () => undefined,
      );
  }

  private speak(grammar: Extension): void {
    this.grammar = grammar;
    this.view.dispatch({ effects: this.grammars.reconfigure(grammar) });
  }

  setProblems(problems: readonly Problem[]): void {
    showProblems(this.view, problems, this.texts, (problem) => offsetsOf(this.view.state.doc, problem));
  }

  async showAsTypeScript(): Promise<Translated> {
    const { typescriptOf } = await import("../python/to-typescript.ts");
    const translation = typescriptOf(this.getSource());
    if (translation.type === "failed") return translation;
    this.view.dispatch({
      changes: { from: 0, to: this.view.state.doc.length, insert: translation.text },
      selection: { anchor: 0 },
      // One step, which undo takes back.
      annotations: isolateHistory.of("full"),
      scrollIntoView: true,
    });
    return { type: "shown", left: translation.left };
  }

  highlight(place: PlaceRange | null): void {
    this.mark({ highlighted: place });
    if (place !== null) this.leading.show(place.line);
  }

  setSuspended(suspended: readonly SuspendedMark[]): void {
    this.mark({ suspended });
  }

  setRaces(races: readonly RaceMark[]): void {
    this.mark({ races });
  }

  setRunning(running: PlaceRange | null): void {
    this.mark({ running });
  }

  setValues(values: LineValues | null): void {
    this.mark({ values });
  }

  leadTo(line: number): void {
    this.leading.leadTo(line);
  }

  setTheme(theme: Theme): void {
    this.root.dataset.theme = theme;
  }

  setFontSize(px: number): void {
    this.root.style.setProperty("--editor-font-size", `${px}px`);
    this.view.requestMeasure();
  }

  setReadOnly(isReadOnly: boolean): void {
    this.isReadOnly = isReadOnly;
    this.view.dispatch({ effects: this.readOnly.reconfigure(readOnlyOf(isReadOnly)) });
    this.root.classList.toggle("is-read-only", isReadOnly);
  }

  setChecking(isOn: boolean): void {
    this.mayCheck = isOn;
    if (isOn && this.checks !== null) this.checkSoon();
  }

  setTexts(texts: EditorTexts): void {
    this.texts = texts;
    this.bar.setTexts(texts);
    this.checks?.setLanguage(texts.language, this.view.state.doc.toString());
    this.view.dispatch({ effects: this.spoken.reconfigure(spokenOf(texts)) });
  }

  reveal(line: number, column = 1): void {
    const [anchor] = offsetsOf(this.view.state.doc, { line, column, endLine: line, endColumn: column });
    this.view.dispatch({ selection: { anchor } });
    this.leading.show(line);
  }

  placeAt(x: number, y: number): { readonly line: number; readonly column: number } | null {
    const at = this.view.posAtCoords({ x, y });
    if (at === null) return null;
    const { number, from } = this.view.state.doc.lineAt(at);
    return { line: number, column: at - from + 1 };
  }

  pointOf({
    line,
    column,
  }: Pick<PlaceRange, "line" | "column">): { readonly x: number; readonly y: number } | null {
    const [at] = offsetsOf(this.view.state.doc, { line, column, endLine: line, endColumn: column });
    const seen = this.view.coordsAtPos(at);
    return seen && { x: seen.left, y: (seen.top + seen.bottom) / 2 };
  }

  focus(): void {
    this.view.focus();
  }

  dispose(): void {
    clearTimeout(this.checking);
    this.checks?.stop();
    this.leading.dispose();
    this.view.destroy();
    this.root.remove();
  }

  /** When nobody has written for a moment, and no run has just begun. */
  private checkSoon(): void {
    clearTimeout(this.checking);
    // What is on its way would be put beside what it means.
    this.checks?.forget();
    if (this.mayCheck && this.language === "typescript")
      this.checking = setTimeout(() => void this.check(), PAUSE_MS);
  }

  private async check(): Promise<void> {
    // 2 MB are not for whoever saves data; and without a network one writes on without.
    if (isSparing()) return;
    const loaded = await import("./type-checks.ts").catch(() => null);
    if (loaded === null || !this.root.isConnected) return;
    this.checks ??= new loaded.TypeChecks(this.texts.language, (checked) => {
      if (this.language === "typescript") showChecked(this.view, checked, this.texts);
    });
    // Its lines end as those of the text that offsets are counted in.
    this.checks.check(this.view.state.doc.toString());
  }

  private lineOfCursor(): number {
    const { doc, selection } = this.view.state;
    return doc.lineAt(selection.main.head).number;
  }

  private mark(change: Partial<Marked>): void {
    const marked = { ...this.marked, ...change };
    const shown = JSON.stringify(marked);
    this.marked = marked;
    if (shown === this.shown) return;
    this.shown = shown;
    showMarks(this.view, marked, this.texts);
  }

  /** The marks belong to the program that ran, which is no longer this one. */
  private forget(): void {
    this.marked = NOTHING_MARKED;
    this.shown = "";
  }

  /** Of a program that undo does not lead back from. */
  private stateOf(source: string): EditorState {
    const extensions: Extension[] = [
      marks((line) => this.options.onLineClick?.(line)),
      lineNumbers({
        domEventHandlers: {
          click: (view, { from }) => {
            this.options.onLineClick?.(view.state.doc.lineAt(from).number);
            return true;
          },
        },
      }),
      notes(marksNotes),
      history(),
      drawSelection(),
      EditorView.lineWrapping,
      EditorState.tabSize.of(2),
      indentUnit.of("  "),
      // What ends the lines of a program stays as it is.
      source.includes("\r\n") && !/(?<!\r)\n/.test(source) ? EditorState.lineSeparator.of("\r\n") : [],
      this.grammars.of(this.grammar),
      syntaxHighlighting(codeColors),
      bracketMatching(),
      closeBrackets(),
      autocompletion({
        override: [completeLater, localCompletionSource].map(
          (complete) => (context: CompletionContext) =>
            this.language === "typescript" ? complete(context) : null,
        ),
        icons: false,
        maxRenderedOptions: 60,
        positionInfo: belowOrAbove,
      }),
      search({ top: true }),
      highlightSelectionMatches(),
      Prec.highest(
        keymap.of([
          {
            key: "Mod-Enter",
            run: () => {
              this.options.onRun();
              return true;
            },
          },
        ]),
      ),
      keymap.of([
        { key: "Tab", run: acceptCompletion },
        ...closeBracketsKeymap,
        ...defaultKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...completionKeymap,
        // After Escape, Tab leaves.
        indentWithTab,
      ]),
      EditorView.updateListener.of(({ docChanged }) => {
        if (!docChanged) return;
        this.forget();
        this.checkSoon();
        this.options.onChange(this.getSource());
      }),
      this.readOnly.of(readOnlyOf(this.isReadOnly)),
      this.spoken.of(spokenOf(this.texts)),
    ];
    return EditorState.create({ doc: source, extensions });
  }
}

/** Of a part of the Network Information API, which not every browser has. */
function isSparing(): boolean {
  return (
    (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true
  );
}

interface Sides {
  readonly top: number;
  readonly bottom: number;
}

/** Beside the list there is no room for what is said of a name. */
function belowOrAbove(
  _view: EditorView,
  list: Sides,
  _option: unknown,
  _info: unknown,
  space: Sides,
): { style: string } {
  const height = list.bottom - list.top;
  const isBelow = space.bottom - list.bottom > list.top - space.top;
  return { style: `left: 0; ${isBelow ? "top" : "bottom"}: ${height}px` };
}

/** The declarations are large, and wanted when somebody writes. */
async function completeLater(context: CompletionContext): Promise<CompletionResult | null> {
  const { completeDeclared } = await import("./completions.ts");
  return completeDeclared(context);
}

/** A text that cannot be changed brings no keyboard up. */
function readOnlyOf(isReadOnly: boolean): Extension {
  return isReadOnly ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : [];
}

function spokenOf({ label, placeholder: empty, touch }: EditorTexts): Extension {
  return [
    EditorState.phrases.of(touch.phrases),
    placeholder(empty),
    EditorView.contentAttributes.of({
      "aria-label": label,
      // Also where it cannot be changed; and checkers do not know that what can be is reached by Tab.
      tabindex: "0",
      // A program is no prose.
      autocapitalize: "off",
      autocorrect: "off",
      spellcheck: "false",
    }),
  ];
}
