// Reads what the trace cannot know off the program's text: what stands before an await, around it, and between two.
import type { Site } from "../../format.ts";

/** How an expression is used that stands in a statement of its own, or in the only argument of a call. */
export interface Use {
  /** The names that its value gets; none where nobody names it. */
  readonly names: readonly string[];
  /** Its value goes somewhere. */
  readonly isUsed: boolean;
}

/** A `for` over many that an expression stands in. */
export interface Loop {
  /** The names that are others in each round. */
  readonly names: readonly string[];
  readonly body: string;
}

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

/** An assignment: to what. */
const WRITE = /(?<![\w.$])(?!const\b|let\b|var\b)([\w$.]+)\s*(?:[-+*/]?=(?![=>])|\+\+|--)/g;

/** A method that changes what it is called of, in either language. */
const CHANGE =
  /(?<![\w.$])([\w$]+)(?:\.[\w$]+)*\.(?:push|pop|shift|unshift|splice|sort|reverse|set|add|delete|clear|append|extend|insert|remove|discard|update|write)\(/g;

/** A statement that prints, without an await in it. */
const PRINT = /(?<![\w.$])(?:console\.\w+|print)\((?:(?!\bawait\b)[^()]|\((?:(?!\bawait\b)[^()])*\))*\)/g;

/** What takes coroutines to run them: of asyncio, or of one of its loops or groups. */
const TAKER =
  /\.(?:create_?task|gather|run|ensure_?future|shield|run_?coroutine_?threadsafe|run_?until_?complete)\((?:[^()]|\([^()]*\))*$/i;

/** Behind a call: its error is taken by a function that does nothing. */
const IGNORES = /^\s*\.catch\(\s*(?:\(\s*\w*\s*\)|\w+)\s*=>\s*(?:\{\s*\}|undefined|null)\s*\)/;

/** What a method calls its own object. */
const SELF: ReadonlySet<string> = new Set(["this", "self"]);

/** In what stands between two awaits, these mean that the second depends on more than the first. */
const BRANCHES =
  /[{}?]|&&|\|\||=>|\b(?:await|if|else|elif|for|while|return|throw|raise|try|catch|except|finally|switch|match|case|yield|break|continue|with|lambda)\b/;

/** What leaves a loop, or another wait in it. */
const LEAVES = /\b(?:break|return|throw|raise|try|yield|while)\b/;

export class SourceText {
  readonly isPython: boolean;
  /** As the program has it. */
  private readonly source: string;
  private readonly text: string;
  /** Where each line begins. */
  private readonly starts: readonly number[];

  constructor(source: string, file: string) {
    this.isPython = file.toLowerCase().endsWith(".py");
    this.source = source;
    this.text = withoutTexts(source, this.isPython);
    const starts = [0];
    for (let at = 0; at < source.length; at++) if (source[at] === "\n") starts.push(at + 1);
    this.starts = starts;
  }

  /** The expression at a place, without its texts and comments. */
  at(site: Site): string {
    return this.text.slice(this.startOf(site), this.endOf(site));
  }

  /** The call that is awaited at a place, as it is written; null if no call is, or a long one. */
  callAt(site: Site): string | null {
    const written = this.source.slice(this.startOf(site), this.endOf(site)).replace(/^await\s+/, "");
    return /^[\w$.]+\([^\n]{0,40}\)$/.test(written) ? written : null;
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.text);
  }

  /** Null if the expression is part of something larger, such as a condition. */
  useOf(site: Site, isCall = false): Use | null {
    const whole = this.beforeIn(site);
    // The place of a call begins at the name of the method.
    const before = (isCall ? whole.replace(/[\w$.]*$/, "") : whole).replace(
      /^\s*for\s*\(.*\)\s*(?=(?:[\w$.]*\s*(?:\+?=|\()\s*)?$)/,
      "",
    );
    if (before.trim() === "") return { names: [], isUsed: false };
    const assigned = /^\s*(?:(?:const|let|var)\s+)?([^=!<>]+?)(?::[^=]+)?\s*\+?=\s*$/.exec(before);
    if (assigned !== null) return { names: wordsOf(assigned[1]), isUsed: true };
    return /^\s*[\w$.]+\(\s*$/.test(before) ? { names: [], isUsed: true } : null;
  }

  /** Whether from one place the program goes straight to the other, by statements alone. */
  leadsStraight(from: Site, to: Site): boolean {
    const [start, end] = [this.endOf(from), this.startOf(to)];
    if (start > end) return false;
    const between = this.text.slice(start, end).replace(/\b(?:const|let|var)\s*[{[][^}\]]*[}\]]\s*=\s*$/, "");
    return !BRANCHES.test(between) && (!this.isPython || this.indentOf(from) === this.indentOf(to));
  }

  /** What stands between two places, and in the second. What is only printed is nothing that the second needs. */
  upTo(from: Site, to: Site): string {
    return this.text.slice(this.endOf(from), this.endOf(to)).replaceAll(PRINT, "");
  }

  /** The loop that the expression's statement stands in, if it is alone there and nothing leaves the loop. */
  loopOf(site: Site): Loop | null {
    const loop = this.isPython ? this.pythonLoop(site) : this.scriptLoop(site);
    if (loop === null || LEAVES.test(loop.body) || (loop.body.match(/\bawait\b/g) ?? []).length !== 1)
      return null;
    return loop;
  }

  /** Whether an error that comes out of the expression is taken by a `catch` with nothing in it, not even a comment. */
  isErrorIgnored(site: Site): boolean {
    if (this.isPython) return false;
    const end = this.closingAfter(this.endOf(site));
    return end >= 0 && /^\s*catch\s*(?:\([^)]*\)\s*)?\{\s*\}/.test(this.source.slice(end + 1));
  }

  /** Whether that of the promise which a call gives is, by `.catch(() => {})`. */
  isPromiseIgnored(site: Site): boolean {
    return IGNORES.test(this.source.slice(this.endOf(site)));
  }

  /** Whether a call is what another one is given, to run it. */
  isGivenAway(site: Site): boolean {
    const start = this.startOf(site);
    const statement = Math.max(this.text.lastIndexOf(";", start), this.text.lastIndexOf("{", start)) + 1;
    return TAKER.test(this.text.slice(statement, start).replace(/[\w$.]*$/, ""));
  }

  /** Whether a function changes what is not its own: then it is not the same in which order its calls come. */
  changesOthers(name: string): boolean {
    const body = this.bodyOf(name);
    if (body === null) return false;
    const own = new Set(
      Array.from(body.matchAll(/\b(?:const|let|var)\s+(?:[{[]([^}\]]*)[}\]]|[\w$]+)/g), ([found]) =>
        wordsOf(found),
      ).flat(),
    );
    const written = Array.from(body.matchAll(WRITE), ([, target]) => target).filter(
      (target) => !this.isPython || target.includes(".") || /\b(?:global|nonlocal)\b/.test(body),
    );
    const changed = Array.from(body.matchAll(CHANGE), ([, target]) => target);
    return [...written, ...changed].some((target) => !own.has(wordsOf(target)[0]));
  }

  /**
   * Whether an await stands last in its block, behind statements that give something of others a new value, with which it has
   * nothing to do.
   */
  isLastAfterWrites(site: Site): boolean {
    const block = this.isPython ? this.pythonBlockBefore(site) : this.scriptBlockBefore(site);
    if (block === null || /\bawait\b/.test(block)) return false;
    const own = new Set(Array.from(block.matchAll(/\b(?:const|let|var)\s+([\w$]+)/g), ([, name]) => name));
    const written = Array.from(block.matchAll(WRITE), ([, target]) => wordsOf(target)[0]);
    const others = written.filter((name) => !own.has(name));
    const words = wordsOf(this.at(site));
    return others.length > 0 && !others.some((name) => !SELF.has(name) && words.includes(name));
  }

  /** Whether a call, or an await, is a statement of its own, so that nobody has its value. */
  isStatement(site: Site): boolean {
    const start = this.startOf(site);
    // The place of a call begins at the name of the method.
    const before = this.text
      .slice(0, start)
      .replace(/[\w$.]*$/, "")
      .replace(/\bawait\s+$/, "");
    const last = before.trimEnd().at(-1) ?? ";";
    const begins =
      /[;{}]/.test(last) ||
      (/\s$/.test(before) && (/\n\s*$/.test(before) ? !/[=(,[+?:&|.>\\]/.test(last) : last === ")"));
    return begins && /^\s*?(?:[;}]|\n\s*[^.\s]|\s*$)/.test(this.text.slice(this.endOf(site)));
  }

  /** Whether nobody has the value of a call: it is a statement, or has a name that nobody uses. */
  isDropped(site: Site): boolean {
    if (this.isStatement(site)) return true;
    const names = this.useOf(site, true)?.names ?? [];
    return names.length === 1 && wordsOf(this.text).filter((word) => word === names[0]).length === 1;
  }

  private startOf({ line, column }: Site): number {
    return this.starts[Math.min(line, this.starts.length) - 1] + column - 1;
  }

  private endOf({ endLine, endColumn }: Site): number {
    return this.starts[Math.min(endLine, this.starts.length) - 1] + endColumn - 1;
  }

  /** What stands before an expression in its statement. */
  private beforeIn(site: Site): string {
    const start = this.startOf(site);
    const from = Math.max(...[";", "{", "}", "\n"].map((mark) => this.text.lastIndexOf(mark, start - 1) + 1));
    const before = this.text.slice(from, start);
    // A pattern on the left has braces of its own.
    const pattern = /(?:const|let|var)\s*[{[]([^{}]*)[}\]]\s*=\s*$/.exec(
      this.text.slice(Math.max(0, start - 300), start),
    );
    return pattern === null ? before : `const ${pattern[1].replaceAll(/[[\]=]/g, ",")} = `;
  }

  /** What stands before a statement in its block, if it is the last one; null if it is not. */
  private scriptBlockBefore(site: Site): string | null {
    const start = this.startOf(site);
    const open = this.openingBefore(start);
    if (open < 0 || !/^\s*;?\s*\}/.test(this.text.slice(this.endOf(site)))) return null;
    const block = this.text.slice(open + 1, start);
    return /[;\n}]\s*$/.test(block) ? block : null;
  }

  private pythonBlockBefore(site: Site): string | null {
    const lines = this.text.split("\n");
    const indent = this.indentOf(site);
    if (lines[site.line - 1].slice(0, site.column - 1).trim() !== "") return null;
    const next = lines.slice(site.endLine).find((line) => line.trim() !== "");
    if (next !== undefined && indentOf(next) >= indent) return null;
    let first = site.line - 1;
    while (first > 0 && (lines[first - 1].trim() === "" || indentOf(lines[first - 1]) >= indent)) first--;
    return lines.slice(first, site.line - 1).join("\n");
  }

  private scriptLoop(site: Site): Loop | null {
    const start = this.startOf(site);
    const single = /\bfor\s*\(((?:[^()]|\([^()]*\))*)\)\s*(?:[\w$.\s]+(?:\+?=|\())?\s*$/.exec(
      this.text.slice(this.starts[site.line - 1], start),
    );
    if (single !== null) return loopWith(single[1], this.text.slice(start, this.endOf(site)));
    const open = this.openingBefore(start);
    if (open < 0) return null;
    const head = /\bfor\s*\(((?:[^()]|\([^()]*\))*)\)\s*$/.exec(
      this.text.slice(Math.max(0, open - 300), open),
    );
    const close = this.closingAfter(this.endOf(site));
    return head === null || close < 0 ? null : loopWith(head[1], this.text.slice(open + 1, close));
  }

  private pythonLoop(site: Site): Loop | null {
    const indent = this.indentOf(site);
    const lines = this.text.split("\n");
    let first = site.line - 1;
    while (first >= 0 && (lines[first].trim() === "" || indentOf(lines[first]) >= indent)) first--;
    const head = first < 0 ? null : /^\s*for\s+(.+?)\s+in\b/.exec(lines[first]);
    if (head === null) return null;
    let last = site.endLine;
    while (last < lines.length && (lines[last].trim() === "" || indentOf(lines[last]) >= indent)) last++;
    return { names: wordsOf(head[1]), body: lines.slice(first + 1, last).join("\n") };
  }

  /** What stands in the one function of that name; null if there are several, or none. */
  private bodyOf(name: string): string | null {
    if (!/^[\w$]+$/.test(name)) return null;
    const word = name.replaceAll("$", "\\$");
    const heads = this.isPython
      ? new RegExp(`^[ \\t]*(?:async[ \\t]+)?def[ \\t]+${word}\\b[^\\n]*\\n`, "gm")
      : new RegExp(
          `(?:\\bfunction\\s*\\*?\\s*|\\basync\\s+)${word}\\s*\\([^{]*\\{|\\b${word}\\s*=\\s*(?:async\\b)?[^={;]*=>\\s*\\{`,
          "g",
        );
    const found = [...this.text.matchAll(heads)];
    if (found.length !== 1) return null;
    const start = found[0].index + found[0][0].length;
    if (!this.isPython) return this.text.slice(start, this.closingAfter(start));
    const indent = indentOf(found[0][0]);
    const lines = this.text.slice(start).split("\n");
    const end = lines.findIndex((line) => line.trim() !== "" && indentOf(line) <= indent);
    return lines.slice(0, end < 0 ? lines.length : end).join("\n");
  }

  private indentOf({ line }: Site): number {
    const start = this.starts[line - 1];
    return indentOf(this.text.slice(start, start + 200));
  }

  private openingBefore(from: number): number {
    let depth = 0;
    for (let at = from - 1; at >= 0; at--) {
      if (this.text[at] === "}") depth++;
      else if (this.text[at] === "{" && depth-- === 0) return at;
    }
    return -1;
  }

  private closingAfter(from: number): number {
    let depth = 0;
    for (let at = from; at < this.text.length; at++) {
      if (this.text[at] === "{") depth++;
      else if (this.text[at] === "}" && depth-- === 0) return at;
    }
    return -1;
  }
}

