// Rewrites async functions as ordinary ones around a generator: `async function f(a) { await b }` becomes
// `{ f(_) { return async(0, this, arguments, cache ??= function* (a) { yield at(1, b) }) } }.f`.
import type { ArrowFunctionExpression, FunctionExpression, MethodDefinition, Property } from "acorn";
import type { Block } from "./blocks.ts";
import type { Rewriter } from "./rewriter.ts";
import { isStrict } from "./syntax.ts";
import type { Capture, FunctionNode, FunctionScope } from "./scopes.ts";

const CAPTURES: Readonly<Record<Capture, (prefix: string) => string>> = {
  super: (p) => `const ${p}home = ${p}superOf((k) => super[k], (k, v) => { super[k] = v; });`,
  superCall: (p) => `const ${p}superCall = (...args) => super(...args);`,
  self: (p) => `const ${p}self = () => this;`,
  arguments: (p) => `const ${p}arguments = arguments;`,
  newTarget: (p) => `const ${p}newTarget = new.target;`,
};

/** What `Function.prototype.length` is: the parameters before the first default or rest. */
function lengthOf(node: FunctionNode): number {
  const first = node.params.findIndex(
    (param) => param.type === "AssignmentPattern" || param.type === "RestElement",
  );
  return first < 0 ? node.params.length : first;
}

function isStrictFunction({ body }: FunctionNode): boolean {
  return body.type === "BlockStatement" && isStrict(body.body);
}

/** Where a function stands, a method with its name and without `static`. */
function rangeOf(
  code: string,
  { start, end }: FunctionNode,
  method: MethodDefinition | Property | undefined,
): [start: number, end: number] {
  if (method === undefined) return [start, end];
  const isStatic = method.type === "MethodDefinition" && method.static;
  return [method.start + (isStatic ? /^static\s*/.exec(code.slice(method.start))![0].length : 0), end];
}

/** Names a function that stays as it is, and makes it tell what it is given. */
export function markFunction(
  rewriter: Rewriter,
  node: FunctionNode,
  scope: FunctionScope,
  method: MethodDefinition | Property | undefined,
): void {
  const { code, text } = rewriter;
  rewriter.accesses?.noteGiven(rewriter, node, scope);
  const mark = rewriter.functionMark(...rangeOf(code, node, method));
  // Behind its first word, or a method's name.
  if (method !== undefined) text.appendLeft(node.start, mark);
  else if (node.type !== "ArrowFunctionExpression") text.appendLeft(node.start + "function".length, mark);
  else text.appendLeft(code[node.start] === "(" ? node.start + 1 : node.params[0].end, mark);
}

/** null for an arrow, and for what has none. */
function ownNameOf(node: FunctionNode): string | null {
  return node.type === "ArrowFunctionExpression" ? null : (node.id?.name ?? null);
}

/** The function is called what the computed key before it comes to, which is at hand when it is made; see keepKey. */
export const KEPT_KEY = Symbol("kept key");

/** What an anonymous function is called; null if that is known only when its holder makes it. */
export type FunctionName = string | typeof KEPT_KEY | null;

/** What an async function is where it stands. */
export interface FunctionPlace {
  /** The class member or property that it is the method of. */
  readonly method: MethodDefinition | Property | undefined;
  readonly name: FunctionName;
  /** Code in which an assignment to the function's own name goes unnoticed. */
  readonly isSloppy: boolean;
  /** The innermost block; null where the innermost scope is none that can declare anything. */
  readonly block: Block | null;
}

/**
 * Lowers an async function whose inside has been rewritten. `fn` is its number. A function that is no arrow becomes the
 * method of an object: like an async function, it has no `prototype` and is no constructor. Gives whether it is made there
 * and then: what stays a method, since it is a class's or has a home that matters, its holder must make.
 */
