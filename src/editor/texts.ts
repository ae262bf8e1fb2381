// What the editor says, apart from Monaco's own texts; the app hands these in, in the reader's language.

export interface EditorTexts {
  /** The language of Monaco's own menus and messages. It is read once, when the first editor is made. */
  readonly language: "en" | "ru";
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
  /** The name of a quick fix. */
  replaceBy(meant: string): string;
  /** These lanes are suspended at a line. */
  suspended(lanes: readonly string[]): string;
  /** A line is being executed. */
  readonly running: string;
}

const list = new Intl.ListFormat("en");

export const defaultTexts: EditorTexts = {
  language: "en",
  label: "Program. To leave the editor, press Escape, then Tab",
  placeholder: "Write a program, or choose an example",
  readOnly: "The program cannot be changed now",
  run: "Run the program",
  selectLine: "Show the tasks of this line",
  didYouMean: (meant) => `Did you mean ${meant}?`,
  pythonName: (written, meant) => `Python's ${written} is ${meant} here`,
  keywordArguments: (meant) => `Keyword arguments are an object here, the last argument: ${meant}`,
  modules: (names) => `A program here can import ${list.format(names)}`,
  replaceBy: (meant) => `Replace by ${meant}`,
  suspended: (lanes) => `Suspended here: ${list.format(lanes)}`,
  running: "Running",
};
