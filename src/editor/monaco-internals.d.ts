// Declares the parts of Monaco's type checker that it has no declarations for. monaco-editor is pinned exactly.

declare module "monaco-editor/languages/features/typescript/lib/typescriptServices" {
  import ts from "typescript";
  export { ts as typescript };
}

declare module "monaco-editor/languages/features/typescript/lib/lib" {
  /** The text of each library file, by name. */
  export const libFileMap: Readonly<Record<string, string>>;
}

declare module "monaco-editor/languages/features/typescript/tsWorker" {
  import type ts from "typescript";

  /** The page's text of a file. */
  export interface MirrorModel {
    readonly uri: { toString(skipEncoding?: boolean): string; readonly path: string };
    readonly version: number;
    getValue(): string;
  }

  export interface WorkerContext {
    getMirrorModels(): readonly MirrorModel[];
  }

  export interface CreateData {
    readonly compilerOptions: object;
    readonly extraLibs: Readonly<Record<string, { readonly content: string; readonly version: number }>>;
    readonly inlayHintsOptions?: object;
  }

  export class TypeScriptWorker {
    constructor(context: WorkerContext, createData: CreateData);
    getLanguageService(): ts.LanguageService;
    getSyntacticDiagnostics(fileName: string): Promise<ts.Diagnostic[]>;
    getSemanticDiagnostics(fileName: string): Promise<ts.Diagnostic[]>;
    getSuggestionDiagnostics(fileName: string): Promise<ts.Diagnostic[]>;
    getCompletionsAtPosition(
      fileName: string,
      position: number,
    ): Promise<ts.WithMetadata<ts.CompletionInfo> | undefined>;
    getCompletionEntryDetails(
      fileName: string,
      position: number,
      entry: string,
    ): Promise<ts.CompletionEntryDetails | undefined>;
  }
}

declare module "monaco-editor/internal/common/initialize" {
  import type { CreateData, WorkerContext } from "monaco-editor/languages/features/typescript/tsWorker";
  export function initialize(create: (context: WorkerContext, createData: CreateData) => object): void;
}
