// Rewrites async functions as ordinary ones around a generator: `async function f(a) { await b }` becomes
// `function f(_) { return async(0, this, arguments, cache ??= function* (a) { yield at(1, b) }) }`.
import type { ArrowFunctionExpression, MethodDefinition, Property } from "acorn";
import type { Rewriter } from "./rewriter.ts";
import type { Capture, FunctionNode, FunctionScope } from "./scopes.ts";

const CAPTURES: Readonly<Record<Capture, (prefix: string) => string>> = {
  super: (p) => `const ${p}home = ${p}superOf((k) => super[k], (k, v) => { super[k] = v; });`,
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

function isStrict({ body }: FunctionNode): boolean {
  if (body.type !== "BlockStatement") return false;
  return body.body.some((node) => node.type === "ExpressionStatement" && node.directive === "use strict");
}

/**
 * Lowers an async function whose inside has been rewritten. `fn` is its number, `method` the class member or property it
 * is the value of. `cache` is a variable that lives as long as what the function closes over, for a generator function
 * made at the first call: V8 gives the generators of each one a hidden class of their own, which is what makes one a
 * call slow. null if there is none, or if the generator uses what differs from call to call.
 */
export function lowerFunction(
  rewriter: Rewriter,
  node: FunctionNode,
  scope: FunctionScope,
  fn: number,
  method: MethodDefinition | Property | undefined,
  cache: string | null,
): void {
  const { code, text, prefix } = rewriter;
  const placeholders = Array.from({ length: lengthOf(node) }, (_, i) => `${prefix}${i}`);
  const captures = [...scope.captures].map((capture) => CAPTURES[capture](prefix)).join(" ");
  const helper = `${prefix}${node.generator ? "asyncGenerator" : "async"}`;
  // `super` works in a method only. Its prototype stands for that of the method which the program means.
  const [generator, end] = scope.usesSuper
    ? [`{__proto__: ${prefix}home, *${prefix}body`, `}.${prefix}body)`]
    : ["function* ", ")"];
  const open = (args: string) =>
    `${captures}return ${helper}(${fn}, this, ${args}, ${cache === null ? "" : `${cache} ??= `}${generator}`;
  if (node.type === "ArrowFunctionExpression") return lowerArrow(rewriter, node, placeholders, open, end);

  // A strict function does not turn an undefined `this` into the global object.
  const strict = isStrict(node) ? '"use strict"; ' : "";
  const header = `(${placeholders.join(", ")}) {${strict}${open("arguments")}`;
  if (method === undefined) {
    const bracket = code.indexOf("(", node.id?.end ?? node.start);
    text.update(node.start, bracket, `function ${node.id?.name ?? ""}${header}`);
  } else {
    const { start, key, computed } = method;
    const end = computed ? code.lastIndexOf("[", key.start) : key.start;
    text.update(start, end, code.slice(start, end).replace(/async\s*(\*\s*)?/, ""));
    text.prependRight(node.start, header);
  }
  text.appendLeft(node.end, `${end}}`);
}

function lowerArrow(
  rewriter: Rewriter,
  node: ArrowFunctionExpression,
  placeholders: readonly string[],
  open: (args: string) => string,
  end: string,
): void {
  const { code, text, prefix } = rewriter;
  const isExact = placeholders.length === node.params.length;
  const list = (isExact ? placeholders : [...placeholders, `...${prefix}rest`]).join(", ");
  const afterAsync = node.start + "async".length;
  const first = afterAsync + /^\s*/.exec(code.slice(afterAsync, node.body.start))![0].length;
  text.update(node.start, first, `(${list}) => {${open(`[${list}]`)}`);
  const lastParam = node.params.at(-1);
  if (code[first] !== "(") rewriter.wrap(lastParam!, "(", ")");
  const arrow = code.indexOf("=>", lastParam?.end ?? first);
  // The parentheses keep a `return` from ending at a line break.
  const [before, after] = node.expression ? ["{ return (", "); }"] : ["", ""];
  text.update(arrow, arrow + 2, before);
  text.appendLeft(node.end, `${after}${end}}`);
}
