// Rewrites a program once: async functions become generators, and every await, call and loop names its place.
import type { AnyNode, Program } from "acorn";
import type MagicString from "magic-string";
import type { Semantics, Site } from "../trace/format.ts";
import {
  type FunctionTexts,
  LOOP_SHARE,
  type ProgramFunction,
  type ProgramValues,
  PYTHON_MODULES,
  type Runtime,
} from "./contract.ts";
import { lowerModule } from "./modules.ts";
import { deepestIn } from "./nesting.ts";
import { AccessNotes } from "./access-notes.ts";
import { parseProgram } from "./parser.ts";
import { type PlaceFinder, Rewriter } from "./rewriter.ts";
import { FunctionScope } from "./scopes.ts";
import { afterDirectives, isStrict } from "./syntax.ts";
import { sharedIn } from "./shared.ts";
import { lowerUsing } from "./using.ts";
import { ValueNotes } from "./value-notes.ts";
import { variablesOf } from "./variables.ts";
import { Walk } from "./walk.ts";

export interface LoweredProgram {
  readonly text: MagicString;
  /** See CompiledProgram. */
  readonly setup: string | null;
  readonly sites: readonly Site[];
  readonly deepest: number;
  readonly functions: readonly ProgramFunction[];
  readonly texts: FunctionTexts;
  readonly values: ProgramValues | null;
  /** Which semantics the program asks for by what it imports. */
  readonly semantics: Semantics;
}

/** What compiled code calls by names of its own; the rest of the Runtime it reaches through these. */
const RUNTIME_NAMES: readonly (keyof Runtime)[] = [
  "at",
  "saw",
  "shared",
  "told",
  "quoted",
  "look",
  "called",
  "declared",
  "none",
  "named",
  "method",
  "yields",
  "async",
  "asyncGenerator",
  "asyncFunction",
  "asyncMethods",
  "key",
  "iterate",
  "item",
  "leave",
  "delegate",
  "openScope",
  "handling",
  "caught",
  "handled",
  "raised",
  "superOf",
  "refuel",
  "import",
  "importMeta",
  "importLater",
];

function isPythonImport(node: AnyNode): boolean {
  return (
    node.type === "ImportDeclaration" && (PYTHON_MODULES as readonly unknown[]).includes(node.source.value)
  );
}

/**
 * Rewrites JavaScript (TypeScript with its types stripped) by inserting and overwriting, never by printing anew, so that
 * every place can be traced back. Errors: SyntaxError with the offset as `pos`. `tellsOf`: the source of a module that
 * tells the values of its variables.
 */
export function lower(
  code: string,
  placeOf: PlaceFinder,
  { isScript, tellsOf }: { readonly isScript: boolean; readonly tellsOf: string | null },
): LoweredProgram {
  const rewriter = new Rewriter(code, placeOf);
  // A hashbang is one at the very beginning only.
  if (code.startsWith("#!")) rewriter.text.update(0, 2, "//");
  const program = parseProgram(code, isScript);
  const accesses = tellsOf === null ? null : new AccessNotes(sharedIn(program), tellsOf);
  rewriter.accesses = accesses;
  if (tellsOf !== null)
    rewriter.values = new ValueNotes(variablesOf(program), rewriter.prefix, tellsOf, placeOf);
  const scope = new FunctionScope(null, "", { async: !isScript });
  const isPython = program.body.some(isPythonImport);
  const walk = new Walk(rewriter, scope, isPython, isScript && !isStrict(program.body));
  const declarations = walk.visitProgram(program);
  const first = afterDirectives(program.body, program.start);
  lowerUsing(rewriter, program.body, first, program.end, declarations);
  const deepest = deepestIn(code);
  return {
    text: rewriter.text,
    setup: isScript ? wrapScript(rewriter) : wrapModule(rewriter, program, scope, walk.usedNames),
    sites: rewriter.table.sites,
    deepest: deepest === null ? 0 : rewriter.siteAt(deepest, scope),
    functions: walk.functions,
    texts: { code, places: Int32Array.from(rewriter.textPlaces) },
    values: rewriter.values && { ...rewriter.values.result, accesses: accesses?.result ?? [] },
    semantics: isPython ? "asyncio" : "ecmascript",
  };
}

/** A module becomes a generator inside a function that gets the runtime. */
function wrapModule(
  rewriter: Rewriter,
  program: Program,
  scope: FunctionScope,
  usedNames: ReadonlySet<string>,
): null {
  const { code, text, prefix: p } = rewriter;
  const prelude = lowerModule(
    program,
    code,
    text,
    p,
    (node) => rewriter.site(node, scope),
    (name) => usedNames.has(name),
  );
  const helpers = RUNTIME_NAMES.map((name) => `${name}: ${p}${name}`).join(", ");
  // No `const`: every use would ask whether it has its value yet.
  text.prepend(
    `(function (${p}) {"use strict"; var {${helpers}} = ${p}, ` +
      `${p}fuel = ${LOOP_SHARE}, ${p}link; return function* () {${rewriter.frameOf(program)}${prelude}\n`,
  );
  text.append("\n}})");
  return null;
}

/** A script stays one; what it calls becomes global before it runs. */
function wrapScript({ prefix: p }: Rewriter): string {
  return (
    `(function (runtime) { for (const name of ${JSON.stringify(RUNTIME_NAMES)}) ` +
    `Object.defineProperty(globalThis, "${p}" + name, { value: runtime[name], configurable: true }); ` +
    `Object.defineProperty(globalThis, "${p}fuel", { value: ${LOOP_SHARE}, writable: true, configurable: true }); ` +
    `Object.defineProperty(globalThis, "${p}link", { value: undefined, writable: true, configurable: true }); })`
  );
}
