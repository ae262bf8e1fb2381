// Checks one program again and again, as it is changed, without Monaco.
import { typescript as ts } from "monaco-editor/languages/features/typescript/lib/typescriptServices";
import { COMPILER_OPTIONS, IGNORED_CODES } from "../../python/types/checking.ts";
import type { ProgramChecker } from "./program-checker.ts";
import type { Check, Checked, Libraries, TypeProblem } from "./told.ts";

const FILE = "file:///main.ts";

/** The number is TypeScript's: `DiagnosticCategory.Error`. */
const ERRORS: readonly number[] = [1];

/** Gives what checks: syntax first, for in a program that cannot be read types mean little. */
export function plainChecks(
  Checker: typeof ProgramChecker,
  libraries: Libraries,
): (check: Check) => Promise<Checked> {
  let source = "";
  let version = 0;
  const model = {
    uri: { toString: () => FILE, path: "/main.ts" },
    getValue: () => source,
    get version() {
      return version;
    },
  };
  const checker = new Checker(
    { getMirrorModels: () => [model] },
    { compilerOptions: COMPILER_OPTIONS, extraLibs: libraries },
  );
  return async ({ id, source: text }) => {
    source = text;
    version++;
    const syntactic = await checker.getSyntacticDiagnostics(FILE);
    const found = syntactic.length > 0 ? syntactic : await checker.getSemanticDiagnostics(FILE);
    const problems = found
      .filter(({ code }) => !IGNORED_CODES.includes(code))
      .map(({ start = 0, length = 0, messageText, category }): TypeProblem => ({
        start,
        end: start + length,
        isError: ERRORS.includes(category),
        text: ts.flattenDiagnosticMessageText(messageText, "\n"),
      }));
    return { id, problems, missing: syntactic.length > 0 ? [] : await checker.getMissingAwaits(FILE) };
  };
}
