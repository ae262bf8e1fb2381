// Follows the names of a module: walks it with the scope in which each node stands.
import type { AnyNode, Program } from "acorn";
import { childrenOf } from "./syntax.ts";

/** A variable of the program that has a value worth showing: no import, function or class. */
export interface Variable {
  readonly name: string;
  /** Where it is declared. */
  readonly declaration: AnyNode;
  /** The offset from which on it has a value. */
  readonly from: number;
  readonly isConst: boolean;
  /** It lasts as long as the module, or as one run of the block in which this declares it; null for what is declared elsewhere. */
  readonly home: "module" | AnyNode | null;
}

export type FunctionNode = Extract<AnyNode, { params: unknown }>;
type VariableDeclaration = Extract<AnyNode, { type: "VariableDeclaration" }>;

/** A scope of names: a block's, or that of a whole function. */
export class Names {
  readonly parent: Names | null;
  /** The function or module that it belongs to. */
  readonly owner: AnyNode;
  readonly isOwners: boolean;
  /** Null: a name without a value worth showing. */
  readonly known = new Map<string, Variable | null>();
  /** What some of those are names of. */
  readonly functions = new Map<string, FunctionNode>();

  constructor(parent: Names | null, owner: AnyNode) {
    this.parent = parent;
    this.owner = owner;
    this.isOwners = parent?.owner !== owner;
  }

  get ofOwner(): Names {
    return this.isOwners ? this : this.parent!.ofOwner;
  }

  /** The scope that knows a name; null for one from outside. When all has been walked: a function may stand below its call. */
  find(name: string): Names | null {
    for (let scope = this as Names | null; scope !== null; scope = scope.parent)
      if (scope.known.has(name)) return scope;
    return null;
  }

  /** A parameter or `var` of that name stays what it is. */
  hide(name: string, node: AnyNode | null = null): void {
    if (this.known.has(name)) return;
    this.known.set(name, null);
    if (node !== null && isFunction(node)) this.functions.set(name, node);
  }

  add(
    id: AnyNode & { type: "Identifier" },
    from: number,
    isConst = false,
    home: Variable["home"] = null,
  ): void {
    // `var x` beside a parameter `x` is the same variable.
    if (this.known.get(id.name) == null)
      this.known.set(id.name, { name: id.name, declaration: id, from, isConst, home });
  }
}

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
const BLOCKS = new Set(["BlockStatement", "ForStatement", "ForInStatement", "ForOfStatement", "CatchClause"]);

export function isFunction(node: AnyNode): node is FunctionNode {
  return FUNCTIONS.has(node.type);
}

/** The names that a pattern gives values. */
export function namesIn(pattern: AnyNode): (AnyNode & { type: "Identifier" })[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern];
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => (element === null ? [] : namesIn(element)));
    case "ObjectPattern":
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === "Property" ? property.value : property.argument),
      );
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
  }
  return [];
}

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*/u;

/** What a variable is called in the source: where it hides another one, esbuild has given it another name. */
export function writtenName(
  lines: readonly string[],
  place: { readonly line: number; readonly column: number } | null,
  name: string,
): string {
  return (place && NAME.exec(lines[place.line - 1].slice(place.column - 1))?.[0]) ?? name;
}

/** A constant that is a function or class says nothing by its value. */
export function isFunctionText(node: AnyNode | null | undefined): boolean {
  return node != null && (isFunction(node) || node.type === "ClassExpression");
}

/**
 * Visits every node, in source order, with the node around it and the scope in which it stands. What a node declares is known
 * by then.
 */
export function walkNames(
  program: Program,
  see: (node: AnyNode, parent: AnyNode, names: Names) => void,
): void {
  // Without a call for each level: programs may be nested deeper than a stack is.
  const stack: { readonly node: AnyNode; readonly parent: AnyNode; readonly names: Names }[] = [];
  const push = (parent: AnyNode, names: Names) => {
    for (const node of childrenOf(parent).reverse()) stack.push({ node, parent, names });
  };
  push(program, new Names(null, program));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, parent, names } = next;
    const inner = enter(node, parent, names);
    see(node, parent, names);
    push(node, inner);
  }
}

/** Notes what a node declares; gives the scope of what is in it. */
function enter(node: AnyNode, parent: AnyNode, names: Names): Names {
  if (isFunction(node)) return enterFunction(node, names);
  switch (node.type) {
    case "ClassDeclaration":
      names.hide(node.id?.name ?? "");
      return names;
    case "ClassExpression": {
      const inner = new Names(names, names.owner);
      if (node.id) inner.hide(node.id.name);
      return inner;
    }
    case "ImportDeclaration":
      for (const { local } of node.specifiers) names.hide(local.name);
      return names;
    case "StaticBlock":
    case "PropertyDefinition":
      return new Names(names, node);
    case "VariableDeclaration":
      declare(node, parent, names);
      return names;
    case "SwitchStatement":
      // What one case declares has no value yet in another: such variables are not told of.
      return new Names(names, names.owner);
  }
  if (node.type === "BlockStatement" && "params" in parent) return names;
  if (!BLOCKS.has(node.type)) return names;
  const inner = new Names(names, names.owner);
  if (node.type === "CatchClause" && node.param)
    for (const id of namesIn(node.param)) inner.add(id, node.param.end);
  return inner;
}

function enterFunction(node: FunctionNode, names: Names): Names {
  const inner = new Names(names, node);
  for (const param of node.params) for (const id of namesIn(param)) inner.add(id, 0);
  if (node.type === "FunctionDeclaration") names.hide(node.id?.name ?? "", node);
  else if (node.type === "FunctionExpression" && node.id) inner.hide(node.id.name, node);
  return inner;
}

function declare(node: VariableDeclaration, parent: AnyNode, names: Names): void {
  const scope = node.kind === "var" ? names.ofOwner : names;
  const isInHead =
    (parent.type === "ForOfStatement" || parent.type === "ForInStatement") && parent.left === node;
  const isOfModule = parent.type === "Program" || parent.type === "ExportNamedDeclaration";
  const home = isOfModule ? "module" : parent.type === "BlockStatement" && node.kind === "let" ? node : null;
  for (const { id: pattern, init, end } of node.declarations) {
    const from = node.kind === "var" ? 0 : isInHead ? parent.right.end : end;
    const isHidden = (node.kind === "const" && isFunctionText(init)) || parent.type === "SwitchCase";
    for (const id of namesIn(pattern)) {
      if (isHidden) scope.hide(id.name, init);
      else scope.add(id, from, node.kind === "const", home);
    }
  }
}