function loopWith(head: string, body: string): Loop | null {
  const found = /^\s*(?:const|let|var)\s+(.+?)\s*(?:\bof\b|=)/.exec(head);
  return found === null ? null : { names: wordsOf(found[1]), body };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Texts and comments become as many blanks, but for what is computed inside of a text. */
function withoutTexts(source: string, isPython: boolean): string {
  const blank = (text: string) => text.replaceAll(/[^\n]/g, " ");
  if (isPython)
    return source.replaceAll(
      /"""[^]*?"""|'''[^]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#[^\n]*/g,
      (text) => (text.startsWith("#") ? blank(text) : withHoles(text, /\{([^{}]*)\}/g)),
    );
  return source.replaceAll(
    /\/\*[^]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g,
    (text) => (text.startsWith("/") ? blank(text) : withHoles(text, /\$\{([^{}]*)\}/g)),
  );
}

/** Of a text with expressions in it these stay, without their braces. */
function withHoles(text: string, holes: RegExp): string {
  let out = "";
  let end = 0;
  for (const found of text.matchAll(holes)) {
    const inner = found.index + found[0].indexOf("{") + 1;
    out += text.slice(end, inner).replaceAll(/[^\n]/g, " ") + found[1];
    end = inner + found[1].length;
  }
  return out + text.slice(end).replaceAll(/[^\n]/g, " ");
}
