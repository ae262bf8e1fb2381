// Says what the type checker knows of a program: whose names its names are, and what it is written for.
import { typescript as ts } from "monaco-editor/languages/features/typescript/lib/typescriptServices";

export interface CheckedProgram {
  readonly checker: ts.TypeChecker;
  readonly file: ts.SourceFile;
}

/** Where the declarations of what a program can use are, in the editor. */
const TYPES = "/types/";
const GLOBALS = "/types/globals/";

/** What a name that is imported stands for. */
export function symbolAt({ checker }: CheckedProgram, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Whether it is declared by a module of Python's. */
export function isOfModules(node: ts.Node | undefined): boolean {
  const name = node?.getSourceFile().fileName ?? "";
  return name.includes(TYPES) && !name.includes(GLOBALS);
}

/** Whether it is declared by the program itself. */
export function isOfProgram({ file }: CheckedProgram, node: ts.Node | undefined): boolean {
  return node?.getSourceFile() === file;
}

/** Whether the program imports a module of Python's: calling an async function then runs nothing. */
export function hasPythonSemantics({ checker, file }: CheckedProgram): boolean {
  return file.statements.some(
    (statement) =>
      ts.isImportDeclaration(statement) &&
      isOfModules(checker.getSymbolAtLocation(statement.moduleSpecifier)?.declarations?.[0]),
  );
}

/** The innermost node whose text an offset touches from the right, or stands in. */
export function nodeAt(file: ts.SourceFile, offset: number): ts.Node {
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    // The end of the file touches whatever stands last, and is never meant.
    if (node.kind === ts.SyntaxKind.EndOfFileToken) return;
    if (node.getStart(file) > offset || node.end < offset) return;
    found = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}
