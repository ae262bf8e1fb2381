// Says what is wrong with a program, as values with places.

/** What can be told of a program that does not compile. */
type ProblemReason =
  /** All of it is Python. */
  | { readonly type: "python" }
  /** This line is Python; how it begins here. */
  | { readonly type: "pythonLine"; readonly meant: string }
  /** Python's f"...". */
  | { readonly type: "formattedText" }
  /** Something is missing between two things in a bracket, before that. */
  | { readonly type: "separator"; readonly found: string }
  | {
      readonly type: "unclosed";
      readonly what: "bracket" | "string" | "template" | "comment";
      /** The characters that open it, and the line in which they stand. */
      readonly opening: string;
      readonly closing: string;
      readonly line: number;
    };

/** Lines and columns count from 1, columns in UTF-16 units. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly message: string;
  /** What is wrong, where there are words for it that say more than the message. */
  readonly reason?: ProblemReason;
  /** It ended the run, and is told of where the run is: here it is a mark at its place. */
  readonly isOfRun?: true;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** An error at a place of which only the beginning is known. */
export function errorAt(message: string, { line, column }: Pick<Problem, "line" | "column">): Problem {
  return { severity: "error", message, line, column, endLine: line, endColumn: column + 1 };
}

/** The part of an esbuild message that is used; esbuild and esbuild-wasm agree on it. */
export interface EsbuildMessage {
  readonly text: string;
  readonly location: {
    /** From 1. */
    readonly line: number;
    /** From 0, in UTF-8 bytes. */
    readonly column: number;
    /** In bytes. */
    readonly length: number;
    readonly lineText: string;
    readonly suggestion: string;
  } | null;
}

function utf16Column(lineText: string, bytes: number): number {
  return new TextDecoder().decode(new TextEncoder().encode(lineText).slice(0, bytes)).length + 1;
}

export function problemOf(message: EsbuildMessage, severity: Problem["severity"]): Problem {
  const { location, text } = message;
  if (location === null) return { severity, message: text, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { line, column, length, lineText, suggestion } = location;
  const start = utf16Column(lineText, column);
  const end = utf16Column(lineText, column + length);
  // What was expected has just been said.
  const isNews = suggestion !== "" && !text.includes(`"${suggestion}"`);
  return {
    severity,
    message: !isNews ? text : `${text}. Did you mean ${suggestion}?`,
    line,
    column: start,
    endLine: line,
    endColumn: Math.max(end, start + 1),
  };
}
