// Follows values through a module, roughly: which expressions a variable, a parameter or a call may have its value from.
import type { AnyNode, Program } from "acorn";
import { collectionCall, entriesOf, isSizeName, nameOfObject, sizeOf } from "./collections.ts";
import { pushTo } from "./lists.ts";
import { type FunctionNode, isFunction, type Names, namesIn, type Variable, walkNames } from "./names.ts";
import { childrenOf, isName } from "./syntax.ts";

/** A variable, or the name of a property, whichever object has it. */
export type Holder = Variable | string;

/** So many nodes are looked at for all questions together; what is found by then is right as well. */
const MOST_WORK = 300_000;

/** `.balance`, `[]stock`, how much is in a collection; null for what is none, or has no name. */
export function propertyOf(node: AnyNode): string | null {
  if (node.type !== "MemberExpression" || node.optional || node.object.type === "Super") return null;
  const { object, property, computed } = node;
  if (!computed) {
    if (property.type === "PrivateIdentifier") return `.#${property.name}`;
    if (property.type !== "Identifier") return null;
    return isSizeName(property.name) && nameOfObject(object) !== null ? sizeOf(object) : `.${property.name}`;
  }
  if (property.type === "Literal" && typeof property.value === "string") return `.${property.value}`;
  const name = object.type === "ThisExpression" ? null : nameOfObject(object);
  return name === null ? null : `[]${name}`;
}

/** What a pattern takes out of an object, by its places in the pattern, with the names of the properties. */
export function takenBy(pattern: AnyNode): [place: AnyNode, name: string][] {
  if (pattern.type !== "ObjectPattern") return [];
  return pattern.properties.flatMap((each): [AnyNode, string][] =>
    each.type === "Property" && !each.computed && each.key.type === "Identifier"
      ? [[each, each.key.name]]
      : [],
  );
}

/** Of a place in a pattern: as which property that is read. */
function takenAs(node: AnyNode): string | null {
  return node.type === "Property" && node.key.type === "Identifier" && !node.computed
    ? `.${node.key.name}`
    : null;
}

/** The entry of a collection that a call reads. */
export function entryOf(node: AnyNode): string | null {
  const call = collectionCall(node);
  return call === null || call.isWrite || call.key === null ? null : entriesOf(call.object);
}

export class Flows {
  readonly parents = new Map<AnyNode, AnyNode>();
  /** The scopes in which names stand that may be those of variables. */
  readonly names = new Map<AnyNode & { type: "Identifier" }, Names>();
  readonly assignments: AnyNode[] = [];
  readonly members: AnyNode[] = [];
  /** Objects out of which patterns take properties. */
  readonly taken: { readonly pattern: AnyNode; readonly from: AnyNode }[] = [];
  readonly awaits: AnyNode[] = [];
  readonly calls: (AnyNode & { type: "CallExpression" })[] = [];
  /** The function or module that a node stands in. */
  readonly owners = new Map<AnyNode, AnyNode>();
  private readonly values = new Map<Variable, AnyNode[]>();
  private readonly returns = new Map<AnyNode, AnyNode[]>();
  private readonly methods = new Map<string, FunctionNode[]>();
  private workLeft = MOST_WORK;

