// Finds the variables of a module: which ones are in sight wherever a function of it can lose its turn.
import type { AnyNode, Program } from "acorn";
import { childrenOf } from "./syntax.ts";

/** So many of one function are told of at one place: the innermost ones. */
const MOST_IN_SIGHT = 12;
/** So many of one function, or of the module's own, are told of at all. */
const MOST_OF_ONE = 50;

/** A variable of the program that has a value worth showing: no import, function or class. */
export interface Variable {
  readonly name: string;
  /** Where it is declared. */
  readonly declaration: AnyNode;
  /** The offset from which on it has a value. */
  readonly from: number;
  readonly isConst: boolean;
}

/** What is known of the variables of a module. */
export interface Variables {
  /** Those that are told of, by the function that they belong to; last the module's own. */
  readonly all: readonly (readonly Variable[])[];
  /** At an `await`, a `yield`, a `for await`, a call of the console's: those of that function, in the order of `all`. */
  inSight(node: AnyNode): readonly Variable[];
  /** How many of a function's are in sight somewhere. */
  countOf(owner: object): number;
  /** The module's own that a declaration at its top level gives a value. */
  declaredBy(declaration: AnyNode): readonly Variable[];
}

/** A scope of names: a block's, or that of a whole function. */
class Names {
  readonly parent: Names | null;
  /** The function or module that it belongs to. */
  readonly owner: AnyNode;
  readonly isOwners: boolean;
  /** Null: a name without a value worth showing. */
  readonly known = new Map<string, Variable | null>();

  constructor(parent: Names | null, owner: AnyNode) {
    this.parent = parent;
    this.owner = owner;
    this.isOwners = parent?.owner !== owner;
  }

  get ofOwner(): Names {
    return this.isOwners ? this : this.parent!.ofOwner;
  }

  /** A parameter or `var` of that name stays what it is. */
  hide(name: string): void {
    if (!this.known.has(name)) this.known.set(name, null);
  }
}

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
const BLOCKS = new Set(["BlockStatement", "ForStatement", "ForInStatement", "ForOfStatement", "CatchClause"]);

