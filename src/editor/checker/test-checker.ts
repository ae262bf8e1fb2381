// Makes the page's type checker for tests, in Node: the same TypeScript, options, libraries and declarations.
import { typescript as ts } from "monaco-editor/languages/features/typescript/lib/typescriptServices";
import { COMPILER_OPTIONS, IGNORED_CODES } from "../../python/types/checking.ts";
import { declarations } from "../../python/types/declarations.ts";
import { type Hover, ProgramChecker } from "./program-checker.ts";

const extraLibs = Object.fromEntries(
  declarations.map(({ path, text }) => [`file:///types/${path}`, { content: text, version: 1 }]),
);

/** Checks programs, each of which knows nothing of the others; together, because that is much faster. */
export class TestChecker {
  private readonly programs: ReadonlyMap<string, string>;
  private readonly checker: ProgramChecker;

  constructor(programs: ReadonlyMap<string, string>) {
    this.programs = programs;
    const models = Array.from(programs, ([name, text]) => ({
      uri: { toString: () => uriOf(name), path: `/${name}.ts` },
      version: 1,
      getValue: () => text,
    }));
    this.checker = new ProgramChecker(
      { getMirrorModels: () => models },
      { compilerOptions: COMPILER_OPTIONS, extraLibs },
    );
  }

  /** What the editor underlines in a program: "line: message (code)". */
  async problemsOf(name: string): Promise<string[]> {
    const found = await Promise.all([
      this.checker.getSyntacticDiagnostics(uriOf(name)),
      this.checker.getSemanticDiagnostics(uriOf(name)),
    ]);
    return found
      .flat()
      .filter(({ code }) => !IGNORED_CODES.includes(code))
      .map(({ start = 0, messageText, code }) => {
        const text = ts.flattenDiagnosticMessageText(messageText, "\n");
        return `${this.lineAt(name, start)}: ${text} (${code})`;
      });
  }

  /** "line: what is dropped, what was called". */
  async missingAwaitsOf(name: string): Promise<string[]> {
    const missing = await this.checker.getMissingAwaits(uriOf(name));
    return missing.map(({ start, dropped, callee }) => `${this.lineAt(name, start)}: ${dropped}, ${callee}`);
  }

  /** Names in the order in which they are offered. */
  async completionsOf(name: string, offset: number): Promise<string[]> {
    const completions = await this.checker.getCompletionsAtPosition(uriOf(name), offset);
    const keyOf = (entry: ts.CompletionEntry): string => `${entry.sortText} ${entry.name.toLowerCase()}`;
    return (completions?.entries ?? [])
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map((entry) => entry.name);
  }

  hoverOf(name: string, offset: number): Promise<Hover | undefined> {
    return this.checker.getHover(uriOf(name), offset);
  }

  private lineAt(name: string, offset: number): number {
    return this.programs.get(name)!.slice(0, offset).split("\n").length;
  }
}

function uriOf(name: string): string {
  return `file:///${name}.ts`;
}

/** A checker of one program. */
export function checkerOf(source: string): TestChecker {
  return new TestChecker(new Map([["main", source]]));
}
