// Answers what the editor asks about a program: TypeScript's own answers, and those that need the types of ours.
import { typescript as ts } from "monaco-editor/languages/features/typescript/lib/typescriptServices";
import { TypeScriptWorker } from "monaco-editor/languages/features/typescript/tsWorker";
import { orderedCompletions } from "./completions.ts";
import { type Hover, hoverAt, signatureOf } from "./hovers.ts";
import { type MissingAwait, missingAwaitsIn } from "./missing-awaits.ts";
import { type CheckedProgram, symbolAt } from "./checked-program.ts";

export type { Hover, MissingAwait };

export class ProgramChecker extends TypeScriptWorker {
  /** Calls whose result nobody waits for, although somebody should. */
  getMissingAwaits(fileName: string): Promise<readonly MissingAwait[]> {
    const program = this.checked(fileName);
    return Promise.resolve(program === undefined ? [] : missingAwaitsIn(program));
  }

  /** What is told about the name at an offset; undefined if there is nothing to tell. */
  getHover(fileName: string, offset: number): Promise<Hover | undefined> {
    const program = this.checked(fileName);
    const info = this.getLanguageService().getQuickInfoAtPosition(fileName, offset);
    return Promise.resolve(program && info && hoverAt(program, offset, info));
  }

  override async getCompletionsAtPosition(
    fileName: string,
    offset: number,
  ): Promise<ts.WithMetadata<ts.CompletionInfo> | undefined> {
    const completions = await super.getCompletionsAtPosition(fileName, offset);
    const program = this.checked(fileName);
    return program && completions && orderedCompletions(program, offset, completions);
  }

  override async getCompletionEntryDetails(
    fileName: string,
    offset: number,
    entry: string,
  ): Promise<ts.CompletionEntryDetails | undefined> {
    const details = await super.getCompletionEntryDetails(fileName, offset, entry);
    const program = this.checked(fileName);
    if (details === undefined || program === undefined) return details;
    const symbol = this.getLanguageService().getCompletionEntrySymbol(fileName, offset, entry, undefined);
    const signature = symbol && signatureOf(program, symbolAt(program, symbol));
    return signature === undefined
      ? details
      : { ...details, displayParts: [{ text: signature, kind: "text" }] };
  }

  private checked(fileName: string): CheckedProgram | undefined {
    const program = this.getLanguageService().getProgram();
    const file = program?.getSourceFile(fileName);
    return program && file && { checker: program.getTypeChecker(), file };
  }
}
