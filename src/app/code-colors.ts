// Colours a program before the editor is there, as the editor will.
import jsTokens from "js-tokens";

/** What editor/tokens.css has a colour for; `text` is everything else. */
type CodeColor = "text" | "keyword" | "string" | "number" | "type" | "comment";

export interface ColoredPiece {
  readonly color: CodeColor;
  readonly text: string;
}

/** What comes after so many characters is not coloured: it is out of sight, and the editor is on its way. */
const MOST_CHARACTERS = 20_000;

/** As in the editor's grammar of TypeScript. */
const KEYWORDS = new Set(
  (
    "abstract any as asserts async await bigint boolean break case catch class const constructor continue debugger declare " +
    "default delete do else enum export extends false finally for from function get global if implements import in infer " +
    "instanceof interface is keyof let module namespace never new null number object of out override package private " +
    "protected public readonly require return satisfies set static string super switch symbol this throw true try type " +
    "typeof undefined unique unknown var void while with yield"
  ).split(" "),
);

/** Of Python's: those that colour it in the editor, too. */
const PYTHON_KEYWORDS =
  "False|None|True|and|as|assert|async|await|break|case|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|" +
  "is|lambda|match|nonlocal|not|or|pass|print|raise|return|self|try|while|with|yield|dict|enumerate|float|int|len|list|max|min|range|" +
  "set|sorted|str|sum|super|tuple|type|zip";

/** Its strings (those in three quotes may go over lines), comments, keywords, numbers, and names that are none of these. */
const PYTHON = new RegExp(
  String.raw`([a-zA-Z]{0,2}(?:"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?))|` +
    String.raw`(#.*)|\b(${PYTHON_KEYWORDS})\b|\b(\d[\w.]*)|[^\W\d]\w*`,
  "g",
);
/** By the group that is found; 0: none. */
const PYTHON_COLORS = ["text", "string", "comment", "keyword", "number"] as const;

type Add = (color: CodeColor, text: string) => void;

function addPython(source: string, add: Add): void {
  let end = 0;
  for (const found of source.matchAll(PYTHON)) {
    const group = found.slice(1).findIndex((part: string | undefined) => part !== undefined) + 1;
    add("text", source.slice(end, found.index));
    add(PYTHON_COLORS[group], found[0]);
    end = found.index + found[0].length;
  }
  add("text", source.slice(end));
}

function colorOf(type: string, value: string): CodeColor {
  if (/String|Template|Regular/.test(type)) return "string";
  if (type.endsWith("Comment")) return "comment";
  if (type === "NumericLiteral") return "number";
  if (type !== "IdentifierName") return "text";
  if (KEYWORDS.has(value)) return "keyword";
  return /^[A-Z]/.test(value) ? "type" : "text";
}

/** The lines of a program, each in pieces of one colour. */
export function coloredLines(source: string, isPython = false): readonly (readonly ColoredPiece[])[] {
  const lines: ColoredPiece[][] = [[]];
  const add: Add = (color, text) => {
    const [first, ...others] = text.split(/\r\n|[\n\r]/);
    for (const [i, part] of [first, ...others].entries()) {
      if (i > 0) lines.push([]);
      const line = lines.at(-1)!;
      const last = line.at(-1);
      if (last?.color === color) line[line.length - 1] = { color, text: last.text + part };
      else if (part !== "") line.push({ color, text: part });
    }
  };
  const colored = source.slice(0, MOST_CHARACTERS);
  if (isPython) addPython(colored, add);
  else
    for (const { type, value } of jsTokens(colored)) {
      if (/Template(Head|Middle|Tail)/.test(type)) addTemplate(value, add);
      else add(colorOf(type, value), value);
    }
  add("text", source.slice(MOST_CHARACTERS));
  return lines;
}

/** What stands between the strings of a template, and its `${` and `}`, is code. */
function addTemplate(value: string, add: Add): void {
  const [, open, text, close] = /^(\}?)([^]*?)((?:\$\{)?)$/.exec(value)!;
  add("text", open);
  add("string", text);
  add("text", close);
}

/** How many lines are in sight of a program: what is empty at its end is not. */
export function lineCountOf(source: string): number {
  return source.trimEnd().split("\n").length;
}
