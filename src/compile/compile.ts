// Turns TypeScript into a program for the engine, or says everything that is wrong with it, with places.
import type { CompiledProgram } from "./contract.ts";
import { lower } from "./lower.ts";
import { packPositions } from "./positions.ts";
import { errorAt, type Problem } from "./problems.ts";
import { withoutEchoes, withReason } from "./reasons.ts";
import { isPythonText } from "./python-text.ts";
import type { PlaceFinder } from "./rewriter.ts";
import { composeMaps, eraseEarly, type StrippedSource, stripTypes, type Transformer } from "./strip.ts";
import { mayTamper } from "./tampering.ts";

export type { Transformer };

/** Errors are values: a program that does not compile is no exception. */
export type CompileResult =
  | { readonly type: "compiled"; readonly program: CompiledProgram; readonly warnings: readonly Problem[] }
  | { readonly type: "failed"; readonly problems: readonly Problem[] };

export interface CompileOptions {
  /** A script instead of a module: global, sloppy unless it says otherwise, without top-level await. Default false. */
  readonly isScript?: boolean;
  /** A module tells the values of its variables while it runs. Default false: it costs nothing. */
  readonly withValues?: boolean;
}

/** What a place of the code can begin with. Nothing is at a blank, of which deep nesting makes millions. */
const PIECE = /[\w$]+|[^\s\w$]/g;

export async function compile(
  source: string,
  file: string,
  esbuild: Transformer,
  { isScript = false, withValues = false }: CompileOptions = {},
): Promise<CompileResult> {
  const stripped = await stripTypes(source, file, esbuild);
  if ("problems" in stripped) {
    const problems = isPythonText(source)
      ? [pythonProblem(source)]
      : withoutEchoes(stripped.problems).map((problem) => withReason(problem, source));
    return { type: "failed", problems };
  }
  return lowerStripped(stripped, source, { isScript, withValues });
}

/**
 * Compiles, without esbuild, a program that has no types, or nothing of TypeScript's but types: it runs as it would otherwise. Null if
 * it is none, or if anything is wrong with it, which esbuild says better. What esbuild would only warn of is not told.
 */
export async function compileEarly(
  source: string,
  options: CompileOptions = {},
): Promise<CompileResult | null> {
  const stripped = await eraseEarly(source);
  if (stripped === null) return null;
  const result = lowerStripped(stripped, source, options);
  return result.type === "failed" ? null : result;
}

function lowerStripped(
  { code, placeOf, originOf, warnings }: StrippedSource,
  source: string,
  { isScript = false, withValues = false }: CompileOptions,
): CompileResult {
  try {
    const made = lower(code, placeOf, { isScript, tellsOf: withValues && !isScript ? source : null });
    const { text, setup, semantics, sites, deepest, functions, texts, values } = made;
    for (const { index } of code.matchAll(PIECE)) text.addSourcemapLocation(index);
    const { mappings } = text.generateDecodedMap();
    const positions = packPositions(composeMaps(mappings, originOf));
    return {
      type: "compiled",
      program: {
        code: text.toString(),
        setup,
        semantics,
        sites,
        functions,
        deepest,
        mayTamper: mayTamper(code),
        positions,
        texts,
        values,
      },
      warnings,
    };
  } catch (error) {
    // What esbuild lets through and the second parser does not: an early error of ECMAScript.
    const { pos } = error as { pos?: number };
    if (!(error instanceof SyntaxError) || pos === undefined) throw error;
    return { type: "failed", problems: [earlyError(error, pos, placeOf)] };
  }
}

/** What is wrong with every line is said once, at the first one. */
function pythonProblem(source: string): Problem {
  const lines = source.split("\n");
  const first = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ""),
  );
  return {
    severity: "error",
    message: "This is Python; programs here are written in TypeScript",
    reason: { type: "python" },
    line: first + 1,
    column: 1,
    endLine: first + 1,
    endColumn: lines[first].length + 1,
  };
}

function earlyError({ message }: SyntaxError, offset: number, placeOf: PlaceFinder): Problem {
  return errorAt(message.replace(/ \(\d+:\d+\)$/, ""), placeOf(offset, false) ?? { line: 1, column: 1 });
}