  constructor(program: Program) {
    const bindings: { readonly pattern: AnyNode; readonly value: AnyNode }[] = [];
    walkNames(program, (node, parent, names) => {
      this.parents.set(node, parent);
      this.owners.set(node, names.owner);
      switch (node.type) {
        case "Identifier":
          if (!isName(node, parent)) this.names.set(node, names);
          return;
        case "MemberExpression":
          this.members.push(node);
          return;
        case "CallExpression":
          this.calls.push(node);
          return;
        case "AwaitExpression":
        case "YieldExpression":
          this.awaits.push(node);
          return;
        case "ReturnStatement":
          if (node.argument) pushTo(this.returns, names.owner, node.argument);
          return;
        case "ArrowFunctionExpression":
          if (node.expression) pushTo(this.returns, node, node.body);
          return;
        case "MethodDefinition":
        case "Property":
        case "PropertyDefinition":
          if (!node.computed && node.key.type !== "Literal" && node.value != null && isFunction(node.value))
            pushTo(this.methods, "name" in node.key ? node.key.name : "", node.value);
          return;
        case "VariableDeclarator":
          if (node.init) {
            bindings.push({ pattern: node.id, value: node.init });
            this.taken.push({ pattern: node.id, from: node.init });
          }
          return;
        case "ForOfStatement":
          if (node.await) this.awaits.push(node);
          if (node.left.type === "VariableDeclaration")
            bindings.push({ pattern: node.left.declarations[0].id, value: node.right });
          return;
        case "AssignmentExpression":
          this.assignments.push(node);
          bindings.push({ pattern: node.left, value: node.right });
          this.taken.push({ pattern: node.left, from: node.right });
          return;
        case "UpdateExpression":
          this.assignments.push(node);
      }
    });
    for (const { pattern, value } of bindings) {
      this.bind(pattern, value);
      for (const [place] of takenBy(pattern))
        this.bind((place as AnyNode & { type: "Property" }).value, place);
    }
    for (const call of this.calls)
      for (const { params } of this.functionsOf(call))
        for (const [i, param] of params.entries())
          if (i < call.arguments.length) this.bind(param, call.arguments[i]);
  }

  variableOf(node: AnyNode): Variable | null {
    if (node.type !== "Identifier") return null;
    return this.scopeOf(node)?.known.get(node.name) ?? null;
  }

  /** The scope that knows what is named here. */
  scopeOf(node: AnyNode & { type: "Identifier" }): Names | null {
    return this.names.get(node)?.find(node.name) ?? null;
  }

  /** Those of the program's functions that a call may be one of. */
  functionsOf({ callee }: AnyNode & { type: "CallExpression" }): readonly FunctionNode[] {
    if (isFunction(callee)) return [callee];
    if (callee.type === "Identifier") {
      const made = this.scopeOf(callee)?.functions.get(callee.name);
      return made === undefined ? [] : [made];
    }
    if (callee.type !== "MemberExpression" || callee.computed) return [];
    return ("name" in callee.property && this.methods.get(callee.property.name)) || [];
  }

  /** The reads of a holder from which these expressions may have their values, directly or by way of variables and calls. */
  readsOf(
    holder: Holder,
    expressions: readonly AnyNode[],
    isShared: (variable: Variable) => boolean,
  ): Set<AnyNode> {
    const found = new Set<AnyNode>();
    const seen = new Set<unknown>();
    const work = [...expressions];
    const once = (key: unknown, nodes: readonly AnyNode[] | undefined) => {
      if (nodes === undefined || seen.has(key)) return;
      seen.add(key);
      work.push(...nodes);
    };
    for (let node = work.pop(); node !== undefined && this.workLeft-- > 0; node = work.pop()) {
      if (node.type === "Identifier") {
        const variable = this.variableOf(node);
        if (variable === holder) found.add(node);
        else if (variable !== null && !isShared(variable)) once(variable, this.values.get(variable));
      } else if (node.type === "CallExpression") {
        if (entryOf(node) === holder) found.add(node);
        const made = this.functionsOf(node);
        for (const each of made) once(each, this.returns.get(each));
        if (made.length === 0) work.push(...node.arguments);
        if (node.callee.type === "MemberExpression") work.push(node.callee.object);
      } else if (isFunction(node)) {
        // As in `items.map((item) => item + balance)`.
        if (!node.async) once(node, this.returns.get(node));
      } else {
        if (propertyOf(node) === holder || takenAs(node) === holder) found.add(node);
        work.push(...childrenOf(node).filter((child) => !isName(child, node)));
      }
    }
    return found;
  }

  private bind(pattern: AnyNode, value: AnyNode): void {
    for (const id of namesIn(pattern)) {
      const variable = this.variableOf(id);
      if (variable !== null) pushTo(this.values, variable, value);
    }
  }
}
