// Finds the calls whose result is dropped although it does nothing, or ends too late, unless it is awaited.
import { typescript as ts } from "monaco-editor/languages/features/typescript/lib/typescriptServices";
import type { Dropped } from "../../words/editor-texts.ts";
import { type CheckedProgram, hasPythonSemantics, isOfModules, isOfProgram } from "./checked-program.ts";

export interface MissingAwait {
  readonly dropped: Dropped;
  /** What is called, as it is written. */
  readonly callee: string;
  /** The call, as offsets. */
  readonly start: number;
  readonly end: number;
  /** Where the function around it would have to become `async`: null if it is; undefined if it cannot. */
  readonly asyncAt: number | null | undefined;
}

type FunctionNode = ts.SignatureDeclaration & { readonly body?: ts.Node };

export function missingAwaitsIn(program: CheckedProgram): MissingAwait[] {
  const isPython = hasPythonSemantics(program);
  const missing: MissingAwait[] = [];
  const visit = (node: ts.Node): void => {
    const returned = isPython ? returnedBy(node) : undefined;
    const expression = ts.isExpressionStatement(node) ? node.expression : returned;
    if (expression !== undefined) {
      for (const call of callsDroppedBy(expression)) {
        const dropped = droppedBy(program, call, isPython);
        if (dropped === undefined || (returned !== undefined && dropped !== "coroutine")) continue;
        missing.push({
          dropped,
          callee: call.expression.getText(),
          start: call.getStart(),
          end: call.end,
          asyncAt: placeOfAsync(call),
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(program.file);
  return missing;
}

/**
 * What an async function gives back: whoever awaits it gets a coroutine that has not run, where the types promise its result. A
 * future can be awaited later just as well.
 */
function returnedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isReturnStatement(node)) {
    const around = functionAround(node);
    return around !== undefined && isAsync(around) ? node.expression : undefined;
  }
  return ts.isArrowFunction(node) && isAsync(node) && !ts.isBlock(node.body) ? node.body : undefined;
}

/** `void f()` says that it is meant, and so does everything that makes use of the result. */
function callsDroppedBy(expression: ts.Expression): ts.CallExpression[] {
  if (ts.isCallExpression(expression)) return [expression];
  if (ts.isParenthesizedExpression(expression)) return callsDroppedBy(expression.expression);
  if (ts.isConditionalExpression(expression))
    return [...callsDroppedBy(expression.whenTrue), ...callsDroppedBy(expression.whenFalse)];
  if (!ts.isBinaryExpression(expression)) return [];
  switch (expression.operatorToken.kind) {
    case ts.SyntaxKind.CommaToken:
      return [...callsDroppedBy(expression.left), ...callsDroppedBy(expression.right)];
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return callsDroppedBy(expression.right);
    default:
      return [];
  }
}

function droppedBy(program: CheckedProgram, call: ts.CallExpression, isPython: boolean): Dropped | undefined {
  const { checker } = program;
  const declaration = checker.getResolvedSignature(call)?.declaration;
  // What calls itself by the type of a function has only that type's declaration.
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return undefined;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(call)).symbol as ts.Symbol | undefined;
  const isOurs = isOfModules(type?.declarations?.[0]);
  if (isOurs && type?.name === "Blocking") return "blocking";
  if (isOurs && type?.name === "Future" && isOfModules(declaration) && nameOf(declaration) === "gather")
    return "gather";
  if (type?.name !== "Promise") return undefined;
  if (!isPython) return isInAsync(call) && onlyMakesPromise(declaration) ? "promise" : undefined;
  if (isOfModules(declaration)) return "coroutine";
  if (!isOfProgram(program, declaration)) return undefined;
  // A function that is not async may have made a promise, which needs nobody to run.
  return isAsync(declaration) || !("body" in declaration && declaration.body) ? "coroutine" : undefined;
}

function nameOf(declaration: ts.SignatureDeclaration): string | undefined {
  return declaration.name && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
}

function isAsync(node: ts.Node): boolean {
  return (ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Async) !== 0;
}

/** `const sleep = (ms) => new Promise(…)`: calling it without waiting for it has no point. */
function onlyMakesPromise(declaration: FunctionNode): boolean {
  const { body } = declaration;
  if (body === undefined) return false;
  if (!ts.isBlock(body)) return ts.isNewExpression(body);
  const [first, ...others] = body.statements;
  return (
    others.length === 0 &&
    ts.isReturnStatement(first) &&
    first.expression !== undefined &&
    ts.isNewExpression(first.expression)
  );
}

function functionAround(node: ts.Node): FunctionNode | undefined {
  for (let outer = node.parent; !ts.isSourceFile(outer); outer = outer.parent)
    if (ts.isFunctionLike(outer)) return outer;
  return undefined;
}

function isInAsync(node: ts.Node): boolean {
  const around = functionAround(node);
  return around === undefined || isAsync(around);
}

function placeOfAsync(call: ts.Node): number | null | undefined {
  const around = functionAround(call);
  if (around === undefined || isAsync(around)) return null;
  if (ts.isArrowFunction(around) || ts.isFunctionExpression(around)) return around.getStart();
  if (ts.isMethodDeclaration(around)) return around.name.getStart();
  if (!ts.isFunctionDeclaration(around)) return undefined;
  return around
    .getChildren()
    .find(({ kind }) => kind === ts.SyntaxKind.FunctionKeyword)
    ?.getStart();
}
