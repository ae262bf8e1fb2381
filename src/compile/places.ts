// Makes awaits, yields, calls and throws of a program note their places.
import type {
  AnyNode,
  AwaitExpression,
  CallExpression,
  NewExpression,
  ThrowStatement,
  YieldExpression,
} from "acorn";
import type { Rewriter } from "./rewriter.ts";
import type { FunctionScope } from "./scopes.ts";

/** Calls that nobody wants to see on the timeline and that hot loops are full of. */
const QUIET_GLOBALS = new Set([
  "Math",
  "Number",
  "String",
  "Object",
  "Array",
  "JSON",
  "Symbol",
  "BigInt",
  "Reflect",
]);

function isQuiet(callee: AnyNode): boolean {
  return (
    callee.type === "MemberExpression" &&
    callee.object.type === "Identifier" &&
    QUIET_GLOBALS.has(callee.object.name)
  );
}

function at(rewriter: Rewriter, node: AnyNode, scope: FunctionScope): string {
  return rewriter.at(rewriter.site(node, scope));
}

export function lowerAwait(
  rewriter: Rewriter,
  node: AwaitExpression,
  scope: FunctionScope,
  parent: AnyNode,
): void {
  const { text } = rewriter;
  scope.awaits.push(node.start);
  const [before, after] = rewriter.noting(rewriter.site(node, scope), node);
  // V8 says of what stands in brackets there what it is, and of everything else how it is called.
  const isTaken = parent.type === "VariableDeclarator" && parent.id.type === "ArrayPattern";
  const [open, close] = isTaken ? ["", ""] : ["(", ")"];
  text.update(node.start, node.start + "await".length, `${open}yield ${before}`);
  text.appendLeft(node.end, `${after}${close}`);
}

/**
 * A line that ends without a semicolon ends by itself before `await` and `async`, but not before the bracket with which
 * what they become begins; and so does a chain that is `cut`.
 */
export function endStatementBefore(
  { code, text }: Rewriter,
  node: AnyNode,
  parent: AnyNode,
  isCut: boolean,
): void {
  const isInList = "body" in parent ? Array.isArray(parent.body) : parent.type === "SwitchCase";
  if (isInList && (isCut || /^(?:await|async)\b/.test(code.slice(node.start, node.start + 6))))
    text.prependRight(node.start, ";");
}

/** `isPython`: what an async generator yields is not awaited first, as ECMAScript awaits it. */
export function lowerYield(
  rewriter: Rewriter,
  node: YieldExpression,
  scope: FunctionScope,
  isPython: boolean,
): void {
  if (!scope.isLowered) return;
  const { text, prefix: p } = rewriter;
  const { argument } = node;
  const site = rewriter.site(node, scope);
  if (!argument) text.appendLeft(node.end, ` ${p}yields(${site})`);
  else if (node.delegate) rewriter.wrap(argument, `${p}delegate(${site}, `, ")");
  else {
    // Whoever asks for the next value finds the frame anew, and nothing told of it.
    const [before, after] = rewriter.noting(site, node);
    const forgetting = rewriter.values?.forgetting(scope.node) ?? "";
    const end = `${after}${forgetting === "" ? "" : `, ${forgetting}`})`;
    rewriter.wrap(argument, `${p}yields(${site}, ${isPython ? "" : "yield "}${before}`, end);
  }
}

/** ECMAScript awaits what an async generator returns; `node` is the statement. */
export function lowerReturn(
  rewriter: Rewriter,
  node: AnyNode,
  argument: AnyNode,
  scope: FunctionScope,
): void {
  if (scope.isLowered && scope.isGenerator)
    rewriter.wrap(argument, `(yield ${at(rewriter, node, scope)}`, "))");
}

export function noteThrow(rewriter: Rewriter, node: ThrowStatement, scope: FunctionScope): void {
  if (!rewriter.isInWith) rewriter.wrap(node.argument, at(rewriter, node, scope), ")");
}

/**
 * The place is noted after the arguments have been evaluated and just before the call: around the last argument, or, where
 * there is none, by spreading no arguments at all. What is called stays as it is written, since V8 quotes it in messages.
 */
export function noteCall(
  rewriter: Rewriter,
  node: CallExpression | NewExpression,
  scope: FunctionScope,
): void {
  const { callee } = node;
  if (isQuiet(callee) || rewriter.isInWith) return;
  const isMethod = node.type === "CallExpression" && callee.type === "MemberExpression";
  const site = rewriter.site(node, scope, isMethod ? callee.property.start : node.start);
  const last = node.arguments.at(-1);
  if (last) {
    const [before, after] = rewriter.noting(site, node);
    rewriter.wrap(last.type === "SpreadElement" ? last.argument : last, before, after);
  } else if (/\(\s*\)$/.test(rewriter.code.slice(callee.end, node.end))) {
    rewriter.text.appendLeft(node.end - 1, `...${rewriter.prefix}none(${site})`);
  }
}
