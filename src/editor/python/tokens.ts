// Cuts a Python program into tokens: names, numbers, texts, operators, and where lines and blocks begin and end.

type TokenType = "name" | "number" | "string" | "op" | "newline" | "indent" | "dedent" | "comment" | "end";

export interface Token {
  readonly type: TokenType;
  /** As it is written; a comment without its sign. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** What cannot be read as Python, or not as the part of Python that is understood here. */
export class NotUnderstood extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

const SPACE = /[ \t\f]+|\\\r?\n/y;
const COMMENT = /#[^\n]*/y;
const NUMBER =
  /0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?/y;
const STRING =
  /(?:[rRbBuUfF]{1,2})?(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*')/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const OPERATOR =
  /\*\*=|\/\/=|>>=|<<=|\.\.\.|->|:=|==|!=|<=|>=|\*\*|\/\/|<<|>>|[-+*/%@&|^]=|[-+*/%@&|^~<>()[\]{},:.;=]/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** How far a line is indented; a tab counts up to the next multiple of eight. */
function widthOf(space: string): number {
  let width = 0;
  for (const character of space) width = character === "\t" ? (Math.floor(width / 8) + 1) * 8 : width + 1;
  return width;
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const indents = [0];
  let at = 0;
  let line = 1;
  let brackets = 0;
  let isLineStart = true;
  const add = (type: TokenType, written: string): void => {
    tokens.push({ type, text: written, line });
  };
  while (at < text.length) {
    if (isLineStart && brackets === 0) {
      const space = matchAt(/[ \t\f]*/y, text, at) ?? "";
      const next = text[at + space.length] as string | undefined;
      if (next === "\n" || next === "\r" || next === undefined) {
        at += space.length + (next === "\r" ? 2 : 1);
        line++;
        continue;
      }
      // A comment belongs to the block in which the next statement stands; where it stands is not important to Python.
      if (next !== "#") {
        const width = widthOf(space);
        if (width > indents.at(-1)!) {
          indents.push(width);
          add("indent", "");
        }
        while (width < indents.at(-1)!) {
          indents.pop();
          add("dedent", "");
        }
      }
      at += space.length;
      isLineStart = false;
    }
    const space = matchAt(SPACE, text, at);
    if (space !== undefined) {
      if (space.startsWith("\\")) line++;
      at += space.length;
      continue;
    }
    if (text[at] === "\r") {
      at++;
      continue;
    }
    if (text[at] === "\n") {
      if (brackets === 0) {
        if (tokens.at(-1)?.type !== "newline" && tokens.at(-1)?.type !== "comment") add("newline", "");
        isLineStart = true;
      }
      at++;
      line++;
      continue;
    }
    const comment = matchAt(COMMENT, text, at);
    if (comment !== undefined) {
      at += comment.length;
      if (brackets > 0) continue;
      const isBehind =
        tokens.length > 0 && !["newline", "indent", "dedent", "comment"].includes(tokens.at(-1)!.type);
      if (isBehind) add("newline", "");
      add("comment", comment.slice(1).trim());
      continue;
    }
    const [type, written] = tokenAt(text, at, line);
    add(type, written);
    if (type === "op" && "([{".includes(written)) brackets++;
    if (type === "op" && ")]}".includes(written)) brackets = Math.max(0, brackets - 1);
    line += written.split("\n").length - 1;
    at += written.length;
  }
  if (tokens.length > 0 && tokens.at(-1)!.type !== "newline") add("newline", "");
  while (indents.pop()! > 0) add("dedent", "");
  add("end", "");
  return tokens;
}

function tokenAt(text: string, at: number, line: number): [TokenType, string] {
  const forms: readonly (readonly [TokenType, RegExp])[] = [
    ["string", STRING],
    ["name", NAME],
    ["number", NUMBER],
    ["op", OPERATOR],
  ];
  for (const [type, form] of forms) {
    const written = matchAt(form, text, at);
    if (written !== undefined && written !== "") return [type, written];
  }
  throw new NotUnderstood(`cannot read ${text.slice(at, at + 10)}`, line);
}
