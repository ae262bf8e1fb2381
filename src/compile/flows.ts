// Follows values through a module, roughly: which expressions a variable, a parameter or a call may have its value from.
import type { AnyNode, Program } from "acorn";
import { collectionCall, entriesOf, isSizeName, nameOfObject, sizeOf } from "./collections.ts";
import { pushTo } from "./lists.ts";
import { type FunctionNode, isFunction, type Names, type Variable, walkNames } from "./names.ts";
import { holderAt, keyInRest, type Rest, type Taken, takeApart } from "./patterns.ts";
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

/** What calls back some other time, by the name of the call. */
const CALLS_BACK = new Set(
  (
    "then catch finally setTimeout setInterval queueMicrotask requestAnimationFrame addEventListener addDoneCallback callAt " +
    "callLater callSoon callSoonThreadsafe"
  ).split(" "),
);

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
  readonly chains: AnyNode[] = [];
  /** What patterns take out of objects, each with what is read there. */
  readonly taken: (Taken & { readonly holder: Holder | null })[] = [];
  /** Targets in patterns, each with what it may have its value from. */
  readonly assignedByPatterns: {
    readonly node: AnyNode;
    readonly target: AnyNode;
    readonly from: readonly AnyNode[];
  }[] = [];
  readonly awaits: AnyNode[] = [];
  /** Something may happen while a part of the program waits. */
  isWaiting = false;
  readonly calls: (AnyNode & { type: "CallExpression" })[] = [];
  /** The function or module that a node stands in. */
  readonly owners = new Map<AnyNode, AnyNode>();
  /** As which property each place in a pattern, and each chain with a `?.` in it, reads something. */
  private readonly places = new Map<AnyNode, Holder | null>();
  /** What reads out of a rest, or out of a copy, with the place at which that was taken out of the whole. */
  private readonly copied = new Map<AnyNode, AnyNode[]>();
  private readonly values = new Map<Variable, AnyNode[]>();
  private readonly returns = new Map<AnyNode, AnyNode[]>();
  private readonly methods = new Map<string, FunctionNode[]>();
  private workLeft = MOST_WORK;

  constructor(program: Program) {
    const bindings: {
      readonly pattern: AnyNode;
      readonly object: AnyNode;
      readonly from: readonly AnyNode[];
    }[] = [];
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
        case "ChainExpression":
          this.chains.push(node);
          return;
        case "CallExpression":
          this.calls.push(node);
          this.isWaiting ||= CALLS_BACK.has(nameOfCall(node));
          return;
        case "AwaitExpression":
        case "YieldExpression":
          this.awaits.push(node);
          this.isWaiting = true;
          return;
        case "ReturnStatement":
          if (node.argument) pushTo(this.returns, names.owner, node.argument);
          return;
        case "ArrowFunctionExpression":
        case "FunctionDeclaration":
        case "FunctionExpression":
          if (node.expression) pushTo(this.returns, node, node.body);
          // Nothing can stand behind what a setter is given.
          if (!("kind" in parent && parent.kind === "set"))
            for (const each of node.params) bindings.push({ pattern: each, object: each, from: [] });
          return;
        case "MethodDefinition":
        case "Property":
        case "PropertyDefinition":
          if (!node.computed && node.key.type !== "Literal" && node.value != null && isFunction(node.value))
            pushTo(this.methods, "name" in node.key ? node.key.name : "", node.value);
          return;
        case "VariableDeclarator":
          if (node.init) bindings.push({ pattern: node.id, object: node.init, from: [node.init] });
          return;
        case "ForOfStatement": {
          if (node.await) this.awaits.push(node);
          const { left } = node;
          const pattern = left.type === "VariableDeclaration" ? left.declarations[0].id : left;
          bindings.push({ pattern, object: node, from: [node.right] });
          return;
        }
        case "AssignmentExpression":
          if (isPattern(node.left)) {
            for (const { target, from } of takeApart(node.left, node.right).given)
              this.assignedByPatterns.push({ node, target, from });
          } else this.assignments.push(node);
          bindings.push({ pattern: node.left, object: node.right, from: [node.right] });
          return;
        case "UpdateExpression":
          this.assignments.push(node);
      }
    });
    const rests = new Map<Variable, Rest[]>();
    for (const { pattern, object, from } of bindings) {
      const found = this.bind(pattern, object, from);
      for (const each of found.taken) this.take(each);
      for (const each of [...found.rests, ...copiesIn(pattern, object)]) {
        const variable = this.variableOf(each.target);
        if (variable !== null) pushTo(rests, variable, each);
      }
    }
    this.takeRests(rests);
    for (const call of this.calls) {
      for (const { params } of this.functionsOf(call))
        for (const [i, param] of params.entries())
          if (i < call.arguments.length) this.bind(param, call.arguments[i]);
      // What a promise comes to is what its reaction is given.
      const [reaction] = call.arguments;
      if (call.callee.type !== "MemberExpression" || nameOfCall(call) !== "then") continue;
      if (call.arguments.length > 0 && isFunction(reaction))
        for (const param of reaction.params.slice(0, 1)) this.bind(param, call.callee.object);
    }
  }

  private take(taken: Taken): void {
    const holder = holderAt(taken.object, taken.path, taken.key !== null);
    this.places.set(taken.place, holder);
    this.taken.push({ ...taken, holder });
  }

  /** What is read out of a rest or a copy was read when that was made. */
  private takeRests(rests: ReadonlyMap<Variable, readonly Rest[]>): void {
    if (rests.size === 0) return;
    for (const node of this.members) {
      const variable = node.type === "MemberExpression" ? this.variableOf(node.object) : null;
      for (const { place, object, path, first } of (variable && rests.get(variable)) ?? []) {
        const key = keyInRest(node, first);
        if (key === null) continue;
        // Several may be read out of one.
        const at = { ...place };
        this.owners.set(at, this.owners.get(place)!);
        this.take({ place: at, object, path: [...path, key], key: null });
        pushTo(this.copied, node, at);
      }
    }
  }

  /** Notes that a chain with a `?.` in it reads something at its end. */
  addChain(chain: AnyNode, holder: Holder): void {
    this.places.set(chain, holder);
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
      const place = this.places.get(node);
      if (place === holder) found.add(node);
      if (place !== undefined && node.type !== "ChainExpression") continue;
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
        if (propertyOf(node) === holder) found.add(node);
        work.push(...(this.copied.get(node) ?? []));
        work.push(...childrenOf(node).filter((child) => !isName(child, node)));
      }
    }
    return found;
  }

  /** Notes what the names in a pattern have their values from; gives what it takes out of the object. */
  private bind(
    pattern: AnyNode,
    object: AnyNode,
    from: readonly AnyNode[] = [object],
  ): ReturnType<typeof takeApart> {
    const apart = takeApart(pattern, object, from);
    for (const { target, from: values } of apart.given) {
      const variable = this.variableOf(target);
      if (variable !== null) for (const value of values) pushTo(this.values, variable, value);
    }
    return apart;
  }
}

/** `copy = { ...account }` has what is in the account by then, `copy = [...list]` its items. */
function copiesIn(target: AnyNode, copy: AnyNode): Rest[] {
  const parts: readonly (AnyNode | null)[] =
    copy.type === "ObjectExpression" ? copy.properties : copy.type === "ArrayExpression" ? copy.elements : [];
  // What else is in it may stand in the place of that.
  const place = parts.length === 1 ? parts[0] : null;
  if (place?.type !== "SpreadElement" || target.type !== "Identifier") return [];
  return [
    { target, place, object: place.argument, path: [], first: copy.type === "ArrayExpression" ? 0 : null },
  ];
}

function isPattern({ type }: AnyNode): boolean {
  return type === "ArrayPattern" || type === "ObjectPattern";
}

/** `then` in `load().then(show)`. */
function nameOfCall({ callee }: AnyNode & { type: "CallExpression" }): string {
  const name = callee.type === "MemberExpression" && !callee.computed ? callee.property : callee;
  return "name" in name && typeof name.name === "string" ? name.name : "";
}
