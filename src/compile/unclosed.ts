// Finds what a program opens and never closes: a bracket, a text, a comment. It reads words and brackets, and no grammar.

export interface Opened {
  readonly what: "bracket" | "string" | "template" | "comment";
  /** The characters that open it. */
  readonly opening: string;
  /** Those that would close it. */
  readonly closing: string;
  readonly offset: number;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "${": "}", "/*": "*/" };

/** The rest of a line, a comment, a text without line breaks, a regular expression: whole, or not at all. */
const LINE_COMMENT = /\/\/.*/y;
const COMMENT = /\/\*[^]*?\*\//y;
const STRING = /(["'])(?:\\[^]|(?!\1)[^\\\n])*\1/y;
const REGEX = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y;
const TEMPLATE_TEXT = /(?:\\[^]|\$(?!\{)|[^`\\$])*/y;
const WORD = /[\p{ID_Continue}$]+/uy;

/** Behind these, a `/` begins a regular expression. */
const BEFORE_REGEX = /(?:^|[=(,:[!&|?{};+*%~^<>-]|\b(?:return|typeof|case|in|of|await|yield|throw))\s*$/;

interface Open extends Opened {
  /** Of the line that it stands in, in characters. */
  readonly indentation: number;
}

function indentationAt(text: string, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /[^\S\n]*/y.exec(text.slice(start, offset))![0].length;
}

class Scanner {
  readonly open: Open[] = [];
  /** Closed by a bracket that stands further to the left than it does: one of those below it was meant. */
  readonly suspects: Open[] = [];
  private readonly text: string;
  private readonly end: number;
  private at = 0;

  constructor(text: string, end: number) {
    this.text = text;
    this.end = end;
  }

  scan(): void {
    while (this.at < this.end) {
      if (this.open.at(-1)?.what === "template") this.template();
      else if (!this.next()) return;
    }
  }

  /** False if what begins here has no end. */
  private next(): boolean {
    const { text, at } = this;
    const character = text[at];
    if (character === '"' || character === "'") return this.whole(STRING, "string", character);
    if (text.startsWith("/*", at)) return this.whole(COMMENT, "comment", "/*");
    if (character === "/") {
      if (this.skip(LINE_COMMENT)) return true;
      if (BEFORE_REGEX.test(text.slice(Math.max(0, at - 20), at)) && this.skip(REGEX)) return true;
    }
    if (character === "`") this.begin("template", "`");
    else if ("([{".includes(character)) this.begin("bracket", character);
    else if (character === ")" || character === "]" || character === "}") this.close(character);
    else if (!this.skip(WORD)) this.at++;
    return true;
  }

  private template(): void {
    this.skip(TEMPLATE_TEXT);
    if (this.text.startsWith("${", this.at)) this.begin("bracket", "${");
    else if (this.text[this.at] === "`") {
      this.open.pop();
      this.at++;
    }
  }

  private begin(what: Opened["what"], opening: string): void {
    const { text, at } = this;
    const closing = CLOSING[opening] ?? opening;
    this.open.push({ what, opening, closing, offset: at, indentation: indentationAt(text, at) });
    this.at += opening.length;
  }

  /** A bracket that closes nothing is not looked at: the parser complains of it. */
  private close(character: string): void {
    const last = this.open.at(-1);
    if (last?.closing === character) {
      this.open.pop();
      const lineStart = this.text.lastIndexOf("\n", this.at) + 1;
      const isFirst = this.text.slice(lineStart, this.at).trim() === "";
      if (isFirst && this.at - lineStart < last.indentation) this.suspects.push(last);
    }
    this.at++;
  }

  private skip(form: RegExp): boolean {
    form.lastIndex = this.at;
    const found = form.exec(this.text);
    if (found === null) return false;
    this.at += found[0].length;
    return true;
  }

  private whole(form: RegExp, what: Opened["what"], opening: string): boolean {
    if (this.skip(form)) return true;
    this.begin(what, opening);
    return false;
  }
}

/**
 * What is open at the end, or at an offset where `expected` should close it; null if nothing is. Of brackets it is the innermost,
 * unless the indentation shows that one inside it was forgotten.
 */
export function unclosedIn(text: string, end = text.length, expected?: string): Opened | null {
  const scanner = new Scanner(text, end);
  scanner.scan();
  const { open, suspects } = scanner;
  const last = open.at(-1);
  if (last === undefined || (expected !== undefined && last.closing !== expected)) return null;
  const suspect = expected === undefined && suspects.find(({ offset }) => offset > last.offset);
  return last.what === "bracket" && suspect ? suspect : last;
}

/** Whether what is opened at an offset is closed somewhere. */
export function isClosed(text: string, { offset }: Opened): boolean {
  const scanner = new Scanner(text, text.length);
  scanner.scan();
  return scanner.open.every((each) => each.offset !== offset);
}