/** The names that a pattern gives values. */
function namesIn(pattern: AnyNode): (AnyNode & { type: "Identifier" })[] {
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

function isFunctionText(node: AnyNode | null | undefined): boolean {
  return node != null && (FUNCTIONS.has(node.type) || node.type === "ClassExpression");
}

/** `console.log(x)` and its like. */
function isConsoleCall(node: AnyNode): boolean {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  const { object } = node.callee;
  return object.type === "Identifier" && object.name === "console" && node.arguments.length > 0;
}

/** A place at which a frame can lose its turn, or prints. */
function isPlace(node: AnyNode): boolean {
  if (node.type === "AwaitExpression" || node.type === "YieldExpression") return true;
  return (node.type === "ForOfStatement" && node.await) || isConsoleCall(node);
}

class Finder {
  private readonly places: { readonly node: AnyNode; readonly names: Names }[] = [];
  private readonly sights = new Map<AnyNode, readonly Variable[]>();
  private readonly shown = new Map<object, Set<Variable>>();
  private readonly declared = new Map<AnyNode, Variable[]>();
  private countOfModule = 0;

  constructor(program: Program) {
    const all = new Names(null, program);
    // Without a call for each level: programs may be nested deeper than a stack is.
    const stack: { readonly node: AnyNode; readonly parent: AnyNode; readonly names: Names }[] = [];
    const push = (parent: AnyNode, names: Names) => {
      for (const node of childrenOf(parent).reverse()) stack.push({ node, parent, names });
    };
    push(program, all);
    for (let next = stack.pop(); next !== undefined; next = stack.pop())
      push(next.node, this.enter(next.node, next.parent, next.names));
    for (const { node, names } of this.places) this.look(node, names);
  }

  get result(): Variables {
    const { sights, shown, declared } = this;
    return {
      all: [
        ...Array.from(shown.values(), (group) => [...group].sort(byPlace)),
        [...declared.values()].flat(),
      ],
      inSight: (node) => sights.get(node) ?? [],
      countOf: (owner) => shown.get(owner)?.size ?? 0,
      declaredBy: (declaration) => declared.get(declaration) ?? [],
    };
  }

  /** Notes what a node declares; gives the scope of what is in it. */
  private enter(node: AnyNode, parent: AnyNode, names: Names): Names {
    if (isPlace(node) && isSuspendable(names.owner)) this.places.push({ node, names });
    if (FUNCTIONS.has(node.type)) return this.enterFunction(node as FunctionNode, names);
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
        this.declare(node, parent, names);
        return names;
      case "SwitchStatement":
        // What one case declares has no value yet in another: such variables are not told of.
        return new Names(names, names.owner);
    }
    if (node.type === "BlockStatement" && "params" in parent) return names;
    if (!BLOCKS.has(node.type)) return names;
    const inner = new Names(names, names.owner);
    if (node.type === "CatchClause" && node.param)
      for (const id of namesIn(node.param)) add(inner, id, node.param.end, false);
    return inner;
  }

  private enterFunction(node: FunctionNode, names: Names): Names {
    const inner = new Names(names, node);
    for (const param of node.params) for (const id of namesIn(param)) add(inner, id, 0, false);
    if (node.type === "FunctionDeclaration") names.hide(node.id?.name ?? "");
    else if (node.type === "FunctionExpression" && node.id) inner.hide(node.id.name);
    return inner;
  }

  private declare(node: VariableDeclaration, parent: AnyNode, names: Names): void {
    const home = node.kind === "var" ? names.ofOwner : names;
    const isInHead =
      (parent.type === "ForOfStatement" || parent.type === "ForInStatement") && parent.left === node;
    for (const { id: pattern, init, end } of node.declarations) {
      const from = node.kind === "var" ? 0 : isInHead ? parent.right.end : end;
      const isHidden = (node.kind === "const" && isFunctionText(init)) || parent.type === "SwitchCase";
      for (const id of namesIn(pattern)) {
        if (isHidden) home.hide(id.name);
        else add(home, id, from, node.kind === "const");
        const isOfModule = parent.type === "Program" || parent.type === "ExportNamedDeclaration";
        if (!isOfModule || isHidden || this.countOfModule === MOST_OF_ONE) continue;
        this.countOfModule++;
        pushTo(this.declared, node, home.known.get(id.name)!);
      }
    }
  }

  /** What of its function can be seen from a place: never what has no value yet, since to look at it would be an error. */
  private look(node: AnyNode, names: Names): void {
    const seen = new Set<string>();
    const inSight: Variable[] = [];
    // In a loop's head its own variables are not there yet.
    for (let scope = names; scope.owner === names.owner; scope = scope.parent) {
      if (scope.parent === null) break;
      for (const [name, variable] of [...scope.known].reverse()) {
        if (seen.has(name)) continue;
        seen.add(name);
        if (variable !== null && variable.from <= node.start && inSight.length < MOST_IN_SIGHT)
          inSight.push(variable);
      }
    }
    if (inSight.length === 0) return;
    const all = this.shown.get(names.owner) ?? new Set();
    this.shown.set(names.owner, all);
    for (const variable of inSight) if (all.size < MOST_OF_ONE) all.add(variable);
    this.sights.set(node, inSight.filter((variable) => all.has(variable)).sort(byPlace));
  }
}

type FunctionNode = Extract<AnyNode, { params: unknown }>;
type VariableDeclaration = Extract<AnyNode, { type: "VariableDeclaration" }>;

function byPlace(first: Variable, second: Variable): number {
  return first.declaration.start - second.declaration.start;
}

function isSuspendable(owner: AnyNode): boolean {
  return owner.type === "Program" || ("async" in owner && owner.async);
}

function add({ known }: Names, id: AnyNode & { type: "Identifier" }, from: number, isConst: boolean): void {
  // `var x` beside a parameter `x` is the same variable.
  if (known.get(id.name) == null) known.set(id.name, { name: id.name, declaration: id, from, isConst });
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Looks through a whole module. */
export function variablesOf(program: Program): Variables {
  return new Finder(program).result;
}
