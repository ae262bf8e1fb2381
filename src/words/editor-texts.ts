// Puts together what the editor says, apart from Monaco's own texts.
import { cureOfUnknown } from "./cures.ts";
import type { Words } from "./i18n.ts";
import { listOf, namesOf } from "./lists.ts";
import { type ProblemFacts, problemText } from "./problems.ts";
import type { Language } from "./languages.ts";

/**
 * What a call drops that nobody awaits: a coroutine, which then never runs; a blocking call, which then does nothing; a
 * `gather`, for whose tasks then nobody waits; a promise that was made only to be waited for.
 */
export type Dropped = "coroutine" | "blocking" | "gather" | "promise";

export interface EditorTexts {
  /** The language of Monaco's own menus and messages. It is read once, when the first editor is made. */
  readonly language: Language;
  /** What the editor is, and how the keyboard leaves it, for screen readers. */
  readonly label: string;
  /** Shown while there is no text. */
  readonly placeholder: string;
  /** Shown when somebody types although the text cannot be changed. */
  readonly readOnly: string;
  /** Names of the editor's own commands, as they stand in its menu. */
  readonly run: string;
  readonly selectLine: string;
  /** A name that does not exist, and one that does. */
  didYouMean(meant: string): string;
  /** Python's name, and what it is called here. */
  pythonName(written: string, meant: string): string;
  /** Python's `f(a, key=value)`, and how options are written here. */
  keywordArguments(meant: string): string;
  /** What can be imported. */
  modules(names: readonly string[]): string;
  /** What to write in place of a name, or module, of Python's that there cannot be here; null if nothing is known. */
  cure(written: string, isModule: boolean): string | null;
  /** The name of a quick fix. */
  replaceBy(meant: string): string;
  /** Why a call wants an `await`: what is dropped without it, and what is called. */
  missingAwait(dropped: Dropped, callee: string): string;
  /** What is wrong with a program that does not compile. */
  problem(problem: ProblemFacts): string;
  /** Names of quick fixes. */
  readonly addAwait: string;
  readonly addAwaitAndAsync: string;
  /** So many lanes are suspended at a line, of which these are the first. */
  suspended(first: readonly string[], count: number): string;
  /** A line is being executed. */
  readonly running: string;
  /** What the editor of a phone says besides. */
  readonly touch: TouchTexts;
}

interface TouchTexts {
  /** The row of buttons. */
  readonly bar: string;
  readonly tools: Readonly<Record<"undo" | "redo" | "find" | "complete" | "indent" | "outdent", string>>;
  /** CodeMirror's own English words, and what is said in their place. */
  readonly phrases: Readonly<Record<string, string>>;
}

export function editorTexts(words: Words): EditorTexts {
  const { t, language } = words;
  return {
    language,
    label: t("editor.label"),
    placeholder: t("editor.placeholder"),
    readOnly: t("editor.readOnly"),
    run: t("editor.run"),
    selectLine: t("editor.selectLine"),
    didYouMean: (meant) => t("editor.didYouMean", { meant }),
    pythonName: (written, meant) => t("editor.pythonName", { written, meant }),
    keywordArguments: (meant) => t("editor.keywordArguments", { meant }),
    modules: (names) => t("editor.modules", { names: listOf(names, language) }),
    cure: (written, isModule) => cureOfUnknown(written, isModule, words),
    replaceBy: (meant) => t("editor.replaceBy", { meant }),
    missingAwait: (dropped, callee) => t(`editor.missingAwait.${dropped}`, { callee }),
    problem: (problem) => problemText(problem, words),
    addAwait: t("editor.addAwait"),
    addAwaitAndAsync: t("editor.addAwaitAndAsync"),
    suspended: (first, count) => t("editor.suspended", { names: namesOf(first, words, count) }),
    running: t("editor.running"),
    touch: touchTexts(words),
  };
}

function touchTexts({ t }: Words): TouchTexts {
  return {
    bar: t("editor.touch.bar"),
    tools: {
      undo: t("editor.touch.undo"),
      redo: t("editor.touch.redo"),
      find: t("editor.touch.find"),
      complete: t("editor.touch.complete"),
      indent: t("editor.touch.indent"),
      outdent: t("editor.touch.outdent"),
    },
    phrases: {
      Find: t("editor.touch.find"),
      Replace: t("editor.touch.replaceBy"),
      next: t("editor.touch.next"),
      previous: t("editor.touch.previous"),
      "match case": t("editor.touch.matchCase"),
      replace: t("editor.touch.replace"),
      "replace all": t("editor.touch.replaceAll"),
      close: t("editor.touch.close"),
      Completions: t("editor.touch.complete"),
    },
  };
}
