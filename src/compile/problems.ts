// Says what is wrong with a program, as values with places.

/** Lines and columns count from 1, columns in UTF-16 units. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly message: string;
  /** What is wrong as a whole, where the page has words of its own for it. */
  readonly reason?: "python";
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
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
  return {
    severity,
    message: suggestion === "" ? text : `${text}. Did you mean ${suggestion}?`,
    line,
    column: start,
    endLine: line,
    endColumn: Math.max(end, start + 1),
  };
}
