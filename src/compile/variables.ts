// Finds the variables of a module: which ones are in sight wherever a function of it can lose its turn.
import type { AnyNode, Program } from "acorn";
import { pushTo } from "./lists.ts";
import { isFunction, isFunctionText, type Names, namesIn, type Variable, walkNames } from "./names.ts";

/** So many of one function are told of at one place: the innermost ones. */
const MOST_IN_SIGHT = 12;
/** So many of one function, or of the module's own, are told of at all. */
const MOST_OF_ONE = 50;

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
    walkNames(program, (node, parent, names) => {
      if (isPlace(node) && isInSuspendable(node, names.owner)) this.places.push({ node, names });
      if (node.type === "VariableDeclaration") this.declare(node, parent, names);
    });
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

  /** Notes which of the module's own a declaration gives a value. */
  private declare(node: VariableDeclaration, parent: AnyNode, names: Names): void {
    if (parent.type !== "Program" && parent.type !== "ExportNamedDeclaration") return;
    for (const { id: pattern, init } of node.declarations)
      for (const { name } of node.kind === "const" && isFunctionText(init) ? [] : namesIn(pattern)) {
        if (this.countOfModule === MOST_OF_ONE) return;
        this.countOfModule++;
        pushTo(this.declared, node, names.known.get(name)!);
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

type VariableDeclaration = Extract<AnyNode, { type: "VariableDeclaration" }>;

function byPlace(first: Variable, second: Variable): number {
  return first.declaration.start - second.declaration.start;
}

/** What stands among the parameters has no frame yet. */
function isInSuspendable(node: AnyNode, owner: AnyNode): boolean {
  return owner.type === "Program" || (isFunction(owner) && owner.async && node.start >= owner.body.start);
}

/** Looks through a whole module. */
export function variablesOf(program: Program): Variables {
  return new Finder(program).result;
}
