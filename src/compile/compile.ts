// TypeScript in, a program for the engine out: or everything that is wrong with it, with places.
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { CompiledProgram } from "./contract.ts";
import { type LoweredProgram, lower } from "./lower.ts";
import { packPositions } from "./positions.ts";
import type { PlaceFinder } from "./rewriter.ts";
import { type EsbuildMessage, type Problem, problemOf } from "./problems.ts";

/** Errors are values: a program that does not compile is no exception. */
export type CompileResult =
  | { readonly type: "compiled"; readonly program: CompiledProgram; readonly warnings: readonly Problem[] }
  | { readonly type: "failed"; readonly problems: readonly Problem[] };

/** The part of esbuild that is used: the native one in Node, esbuild-wasm in the browser. */
export interface Transformer {
  transform(
    source: string,
    options: Record<string, unknown>,
  ): Promise<{ code: string; map: string; warnings: readonly EsbuildMessage[] }>;
}

const TRANSFORM_OPTIONS = {
  loader: "ts",
  // Everything the engine's host can run stays as it is; decorators are lowered here, async functions and `using` by us.
  target: "es2022",
  supported: { using: true },
  sourcemap: "external",
  sourcesContent: false,
  charset: "utf8",
  logLevel: "silent",
  // An import that is never used is still an import: it may be misspelt, and it says which semantics holds.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
} as const;

export async function compile(source: string, file: string, esbuild: Transformer): Promise<CompileResult> {
  let stripped: Awaited<ReturnType<Transformer["transform"]>>;
  try {
    stripped = await esbuild.transform(source, { ...TRANSFORM_OPTIONS, sourcefile: file });
  } catch (error) {
    const { errors } = error as { errors?: readonly EsbuildMessage[] };
    if (errors === undefined) throw error;
    return { type: "failed", problems: errors.map((message) => problemOf(message, "error")) };
  }
  const map = new TraceMap(stripped.map);
  const lowered = lower(stripped.code, placeFinder(stripped.code, source, map));
  return {
    type: "compiled",
    program: {
      code: lowered.text.toString(),
      semantics: lowered.semantics,
      sites: lowered.sites,
      functions: lowered.functions,
      positions: packPositions(composedLines(lowered, map)),
    },
    warnings: stripped.warnings.map((message) => problemOf(message, "warning")),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const WORD = /[\p{L}\p{N}_$]/u;

/** Source places of offsets in the stripped code. The map knows where tokens begin; an end is that of its last token. */
function placeFinder(code: string, source: string, map: TraceMap): PlaceFinder {
  const starts = lineStarts(code);
  const sourceLines = source.split("\n");
  return (offset, isEnd) => {
    const at = isEnd ? offset - 1 : offset;
    const line = lineOf(starts, at);
    const found = originalPositionFor(map, { line: line + 1, column: at - starts[line] });
    if (found.line === null) return null;
    let column = found.column;
    if (isEnd) {
      const text = sourceLines[found.line - 1] ?? "";
      if (text[column] === code[at]) column++;
      else while (column < text.length && WORD.test(text[column])) column++;
    }
    return { line: found.line, column: column + 1 };
  };
}

/** The map from the lowered code to the stripped one, followed by that from the stripped one to the source. */
function composedLines(lowered: LoweredProgram, map: TraceMap) {
  const { mappings } = lowered.text.generateDecodedMap({ hires: "boundary" });
  return mappings.map((segments) =>
    segments.flatMap((segment) => {
      if (segment.length < 4) return [];
      const { line, column } = originalPositionFor(map, { line: segment[2]! + 1, column: segment[3]! });
      return line === null ? [] : [[segment[0], 0, line - 1, column] as [number, number, number, number]];
    }),
  );
}