export function lowerFunction(
  rewriter: Rewriter,
  node: FunctionNode,
  scope: FunctionScope,
  fn: number,
  place: FunctionPlace,
): boolean {
  const { prefix: p } = rewriter;
  const { method, block } = place;
  rewriter.accesses?.noteGiven(rewriter, node, scope);
  const placeholders = Array.from({ length: lengthOf(node) }, (_, i) => `${p}${i}`);
  const captures = [...scope.captures].map((capture) => CAPTURES[capture](p)).join(" ");
  // V8 gives the generators of each generator function a hidden class of their own, which is what makes one a call slow. So
  // it is made at the first call and kept for as long as what it closes over, unless it uses what differs from call to call.
  let cache: string | null = null;
  if (block?.hasVariables && scope.captures.size === 0 && !scope.usesSuper) {
    cache = rewriter.newName("body");
    block.addVariable(cache);
  }
  // `super` works in a method only. Its prototype stands for that of the method which the program means.
  const [generator, end] = scope.usesSuper
    ? [`{__proto__: ${p}home, *${p}body`, `}.${p}body`]
    : ["function* ", ""];
  const helper = `${p}${node.generator ? "asyncGenerator" : "async"}`;
  // What inside needs a `this` that is not there yet asks for it when it does.
  const self = scope.isArrow && scope.hasLateThis && !scope.usesSuper ? "void 0" : "this";
  const lowered: Lowered = {
    parameters: placeholders,
    mark: rewriter.functionMark(...rangeOf(rewriter.code, node, method)),
    open: (args, body = cache === null ? generator : `${cache} ??= ${generator}`) =>
      `${captures}return ${helper}(${fn}, ${self}, ${args}, ${body}`,
    end,
    cache,
    making: `new ${p}asyncFunction(${fn}, `,
  };
  if (node.body.type === "BlockStatement")
    rewriter.text.appendLeft(node.body.start + 1, rewriter.frameOf(node));
  const ownName = ownNameOf(node);
  if (method !== undefined) {
    if (method.type === "MethodDefinition" || scope.usesSuper) {
      lowerMethod(rewriter, node, lowered, method);
      return false;
    }
    lowerProperty(rewriter, node, lowered, place, method);
  } else if (node.type === "ArrowFunctionExpression") lowerArrow(rewriter, node, lowered, place.name);
  else if (node.type === "FunctionDeclaration" && ownName !== null && block !== null)
    lowerDeclaration(rewriter, node, ownName, lowered, block);
  else lowerExpression(rewriter, node, lowered, place);
  return true;
}

/** The parts of the ordinary function that an async one becomes. */
interface Lowered {
  readonly parameters: readonly string[];
  /** The comment that names the function. */
  readonly mark: string;
  /** From the beginning of its body to that of the generator function, or with another `body`; `args` are those of the call. */
  readonly open: (args: string, body?: string) => string;
  /** What follows the generator function, up to the bracket that closes the call. */
  readonly end: string;
  /** The variable that keeps the generator function; null for none. */
  readonly cache: string | null;
  /** The expression that gives the function its nature, without the function and the closing bracket. */
  readonly making: string;
}

/** Everything before the parameters of the program's function. */
function headerOf(node: FunctionNode, { parameters, mark, open }: Lowered): string {
  // A strict function does not turn an undefined `this` into the global object.
  return `(${mark}${parameters.join(", ")}) {${isStrictFunction(node) ? '"use strict"; ' : ""}${open("arguments")}`;
}

function lowerMethod(
  { code, text }: Rewriter,
  node: FunctionNode,
  lowered: Lowered,
  { start, key, computed }: MethodDefinition | Property,
): void {
  const end = computed ? code.lastIndexOf("[", key.start) : key.start;
  text.update(start, end, code.slice(start, end).replace(/async\s*(\*\s*)?/, ""));
  text.prependRight(node.start, headerOf(node, lowered));
  text.appendLeft(node.end, `${lowered.end})}`);
}

/** `async f() {}` in an object literal is `f: async function () {}` unless its home matters. */
function lowerProperty(
  rewriter: Rewriter,
  node: FunctionNode,
  lowered: Lowered,
  place: FunctionPlace,
  property: Property,
): void {
  const { start, key } = property;
  // That key makes a property only if it is computed, or a method's.
  if (place.name === "__proto__") rewriter.text.update(start, key.end, '["__proto__"]');
  else if (property.computed) keepKey(rewriter, property);
  else rewriter.text.update(start, key.start, "");
  rewriter.text.prependRight(node.start, ": ");
  lowerExpression(rewriter, node, lowered, place);
}

/** What a computed key comes to stays at hand while the value is made: `[k]: async () => {}` is `[link = key(k)]: ...`. */
export function keepKey({ code, text, prefix: p }: Rewriter, { start, key }: Property): void {
  text.update(start, code.lastIndexOf("[", key.start) + 1, `[${p}link = ${p}key(`);
  text.appendLeft(code.indexOf("]", key.end), ")");
}

/** The code of the key by which a function gets its name: as that of a method, and in brackets. */
function keyFor({ prefix }: Rewriter, name: Exclude<FunctionName, null>): [ofMethod: string, key: string] {
  const key = name === KEPT_KEY ? `${prefix}link` : JSON.stringify(name);
  return [name === KEPT_KEY ? `[${key}]` : key, key];
}

