// Strips the types off TypeScript, and says where each piece of what is left comes from.
import { originalPositionFor, type SourceMapSegment, TraceMap } from "@jridgewell/trace-mapping";
import { errorAt, type EsbuildMessage, type Problem, problemOf } from "./problems.ts";
import { lineOf, lineStarts } from "./lines.ts";
import { type Restored, withoutLongChains } from "./long-chains.ts";
import { deepestIn, NestingError } from "./nesting.ts";
import { parseProgram, withoutIdleParentheses } from "./parser.ts";
import { type Renamed, withOwnNames } from "./renames.ts";
import type { Place, PlaceFinder } from "./rewriter.ts";

/** The part of esbuild that is used: the native one in Node, esbuild-wasm in the browser. */
export interface Transformer {
  transform(
    source: string,
    options: Record<string, unknown>,
  ): Promise<{ code: string; map: string; warnings: readonly EsbuildMessage[] }>;
}

export interface StrippedSource {
  /** JavaScript. */
  readonly code: string;
  readonly placeOf: PlaceFinder;
  /** The source place, from 0, of a line and column of the code, from 0; null if it comes from nowhere. */
  readonly originOf: (
    line: number,
    column: number,
  ) => { readonly line: number; readonly column: number } | null;
  readonly warnings: readonly Problem[];
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

/** Strips the types of a `.ts` file. Gives its problems instead if it has any. A `.js` file stays as it is. */
export async function stripTypes(
  source: string,
  file: string,
  esbuild: Transformer,
): Promise<StrippedSource | { readonly problems: readonly Problem[] }> {
  const text = withoutIdleParentheses(source);
  if (file.endsWith(".js")) return plainSource(text);
  const shortened = withoutLongChains(text);
  const transform = (text: string) => esbuild.transform(text, { ...TRANSFORM_OPTIONS, sourcefile: file });
  try {
    const made = await transform(shortened.text).catch((error: unknown) => {
      const relabelled = withInnerLabels(
        shortened.text,
        (error as { errors?: readonly EsbuildMessage[] }).errors ?? [],
      );
      if (relabelled === shortened.text) throw error;
      return transform(relabelled);
    });
    const traceMap = new TraceMap(made.map);
    const renamed = withOwnNames(made.code, traceMap);
    const { code, origin } = shortened.restore(renamed.code);
    const originOf = originFinder(code, source, traceMap, renamed, origin);
    return {
      code,
      placeOf: placeFinder(code, source, originOf),
      originOf,
      warnings: made.warnings.map((message) => problemOf(message, "warning")),
    };
  } catch (error) {
    const { errors } = error as { errors?: readonly EsbuildMessage[] };
    if (isJavaScript(text)) return plainSource(text);
    // It has broken down.
    if (errors === undefined) return { problems: [nestingProblem(text)] };
    return { problems: errors.map((message) => problemOf(message, "error")) };
  }
}

/** Likewise of a program that needs no esbuild for it: it is JavaScript, or its types can be left out. Null if it does. */
export async function eraseEarly(source: string): Promise<StrippedSource | null> {
  const text = withoutIdleParentheses(source);
  if (isJavaScript(text)) return plainSource(text);
  const { eraseTypes } = await import("./erase-types.ts");
  const erased = eraseTypes(text);
  return erased !== null && isJavaScript(erased) ? plainSource(erased) : null;
}

/** Where places of the code come from by esbuild's map, and by what has been put back into what it made. */
function originFinder(
  code: string,
  source: string,
  traceMap: TraceMap,
  made: Renamed,
  origin: Restored["origin"],
): StrippedSource["originOf"] {
  const mapped: StrippedSource["originOf"] = (line, column) => {
    const place = { line: line + 1, column: made.columnBefore(line, column) };
    const { line: from, column: fromColumn } = originalPositionFor(traceMap, place);
    return from === null ? null : { line: from - 1, column: fromColumn };
  };
  if (code === made.code) return mapped;
  const [starts, madeStarts, sourceStarts] = [code, made.code, source].map(lineStarts);
  return (line, column) => {
    const { inSource, offset } = origin(starts[line] + column);
    const ownStarts = inSource ? sourceStarts : madeStarts;
    const ownLine = lineOf(ownStarts, offset);
    const place = { line: ownLine, column: offset - ownStarts[ownLine] };
    return inSource ? place : mapped(place.line, place.column);
  };
}

const REFUSED_LABEL = /^Cannot continue to label "(.*)"$/;

/** esbuild continues to the innermost label of a loop only: in `a: b: for (;;) continue a` that is put in place of the other. */
function withInnerLabels(source: string, errors: readonly EsbuildMessage[]): string {
  const starts = lineStarts(source);
  let text = source;
  // From the last to the first, so that what stands before stays in its place.
  for (const message of errors.toReversed()) {
    const label = REFUSED_LABEL.exec(message.text)?.[1];
    if (label === undefined || message.location === null) continue;
    const { line, column } = problemOf(message, "error");
    const offset = starts[line - 1] + column - 1;
    const name = "[\\p{ID_Continue}$]+";
    const labels = `(?<![\\p{ID_Continue}$])${label.replaceAll("$", "\\$")}\\s*:\\s*(?:${name}\\s*:\\s*)*?(${name})\\s*:\\s*(?:for|while|do)\\b`;
    const inner = [...text.slice(0, offset).matchAll(new RegExp(labels, "gu"))].at(-1)?.[1];
    if (inner !== undefined)
      text = text.slice(0, offset) + inner.padEnd(label.length) + text.slice(offset + label.length);
  }
  return text;
}

/** esbuild has broken down, as it does where a program is nested too deeply. */
function nestingProblem(source: string): Problem {
  const { message, pos } = new NestingError(deepestIn(source, 0) ?? 0);
  const starts = lineStarts(source);
  const line = lineOf(starts, pos);
  return errorAt(message, { line: line + 1, column: pos - starts[line] + 1 });
}

/** esbuild refuses a few things that are right. What has no types needs no esbuild. */
function isJavaScript(source: string): boolean {
  try {
    parseProgram(source, false);
    return true;
  } catch {
    return false;
  }
}

function plainSource(source: string): StrippedSource {
  const originOf: StrippedSource["originOf"] = (line, column) => ({ line, column });
  return { code: source, placeOf: placeFinder(source, source, originOf), originOf, warnings: [] };
}

const WORD = /[\p{L}\p{N}_$]/u;

/** Source places of offsets in the code. A map knows where tokens begin; an end is that of its last token. */
function placeFinder(code: string, source: string, originOf: StrippedSource["originOf"]): PlaceFinder {
  const starts = lineStarts(code);
  const sourceLines = source.split("\n");
  return (offset, isEnd): Place | null => {
    const at = isEnd ? offset - 1 : offset;
    const line = lineOf(starts, at);
    const origin = originOf(line, at - starts[line]);
    if (origin === null) return null;
    let { column } = origin;
    if (isEnd) {
      const text = sourceLines[origin.line] ?? "";
      if (text[column] === code[at]) column++;
      else while (column < text.length && WORD.test(text[column])) column++;
    }
    return { line: origin.line + 1, column: column + 1 };
  };
}

/** The map from a rewritten text to the stripped code, followed by that from there to the source. */
export function composeMaps(
  mappings: readonly (readonly (readonly number[])[])[],
  originOf: StrippedSource["originOf"],
): SourceMapSegment[][] {
  return mappings.map((segments) =>
    segments.flatMap((segment) => {
      if (segment.length < 4) return [];
      const origin = originOf(segment[2], segment[3]);
      return origin === null ? [] : [[segment[0], 0, origin.line, origin.column] as SourceMapSegment];
    }),
  );
}