/** A function that knows itself by `self` is made in a scope of its own. */
function wrapFunction(
  rewriter: Rewriter,
  node: FunctionNode,
  lowered: Lowered,
  self: string | null,
  name: Exclude<FunctionName, null>,
  [before, after]: readonly [before: string, after: string],
): void {
  const { code, text } = rewriter;
  const [ofMethod, key] = keyFor(rewriter, name);
  const bracket = code.indexOf("(", (node.type !== "ArrowFunctionExpression" && node.id?.end) || node.start);
  const header = `${before}{${ofMethod}${headerOf(node, lowered)}`;
  if (bracket > node.start) text.update(node.start, bracket, header);
  else text.appendRight(node.start, header);
  text.appendLeft(node.end, `${lowered.end}${node.generator ? `, ${self}` : ""})}}[${key}]${after}`);
}

/** The declaration of a function that makes it stands in its place, so that both are there when the block is entered. */
function lowerDeclaration(
  rewriter: Rewriter,
  node: FunctionNode,
  name: string,
  lowered: Lowered,
  block: Block,
): void {
  const [factory, self] = [rewriter.newName("make"), rewriter.newName("self")];
  wrapFunction(rewriter, node, lowered, self, name, [
    `function ${factory}() { const ${self} = `,
    `; return ${self}; }${block.hasVariables ? "" : ` function* ${name}() {}`}`,
  ]);
  block.addFunction(name, `${lowered.making}${factory}())`);
}

function lowerExpression(
  rewriter: Rewriter,
  node: FunctionNode,
  lowered: Lowered,
  { name: nameFromPlace, isSloppy }: FunctionPlace,
): void {
  const { end } = lowered;
  const ownName = ownNameOf(node);
  // Its holder makes and names it.
  const isLeft = ownName === null && nameFromPlace === null;
  const making = isLeft ? "(" : lowered.making;
  if (isSloppy && ownName !== null) {
    // Nothing else has a name that can be assigned to without effect.
    const bracket = rewriter.code.indexOf("(", (node as FunctionExpression).id!.end);
    rewriter.text.update(node.start, bracket, `${making}function ${ownName}${headerOf(node, lowered)}`);
    rewriter.text.appendLeft(node.end, `${end}${node.generator ? `, ${ownName}` : ""})})`);
    return;
  }
  const self = ownName ?? (node.generator ? rewriter.newName("self") : null);
  const [before, after] = self === null ? ["", ""] : [`(() => { const ${self} = `, `; return ${self}; })()`];
  wrapFunction(rewriter, node, lowered, self, ownName ?? nameFromPlace ?? "", [making + before, `${after})`]);
}

function lowerArrow(
  rewriter: Rewriter,
  node: ArrowFunctionExpression,
  { parameters, mark, open, end, cache, making }: Lowered,
  name: FunctionName,
): void {
  const { code, text, prefix } = rewriter;
  const isExact = parameters.length === node.params.length;
  const list = (isExact ? parameters : [...parameters, `...${prefix}rest`]).join(", ");
  const afterAsync = node.start + "async".length;
  const first = afterAsync + /^\s*/.exec(code.slice(afterAsync, node.body.start))![0].length;
  const key = name === null || name === "" ? null : keyFor(rewriter, name)[1];
  const [naming, named] = key === null ? ["", ""] : [`{[${key}]: `, `}[${key}]`];
  const head = `${naming}(${mark}${list}) => {`;
  const [made, bracket] = name === null ? ["", ""] : [making, ")"];
  const isApart = cache !== null && name !== null;
  const [before, after] = isApart
    ? // V8 reads an arrow function anew whenever it comes to one around it: what is long stands in front.
      [`${made}(${cache} ??= function* `, `, ${head}${open(`[${list}]`, cache)})}${named})${bracket}`]
    : [`${made}${head}${open(`[${list}]`)}`, `${end})}${named}${bracket}`];
  text.update(node.start, first, before);
  const lastParam = node.params.at(-1);
  if (code[first] !== "(") rewriter.wrap(lastParam!, "(", ")");
  const arrow = code.indexOf("=>", lastParam?.end ?? first);
  // The parentheses keep a `return` from ending at a line break.
  const [open_, close] = node.expression ? [`{${rewriter.frameOf(node)} return (`, "); }"] : ["", ""];
  text.update(arrow, arrow + 2, open_);
  text.appendLeft(node.end, `${close}${after}`);
}
